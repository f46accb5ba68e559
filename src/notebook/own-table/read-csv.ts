import type {ParseError, ParseResult, Parser} from "papaparse";
import {decodeText} from "./decode-text.js";
import {checkSize, count, OwnTableError, type RawTable} from "./own-table.js";

/** So many letters are read at a time before the page may draw and listen again. */
const lettersAtATime = 2_000_000;

const delimiterNames: Readonly<Record<string, string>> = {
  ";": "semicolons",
  "\t": "tabs",
  "|": "upright strokes"
};

/** A table of texts, and what parts its values. */
export interface CsvTable extends RawTable {
  columns: {header: string; values: (string | null)[]}[];
  delimiter: string;
}

/** Returns the columns of a CSV file as texts. The first line names them. */
export async function readCsv(bytes: Uint8Array): Promise<CsvTable> {
  const {text, note} = decodeText(bytes);
  if (!/\S/.test(text)) throw new OwnTableError("This file is empty.");
  const rows = new RowReader();
  await parse(text, rows);
  if (rows.rowCount === 0)
    throw new OwnTableError(
      "This file has one line only. The first names the columns; the others are rows."
    );
  const told = delimiterNames[rows.delimiter];
  const notes = [
    ...(note ? [note] : []),
    ...(told ? [`Its values are parted by ${told}.`] : []),
    ...(rows.headers.every((header) => header !== "" && Number.isFinite(Number(header)))
      ? ["The first line names the columns, but holds numbers only. Is a line of names missing?"]
      : [])
  ];
  const columns = rows.headers.map((header, i) => ({header, values: rows.values[i]}));
  return {columns, rowCount: rows.rowCount, delimiter: rows.delimiter, notes};
}

/** Takes in rows and refuses those that do not fit the first. */
class RowReader {
  headers: string[] = [];
  values: (string | null)[][] = [];
  rowCount = 0;
  delimiter = ",";

  take(row: readonly string[]): void {
    if (this.headers.length === 0) return this.#begin(row);
    if (row.length !== this.headers.length) throw this.#misfit(row);
    checkSize({rows: ++this.rowCount, columns: row.length});
    for (let i = 0; i < row.length; ++i) {
      const text = row[i].trim();
      this.values[i].push(text === "" ? null : text);
    }
  }

  #begin(row: readonly string[]): void {
    checkSize({rows: 0, columns: row.length});
    this.headers = row.map((header) => header.trim());
    this.values = row.map(() => []);
  }

  #misfit(row: readonly string[]): OwnTableError {
    const found = `Row ${count(this.rowCount + 1)} below the first line has ${plural(row.length, "value")}, and the first line names ${plural(this.headers.length, "column")}.`;
    return new OwnTableError(
      `${found} The first line must name the columns, and each row have a value or an empty place for each: take out titles above the table and notes below it.`
    );
  }
}

const plural = (number: number, word: string) =>
  `${count(number)} ${word}${number === 1 ? "" : "s"}`;

async function parse(text: string, rows: RowReader): Promise<void> {
  const {default: Papa} = await import("papaparse");
  await new Promise<void>((resolve, reject) => {
    const chunk = ({data, errors, meta}: ParseResult<string[]>, parser: Parser) => {
      try {
        rows.delimiter = meta.delimiter;
        const error = errors.find(({type}) => type === "Quotes");
        if (error) throw new OwnTableError(quoteText(error, rows));
        for (const row of data) rows.take(row);
      } catch (error) {
        // Before it is told to end, which it would take for a good end.
        reject(error as Error);
        parser.abort();
        return;
      }
      parser.pause();
      setTimeout(() => parser.resume());
    };
    Papa.parse<string[]>(text, {
      skipEmptyLines: "greedy",
      chunkSize: lettersAtATime,
      chunk,
      complete: () => resolve()
    } as Parameters<typeof Papa.parse<string[]>>[1] & object);
  });
}

function quoteText({row = 0}: ParseError, {rowCount}: RowReader): string {
  return `A quotation mark is not closed, or stands inside a value by itself, near row ${count(rowCount + row)}. Inside a value in quotation marks it must be doubled.`;
}
