import {totalOf, type OnProgress} from "./progress.js";

/** The version of DuckDB-WASM whose engine the site publishes; a new one is fetched anew. */
export const engineVersion = "1.32.0";

const storePrefix = "whereabouts-engine-";

/**
 * Returns the engine's WebAssembly from *address*, unpacked while it arrives. It
 * is kept between visits, so that only the first one waits.
 */
export async function readEngine(address: string, onProgress: OnProgress): Promise<Blob> {
  onProgress({step: "engine"});
  // A saved copy of the site has the engine already.
  const isSaved = globalThis.navigator?.serviceWorker?.controller;
  const store = isSaved ? undefined : await openStore(`${storePrefix}${engineVersion}`);
  const kept = await store?.match(address);
  if (kept) return unpack(kept.body!);
  const response = await fetch(address);
  if (!response.ok || !response.body)
    throw new Error(`missing engine; the host answers ${response.status}: ${address}`);
  // A full disk is no reason to fail: the next visit fetches again.
  const keeping = store?.put(address, response.clone()).catch(() => undefined);
  const engine = await unpack(response.body.pipeThrough(counted(response.headers, onProgress)));
  await keeping;
  return engine;
}

function counted(
  headers: Headers,
  onProgress: OnProgress
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const total = totalOf(headers);
  let received = 0;
  return new TransformStream({
    transform(part, controller) {
      received += part.byteLength;
      onProgress({step: "engine", received, total});
      controller.enqueue(part);
    }
  });
}

/** Returns what *packed* holds without its gzip, which a host may have taken off already. */
export async function unpack(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const reader = packed.getReader();
  const first = await readAtLeast(reader, 2);
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => first.forEach((part) => controller.enqueue(part)),
    async pull(controller) {
      const {done, value} = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    }
  });
  const [one, two] = first.flatMap((part) => [...part.slice(0, 2)]);
  const isPacked = one === 0x1f && two === 0x8b;
  const bytes = isPacked ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
  // The type lets the browser compile while it reads.
  return new Response(bytes, {headers: {"Content-Type": "application/wasm"}}).blob();
}

async function readAtLeast(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  count: number
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; size < count;) {
    const {done, value} = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
  }
  return parts;
}

/** Opens the store of this version and drops older ones; there is none on an insecure address. */
async function openStore(name: string): Promise<Cache | undefined> {
  if (typeof caches === "undefined") return undefined;
  try {
    for (const key of await caches.keys())
      if (key.startsWith(storePrefix) && key !== name) await caches.delete(key);
    return await caches.open(name);
  } catch {
    return undefined;
  }
}
