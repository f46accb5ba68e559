import {readFile} from "node:fs/promises";
import type {Server} from "node:http";
import {createRequire} from "node:module";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {addressOf, serve} from "../../publish/serve.js";
import {buildAuthorSite, type AuthorSite} from "../author-site.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import budgets from "../../budgets.json" with {type: "json"};

let built: AuthorSite;
let server: Server;
let browser: Browser;
let page: Page;
/** The address of every file that the page has asked for. */
const asked: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  built = await buildAuthorSite();
  expect(built.code, built.errors).toBe(0);
  server = await serve(built.output);
  browser = await takeBrowser();
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${addressOf(server)}/deep/er/cells`);
  await page.waitForSelector("#least");
}, 240_000);
afterAll(async () => {
  await returnBrowser();
  server?.close();
  await built?.remove();
});

describe("a story with notes, references, callouts and numbers", () => {
  let document: Document;
  beforeAll(async () => {
    document = new JSDOM(await readFile(join(built.output, "story.html"), "utf8")).window.document;
  });

  it("numbers its figures in the order of the page, and names them so in its text", () => {
    const numbers = [...document.querySelectorAll(".figure-number")].map((p) => p.textContent);
    expect(numbers).toEqual(["Figure 1", "Figure 2"]);
    const refs = [...document.querySelectorAll("figure-ref a")];
    expect(refs.map((a) => [a.textContent, a.getAttribute("href")])).toEqual([
      ["Figure\u00a02", "#figure-born-abroad"],
      ["Figure\u00a01", "#figure-arrivals-by-release"]
    ]);
  });
  it("is complete without JavaScript: every link within it has its target", () => {
    const links = [...document.querySelectorAll("main a[href^='#']")];
    const lost = links
      .map((link) => link.getAttribute("href")!.slice(1))
      .filter((id) => !document.getElementById(id));
    expect(lost).toEqual([]);
    expect(document.querySelectorAll(".notes li, .references li")).toHaveLength(5);
    expect(document.querySelector(".notes data-value data")?.textContent).toBe("2,900");
  });
  it("has callouts as notes, and quotations as quotations", () => {
    const [callout] = document.querySelectorAll("aside.note");
    expect(callout.getAttribute("role")).toBe("note");
    expect(callout.textContent).toContain("A trap.");
    expect(document.querySelectorAll("blockquote")).toHaveLength(1);
  });
  it("leads by keyboard to a note and back", async () => {
    const story = await browser.newPage();
    await story.goto(`${addressOf(server)}/story`);
    await story.focus(".note-ref a");
    await story.keyboard.press("Enter");
    expect(new URL(story.url()).hash).toBe("#note-1");
    await story.keyboard.press("Tab");
    await story.keyboard.press("Enter");
    expect(new URL(story.url()).hash).toBe("#note-ref-1");
    await story.close();
  });
  it("has no axe violation, in light and dark", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
    for (const colorScheme of ["light", "dark"] as const) {
      const story = await browser.newPage({colorScheme});
      await story.goto(`${addressOf(server)}/story`);
      await story.evaluate(axe);
      const found = await story.evaluate(async () => {
        const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run();
        return violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
      });
      expect(found).toEqual([]);
      await story.close();
    }
  });
});

interface Axe {
  run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

describe("a page whose cells use the toolkit, two folders deep", () => {
  it("draws with Plot, d3, html and svg under the policy", async () => {
    expect(await page.locator("main svg[class^=plot] rect").count()).toBe(5);
    expect(await page.textContent("#least")).toBe("At least 3,000");
    expect(await page.locator("svg#dot circle").count()).toBe(1);
    expect(await page.textContent("#share")).toBe("0.237");
  });
  it("stays within the weight of a page, all of the toolkit included", async () => {
    const sizes = [...new Set(asked)].map(async (address) => {
      const path = new URL(address).pathname;
      const file = await readFile(join(built.output, /\.\w+$/.test(path) ? path : `${path}.html`));
      return /\.woff2$/.test(path) ? file.length : gzipSync(file).length;
    });
    const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    expect(sum).toBeLessThanOrEqual(budgets.page.wholeBytes.limit);
  });
  it("is reactive: an input re-runs the cells that use it, and Enter leaves the page as it is", async () => {
    const number = page.locator("main input[type=number]");
    await number.fill("7000");
    await number.press("Enter");
    await expect.poll(() => page.textContent("#least")).toBe("At least 7,000");
    expect(page.url()).toMatch(/cells$/);
  });
  it("styles its inputs, which a page without any does not ask for", async () => {
    const display = await page
      .locator("form[class^=inputs]")
      .first()
      .evaluate((form) => getComputedStyle(form).display);
    expect(display).toBe("flex");
    expect(await readFile(join(built.output, "index.html"), "utf8")).not.toContain("inputs");
  });
  it("asks the snapshots only when the reader does", async () => {
    const engine = /duckdb|engine\/|apache-arrow|\.parquet/;
    expect(asked.filter((address) => engine.test(address))).toEqual([]);
    await page.click("text=Ask the snapshots");
    await page.waitForSelector("main table");
    expect(await page.locator("main tbody tr").allInnerTexts()).toEqual([
      "barnsley\tBarnsley",
      "bradford\tBradford",
      "calderdale\tCalderdale"
    ]);
    expect(asked.filter((address) => address.endsWith("places.parquet"))).toHaveLength(1);
  });
  it("asks no other origin, and throws nothing", () => {
    const origins = new Set(asked.map((address) => new URL(address).origin));
    origins.delete("null");
    expect([...origins]).toEqual([addressOf(server)]);
    expect(errors).toEqual([]);
  });
});
