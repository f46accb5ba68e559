// Writes published/README.md from the contracts: run it after a contract has changed.
import {readdir, writeFile} from "node:fs/promises";
import {pathToFileURL} from "node:url";
import {tables} from "../src/tables/index.js";
import type {Table} from "../src/tables/table.js";

/** The folder of the figures that we carry. */
export const publishedFolder = new URL("./published/", import.meta.url);

/** Returns the text of the README beside the figures that we carry. */
export function describePublished(contracts: readonly Table[]): string {
  return [
    "# Published figures",
    "",
    "The figures that we carry, as the publisher printed them, one file a table. Nothing is",
    "estimated or filled in: a blank is not published or not found by us, never zero. What the",
    "columns mean is in `src/tables`, from which this text is written; to change it, change the",
    "contract and run `tsx data-loaders/describe-published.ts`.",
    ...contracts.flatMap((contract) => ["", ...describeTable(contract)]),
    ""
  ].join("\n");
}

/** The file here is the one that the contract declares, even where a refresh has replaced it. */
function describeTable({name, title, source: newest, carried, traps}: Table): string[] {
  const source = carried ?? newest;
  const secondHand = source.secondHand ? "yes: not from the publisher's own file" : "no";
  return [
    `## ${title}`,
    "",
    `File: \`${name}.csv\``,
    "",
    `- Publisher: ${source.publisher}`,
    `- Table: ${source.table}`,
    `- Release: ${source.release}`,
    `- Licence: ${source.licence}`,
    `- Obtained: ${source.obtained}`,
    `- Checked: ${source.checked}`,
    `- Second-hand: ${secondHand}`,
    "",
    "What a careless reader gets wrong:",
    "",
    ...traps.map((trap) => `- ${trap}`)
  ];
}

/** Returns the contracts that have a file of figures, in the order of the files. */
export async function carriedTables(): Promise<Table[]> {
  const files = (await readdir(publishedFolder)).filter((file) => file.endsWith(".csv")).sort();
  return files.map((file) => {
    const contract = tables[file.slice(0, -".csv".length)];
    if (!contract) throw new Error(`missing contract of a published file: ${file}`);
    return contract;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await writeFile(new URL("README.md", publishedFolder), describePublished(await carriedTables()));
