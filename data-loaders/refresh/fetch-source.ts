import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {places} from "../../src/tables/places.js";
import {projectRoot} from "../lock.js";
import type {OnProgress, Refreshed, Source} from "../sources/source.js";
import {tidy} from "../tidy/index.js";
import {compareRows} from "./compare.js";
import {mergeFetched} from "./merge-fetched.js";
import {readPresent} from "./present.js";
import {reportBriefly, reportText, unknownPlacesOf, type TableReport} from "./report.js";
import {withoutSecrets} from "./secrets.js";
import {refreshCache, stage, type StagedTable} from "./stage.js";

export interface FetchOptions {
  /** The GSS codes of the areas wanted; all that the source has where it is left out. */
  areas?: readonly string[];
  /** Whether they are only some of those that the table holds. */
  someAreas: boolean;
  /** Whether nothing is kept to be accepted. */
  dryRun: boolean;
  onProgress: OnProgress;
}

/**
 * Asks a source for its newest figures, checks and guards them, keeps them until
 * they are accepted and returns what they would change, in words. Nothing that
 * pages are made from is touched.
 */
export async function fetchSource(source: Source, options: FetchOptions): Promise<string> {
  const {areas, someAreas, dryRun, onProgress} = options;
  const fetched = await source.fetch({areas, onProgress});
  if (fetched.length === 0) throw new Error("missing tables: the source gave none");
  onProgress("checking");
  const known = new Set((await tidy(places)).map(({place}) => place));
  const onlyAreas = someAreas ? areas : undefined;
  const reports: TableReport[] = [];
  const staged: StagedTable[] = [];
  for (const refreshed of fetched) {
    checkDescent(source, refreshed);
    const {contract, rows, ...about} = refreshed;
    const present = await readPresent(contract);
    const merged = await mergeFetched(contract, present.rows, refreshed, onlyAreas);
    const unknownPlaces = unknownPlacesOf(contract, rows, known);
    const comparison = compareRows(contract, present, merged.rows);
    const {keptPlaces} = merged;
    reports.push({contract, release: about.release, comparison, keptPlaces, unknownPlaces});
    staged.push({...about, table: contract.name, rows, comparedWith: present.sha256});
  }
  const {name, publisher} = source;
  const file = join(refreshCache, `${name}.md`);
  await mkdir(join(projectRoot, refreshCache), {recursive: true});
  await writeFile(join(projectRoot, file), reportText(name, reports));
  if (!dryRun) await stage(projectRoot, {source: name, publisher, onlyAreas, tables: staged});
  return reportBriefly(name, reports, file);
}

/** A table without its release and its files could never be cited. */
function checkDescent(
  {tables, secrets = []}: Source,
  {contract, release, releaseId, licence, files}: Refreshed
): void {
  const {name} = contract;
  if (!tables.includes(name)) throw new Error(`${name}: unknown table of the source`);
  for (const [what, text] of Object.entries({release, licence}))
    if (!text) throw new Error(`${name}: missing ${what}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(releaseId))
    throw new Error(`${name}: invalid releaseId; not kebab-case: ${releaseId}`);
  for (const {address} of files)
    if (withoutSecrets(address, secrets, process.env) !== address)
      throw new Error(`${name}: invalid address of a file; it holds a secret`);
  if (files.length === 0) throw new Error(`${name}: missing files that it was read from`);
}
