import {cp, mkdtemp, rm, writeFile} from "node:fs/promises";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {addressOf, serve} from "../../publish/serve.js";
import type {Notebook} from "../../src/notebook/notebook.js";
import {toPage} from "../../src/notebook/to-page.js";
import {buildAuthorSite, type AuthorSite} from "../author-site.js";
import {returnBrowser, takeBrowser} from "./browser.js";

const notebook: Notebook = {
  title: "Places that begin with",
  description: "",
  cells: [
    {id: "a", kind: "text", text: "About 3 places, 2,900 people.\n\n```js\nthrow 1\n```"},
    {id: "b", kind: "text", text: "<!-- a note that does not end"},
    {
      id: "c",
      kind: "input",
      name: "letter",
      label: "Letter",
      input: {type: "choice", options: ["B", "C"]},
      value: "B"
    },
    {
      id: "d",
      kind: "sql",
      name: "lettered",
      sql: "select place, name from places where name like $letter || '%'"
    },
    {
      id: "e",
      kind: "sql",
      name: "first",
      sql: "select name from lettered order by place limit 2; -- two",
      chart: {mark: "bar", x: "name", y: "name"}
    },
    {id: "f", kind: "script", code: "const names = first.map(({name}) => name);"},
    {
      id: "g",
      kind: "script",
      code: 'html`<p id="names">${letter}: ${names.join(", ")}</p>`'
    },
    {id: "h", kind: "script", code: "this is no script"},
    {id: "i", kind: "sql", name: "mine", sql: "from my_file"},
    {id: "j", kind: "script", code: "display(mine);"}
  ]
};

// The model itself in the browser, under the policy of the site.
const model = `---
title: The model
description: The model of a notebook in the browser.
---

\`\`\`js
import {fromPage} from "/notebook/from-page.js";
import {fromLink, toLink} from "/notebook/link.js";
import {toPage} from "/notebook/to-page.js";
const page = await (await fetch("/page.txt")).text();
const again = toPage(fromPage(await fromLink(await toLink(page))));
const said = document.createElement("p");
said.id = "same";
said.textContent = String(again === page);
display(said);
\`\`\`
`;

let pages: string;
let built: AuthorSite;
let server: Server;
let browser: Browser;
let page: Page;
const written = toPage(notebook, {ownTables: ["my_file"]});

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), "pages-"));
  await cp("test/fixtures/author", pages, {recursive: true});
  await writeFile(join(pages, "notebook-page.md"), written);
  await writeFile(join(pages, "model.md"), model);
  built = await buildAuthorSite(pages);
  expect(built.code, built.errors).toBe(0);
  await writeFile(join(built.output, "page.txt"), toPage(notebook));
  server = await serve(built.output);
  browser = await takeBrowser();
  page = await browser.newPage();
}, 240_000);
afterAll(async () => {
  await returnBrowser();
  server?.close();
  await built?.remove();
  await rm(pages, {recursive: true, force: true});
});

describe("a notebook's page, built as it was written", () => {
  it("shows its text, its inputs and the rows of its queries, and runs no fence of the text", async () => {
    await page.goto(`${addressOf(server)}/notebook-page`);
    const text = await page.locator("main").innerText();
    for (const part of [
      "This notebook reads my_file, from a file that stayed on its author's device.",
      "About 3 places, 2,900 people.",
      "<!-- a note that does not end",
      "Letter B",
      "this is no script"
    ])
      expect(text.replace(/\s+/g, " ")).toContain(part);
    expect(await page.locator("main pre", {hasText: "throw 1"}).count()).toBe(1);
    const cells = await page.locator(".notebook-result").nth(1).locator("td, th").allTextContents();
    expect(cells).toContain("Bradford");
  });
  it("shows what its scripts make of its queries, once the reader asks", async () => {
    expect(await page.locator("#names").count()).toBe(0);
    await page.locator(".run-cells").first().click();
    await page.waitForSelector("#names");
    expect(await page.textContent("#names")).toBe("B: Barnsley, Bradford");
  });
  it("tells where a script reads a file that stayed on a device", async () => {
    const errors = await page.locator(".observablehq--error").allInnerTexts();
    expect(errors).toEqual([
      "RuntimeError: mine reads my_file, a file that is no part of this page."
    ]);
  });
});

describe("the model of a notebook in the browser", () => {
  it("reads and writes a page and a link under the policy", async () => {
    await page.goto(`${addressOf(server)}/model`);
    await page.waitForSelector("#same");
    expect(await page.textContent("#same")).toBe("true");
  });
});
