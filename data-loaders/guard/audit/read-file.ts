import {parse} from "csv-parse/sync";
import {readFile} from "node:fs/promises";
import {basename} from "node:path";
import type {Content, Line, Publication, Total} from "../publication.js";
import type {AuditRequest} from "./options.js";

/** A CSV file as its author wrote it: a head, and cells of text. */
export interface CsvFile {
  path: string;
  name: string;
  head: string[];
  rows: string[][];
}

/** Reads a CSV file; throws naming file and line where it is none. */
export async function readCsv(path: string): Promise<CsvFile> {
  const name = basename(path);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Error(`missing file: ${path}`, {cause});
  });
  let cells: string[][];
  try {
    cells = parse(text, {bom: true, skip_empty_lines: true, trim: true});
  } catch (error) {
    throw new Error(`${name}: invalid CSV; ${(error as Error).message}`, {cause: error});
  }
  const [head, ...rows] = cells;
  if (!head || rows.length === 0) throw new Error(`${name}: missing rows`);
  const twice = head.find((column, index) => head.indexOf(column) !== index);
  if (twice !== undefined) throw new Error(`${name}: duplicate column: ${twice}`);
  return {path, name, head, rows};
}

/** The line of a row of a file, as an editor counts it. */
export const lineOfRow = (row: number): number => row + 2;

const totalWords = /^(all|total|totals|sum|overall|all (people|persons|ages|areas|groups|other))$/i;
const notCounts = /year|date|month|quarter|code|week|age|^id$/i;

/** Returns the columns of *file* that count people: those asked for, or those with whole numbers. */
export function countColumns(file: CsvFile, {counts, marks}: AuditRequest): string[] {
  const {name, head, rows} = file;
  for (const column of counts ?? [])
    if (!head.includes(column)) throw new Error(`${name}: unknown column: ${column}`);
  if (counts) return counts;
  const found = head.filter((column, index) => {
    const cells = rows.map((row) => row[index]!);
    return (
      !notCounts.test(column) &&
      cells.some((cell) => /^\d/.test(cell)) &&
      cells.every((cell) => isCount(cell) || isMark(cell, marks))
    );
  });
  if (found.length === 0)
    throw new Error(`${name}: missing counts; name their columns with --counts`);
  return found;
}

const isCount = (cell: string) => /^\d{1,3}(,\d{3})+$|^\d+$/.test(cell);
const isMark = (cell: string, marks: readonly string[]) => cell === "" || marks.includes(cell);

/** Returns *file* as an outsider reads it; throws naming line and column where a count is none. */
export function publicationOf(
  file: CsvFile,
  request: AuditRequest,
  nests: readonly Nest[] = []
): Publication {
  const {name, head, rows} = file;
  const counts = countColumns(file, request);
  const keyOf = new Map(
    head
      .filter((column) => !counts.includes(column))
      .map((column) => [column, nests.find(({whole}) => whole === column)?.part ?? column])
  );
  const lines = rows.map((row, index): Line => {
    const cellOf = (column: string) => row[head.indexOf(column)]!;
    return {
      number: lineOfRow(index),
      keys: Object.fromEntries([...keyOf].map(([column, key]) => [key, cellOf(column)])),
      counts: Object.fromEntries(
        counts.map((column) => [
          column,
          contentOf(cellOf(column), `${name}: line ${lineOfRow(index)}: ${column}`, request)
        ])
      )
    };
  });
  checkKeys(name, lines);
  const {sums, runningTotal, base} = request;
  for (const column of sums.flatMap(({whole, parts}) => [whole, ...parts]))
    if (!counts.includes(column)) throw new Error(`${name}: unknown column of a sum: ${column}`);
  return {
    name,
    lines,
    totals: [...totalsOf(lines, request), ...nests.flatMap(({totals}) => totals)],
    sums,
    runningTotal: runningTotal && counts.includes(runningTotal.column) ? runningTotal : undefined,
    base
  };
}

function contentOf(cell: string, where: string, {marks}: AuditRequest): Content {
  if (isMark(cell, marks)) return {kind: "withheld"};
  if (!isCount(cell))
    throw new Error(`${where}: invalid count; not a whole number, and no mark: ${cell}`);
  return {kind: "shown", value: Number(cell.replaceAll(",", ""))};
}

function checkKeys(name: string, lines: readonly Line[]): void {
  const seen = new Map<string, number>();
  for (const {number, keys} of lines) {
    const key = Object.values(keys).join(" · ");
    const first = seen.get(key);
    if (first !== undefined)
      throw new Error(`${name}: line ${number}: duplicate key of line ${first}: ${key}`);
    seen.set(key, number);
  }
}

/** The values that are labels of totals, for each key column. */
function totalsOf(lines: readonly Line[], {totals}: AuditRequest): Total[] {
  const isTotal = (value: string) =>
    totals ? totals.includes(value) : totalWords.test(value.trim());
  const columns = Object.keys(lines[0]!.keys);
  return columns.flatMap((column) =>
    [...new Set(lines.map(({keys}) => keys[column]!))]
      .filter(isTotal)
      .map((value) => ({column, value}))
  );
}

/** Which parts lie in which whole: two columns, named as in the files. */
export interface Nest {
  part: string;
  whole: string;
  totals: Total[];
}

/** Returns a lookup of parts and wholes; the wholes are sums of their parts. */
export function nestOf({name, head, rows}: CsvFile): Nest {
  const [part, whole, ...rest] = head;
  if (!part || !whole || rest.length > 0)
    throw new Error(`${name}: invalid lookup; not two columns, a part and its whole`);
  const parts = new Map<string, string[]>();
  for (const [of, value] of rows) parts.set(value!, [...(parts.get(value!) ?? []), of!]);
  return {part, whole, totals: [...parts].map(([value, of]) => ({column: part, value, of}))};
}
