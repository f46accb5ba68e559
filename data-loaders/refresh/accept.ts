import {findTable} from "../../src/tables/index.js";
import {supersededFigures, type SupersededFigure} from "../../src/tables/superseded-figures.js";
import type {Table} from "../../src/tables/table.js";
import {
  projectRoot,
  readLock,
  refreshedFiles,
  toRefreshedSource,
  type Acceptance,
  type Lock,
  type LockedTable
} from "../lock.js";
import {hashOfText, toContractCsv} from "../refreshed.js";
import type {Retrieved} from "../sources/source.js";
import {readRecorded} from "../tidy/superseded.js";
import {compareRows, type Comparison} from "./compare.js";
import {mergeFetched} from "./merge-fetched.js";
import {readPresent} from "./present.js";
import {unstage, type Staged, type StagedTable} from "./stage.js";
import {forgetWithheld, supersededBy} from "./superseded-by.js";
import {writeTogether} from "./transaction.js";

/** A table as it stands after it was accepted. */
interface Accepted {
  entry: Acceptance;
  locked: LockedTable;
  text: string;
  superseded: SupersededFigure[];
}

/**
 * Accepts what a source gave: writes its tables, the lock, the superseded figures
 * and what readers are told of the sources, all or none. Returns a sentence for
 * each table. Accepting what is there already changes nothing.
 */
export async function accept(staged: Staged, on: string): Promise<string[]> {
  const lock = await readLock();
  const acceptance = Math.max(0, ...lock.accepted.map(({acceptance}) => acceptance)) + 1;
  const isThere = ({table, files}: StagedTable) =>
    JSON.stringify(lock.tables[table]?.files.slice(-files.length)) === JSON.stringify(files);
  const waiting = staged.tables.filter((table) => !isThere(table));
  const accepted: Accepted[] = [];
  for (const table of waiting) {
    const found = await acceptTable(lock, {table, staged, on, acceptance});
    if (!isSame(lock.tables[table.table], found.locked)) accepted.push(found);
  }
  if (accepted.length > 0) await writeTogether(projectRoot, await filesOf(lock, accepted));
  await unstage(projectRoot, staged.source);
  return staged.tables.map((table) => {
    const found = accepted.find(({entry}) => entry.table === table.table);
    return found
      ? `${table.table}: accepted, ${found.entry.rows} rows of ${table.release}`
      : `${table.table}: as it was, nothing to do`;
  });
}

/** The same release with the same rows is no news, whenever it was fetched. */
function isSame(before: LockedTable | undefined, after: LockedTable): boolean {
  return before?.sha256 === after.sha256 && before.releases.at(-1) === after.releases.at(-1);
}

interface AcceptOptions {
  table: StagedTable;
  staged: Staged;
  on: string;
  acceptance: number;
}

async function acceptTable(
  lock: Lock,
  {table: fetched, staged, on, acceptance}: AcceptOptions
): Promise<Accepted> {
  const contract = findTable(fetched.table);
  const present = await readPresent(contract);
  if (present.sha256 !== fetched.comparedWith)
    throw new Error(
      `${contract.name}: invalid comparison; its rows have changed since they were compared, so refresh again: ${staged.source}`
    );
  const {rows, keptPlaces} = await mergeFetched(contract, present.rows, fetched, staged.onlyAreas);
  const comparison = compareRows(contract, present, rows);
  const before = contract.source;
  const knownFrom = knownFromOf(contract, fetched);
  const text = toContractCsv(contract, rows);
  return {
    text,
    locked: lockTable(lock.tables[contract.name], {
      contract,
      fetched,
      knownFrom,
      text,
      comparison,
      keepsOthers: keptPlaces.length > 0,
      source: staged.source
    }),
    superseded: supersededBy(contract, comparison, {
      earlier: before.releaseId,
      later: fetched.releaseId,
      knownFrom,
      on,
      acceptance
    }),
    entry: {
      acceptance,
      on,
      source: staged.source,
      publisher: staged.publisher,
      table: contract.name,
      before: before.release,
      release: fetched.release,
      rowsBefore: comparison.rowsBefore,
      rows: comparison.rows
    }
  };
}

/**
 * The month from which the figures were known: that of their release, or that in
 * which they were fetched where the release names no month, or is the one before,
 * corrected.
 */
function knownFromOf({source}: Table, {releaseId, files}: StagedTable): string {
  const isNewMonth = /^\d{4}-\d\d$/.test(releaseId) && releaseId !== source.releaseId;
  if (isNewMonth && source.releaseId !== "by-row") return releaseId;
  return files
    .map(({retrieved}) => retrieved.slice(0, 7))
    .sort()
    .at(-1)!;
}

interface LockOptions {
  contract: Table;
  fetched: StagedTable;
  knownFrom: string;
  text: string;
  comparison: Comparison;
  /** Whether areas that were not asked for keep their rows. */
  keepsOthers: boolean;
  source: string;
}

function lockTable(
  last: LockedTable | undefined,
  {contract, fetched, knownFrom, text, comparison, keepsOthers, source}: LockOptions
): LockedTable {
  const {releaseId} = contract.source;
  const isByRow = releaseId === "by-row";
  const replaces = !isByRow && releaseId !== fetched.releaseId;
  const releases = last?.releases ?? [];
  return {
    source,
    releases: releases.includes(fetched.release) ? releases : [...releases, fetched.release],
    releaseId: isByRow ? releaseId : fetched.releaseId,
    licence: fetched.licence,
    files: keepsOthers ? withFiles(last?.files ?? [], fetched.files) : fetched.files,
    ...(keepsOthers && (!last || last.keepsCarried) && !isByRow ? {keepsCarried: true} : {}),
    rows: comparison.rows,
    sha256: hashOfText(text),
    earlier: [...(last?.earlier ?? []), ...(replaces ? [{releaseId, until: knownFrom}] : [])]
  };
}

/** The areas that stay were read from the files before; the newest files come last. */
function withFiles(before: readonly Retrieved[], fetched: readonly Retrieved[]): Retrieved[] {
  const isSame = (a: Retrieved, b: Retrieved) => a.address === b.address && a.sha256 === b.sha256;
  return [...before.filter((file) => !fetched.some((one) => isSame(file, one))), ...fetched];
}

/** The files that change together, by their paths. */
async function filesOf(lock: Lock, accepted: readonly Accepted[]): Promise<Map<string, string>> {
  const added = accepted.flatMap(({superseded}) => superseded);
  const recorded = forgetWithheld(await readRecorded(), added);
  const superseded = toContractCsv(supersededFigures, [...recorded, ...added]);
  const next: Lock = {
    tables: sortKeys({
      ...lock.tables,
      ...Object.fromEntries(accepted.map(({entry, locked}) => [entry.table, locked]))
    }),
    superseded: hashOfText(superseded),
    accepted: [...lock.accepted, ...accepted.map(({entry}) => entry)]
  };
  return new Map([
    ...accepted.map(({entry, text}) => [refreshedFiles.table(entry.table), text] as const),
    [refreshedFiles.superseded, superseded],
    [refreshedFiles.sources, toSourcesModule(next)],
    [refreshedFiles.lock, `${JSON.stringify(next, null, 2)}\n`]
  ]);
}

const sortKeys = <T>(entries: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Returns the module that tells readers, in the build and in the browser, of refreshed tables. */
export function toSourcesModule({tables}: Lock): string {
  const sources = Object.fromEntries(
    Object.entries(tables).map(([name, locked]) => [name, toRefreshedSource(locked)])
  );
  return `// Written by \`npm run refresh\` from snapshots.lock.json: do not edit.
import type {RefreshedSource} from "./effective-source.js";

/** The sources of the tables that a refresh has replaced, by table. */
export const refreshedSources: Readonly<Record<string, RefreshedSource>> = ${JSON.stringify(sources, null, 2)};
`;
}
