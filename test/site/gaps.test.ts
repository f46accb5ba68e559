import {readFile} from "node:fs/promises";
import {parse} from "csv-parse/sync";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {gaps} from "../../src/counting/gaps.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

const path = "/counting";
const plain = {javaScriptEnabled: false, viewport: {width: 390, height: 844}};
let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

describe("the register of gaps, on a phone without JavaScript", () => {
  it("shows at a glance what is known of each group, within the screen", async () => {
    const {page, close} = await visit(browser, path, plain);
    const rows = page.locator(".gap-grid tbody tr");
    expect(await rows.count()).toBe(gaps.length);
    for (const [index, {york, region, country}] of gaps.entries()) {
      const cells = await rows.nth(index).locator("td").allInnerTexts();
      expect(cells.map((text) => text.trim())).toEqual([york.state, region.state, country.state]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBe(0);
    await close();
  });
  it("opens what is known of a group from its row, and by key", async () => {
    const {page, close} = await visit(browser, path, plain);
    await page.locator('.gap-grid a[href="#gap-refused"]').click();
    expect(await page.locator("#gap-refused").isVisible()).toBe(true);
    const summary = page.locator("details:has(#gap-family) > summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#gap-family").innerText()).toContain("Who would know");
    await close();
  });
  it("has everything open on paper", async () => {
    const {page, close} = await visit(browser, path, plain);
    await page.emulateMedia({media: "print"});
    for (const {name} of gaps)
      expect((await page.locator(`#gap-${name}`).boundingBox())!.height, name).toBeGreaterThan(50);
    await close();
  });
});

describe("local knowledge", () => {
  it("stands apart from statistics, in words", async () => {
    const {page, close} = await visit(browser, path, plain);
    const entry = page.locator('local-knowledge[name="york-2010"]');
    expect(await entry.innerText()).toContain("Local knowledge, not a statistic");
    expect(await entry.locator("data, svg, table, button").count()).toBe(0);
    await close();
  });
});

describe("the self-assessment", () => {
  it("gives the smallest count that York’s downloads hold", async () => {
    const counts: number[] = [];
    for (const [name, column] of [
      ["place_asylum_support", "people"],
      ["place_resettlement_to_date", "people_since_2014"],
      ["place_immigration_groups", "afghan_programme_population"]
    ]) {
      const rows: Record<string, string>[] = parse(await readFile(`dist/data/${name}.csv`), {
        columns: true
      });
      counts.push(...rows.filter(({place}) => place === "york").map((row) => Number(row[column])));
    }
    const smallest = Math.min(...counts.filter((count) => count > 0));
    const {page, close} = await visit(browser, path, plain);
    expect(await page.locator('story-assessment[story="york"]').innerText()).toContain(
      `were resettled: ${smallest}.`
    );
    await close();
  });
  it("leads from each hostile reading to its figure", async () => {
    const {page, close} = await visit(browser, path, plain);
    const links = page.locator('story-assessment[story="york"] details a');
    const figures = await links.evaluateAll((found) =>
      found.map((a) => new URL((a as HTMLAnchorElement).href).hash)
    );
    const york = await visit(browser, "/york", plain);
    const onPage = await york.page
      .locator("figure")
      .evaluateAll((found) => found.map(({id}) => `#${id}`));
    expect(figures).toEqual(onPage);
    const titles = await links.evaluateAll((found) => found.map((a) => a.textContent ?? ""));
    expect(titles.filter((title) => title.includes("{"))).toEqual([]);
    await york.close();
    await close();
  });
  it("has a blank form that is printed alone when it is open", async () => {
    const {page, close} = await visit(browser, path, plain);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".blank-form").isVisible()).toBe(false);
    await page.emulateMedia({media: "screen"});
    await page.locator(".blank-form > summary").click();
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".blank-form table").isVisible()).toBe(true);
    for (const other of ["h1", "gap-register", ".site-foot"])
      expect(await page.locator(other).first().isVisible(), other).toBe(false);
    await close();
  });
});
