import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {figureNames} from "../../../src/figures/index.js";
import {seriesVerdict, type SeriesRow} from "../../../src/figures/series.js";
import {nearestNames} from "../../../src/names/nearest.js";
import type {Engine} from "../../../src/queries/engine.js";
import {tables} from "../../../src/tables/index.js";
import type {Table} from "../../../src/tables/table.js";
import {listPlaces} from "../../places/place-list.js";
import {editFile, insertBefore, newFile, refuseExisting, type FileChange} from "../files.js";
import {findPlace} from "../find-place.js";
import {formatCode} from "../format-code.js";
import {checkName} from "../names.js";
import type {Plan} from "../plan.js";
import {chooseColumns, type ColumnOptions} from "./choose-columns.js";
import {figureModule, figureTest, titleOf, variableOf, type FigureInput} from "./module.js";
import {queryOf, readWhere} from "./query.js";

export interface FigureOptions extends ColumnOptions {
  root: string;
  table?: string;
  where: readonly string[];
  /** The one place that the figure is of; of any place without it. */
  area?: string;
  /** What is counted, as it stands in the title; defaults to the contract's words. */
  what?: string;
  openEngine: () => Promise<Engine>;
}

/**
 * Returns a figure of one series of a table, with its test and its entry. Its title is
 * what the data bear out, from the first number to the last, and `holds` tests that.
 */
export async function planFigure(
  written: string | undefined,
  options: FigureOptions
): Promise<Plan> {
  const name = checkName(written, "figure");
  refuseTaken(name, options.root);
  const table = findOwn(options.table);
  const columns = chooseColumns(table, options);
  const place = options.area ? findPlace(options.area, await listPlaces()) : undefined;
  const engine = await options.openEngine();
  try {
    const where = await readWhere(engine, table, {held: columns.held, written: options.where});
    const query = queryOf(table, columns, {where, place: place?.place});
    const {description, unit} = table.columns[columns.value]!;
    const what = options.what ?? shortened(description);
    const level = columns.bounds?.level ?? null;
    const rows = await readSeries(engine, query);
    const verdict = seriesVerdict(rows, {table, what, unit: unit!, level: level ?? undefined});
    if (verdict === undefined)
      throw new Error(
        `${table.name}: ${rows.length === 0 ? "no rows" : "fewer than two numbers"}${query.params.length > 0 ? " for York, with whose rows figures of any place are tested; pass --area for one place" : ""}`
      );
    const contract = await findContract(options.root, table.name);
    const periodLabel = table.columns[columns.period]!.description;
    const input: FigureInput = {
      name,
      table,
      contract,
      query,
      verdict,
      what,
      unit: unit!,
      periodLabel,
      level,
      placeName: place?.name
    };
    return {changes: await changesOf(input, options.root), words: wordsOf(input)};
  } finally {
    await engine.close();
  }
}

function refuseTaken(name: string, root: string): void {
  if (figureNames.includes(name))
    throw new Error(`there is a figure of that name already: ${name}`);
  refuseExisting(root, [
    newFile(`src/figures/${name}.ts`, ""),
    newFile(`src/figures/${name}.test.ts`, "")
  ]);
}

function findOwn(name: string | undefined): Table {
  if (!name) throw new Error("missing table: pass --table and its name");
  const table = tables[name.replaceAll("-", "_")];
  if (!table)
    throw new Error(
      `unknown table; nearest: ${nearestNames(name, Object.keys(tables)).join(", ")}: ${name}`
    );
  return table;
}

/** The first words of a description, up to where it goes into detail. */
const shortened = (description: string) => description.split(/[;,(:]/)[0]!.trim();

async function readSeries(
  engine: Engine,
  {sql, params}: FigureInput["query"]
): Promise<SeriesRow[]> {
  const {rows} = await engine.query(
    sql,
    params.map(() => "york")
  );
  return rows as SeriesRow[];
}

/** Returns how code imports the contract of a table; undefined where no file declares it by itself. */
async function findContract(root: string, name: string): Promise<FigureInput["contract"]> {
  const folder = join(root, "src/tables");
  for (const file of (await readdir(folder)).filter((file) => file.endsWith(".ts"))) {
    const text = await readFile(join(folder, file), "utf8");
    const found = new RegExp(`export const (\\w+) = table\\(\\{\\s*name: "${name}"`).exec(text);
    if (found) return {variable: found[1]!, file: file.slice(0, -3)};
  }
  return undefined;
}

async function changesOf(input: FigureInput, root: string): Promise<FileChange[]> {
  const {name} = input;
  const entry = `, ${JSON.stringify(name)}: async () => (await import("./${name}.js")).${variableOf(name)}`;
  const index = await editFile(root, "src/figures/index.ts", (text) =>
    insertBefore(text, /\n\};\n\n\/\*\* The names of all figures/, entry)
  );
  return [
    newFile(`src/figures/${name}.ts`, await figureModule(input)),
    newFile(`src/figures/${name}.test.ts`, await figureTest(input)),
    {...index, text: await formatCode(index.text)}
  ];
}

function wordsOf(input: FigureInput): string[] {
  const {name, query} = input;
  const place = query.params.length > 0 ? " area=york" : "";
  return [
    `Its title, which the data bear out: ${titleOf(input)}`,
    `Next: npm run look-figure -- ${name}${place}, then put <story-figure name="${name}"></story-figure> into a story, between blank lines.`
  ];
}
