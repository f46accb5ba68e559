import type {ResultColumn} from "../queries/engine.js";
import type {AnyRow} from "../tables/table.js";

/** What a woken figure needs of the data: its rows, and what must go wherever they go. */
export interface FigureData {
  /** As arrivals-by-release-york: the name of every file made from it. */
  file: string;
  title: string;
  subtitle: string;
  /** What the figure shows, in words. */
  description: string;
  columns: readonly ResultColumn[];
  rows: AnyRow[];
  /** Publisher, table and release of each source. */
  source: string;
  /** How the sources are revised. */
  releaseNote: string;
  /** Who is counted, and who is not. */
  coverage: string;
  /** What is known of the doubt about the numbers, or why nothing is. */
  intervalNote: string;
  caveats: readonly string[];
  /** The query that the rows came from, with its parameters written out. */
  sql: string;
  /** How the figure is cited, for a reference manager. */
  bibtex: string;
}

/** As it travels: rows as arrays, days as 2016-03-31. */
interface Packed extends Omit<FigureData, "rows"> {
  rows: (string | number | boolean | null)[][];
}

/** Returns *data* as JSON. */
export function packFigure({rows, ...rest}: FigureData): string {
  const packed: Packed = {
    ...rest,
    rows: rows.map((row) => rest.columns.map(({name}) => pack(row[name])))
  };
  return JSON.stringify(packed);
}

const pack = (value: AnyRow[string]) => (value instanceof Date ? value.toISOString() : value);

/** Returns the data of *json*; days and times are `Date` again. */
export function unpackFigure(json: string): FigureData {
  const {rows, ...rest} = JSON.parse(json) as Packed;
  const isTime = rest.columns.map(({type}) => /^(DATE|TIMESTAMP)/.test(type));
  const unpack = (value: Packed["rows"][number][number], index: number) =>
    isTime[index] && typeof value === "string" ? new Date(value) : value;
  return {
    ...rest,
    rows: rows.map((values) =>
      Object.fromEntries(rest.columns.map(({name}, i) => [name, unpack(values[i], i)]))
    )
  };
}

const fetched = new Map<string, Promise<FigureData>>();

/** Returns the data of a *figure* of the page, fetched once when a reader first needs it. */
export function fetchFigure(figure: HTMLElement): Promise<FigureData> {
  const written = figure.dataset.rows!;
  const address = new URL(written, document.baseURI).href;
  let data = fetched.get(address);
  if (!data) {
    // A page in one file holds the rows itself.
    const text = written.startsWith("#")
      ? Promise.resolve(document.querySelector(written)!.textContent)
      : fetchText(address);
    data = text.then(unpackFigure);
    // A failure is not kept: the network may come back.
    data.catch(() => fetched.delete(address));
    fetched.set(address, data);
  }
  return data;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`missing rows; the host answers ${response.status}: ${address}`);
  return response.text();
}
