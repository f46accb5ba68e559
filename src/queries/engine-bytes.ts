import {readBytes, type OnProgress} from "./progress.js";

const cachePrefix = "whereabouts-engine-";

/**
 * Returns the engine's WebAssembly as the file at *address* holds it, unpacked.
 * It is kept between visits under its *version*, so that only the first one waits.
 */
export async function readEngine(
  address: string,
  {version, onProgress}: {version: string; onProgress: OnProgress}
): Promise<Blob> {
  onProgress({step: "engine"});
  const store = await openStore(`${cachePrefix}${version}`);
  const kept = await store?.match(address);
  const packed = kept
    ? await kept.blob()
    : await readBytes(await fetch(address), (received, total) =>
        onProgress({step: "engine", received, total})
      );
  const engine = await unpack(packed);
  // A full disk is no reason to fail: the next visit fetches again.
  if (!kept) await store?.put(address, new Response(packed)).catch(() => undefined);
  return engine;
}

/** Returns *bytes* without their gzip, if the host has not taken it off already. */
export async function unpack(bytes: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = isPacked
    ? bytes.stream().pipeThrough(new DecompressionStream("gzip"))
    : bytes.stream();
  // The type lets the browser compile while it reads.
  return new Response(stream, {headers: {"Content-Type": "application/wasm"}}).blob();
}

/** Opens the store of this version and drops older ones; there is none on an insecure address. */
async function openStore(name: string): Promise<Cache | undefined> {
  if (typeof caches === "undefined") return undefined;
  try {
    for (const key of await caches.keys())
      if (key.startsWith(cachePrefix) && key !== name) await caches.delete(key);
    return await caches.open(name);
  } catch {
    return undefined;
  }
}
