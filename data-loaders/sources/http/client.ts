import {join} from "node:path";
import type {OnProgress, Retrieved} from "../source.js";
import {checkArchive} from "./archive.js";
import {openCache, sha256Of, type Cache, type Kept} from "./cache.js";
import {download, type Downloaded} from "./download.js";
import {DownloadError} from "./download-error.js";
import {checkFirstBytes, type Kind} from "./first-bytes.js";
import {pace, sleep, type Sleep} from "./pace.js";
import {pauses, publishersOf, type PublisherName, type Publishers} from "./publishers.js";
import {withRetries} from "./retry.js";
import {redact, secretOf, type Environment, type Secret} from "./secrets.js";

/** What is asked of a publisher. */
export interface FileRequest {
  publisher: PublisherName;
  /** The address, without any secret. */
  address: string;
  kind: Kind;
  /** What is sent, as JSON; the answer is then not kept. */
  body?: unknown;
  secret?: Secret;
  onProgress?: OnProgress;
}

export interface ReceivedFile {
  bytes: Uint8Array;
  retrieved: Retrieved;
}

/** How files are had from publishers. */
export interface Client {
  publishers: Publishers;
  /** Returns a file, whole and of the kind that was asked for; throws otherwise. */
  receive(request: FileRequest): Promise<ReceivedFile>;
}

export interface ClientOptions {
  /** Where settings and secrets are; defaults to the environment of the process. */
  environment?: Environment;
  /** The addresses of the publishers; defaults to their own. */
  publishers?: Publishers;
  /** The folder of files that were had before; defaults to .cache/publishers. */
  cacheFolder?: string;
  /** The files that were had before, in place of a folder. */
  cache?: Cache;
  /** How long a server may be silent, in milliseconds; defaults to 30,000. */
  patience?: number;
  /** How often to try again; defaults to 4. */
  retries?: number;
  /** The first pause between attempts, in milliseconds; defaults to 1,000. */
  backoff?: number;
  /** The longest wait that a publisher may ask for, in milliseconds; defaults to 120,000. */
  longestWait?: number;
  /** The most bytes of an answer; defaults to 150 million. ONS's largest workbook here has 45 million. */
  maxBytes?: number;
  /** The most bytes that a spreadsheet may unpack to; defaults to 1,500 million. */
  maxUnpacked?: number;
  /** The least time between two requests to a publisher, in milliseconds; defaults to what it asks. */
  pauses?: Readonly<Record<PublisherName, number>>;
  sleep?: Sleep;
}

/** Publishers see who asks, and where to complain. */
const userAgent = "whereabouts/0.1 (local migration statistics; refresh of published figures)";

/** Opens the one way to publishers: polite, patient, and wary of what comes back. */
export function openClient(options: ClientOptions = {}): Client {
  const settings = {...defaults, ...options};
  const environment = options.environment ?? process.env;
  const cache = options.cache ?? openCache(settings.cacheFolder);
  const enter = pace(settings.pauses, {sleep: settings.sleep});

  async function receive(request: FileRequest): Promise<ReceivedFile> {
    const key = secretOf(request.secret, environment);
    const {onProgress} = request;
    const say = (text: string, done?: number) => onProgress?.(redact(text, key), done);
    try {
      const kept = request.body === undefined ? await cache.read(request.address) : undefined;
      const bytes = await withRetries(() => attempt(request, {key, kept, say}), {
        ...settings,
        onWait: (wait, reason) => say(`waiting ${Math.ceil(wait / 1000)} s: ${reason}`)
      });
      return {bytes, retrieved: describe(request.address, bytes)};
    } catch (error) {
      const message = redact((error as Error).message, key);
      const {passing, retryAfter} = error instanceof DownloadError ? error : {passing: false};
      throw new DownloadError(`${request.address}: ${message}`, {passing, retryAfter});
    }
  }

  async function attempt(request: FileRequest, {key, kept, say}: Attempt): Promise<Uint8Array> {
    await enter(request.publisher);
    say(`asking ${request.address}`);
    const downloaded = await download(request.address, {
      ...settings,
      headers: headersFor(request, kept),
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      secret: request.secret,
      key,
      onProgress: (done) => say(`receiving ${request.address}`, done)
    });
    const file = downloaded.status === 304 ? kept : keptFrom(downloaded);
    if (!file) throw new DownloadError("unexpected status 304", {passing: false});
    checkFirstBytes(file.bytes, request.kind, file.contentType);
    if (request.kind === "spreadsheet" || request.kind === "archive")
      checkArchive(file.bytes, {maxUnpacked: settings.maxUnpacked, maxFiles: 5000});
    if (file !== kept && request.body === undefined) await keep(request.address, file, say);
    return file.bytes;
  }

  /** A file that cannot be kept, on a full disk, was had all the same. */
  async function keep(address: string, file: Kept, say: (text: string) => void): Promise<void> {
    try {
      await cache.write(address, file);
    } catch (error) {
      say(`not kept for next time: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}`);
    }
  }

  return {publishers: options.publishers ?? publishersOf(environment), receive};
}

const defaults = {
  cacheFolder: join(".cache", "publishers"),
  patience: 30_000,
  retries: 4,
  backoff: 1000,
  longestWait: 120_000,
  maxBytes: 150_000_000,
  maxUnpacked: 1_500_000_000,
  pauses,
  sleep
} as const;

interface Attempt {
  key?: string;
  kept?: Kept;
  say: (text: string, done?: number) => void;
}

const accepts: Readonly<Record<Kind, string>> = {
  spreadsheet: "*/*",
  archive: "*/*",
  csv: "text/csv, */*;q=0.1",
  json: "application/json, */*;q=0.1",
  page: "text/html, */*;q=0.1"
};

function headersFor({kind}: FileRequest, kept: Kept | undefined): Record<string, string> {
  const headers: Record<string, string> = {"user-agent": userAgent, accept: accepts[kind]};
  if (kept?.etag) headers["if-none-match"] = kept.etag;
  if (kept?.lastModified) headers["if-modified-since"] = kept.lastModified;
  return headers;
}

function keptFrom({headers, bytes}: Downloaded): Kept {
  return {
    bytes,
    etag: headers.get("etag"),
    lastModified: headers.get("last-modified"),
    contentType: headers.get("content-type")
  };
}

function describe(address: string, bytes: Uint8Array): Retrieved {
  return {
    address,
    retrieved: new Date().toISOString(),
    sha256: sha256Of(bytes),
    bytes: bytes.length
  };
}

let shared: Client | undefined;

/** Returns the client that all sources share in one run, so that they keep one pace. */
export function sharedClient(): Client {
  return (shared ??= openClient());
}
