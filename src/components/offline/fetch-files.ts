import {filesStore} from "../../offline/saved-copy.js";
import {keyOf, type SiteFile} from "../../offline/site-files.js";
import {fetchEdition} from "./known-edition.js";

/** How many files are on their way at once: enough to keep a slow line busy. */
const atOnce = 6;

/** Why a copy could not be made, in a sentence for the reader. */
export class CopyFault extends Error {}

/** A file that did not come; why is to be asked, once for all that were on their way. */
class NotArrived extends Error {
  constructor(readonly url: string) {
    super(`missing file: ${url}`);
  }
}

export interface FetchOptions {
  /** The root of the site. */
  root: string;
  /** Hears how many bytes of all *files* are in the store. */
  onProgress: (bytes: number) => void;
  /** Lets a reader stop; what has arrived stays for the next time. */
  signal: AbortSignal;
}

/** Puts every one of *files* that is not in the store yet into it. */
export async function fetchFiles(
  files: readonly SiteFile[],
  {root, onProgress, signal}: FetchOptions
): Promise<void> {
  const store = await caches.open(filesStore(root));
  const kept = new Set((await store.keys()).map(({url}) => url));
  const missing = files.filter((file) => !kept.has(keyOf(file, root)));
  let bytes = sumOf(files) - sumOf(missing);
  onProgress(bytes);
  const queue = [...missing];
  // One fault stops the others: they would only be waited for.
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const take = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const key = keyOf(file, root);
      await store.put(key, await fetchFile(file, key, either)).catch(explainStore);
      onProgress((bytes += file.bytes));
    }
  };
  try {
    await Promise.all(Array.from({length: atOnce}, take));
  } catch (error) {
    stop.abort();
    throw error instanceof NotArrived ? await explainMissing(error, root) : error;
  }
}

const sumOf = (files: readonly SiteFile[]) => files.reduce((sum, {bytes}) => sum + bytes, 0);

/** Fetches a *file* past every store on the way, since it may have a new revision. */
async function fetchFile(
  {url, integrity, bytes}: SiteFile,
  address: string,
  signal: AbortSignal
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, {cache: "no-cache", integrity, signal});
  } catch (error) {
    throw signal.aborted ? error : new NotArrived(url);
  }
  const body = response.ok ? await response.blob() : undefined;
  // What a host has unpacked is longer; what is shorter is something else.
  if (!body || (!integrity && body.size < bytes))
    throw new CopyFault(
      `The copy could not be finished: the host answers ${response.status} for ${url}. Try again later.`
    );
  // A response that was led elsewhere may not answer for a page; a copy of it may.
  const headers = {"Content-Type": response.headers.get("Content-Type") ?? ""};
  return new Response(body, {headers});
}

/** A browser says the same of a lost network and of a file that is not as listed: the host is asked. */
async function explainMissing({url}: NotArrived, root: string): Promise<CopyFault> {
  return new CopyFault(
    (await fetchEdition(root))
      ? `The copy could not be finished: ${url} did not arrive as the list of files has it. The site may just have been changed; load this page again and try once more.`
      : "The network went away. What has arrived is kept: press the button again when you are online."
  );
}

function explainStore(error: unknown): never {
  if ((error as Error).name === "QuotaExceededError")
    throw new CopyFault(
      "This device gives the site no more room. Make some, or clear what the browser keeps of other sites, and try again."
    );
  throw error;
}
