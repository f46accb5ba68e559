import type {ColumnValues} from "../../queries/arrow-columns.js";
import type {Column, Table} from "../../tables/table.js";

/** A column of a reader's own file; its description is the name that stands in the file. */
export interface OwnColumn extends Column {
  name: string;
}

/** A table from a reader's own file. It stays on the device. */
export interface OwnTable {
  /** The name in SQL: `my_` and that of the file. */
  name: string;
  fileName: string;
  columns: OwnColumn[];
  rowCount: number;
  /** The values of each column, as `toArrowStream` takes them; a date is its days since 1970. */
  data: Record<string, ColumnValues>;
  /** What was understood or changed on the way in, each a sentence. */
  notes: string[];
}

/** Why a file was not taken in, as a sentence for its reader. */
export class OwnTableError extends Error {
  override name = "OwnTableError";
}

/** A file of one's own. */
export interface OwnFile {
  name: string;
  bytes: Uint8Array;
}

/** A column as a file has it, before its name and its type are settled. */
export interface RawColumn {
  /** The name as it stands in the file. */
  header: string;
  values: readonly RawValue[];
}

/** A value as a file has it; a missing one is null. A date is midnight UTC. */
export type RawValue = string | number | boolean | Date | null;

/** What a reader of one kind of file returns. */
export interface RawTable {
  columns: RawColumn[];
  rowCount: number;
  notes: string[];
}

/** More than this would fill the memory of a phone, or of a tab. */
export const most = {bytes: 50_000_000, rows: 1_000_000, columns: 200} as const;

/** Throws a sentence if a table is too large. */
export function checkSize({rows, columns}: {rows: number; columns: number}): void {
  if (columns > most.columns)
    throw new OwnTableError(
      `This file has ${count(columns)} columns, and a table may have ${count(most.columns)}. Keep those that you need.`
    );
  if (rows > most.rows)
    throw new OwnTableError(
      `This file has more than ${count(most.rows)} rows, the most that a table may have here. Keep those that you need.`
    );
}

export const count = (number: number): string => number.toLocaleString("en-GB");

/** Returns the contract of a reader's own table: what is known of it is its file. */
export function ownContract({name, fileName, columns}: OwnTable): Table {
  const unknown = "not known: this is your own file";
  return {
    name,
    title: `Your own file ${fileName}`,
    key: [],
    columns: Object.fromEntries(columns.map(({name, ...column}) => [name, column])),
    coverage: {
      counted: unknown,
      notCounted: unknown,
      zeroMeans: unknown,
      kind: "reference",
      period: unknown,
      geography: unknown,
      interval: {kind: "none", reason: "Your own file; nothing is known here of its margins."},
      revised: unknown
    },
    source: {
      publisher: "You",
      table: fileName,
      release: "your own file",
      releaseId: "undated",
      licence: "your own",
      obtained: "From your device; it was sent nowhere.",
      checked: "Not checked.",
      secondHand: true
    },
    traps: [
      "This is your own file. Nobody else has checked it, and a reader of yours does not have it."
    ]
  };
}
