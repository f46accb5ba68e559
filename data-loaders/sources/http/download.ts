import {DownloadError} from "./download-error.js";
import {parseRetryAfter} from "./retry.js";
import {redact, type Secret} from "./secrets.js";

export interface DownloadOptions {
  headers: Readonly<Record<string, string>>;
  /** The text of a POST; a GET where it is left out. */
  body?: string;
  secret?: Secret;
  /** The value of the secret. */
  key?: string;
  /** The most bytes that an answer may have. */
  maxBytes: number;
  /** How long a server may be silent, in milliseconds: before it answers, and within the answer. */
  patience: number;
  onProgress?: (done: number | undefined) => void;
}

export interface Downloaded {
  /** 200, or 304 for a file that has not changed. */
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

const mostRedirects = 5;
/** Answers that may be others a moment later. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for *address* once and returns the whole answer. A redirect is followed
 * a few times, and never with a secret to another origin. Every failure is a
 * `DownloadError` that tells whether another attempt makes sense.
 */
export async function download(address: string, options: DownloadOptions): Promise<Downloaded> {
  const origin = new URL(address).origin;
  for (let at = address, hops = 0; ; hops++) {
    if (hops > mostRedirects)
      throw new DownloadError(`too many redirects; more than ${mostRedirects}`, {passing: false});
    const patience = watch(options.patience);
    try {
      const isHome = new URL(at).origin === origin;
      const response = await ask(at, isHome ? options : {...options, key: undefined}, patience);
      if (redirects.has(response.status)) {
        at = await nextAddress(at, response, options);
        continue;
      }
      if (response.status !== 304 && !response.ok) throw await failure(response, patience);
      return {
        status: response.status,
        headers: response.headers,
        bytes: await readBody(response, options, patience)
      };
    } catch (error) {
      throw asDownloadError(error, patience);
    } finally {
      patience.stop();
    }
  }
}

async function ask(at: string, options: DownloadOptions, {signal}: Watch): Promise<Response> {
  const {body, secret, key} = options;
  const url = new URL(at);
  const headers: Record<string, string> = {...options.headers};
  if (key && secret?.parameter) url.searchParams.set(secret.parameter, key);
  if (key && secret?.header) headers[secret.header] = key;
  if (body !== undefined) headers["content-type"] = "application/json";
  const method = body === undefined ? "GET" : "POST";
  return fetch(url, {method, headers, body, signal, redirect: "manual"});
}

/** Returns where a redirect leads; throws where it must not be followed. */
async function nextAddress(
  at: string,
  response: Response,
  {body, key}: DownloadOptions
): Promise<string> {
  await response.body?.cancel();
  const location = response.headers.get("location");
  if (!location || body !== undefined)
    throw new DownloadError(`unexpected redirect, status ${response.status}`, {passing: false});
  const [from, to] = [new URL(at), new URL(location, at)];
  if (to.protocol !== "https:" && to.protocol !== from.protocol)
    throw new DownloadError(`unsafe redirect; from ${from.protocol} to: ${to.protocol}`, {
      passing: false
    });
  if (key && to.origin !== from.origin && redact(to.href, key) !== to.href)
    throw new DownloadError(`unsafe redirect; carries the key to: ${to.origin}`, {passing: false});
  return to.href;
}

async function failure(response: Response, patience: Watch): Promise<DownloadError> {
  const {status} = response;
  const retryAfter = parseRetryAfter(response.headers.get("retry-after"));
  patience.stop();
  await response.body?.cancel();
  return new DownloadError(`the publisher answered with status ${status}`, {
    passing: passing.has(status),
    retryAfter
  });
}

async function readBody(
  response: Response,
  {maxBytes, onProgress}: DownloadOptions,
  patience: Watch
): Promise<Uint8Array> {
  // The length counts packed bytes, so it says nothing of a body that is packed.
  const isPlain = !response.headers.get("content-encoding");
  const length = isPlain ? Number(response.headers.get("content-length") ?? NaN) : NaN;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    patience.touch();
    size += (chunk as Uint8Array).length;
    if (size > maxBytes)
      throw new DownloadError(`the answer is too large; more than bytes: ${maxBytes}`, {
        passing: false
      });
    chunks.push(chunk as Uint8Array);
    onProgress?.(length > 0 ? Math.min(1, size / length) : undefined);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

interface Watch {
  signal: AbortSignal;
  /** Whether the time has run out. */
  isOver: () => boolean;
  /** Starts the time anew. */
  touch: () => void;
  stop: () => void;
}

/** Returns a watch that ends what it is given to after *patience* milliseconds of silence. */
function watch(patience: number): Watch {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), patience);
  let timer = start();
  return {
    signal: controller.signal,
    isOver: () => controller.signal.aborted,
    touch() {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer)
  };
}

/** Node says why a connection failed in the cause of its error: its code alone is kept of it. */
function asDownloadError(error: unknown, patience: Watch): DownloadError {
  if (error instanceof DownloadError) return error;
  if (patience.isOver()) return new DownloadError("the publisher fell silent", {passing: true});
  const {cause} = error as {cause?: {code?: unknown}};
  const code = typeof cause?.code === "string" ? `: ${cause.code}` : "";
  const isRefused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(code);
  const what = isRefused ? "no connection" : "the connection broke off";
  return new DownloadError(`${what}${code}`, {passing: true});
}
