// Every page that authors wrote and a sample of the places, each opened once with its scripts
// and once without: what it asks for, what it weighs, and what axe finds.
import {readdir, stat} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import budgets from "../../budgets.json" with {type: "json"};
import {weighPage} from "../bench/weight.js";
import {axeFaults, colourRules} from "./axe-faults.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {sumOfBytes} from "./sent-bytes.js";
import {pagePaths, samplePaths, visit, type Visit} from "./visits.js";

const [paths, all] = [await samplePaths(), await pagePaths()];
let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

describe.each(paths)("%s", (path) => {
  let seen: Visit;
  let requests: readonly string[];
  beforeAll(async () => {
    seen = await visit(browser, path);
    requests = [...seen.requests];
  });
  afterAll(() => seen?.close());

  it("asks nothing of another origin, breaks no policy, and throws nothing", () => {
    expect(requests.filter((address) => !address.startsWith(inject("site")))).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });
  it("loads no byte of the engine and stays within its weight", async () => {
    expect(requests.filter((address) => /\/engine\/|duckdb|\.parquet/.test(address))).toEqual([]);
    // The notebook is a workbench: its editor comes with it.
    const {wholeBytes, notebookBytes} = budgets.page;
    const {limit} = path === "/notebook" ? notebookBytes : wholeBytes;
    expect(await sumOfBytes(requests)).toBeLessThanOrEqual(limit);
  });
  it("has no fault by axe (WCAG 2.2 AA and best practice) at 390 and 1280 px, light and dark", async () => {
    const {page} = seen;
    for (const width of [390, 1280]) {
      await page.setViewportSize({width, height: 900});
      await page.emulateMedia({colorScheme: "light"});
      expect(await axeFaults(page), `light, ${width} px`).toEqual([]);
      // The theme changes colours and nothing else.
      await page.emulateMedia({colorScheme: "dark"});
      expect(await axeFaults(page, colourRules), `dark, ${width} px`).toEqual([]);
    }
  });
  it("needs few bytes and requests before its first chart", async () => {
    const bare = await visit(browser, path, {javaScriptEnabled: false});
    const blocking = await bare.page.$$eval(
      "head link[rel=stylesheet]:not([media=print])",
      (links) => links.map((link) => (link as HTMLLinkElement).href)
    );
    expect(await sumOfBytes([bare.page.url(), ...blocking])).toBeLessThanOrEqual(
      budgets.page.firstBytes.limit
    );
    expect(bare.requests.length).toBeLessThanOrEqual(budgets.page.firstRequests.limit);
    await bare.close();
  });
});

describe("every page, those of all places included", () => {
  it.each(all)("%s: its first bytes are few", async (path) => {
    expect(await weighPage("dist", path)).toBeLessThanOrEqual(budgets.page.firstBytes.limit);
  });
});

describe("the snapshots", () => {
  it("stay within their weight together", async () => {
    const files = (await readdir("dist/data")).filter((name) => name.endsWith(".parquet"));
    const sizes = await Promise.all(
      files.map(async (name) => (await stat(join("dist/data", name))).size)
    );
    const sum = sizes.reduce((total, size) => total + size, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(budgets.data.snapshotBytes.limit);
  });
});
