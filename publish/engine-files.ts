import {copyFile, mkdir, readFile, stat, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";

const require = createRequire(import.meta.url);

/**
 * Puts DuckDB-WASM into the built site: the worker as it is, the engine as gzip
 * only (7.7 MB for 34), since not every host compresses a .wasm file. The gzip
 * is kept in *cache* between builds.
 */
export async function copyEngine(output: string, cache = ".cache"): Promise<void> {
  const folder = dirname(require.resolve("@duckdb/duckdb-wasm"));
  const {version} = JSON.parse(await readFile(join(folder, "../package.json"), "utf8"));
  const packed = join(cache, `duckdb-eh-${version}.wasm.gz`);
  if (!(await exists(packed))) {
    await mkdir(cache, {recursive: true});
    const engine = await readFile(join(folder, "duckdb-eh.wasm"));
    await writeFile(packed, await promisify(gzip)(engine, {level: 9}));
  }
  await mkdir(join(output, "engine"), {recursive: true});
  await copyFile(packed, join(output, "engine/duckdb-eh.wasm.gz"));
  await copyFile(
    join(folder, "duckdb-browser-eh.worker.js"),
    join(output, "engine/duckdb-browser-eh.worker.js")
  );
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false
  );
