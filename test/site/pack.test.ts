// Pages as single files, opened from a file address as from a stick.
import {execFile} from "node:child_process";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {existsSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {packPage} from "../../publish/pack/pack-page.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {poll} from "./story.js";

const names = ["york", "net-migration", "counting", "places/leeds"];
const pages = names.map((path) => ({path, file: `${path.replaceAll("/", "-")}.html`}));
const hasDeck = existsSync("dist/present/york.html");
const deck = {path: "present/york", file: "york-deck.html"};
const packed = hasDeck ? [...pages, deck] : pages;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "whereabouts-stick-"));
  for (const page of packed)
    await writeFile(join(folder, page.file), await packPage(page, {output: "dist", pages: packed}));
  browser = await takeBrowser();
});
afterAll(async () => {
  await returnBrowser();
  await rm(folder, {recursive: true, force: true});
});

interface Opened {
  page: Page;
  /** What was asked for besides the file itself. */
  asked: string[];
  complaints: string[];
}

async function open(file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage();
  const [asked, complaints]: string[][] = [[], []];
  const address = pathToFileURL(join(folder, file)).href;
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !/^(data|blob):/.test(url)) asked.push(url);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return {page, asked, complaints};
}

describe.each(pages)("$file", ({path, file}) => {
  it("opens whole, asks for nothing, and complains of nothing", async () => {
    const {page, asked, complaints} = await open(file);
    expect(await page.locator("h1").count()).toBe(1);
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({status}) => status === "loaded").map(({family}) => family)
    );
    expect(fonts.join()).toMatch(/Source Sans 3/);
    // What is far down the page is asked for when it is seen.
    for (const details of await page.locator(".figure-more summary").all()) await details.click();
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
  it("shows every figure with JavaScript off, as the page does", async () => {
    const {page, asked} = await open(file, {javaScriptEnabled: false});
    const html = await readFile(`dist/${path}.html`, "utf8");
    const figures = [...html.matchAll(/<figure class="figure[^>]*id="([^"]+)"/g)];
    expect(figures.length).toBeGreaterThan(2);
    for (const [, id] of figures) {
      const figure = page.locator(`[id="${id}"]`);
      const shown = figure.locator(".chart svg:visible, :scope > .table-scroll table");
      expect(await shown.count(), id).toBeGreaterThan(0);
      expect((await figure.locator(".figure-source").textContent())!.length).toBeGreaterThan(10);
    }
    expect(asked).toEqual([]);
    await page.context().close();
  });
  it("leads nowhere that a stick does not reach", async () => {
    const text = await readFile(join(folder, file), "utf8");
    const links = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    const dead = links.filter((href) => !/^(#|https?:|mailto:)/.test(href));
    const known = packed.map((page) => page.file);
    for (const href of dead) expect(known, href).toContain(href.split(/[?#]/)[0]);
  });
});

describe("york.html", () => {
  it("redraws a figure from the rows that it holds", async () => {
    const {page, asked, complaints} = await open("york.html");
    const figure = page.locator("figure.figure", {has: page.locator(".controls")}).first();
    await figure.locator(".controls fieldset:not([disabled])").first().waitFor();
    const drawing = () => figure.locator(".chart-wide").innerHTML();
    const before = await drawing();
    await figure.locator(".controls input[type=radio]:not(:checked)").first().click();
    await poll(drawing).not.toBe(before);
    expect(await figure.locator(".problem").count()).toBe(0);
    expect([...asked, ...complaints]).toEqual([]);
    await page.context().close();
  });
  it("reads the points of a chart, and opens the note of a number", async () => {
    const {page} = await open("york.html");
    await page.locator(".chart[tabindex]").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".tip:visible").first().waitFor();
    await page.locator("data-value button").first().click();
    await page.locator(".value-note:popover-open, [popover]:popover-open").first().waitFor();
    await page.context().close();
  });
  it("gives the rows and the picture of a figure to take away", async () => {
    const {page, asked, complaints} = await open("york.html");
    const figure = page.locator("#figure-arrivals-by-release");
    await figure.locator(".more-download summary").click();
    for (const [kind, start] of [
      ["CSV", "year"],
      ["SVG", "<svg"],
      ["PNG", "\x89PNG"]
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", {name: kind, exact: true}).click()
      ]);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 200).toString("latin1"), kind).toContain(start);
    }
    expect([...asked, ...complaints]).toEqual([]);
    await page.context().close();
  });
  it("says that the engine is not in it, beside the query", async () => {
    const {page} = await open("york.html", {javaScriptEnabled: false});
    const query = page.locator("#figure-arrivals-by-release .more-query");
    await query.locator("summary").click();
    expect(await query.locator("p").textContent()).toContain("The query engine is too large");
    expect(await query.locator("pre").textContent()).toMatch(/SELECT[\s\S]+FROM/);
    expect(await readFile(join(folder, "york.html"), "utf8")).not.toMatch(
      /duckdb-eh|importScripts/
    );
    await page.context().close();
  });
  it("refuses whatever would leave it", async () => {
    const {page, asked} = await open("york.html");
    const outcome = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "answered",
        (error: Error) => error.name
      )
    );
    expect(outcome).toBe("TypeError");
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

describe.runIf(hasDeck)("york-deck.html", () => {
  it("is a talk: keys turn its slides, and nothing is asked for", async () => {
    const {page, asked, complaints} = await open("york-deck.html");
    await page.locator("html.is-ready").waitFor();
    // What a control would ask for is fetched ahead: here from the file itself.
    await page.locator("html.is-whole").waitFor();
    await page.keyboard.press("ArrowRight");
    await poll(() => page.url()).toMatch(/york-deck\.html#\/./);
    const [speaker] = await Promise.all([
      page.context().waitForEvent("page"),
      page.keyboard.press("s")
    ]);
    await speaker.locator(".speaker-text").waitFor();
    expect([...asked, ...complaints]).toEqual([]);
    await page.context().close();
  });
  it("is a list of slides with JavaScript off", async () => {
    const {page, asked} = await open("york-deck.html", {javaScriptEnabled: false});
    expect(await page.locator(".slides section:visible").count()).toBeGreaterThan(5);
    expect(await page.locator(".slides .chart svg:visible").count()).toBeGreaterThan(3);
    expect(asked).toEqual([]);
    await page.context().close();
  });
  it("leads to the article on the stick, and back", async () => {
    expect(await readFile(join(folder, "york-deck.html"), "utf8")).toContain('href="york.html');
  });
});

describe("npm run pack", () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "publish/pack/pack.ts", ...args], {
      env: {...process.env, ...env}
    });
  it("writes the page, and its deck if it has one", async () => {
    const {stdout} = await run(["york"]);
    expect(stdout).toContain(join("packed", "york.html"));
    expect(stdout.includes("york-deck.html")).toBe(hasDeck);
    const text = await readFile("packed/york.html", "utf8");
    expect(text).toContain("This file works without a network");
    expect(text).not.toContain("<nav");
  });
  it("leads to the site where its address is known", async () => {
    await run(["york"], {SITE_URL: "https://example.org/whereabouts"});
    const text = await readFile("packed/york.html", "utf8");
    expect(text).toContain('href="https://example.org/whereabouts/datasets"');
    expect(text).toContain("https://example.org/whereabouts/york#figure-arrivals-by-release");
  });
  it("says what cannot be packed, and why", async () => {
    await expect(run(["notebook"])).rejects.toThrow("its cells ask the query engine");
    await expect(run(["nowhere"])).rejects.toThrow("unknown page");
  });
});
