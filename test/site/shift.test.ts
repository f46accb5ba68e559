// What moves while a page loads: lines when the fonts come, and boxes when scripts do.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import budgets from "../../budgets.json" with {type: "json"};
import {launchChromium} from "../../publish/chromium.js";
import {fileOf, faces} from "../../publish/fonts.js";
import {sumOfShifts, watchEarlyFonts, watchLateFonts} from "../bench/shifts.js";
import {measureFits, wordsOf} from "../bench/stand-ins.js";
import {addressOfPage, visit} from "./visits.js";

let browser: Browser;
// The browser that readers have: the headless shell sets type a few hundredths narrower.
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser?.close());

describe("scripts", () => {
  it.each([
    "/york",
    "/places/york",
    "/places/north-yorkshire",
    "/learn/revisions",
    "/learn/who-is-counted",
    "/notebook",
    "/offline",
    "/present/york"
  ])("%s: put nothing where something was", async (path) => {
    const shifts = await watchEarlyFonts(browser, addressOfPage(path));
    expect(sumOfShifts(shifts), JSON.stringify(shifts)).toBeLessThanOrEqual(
      budgets.times.layoutShift.limit
    );
  });
});

describe("fonts", () => {
  it("are asked for once, the first of them in the head", async () => {
    const {page, requests, close} = await visit(browser, "/learn/who-is-counted");
    const asked = requests.filter((address) => address.includes("/fonts/"));
    expect(asked).toEqual([...new Set(asked)]);
    const names = asked.map((address) => address.split("/").at(-1));
    const first = faces.filter(({isFirst}) => isFirst).map(fileOf);
    expect(names.slice(0, first.length).sort()).toEqual(first.sort());
    const links = await page.locator("head link[as=font]").count();
    expect(links).toBe(first.length);
    await close();
  });
  it("make no text much taller or shorter than its stand-in did", async () => {
    for (const path of ["/york", "/learn/who-is-counted", "/methods"]) {
      const heights: number[] = [];
      await watchLateFonts(browser, addressOfPage(path), async (page) => {
        heights.push(await heightOfText(page));
      });
      const [before, after] = heights;
      // At 390 px a stand-in that is three hundredths too wide makes text as much taller.
      expect(Math.abs(after / before - 1), `${path}: ${before} → ${after}`).toBeLessThan(0.015);
    }
  });
  it("have stand-ins as wide as they are", async (context) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(addressOfPage("/methods"));
    const fits = await measureFits(page, await wordsOf(page));
    await page.context().close();
    // A machine may have none of these fonts.
    if (fits.length === 0) context.skip();
    for (const {family, isBold, isNow, shouldBe} of fits)
      expect(Math.abs(isNow - shouldBe), `${family}${isBold ? ", bold" : ""}`).toBeLessThan(1.5);
  });
});

/** The sum of the heights of all headings and paragraphs, in pixels. */
function heightOfText(page: Page): Promise<number> {
  return page.$$eval("main p, main h1, main h2, main li", (blocks) =>
    blocks.reduce((sum, block) => sum + block.getBoundingClientRect().height, 0)
  );
}
