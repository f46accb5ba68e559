import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

let browser: Browser;
beforeAll(async () => {
  browser = await takeBrowser();
});
afterAll(returnBrowser);

describe("search", () => {
  it("fetches its index only when the box is used, and forgives a typing error", async () => {
    const {page, requests, complaints, close} = await visit(browser, "/search");
    const asked = () => requests.filter((address) => /search-index|minisearch/.test(address));
    expect(asked()).toEqual([]);
    await page.getByRole("searchbox").fill("asilum");
    await page.locator(".search-results a").first().waitFor();
    expect(asked()).toHaveLength(2);
    expect(new URL(page.url()).searchParams.get("q")).toBe("asilum");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.startsWith("/search"));
    expect(
      await page.evaluate(() => document.querySelector(location.hash || "main"))
    ).not.toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });
  it("is the index of the site without JavaScript, and its box is not there", async () => {
    const {page, close} = await visit(browser, "/search", {javaScriptEnabled: false});
    expect(await page.getByRole("searchbox").count()).toBe(0);
    for (const href of ["york", "methods", "datasets#places"])
      expect(await page.locator(`site-index a[href="./${href}"]`).count(), href).toBe(1);
    await close();
  });
  it("lists nothing that is not there", async () => {
    const {page, close} = await visit(browser, "/search");
    const addresses = await page
      .locator("site-index a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const path of new Set(addresses.map((address) => address.split("#")[0]))) {
      const {document} = new JSDOM(await (await page.request.get(path)).text()).window;
      for (const address of addresses.filter((found) => found.split("#")[0] === path)) {
        const id = decodeURIComponent(new URL(address).hash.slice(1));
        if (id) expect(document.getElementById(id), address).not.toBeNull();
      }
    }
    await close();
  });
});

describe("datasets", () => {
  it("narrows the tables to those with a word", async () => {
    const {page, complaints, close} = await visit(browser, "/datasets");
    const all = await page.locator(".dataset").count();
    await page.getByRole("searchbox").fill("eurostat");
    expect(await page.locator(".dataset:visible").count()).toBeLessThan(all);
    expect(await page.locator("#europe_asylum_applicants").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("a missing address", () => {
  it("shows the site at any depth, with its style and links that lead somewhere", async () => {
    const {page, requests, close} = await visit(browser, "/no/such/page");
    expect(await page.locator("h1").textContent()).toBe("There is no page at this address");
    const font = await page.locator("h1").evaluate((h1) => getComputedStyle(h1).fontFamily);
    expect(font).toContain("Source Serif 4");
    const links = await page
      .locator("main li a")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain(`${inject("site")}/york`);
    for (const address of [...links, ...requests.slice(1)])
      expect((await page.request.get(address)).status(), address).toBe(200);
    await close();
  });
});
