import {utils, write} from "@e965/xlsx";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {OwnTable} from "../../src/notebook/own-table/own-table.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {builtModule} from "./modules.js";
import {visit} from "./visits.js";

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

function workbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Place"], ["Côte –"]]), "Sheet");
  return new Uint8Array(write(book, {type: "array", bookType: "xlsx"}));
}

/** One table in the kinds of files that can be read; the CSV is in Windows-1252. */
const files: readonly [name: string, bytes: Uint8Array][] = [
  ["mine.csv", Uint8Array.from([..."Place\nC\xf4te \x96\n"].map((c) => c.charCodeAt(0)))],
  ["mine.xlsx", workbook()],
  [
    "mine.parquet",
    new Uint8Array(parquetWriteBuffer({columnData: [{name: "Place", data: ["Côte –"]}]}))
  ]
];

describe("a reader's own file, in a browser under the site's policy", () => {
  it.each(files)("%s becomes a table, and nothing leaves the site", async (name, bytes) => {
    const {page, requests, complaints, close} = await visit(browser, "/about");
    const address = await builtModule("notebook/own-table/read-own-table.ts");
    // As text: a function would be compiled for Node, with an import of its own.
    const file = `{name: ${JSON.stringify(name)}, bytes: Uint8Array.of(${bytes.join()})}`;
    const {data, ...rest}: OwnTable = await page.evaluate(
      `import(${JSON.stringify(address)}).then(({readOwnTable}) => readOwnTable(${file}))`
    );
    const table = {...rest, values: Array.from(data.place)};
    expect(table).toMatchObject({name: "my_mine", rowCount: 1, values: ["Côte –"]});
    expect(new Set(requests.map((url) => new URL(url).host)).size).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
