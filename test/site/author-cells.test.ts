import {readFile} from "node:fs/promises";
import type {Server} from "node:http";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {addressOf, serve} from "../../publish/serve.js";
import {buildAuthorSite, type AuthorSite} from "../author-site.js";
import {launchChromium} from "../chromium.js";

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
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${addressOf(server)}/deep/er/cells`);
  await page.waitForSelector("#least");
}, 240_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  await built?.remove();
});

describe("a page whose cells use the toolkit, two folders deep", () => {
  it("draws with Plot, d3, html and svg under the policy", async () => {
    expect(await page.locator("main svg[class^=plot] rect").count()).toBe(5);
    expect(await page.textContent("#least")).toBe("At least 3,000");
    expect(await page.locator("svg#dot circle").count()).toBe(1);
    expect(await page.textContent("#share")).toBe("0.237");
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
