import type {Cell, Sheet} from "./sheet.js";

/** A row of a table that was found, by our names of the columns. */
export interface FoundRow<Name extends string> {
  /** Source, sheet and row, for errors. */
  where: string;
  cells: Readonly<Record<Name, Cell>>;
  /** The whole row, for columns that have no name of ours. */
  all: readonly Cell[];
}

export interface FoundTable<Name extends string> {
  /** Source and sheet, for errors. */
  where: string;
  /** The texts above the header: titles, dates and notes. */
  above: readonly string[];
  header: readonly Cell[];
  rows: readonly FoundRow<Name>[];
}

export interface TableSought<Name extends string> {
  /** The source and file, for errors. */
  source: string;
  /** What the header of each column is like. */
  columns: Readonly<Record<Name, RegExp>>;
  /** What the names of the sheets are like, where several sheets have such columns. */
  sheet?: RegExp;
}

/**
 * Returns the table whose header has all the columns sought, wherever in the
 * file it stands: sheets are renamed, header rows move, columns are added.
 * Notes under the table are left out; a row like them between other rows is an
 * error, for it may be half of one.
 */
export function findTable<Name extends string>(
  sheets: readonly Sheet[],
  {source, columns, sheet: named}: TableSought<Name>
): FoundTable<Name> {
  const places = sheets.map((sheet) => placeOfHeader(sheet, columns));
  const whole = places.filter(({missing}) => missing.length === 0);
  const chosen =
    whole.length > 1 && named ? whole.filter(({sheet}) => named.test(sheet.name)) : whole;
  if (chosen.length > 1)
    throw new Error(
      `${source}: expected one sheet with ${list(columns)}, found several: ${chosen.map(({sheet}) => sheet.name).join(", ")}`
    );
  if (chosen.length === 0) throw new Error(`${source}: ${missed(places, columns)}`);
  return readTable(chosen[0], source);
}

interface Place<Name extends string> {
  sheet: Sheet;
  /** The index of the row that is most like the header. */
  header: number;
  at: Readonly<Record<Name, number>>;
  missing: readonly Name[];
}

function placeOfHeader<Name extends string>(
  sheet: Sheet,
  columns: Readonly<Record<Name, RegExp>>
): Place<Name> {
  const names = Object.keys(columns) as Name[];
  let best: Place<Name> = {sheet, header: 0, at: {} as Record<Name, number>, missing: names};
  for (const [header, row] of sheet.rows.entries()) {
    const at = {} as Record<Name, number>;
    for (const name of names)
      at[name] = row.findIndex((cell) => cell !== null && columns[name].test(oneLine(cell)));
    const missing = names.filter((name) => at[name] < 0);
    if (missing.length < best.missing.length) best = {sheet, header, at, missing};
    if (missing.length === 0) break;
  }
  return best;
}

function missed<Name extends string>(
  places: readonly Place<Name>[],
  columns: Readonly<Record<Name, RegExp>>
): string {
  if (places.length === 0) return "expected a sheet, found none";
  const nearest = [...places].sort((a, b) => a.missing.length - b.missing.length)[0];
  const {sheet, header, missing} = nearest;
  if (missing.length === Object.keys(columns).length)
    return `expected a row with ${list(columns)}, found none in the sheets: ${places.map(({sheet}) => sheet.name).join(", ")}`;
  const found = (sheet.rows[header] ?? []).filter((cell) => cell !== null).map(oneLine);
  const sought = missing.map((name) => `${name} (${columns[name].source})`).join(", ");
  return `${at(sheet, header)}: expected a column ${sought}, found: ${found.join(" | ").slice(0, 400)}`;
}

function readTable<Name extends string>(
  {sheet, header, at: indexes}: Place<Name>,
  source: string
): FoundTable<Name> {
  const where = sheet.name === "" ? source : `${source}: sheet ${sheet.name}`;
  const names = Object.keys(indexes) as Name[];
  const rows: FoundRow<Name>[] = [];
  let note: number | undefined;
  for (let i = header + 1; i < sheet.rows.length; i++) {
    const all = sheet.rows[i];
    const cells = {} as Record<Name, Cell>;
    for (const name of names) cells[name] = all[indexes[name]] ?? null;
    const filled = names.filter((name) => cells[name] !== null).length;
    if (filled === 0 && all.every((cell) => cell === null)) continue;
    if (filled < Math.min(2, names.length)) {
      note ??= i;
      continue;
    }
    if (note !== undefined)
      throw new Error(
        `${source}: ${at(sheet, note)}: expected ${names.join(", ")}, found: ${rowText(sheet.rows[note])}`
      );
    rows.push({where: `${source}: ${at(sheet, i)}`, cells, all});
  }
  if (rows.length === 0) throw new Error(`${where}: expected rows under the header, found none`);
  return {where, above: textsOf(sheet.rows.slice(0, header)), header: sheet.rows[header], rows};
}

/** Returns every text in *rows*, in order. */
export function textsOf(rows: readonly (readonly Cell[])[]): string[] {
  return rows
    .flat()
    .filter((cell) => typeof cell === "string")
    .map(oneLine);
}

function at({name}: Sheet, index: number): string {
  return name === "" ? `row ${index + 1}` : `sheet ${name}: row ${index + 1}`;
}

function list(columns: Readonly<Record<string, RegExp>>): string {
  return Object.keys(columns).join(", ");
}

function rowText(row: readonly Cell[]): string {
  return row
    .filter((cell) => cell !== null)
    .map(oneLine)
    .join(" | ")
    .slice(0, 200);
}

function oneLine(cell: Cell): string {
  return String(cell).replace(/\s+/g, " ").trim();
}
