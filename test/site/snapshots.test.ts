import {readFile} from "node:fs/promises";
import type {BrowserContextOptions, Page} from "playwright-core";
import {describe, expect, inject, it} from "vitest";
import {Reader, desk, isHeavy, phone, poll} from "./story.js";

const reader = new Reader();
const path = "/counting";
const name = "a-snapshot-is-not-a-year";

async function open(query = "", options: BrowserContextOptions = {}): Promise<Page> {
  // At two pixels for one Plot draws as it does in the build.
  await reader.begin({viewport: desk, deviceScaleFactor: 2, ...options});
  await reader.page.goto(`${inject("site")}${path}${query}`, {waitUntil: "networkidle"});
  return reader.page;
}

/** What a reader has of the simulator: its words, text alternative, table, picture and link. */
const stateOf = (page: Page) =>
  page.$eval(`#figure-${name}`, (figure) => {
    const text = (selector: string) => figure.querySelector(selector)!.textContent!;
    return {
      words: text(".figure-words"),
      description: text(".more-text p"),
      table: [...figure.querySelectorAll(".more-table tbody :is(th, td)")]
        .map(({textContent}) => textContent)
        .join(" | "),
      picture:
        text(".chart-wide svg") +
        [...figure.querySelectorAll(".chart-wide .segments path")].map((line) =>
          line.getAttribute("d")!
        ),
      link: figure.querySelector<HTMLAnchorElement>(".figure-link")!.href
    };
  });

/** Waits until the simulator is drawn otherwise than *before*. */
async function changed(page: Page, before: {link: string}) {
  await poll(async () => (await stateOf(page)).link).not.toBe(before.link);
  return stateOf(page);
}

const control = (page: Page, key: string) => page.locator(`[name="${name}.${key}"]`).first();

/** A control, the key that changes it, and what its value is then. */
const controls = [
  {key: "arrivals", press: "ArrowRight", value: "130"},
  {key: "median", press: "ArrowRight", value: "7"},
  {key: "change", press: "ArrowRight", value: "slower"},
  {key: "seed", press: "Enter", value: "2"}
] as const;

describe("the simulator", () => {
  it.each(controls)("moves all of itself with $key, by keyboard", async ({key, press, value}) => {
    const page = await open();
    const before = await stateOf(page);
    expect(reader.asked.filter(isHeavy)).toEqual([]);
    await control(page, key).focus();
    await page.keyboard.press(press);
    const after = await changed(page, before);
    for (const part of ["words", "description", "table", "picture"] as const)
      expect(after[part], part).not.toBe(before[part]);
    expect(new URL(after.link).searchParams.get(`${name}.${key}`)).toBe(value);
    expect(reader.asked.some((address) => /\/engine\/|\.parquet/.test(address))).toBe(false);
    expect(reader.faults).toEqual([]);
    // Another reader who follows the link has the same people.
    const other = await open(new URL(after.link).search);
    await poll(async () => (await stateOf(other)).words).toBe(after.words);
    const there = await stateOf(other);
    expect({...there, link: ""}).toEqual({...after, link: ""});
  });

  it("draws in the browser the very people that were printed", async () => {
    const printed = await stateOf(await open("", {javaScriptEnabled: false}));
    const back = await open(`?${name}.arrivals=130`);
    await poll(async () => (await stateOf(back)).words).not.toBe(printed.words);
    await control(back, "arrivals").press("ArrowLeft");
    await poll(async () => (await stateOf(back)).words).toBe(printed.words);
    const {description, table} = await stateOf(back);
    expect({description, table}).toEqual({
      description: printed.description,
      table: printed.table
    });
  });

  it("stays a list of people at the ends of its controls", async () => {
    for (const query of [
      "arrivals=20&median=2&seed=9",
      "arrivals=200&median=12&change=more",
      "arrivals=200&median=12&change=slower"
    ]) {
      const page = await open(`?${query.replaceAll(/(^|&)/g, `$1${name}.`)}`);
      await poll(async () => (await stateOf(page)).link).toContain("?");
      const figure = reader.figure(name);
      expect(await figure.evaluate((one) => /NaN|undefined|Infinity/.test(one.innerHTML))).toBe(
        false
      );
      expect(Number(await figure.locator(".chart-wide svg").getAttribute("height"))).toBeLessThan(
        561
      );
      expect(reader.faults).toEqual([]);
    }
  });

  it("takes nothing from an address that it cannot be", async () => {
    const printed = await stateOf(await open());
    const page = await open(`?${name}.arrivals=NaN&${name}.change=flood&${name}.seed=-1`);
    await page.waitForTimeout(300);
    expect((await stateOf(page)).words).toBe(printed.words);
    expect(reader.faults).toEqual([]);
  });

  it("sorts its table, and puts it in order again when the numbers change", async () => {
    const page = await open();
    const table = reader.figure(name).locator(".more-table");
    await table.locator("summary").click();
    const first = () => table.locator("tbody tr:first-child th").textContent();
    const inOrder = await first();
    await table.getByRole("button", {name: "In this year"}).click();
    await poll(first).not.toBe(inOrder);
    const before = await stateOf(page);
    await control(page, "seed").press("Enter");
    await changed(page, before);
    expect(await first()).toBe(inOrder);
    expect(await table.locator("th[aria-sort]").count()).toBe(0);
  });

  it("does not move by itself, and jumps nowhere, for a reader who wants no motion", async () => {
    const page = await open("", {reducedMotion: "reduce"});
    const before = await stateOf(page);
    const top = () =>
      reader
        .figure("support-in-the-region")
        .evaluate((one) => one.getBoundingClientRect().top + scrollY);
    const at = await top();
    await page.waitForTimeout(500);
    expect(await stateOf(page)).toEqual(before);
    const height = await reader
      .figure(name)
      .locator(".chart")
      .evaluate((one) => one.clientHeight);
    await control(page, "median").press("End");
    await changed(page, before);
    expect(
      await reader
        .figure(name)
        .locator(".chart")
        .evaluate((one) => one.clientHeight)
    ).toBe(height);
    // The words may take a line more or less.
    expect(Math.abs((await top()) - at)).toBeLessThan(80);
  });
});

describe("an illustration", () => {
  const made = ["six-people-by-hand", name];

  it("has its badge where others have their source, and no card", async () => {
    const page = await open("", {javaScriptEnabled: false});
    for (const one of made) {
      const line = page.locator(`#figure-${one} .figure-source`);
      expect(await line.textContent()).toMatch(/^made up for teaching /);
      expect(await line.locator(".badge").isVisible()).toBe(true);
      expect(await line.locator("button").count()).toBe(0);
      const figure = page.locator(`#figure-${one}`);
      expect(await figure.locator(".more-text p").textContent()).toMatch(
        /^Made up for teaching\. /
      );
      expect(await figure.locator(".more-cite p").textContent()).toContain(
        "(illustration, made up for teaching)"
      );
      const file = figure.locator(".more-download a");
      const data = await (
        await page.request.get(await file.evaluate((link) => (link as HTMLAnchorElement).href))
      ).json();
      expect(data.source).toMatch(/^none, made up for teaching\./);
      expect(data.bibtex).toContain("illustration, made up for teaching");
    }
    const region = page.locator("#figure-support-in-the-region .figure-source");
    expect(await region.textContent()).toMatch(/^Source: Home Office/);
  });

  it("says so inside its picture and its rows", async () => {
    await open();
    const card = reader.figure("six-people-by-hand").locator(".more-download");
    await card.locator("summary").click();
    for (const kind of ["SVG", "CSV"]) {
      const [file] = await Promise.all([
        reader.page.waitForEvent("download"),
        card.getByRole("button", {name: kind}).click()
      ]);
      expect(await readFile(await file.path(), "utf8")).toContain("made up for teaching");
    }
  });

  it("shows without JavaScript what it is printed with, at both widths", async () => {
    for (const viewport of [desk, phone]) {
      const page = await open("", {javaScriptEnabled: false, viewport});
      for (const one of [...made, "support-in-the-region"]) {
        const figure = page.locator(`#figure-${one}`);
        expect(await figure.locator(".chart svg:visible").count()).toBe(1);
        expect((await figure.locator(".figure-words").textContent())!.length).toBeGreaterThan(60);
        expect(await figure.locator(".controls:visible").count()).toBe(0);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(viewport.width);
      }
    }
  });
});
