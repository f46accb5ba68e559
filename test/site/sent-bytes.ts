import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";

const known = new Map<string, Promise<number>>();

/** The bytes of a file of the built site, as a host that compresses would send it. */
export function sentBytes(address: string): Promise<number> {
  const path = decodeURIComponent(new URL(address).pathname);
  const name = path.endsWith("/")
    ? `${path}index.html`
    : /\.\w+$/.test(path)
      ? path
      : `${path}.html`;
  // The site stays as it is while it is tested; most pages ask for the same files.
  if (!known.has(name)) known.set(name, weigh(name));
  return known.get(name)!;
}

async function weigh(name: string): Promise<number> {
  const bytes = await readFile(join("dist", name));
  return /\.(woff2|png|gz|parquet)$/.test(name) ? bytes.length : gzipSync(bytes).length;
}

/** The bytes of all files among *addresses*, each counted once. */
export async function sumOfBytes(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all([...new Set(addresses)].map(sentBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}
