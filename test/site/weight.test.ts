import {readdir, readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import budgets from "../../budgets.json" with {type: "json"};
import {returnBrowser, takeBrowser} from "./browser.js";
import {weighPage} from "../bench/weight.js";
import {pagePaths, samplePaths, visit, type Visit} from "./visits.js";

const [paths, all] = [await samplePaths(), await pagePaths()];
let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

/** The bytes of a file of the built site, as a host that compresses would send it. */
async function sentBytes(address: string): Promise<number> {
  const path = decodeURIComponent(new URL(address).pathname);
  const name = path.endsWith("/")
    ? `${path}index.html`
    : /\.\w+$/.test(path)
      ? path
      : `${path}.html`;
  const bytes = await readFile(join("dist", name));
  return /\.(woff2|png|gz|parquet)$/.test(name) ? bytes.length : gzipSync(bytes).length;
}

async function sumOfBytes(addresses: string[]): Promise<number> {
  return (await Promise.all([...new Set(addresses)].map(sentBytes))).reduce((sum, n) => sum + n, 0);
}

describe.each(paths)("%s", (path) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(browser, path);
    await seen.close();
  });
  it("asks nothing of another origin, breaks no policy, and throws nothing", () => {
    const {requests, complaints} = seen;
    expect(requests.filter((address) => !address.startsWith(inject("site")))).toEqual([]);
    expect(complaints).toEqual([]);
  });
  it("loads no byte of the engine and stays within its weight", async () => {
    const {requests} = seen;
    expect(requests.filter((address) => /\/engine\/|duckdb|\.parquet/.test(address))).toEqual([]);
    // The notebook is a workbench: its editor comes with it.
    const {wholeBytes, notebookBytes} = budgets.page;
    const {limit} = path === "/notebook" ? notebookBytes : wholeBytes;
    expect(await sumOfBytes(requests)).toBeLessThanOrEqual(limit);
  });
  it("needs few bytes and requests before its first chart", async () => {
    const {page, requests, close} = await visit(browser, path, {javaScriptEnabled: false});
    const blocking = await page.$$eval("head link[rel=stylesheet]:not([media=print])", (links) =>
      links.map((link) => (link as HTMLLinkElement).href)
    );
    expect(await sumOfBytes([page.url(), ...blocking])).toBeLessThanOrEqual(
      budgets.page.firstBytes.limit
    );
    expect(requests.length).toBeLessThanOrEqual(budgets.page.firstRequests.limit);
    await close();
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
