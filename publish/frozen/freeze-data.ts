import {mkdir, rename, rm, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readLock} from "../../data-loaders/lock.js";
import {toParquet} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {openNative} from "../../src/queries/native.js";
import {tables} from "../../src/tables/index.js";
import {writeCatalogue} from "../catalogue.js";
import {collectLicences} from "../render-licences.js";
import {site} from "../site.js";
import {citeFrozen} from "./cite-frozen.js";
import {hashOf, manifestFile, manifestOf} from "./manifest.js";

export interface FreezeOptions {
  /** The name, in kebab-case, such as thesis-2026. */
  name: string;
  /** The folder that the frozen folder is made in. */
  to: string;
  /** The day, as 2026-11-25. */
  on: string;
  /** Told of each table that is written. */
  onTable?: (name: string, done: number) => void;
}

/**
 * Writes all data of the site into a folder that can be kept and cited, and
 * returns the hash of the whole. The same data give the same hash, on whatever
 * day and under whatever name. A folder that is there is never written over.
 */
export async function freezeData({name, to, on, onTable}: FreezeOptions): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`invalid name of a frozen folder; not kebab-case: ${name}`);
  const folder = join(to, name);
  if (await isThere(folder)) throw new Error(`a frozen folder is never written over: ${folder}`);
  const part = `${folder}.part`;
  await rm(part, {recursive: true, force: true});
  await mkdir(join(part, "data"), {recursive: true});
  try {
    await writeData(part, onTable);
    const manifest = await manifestOf(part);
    await writeFile(join(part, manifestFile), manifest);
    const sha256 = hashOf(manifest);
    for (const [file, text] of Object.entries(citeFrozen({name, on, sha256})))
      await writeFile(join(part, file), text);
    await rename(part, folder);
    return sha256;
  } catch (error) {
    await rm(part, {recursive: true, force: true});
    throw error;
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false
  );

async function writeData(folder: string, onTable: FreezeOptions["onTable"]): Promise<void> {
  const files: Record<string, string> = {};
  const all = Object.values(tables);
  for (const [index, contract] of all.entries()) {
    onTable?.(contract.name, index / all.length);
    files[contract.name] = join(folder, "data", `${contract.name}.parquet`);
    await writeFile(files[contract.name], await toParquet(contract, await tidy(contract)));
  }
  const engine = await openNative(files);
  try {
    // Neither day nor version: they are no part of the data, and would change its hash.
    await writeCatalogue(engine, folder, {"dc:title": `${site.name}: published figures`});
  } finally {
    await engine.close();
  }
  await writeFile(join(folder, "contracts.json"), json(tables));
  await writeFile(join(folder, "snapshots.lock.json"), json(await readLock()));
  await writeFile(join(folder, "LICENCES.txt"), licencesText());
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function licencesText(): string {
  return collectLicences()
    .map(
      ({name, words, publishers, tables}) =>
        `${name}\n\n${words}\nPublishers: ${publishers}.\nTables: ${tables.map((table) => table.name).join(", ")}.\n`
    )
    .join("\n\n");
}
