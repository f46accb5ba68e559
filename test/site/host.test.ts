// The settings of docs/publishing.md, on a host that has the site in a folder.
import {readFile} from "node:fs/promises";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {engineIn, openEngine} from "./engine-page.js";
import {hostAt, readHeaderRules, type Host} from "./host.js";

const text = await readFile("docs/publishing.md", "utf8");
const headersFile = /```text\n(\/\*\n[\s\S]*?)```/.exec(text)![1];
const base = "/whereabouts";

let browser: Browser;
let host: Host;
beforeAll(async () => {
  host = await hostAt(inject("site"), {base, rules: readHeaderRules(headersFile)});
  browser = await takeBrowser();
});
afterAll(async () => {
  await returnBrowser();
  host?.server.close();
});

interface Opened {
  page: Page;
  complaints: string[];
}

async function open(path: string): Promise<Opened> {
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(host.address + path, {waitUntil: "networkidle"});
  return {page, complaints};
}

describe("a host with the settings of docs/publishing.md, in a folder", () => {
  it.each([
    "/",
    "/york",
    "/places/",
    "/places/leeds",
    "/counting",
    "/datasets",
    "/notebook",
    "/search"
  ])("shows %s whole, and asks for nothing outside the folder", async (path) => {
    const {page, complaints} = await open(path);
    expect(complaints).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    expect(host.outside.filter((asked) => asked !== "/favicon.ico")).toEqual([]);
    await page.context().close();
  });
  it("goes from page to page by its links", async () => {
    const {page, complaints} = await open("/");
    await page.click("header a[href$='places/']");
    await page.waitForURL(`${host.address}/places/`);
    await page.click("main a[href$='/leeds']");
    await page.waitForURL(`${host.address}/places/leeds`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
  it("leads a folder without its slash to the folder", async () => {
    const {page} = await open("/places");
    expect(page.url()).toBe(`${host.address}/places/`);
    await page.context().close();
  });
  it("runs a query: the engine comes as it is, and is unpacked by the page", async () => {
    const page = await (await browser.newContext()).newPage();
    await openEngine(page, host.address);
    const {rows} = await engineIn(page).query("SELECT count(*)::INTEGER AS places FROM places");
    expect(rows[0].places).toBeGreaterThan(20);
    await page.context().close();
  });
  it("has the headers, and lets others read the tables", async () => {
    const of = async (path: string) => (await fetch(host.address + path)).headers;
    const page = await of("/york");
    expect(page.get("x-content-type-options")).toBe("nosniff");
    expect(page.get("referrer-policy")).toBe("no-referrer");
    expect(page.get("content-security-policy")).toBe("frame-ancestors 'self'");
    expect(page.get("cache-control")).toBe("no-cache");
    expect(page.get("access-control-allow-origin")).toBeNull();
    const table = await of("/data/places.csv");
    expect(table.get("access-control-allow-origin")).toBe("*");
    const html = await (await fetch(`${host.address}/york`)).text();
    const script = /_import\/[^"']+\.[0-9a-f]{8}\.\w+/.exec(html)![0];
    expect((await of(`/${script}`)).get("cache-control")).toMatch(/immutable$/);
  });
  it("refuses to be shown in a frame of another site", async () => {
    const page = await (await browser.newContext()).newPage();
    const refusals: string[] = [];
    page.on("console", (message) => refusals.push(message.text()));
    await page.setContent(`<iframe src="${host.address}/york"></iframe>`);
    await expect.poll(() => refusals.join("\n")).toMatch(/frame-ancestors/);
    await page.context().close();
  });
});

describe("the settings for nginx", () => {
  it("set the headers that those of the file set", () => {
    const nginx = /```text\n(location[\s\S]*?)```/.exec(text)![1];
    const names = new Set(
      readHeaderRules(headersFile).flatMap(({sets}) => sets.map(([name]) => name))
    );
    for (const name of names) expect(nginx).toContain(`add_header ${name} `);
  });
});
