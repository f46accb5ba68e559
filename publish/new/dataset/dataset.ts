import {readFile} from "node:fs/promises";
import {check} from "../../../data-loaders/check.js";
import {carriedTables, describePublished} from "../../../data-loaders/describe-published.js";
import {guard} from "../../../data-loaders/guard/index.js";
import {readPlaceNames, tidyRows, type PublishedRow} from "../../../data-loaders/published.js";
import {tables} from "../../../src/tables/index.js";
import type {Table} from "../../../src/tables/table.js";
import {listPlaces} from "../../places/place-list.js";
import {editFile, insertBefore, newFile, refuseExisting, type FileChange} from "../files.js";
import {formatCode} from "../format-code.js";
import {checkName} from "../names.js";
import type {Plan} from "../plan.js";
import {completeAnswers, type DatasetOptions} from "./answers.js";
import {contractModule, contractOf, fileOf, variableOf} from "./contract.js";
import {readCsv} from "./read-csv.js";

/**
 * Returns the contract, the carried file, the recipe and the entries of a new table of
 * an author's own. The rows have passed the check and the guard; nothing is written
 * where they do not, or where something is left unsaid.
 */
export async function planDataset(
  written: string | undefined,
  options: DatasetOptions
): Promise<Plan> {
  const {root} = options;
  const name = checkName(written, "dataset").replaceAll("-", "_");
  refuseTaken(name, root);
  if (!options.csv) throw new Error("missing file: pass --csv and its path");
  const source = await readFile(options.csv, "utf8").catch(() => {
    throw new Error(`the file cannot be read: ${options.csv}`);
  });
  const csv = readCsv(source, {places: await listPlaces(), text: options.text});
  const input = await completeAnswers(csv, options);
  const contract = contractOf({name, csv, ...input});
  await checkRows(contract, csv.rows);
  return {
    changes: await changesOf(contract, csv.rows, root),
    words: [
      `${contract.title}: ${csv.rows.length} rows have passed the check and the guard.`,
      ...csv.done,
      "Next: npm run build. The table then stands on the page /datasets, and can be asked in SQL."
    ]
  };
}

function refuseTaken(name: string, root: string): void {
  if (name in tables) throw new Error(`there is a table of that name already: ${name}`);
  refuseExisting(root, [
    newFile(`src/tables/${fileOf(name)}.ts`, ""),
    newFile(`src/data/${name}.parquet.ts`, ""),
    newFile(`data-loaders/published/${name}.csv`, "")
  ]);
}

async function checkRows(contract: Table, published: readonly PublishedRow[]): Promise<void> {
  const rows = tidyRows(contract, published, {placeOf: await readPlaceNames()});
  check(contract, rows);
  await guard(contract, rows);
}

async function changesOf(
  contract: Table,
  rows: readonly PublishedRow[],
  root: string
): Promise<FileChange[]> {
  const {name, title} = contract;
  const [variable, file] = [variableOf(name), fileOf(name)];
  const carried = [...(await carriedTables()), contract].sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = await editFile(root, "src/tables/own.ts", (text) => addOwn(text, {variable, file}));
  return [
    newFile(`data-loaders/published/${name}.csv`, toCsv(rows)),
    newFile(`src/tables/${file}.ts`, await contractModule(contract)),
    newFile(`src/data/${name}.parquet.ts`, recipe({title, variable, file})),
    {...own, text: await formatCode(own.text)},
    await editFile(root, "README.md", (text) => addLine(text, contract)),
    await editFile(root, "data-loaders/published/README.md", () => describePublished(carried))
  ];
}

const recipe = ({title, variable, file}: {title: string; variable: string; file: string}) =>
  `// ${title.replaceAll("\n", " ")}.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {${variable}} from "../tables/${file}.js";

await writeTable(${variable}, await tidy(${variable}));
`;

function addOwn(text: string, {variable, file}: {variable: string; file: string}): string {
  const imported = insertBefore(
    text,
    /import type \{Table\}/,
    `import {${variable}} from "./${file}.js";\n`
  );
  return imported.replace(
    /(ownTables: readonly Table\[\] = \[)([^\]]*)\]/,
    (_, start: string, list: string) => `${start}${list}${list.trim() ? ", " : ""}${variable}]`
  );
}

/** Puts the line of a loader among those of the others, by name. */
function addLine(text: string, {name, title}: Table): string {
  const line = `| \`${name}.parquet.ts\` | ${title.replaceAll("|", "\\|")}. |`;
  const lines = text.split("\n");
  const isLoader = (written: string) => /^\| `\w+\.parquet\.ts` \|/.test(written);
  const next = lines.findIndex((written) => isLoader(written) && written > line);
  const last = lines.findLastIndex(isLoader);
  if (last < 0) throw new Error("README.md: missing list of the loaders");
  lines.splice(next < 0 ? last + 1 : next, 0, line);
  return lines.join("\n");
}

function toCsv(rows: readonly PublishedRow[]): string {
  const names = Object.keys(rows[0]!);
  const ordered = [...names.filter((name) => name === "area_code"), ...names].filter(
    (name, index, all) => all.indexOf(name) === index
  );
  const quote = (cell: string) =>
    /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => ordered.map((name) => quote(row[name]!)).join(","));
  return `${[ordered.join(","), ...lines].join("\n")}\n`;
}
