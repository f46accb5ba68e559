import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

/** A busy machine may take its time; what never comes still fails. */
const patient = {timeout: 15_000};

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

const path = "/net-migration";
const open = (query = "", options: BrowserContextOptions = {}) =>
  visit(browser, `${path}${query}`, {viewport: {width: 1280, height: 900}, ...options});

/** What a reader has of a figure in one state: its words, its picture, its link. */
interface State {
  words: string;
  picture: string;
  link: string;
}

async function stateOf(page: Page, figure: string): Promise<State> {
  return page.$eval(`#figure-${figure}`, (element) => ({
    words: `${element.querySelector(".chart")!.getAttribute("aria-label")} ${element.querySelector(".figure-words")!.textContent}`,
    picture:
      element.querySelector(".chart-wide svg")!.textContent! +
      element.querySelector(".chart-wide svg")!.innerHTML.length,
    link: element.querySelector<HTMLAnchorElement>(".figure-link")!.href
  }));
}

/** Waits until a figure is drawn otherwise than *before*. */
async function changed(page: Page, figure: string, before: State): Promise<State> {
  await expect.poll(async () => (await stateOf(page, figure)).link, patient).not.toBe(before.link);
  return stateOf(page, figure);
}

/** Tells whether a reader could see or hear a NaN; a link may hold what was written. */
const hasNaN = (page: Page) =>
  page.$eval(
    "main",
    (main) =>
      /NaN/.test(main.textContent!) ||
      [...main.querySelectorAll("svg, [aria-label]")].some((element) =>
        /NaN/.test(element.outerHTML.replace(/href="[^"]*"/g, ""))
      )
  );

/** A control, and the key that changes it once it has the focus. */
const controls = [
  {
    figure: "one-release-two-headlines",
    control: "baseline",
    key: "ArrowRight",
    value: "previous-release"
  },
  {figure: "what-an-interval-is", control: "level", key: "ArrowLeft", value: "94"},
  {figure: "what-an-interval-is", control: "seed", key: "Enter", value: "2"},
  {figure: "one-estimate-four-ways", control: "seed", key: "Space", value: "2"},
  {figure: "years-that-overlap", control: "apart", key: "ArrowRight", value: "2"},
  {figure: "comparison-bars", control: "bars", key: "ArrowRight", value: "eye"},
  {figure: "comparison-bars", control: "years", key: "ArrowRight", value: "2003-2004"}
] as const;

describe("a control, by keyboard", () => {
  it.each(controls)("$control of $figure", async ({figure, control, key, value}) => {
    const {page, requests, complaints, close} = await open();
    const before = await stateOf(page, figure);
    const name = `${figure}.${control}`;
    const element = page.locator(`[name="${name}"]`).first();
    // A control is switched off until its script has come.
    await expect.poll(() => element.isEnabled(), patient).toBe(true);
    await element.focus();
    expect(await element.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press(key);
    const after = await changed(page, figure, before);
    expect(after.words).not.toBe(before.words);
    expect(after.picture).not.toBe(before.picture);
    expect(new URL(after.link).searchParams.get(name)).toBe(value);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(inject("site")))).toEqual([]);
    expect(requests.filter((address) => /\/engine\/|duckdb|\.parquet/.test(address))).toEqual([]);
    // Another reader who follows the link has the same state.
    const {search} = new URL(after.link);
    const other = await open(search);
    await expect
      .poll(async () => (await stateOf(other.page, figure)).words, patient)
      .toBe(after.words);
    expect((await stateOf(other.page, figure)).picture).toBe(after.picture);
    await other.close();
    await close();
  });
  it("has a name, and a value in words where it slides", async () => {
    const {page, close} = await open();
    for (const [name, text] of [
      ["Level", "95%"],
      ["Quarters apart", "1"]
    ] as const) {
      const slider = page.getByRole("slider", {name});
      expect(await slider.getAttribute("aria-valuetext")).toBe(text);
      await slider.press("Home");
      expect(await slider.getAttribute("aria-valuetext")).not.toBe(text);
      const output = slider.locator("xpath=following-sibling::output");
      expect(await output.textContent()).toBe(await slider.getAttribute("aria-valuetext"));
    }
    await close();
  });
  it("takes nothing from an address that it cannot be", async () => {
    const {page, complaints, close} = await open(
      "?what-an-interval-is.level=NaN&years-that-overlap.apart=9&what-an-interval-is.seed=x"
    );
    await page.waitForTimeout(300);
    expect((await stateOf(page, "what-an-interval-is")).words).toMatch(/of 95% intervals/);
    expect(await hasNaN(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("motion", () => {
  const heading = (page: Page) =>
    page.$eval(
      "#figure-one-estimate-four-ways .chart-wide svg",
      (svg) => /Draw \d+ of \d+|\d+ draws/.exec(svg.textContent!)![0]
    );
  it("plays draw by draw, stops at one, and the link brings it back", async () => {
    const {page, close} = await open();
    const play = page.getByRole("button", {name: "Play the draws"});
    await play.press("Enter");
    await expect.poll(() => heading(page), patient).toMatch(/^Draw ([2-9]|1\d) of 20/);
    await page.getByRole("button", {name: "Stop"}).press("Enter");
    const held = await heading(page);
    await page.waitForTimeout(900);
    expect(await heading(page)).toBe(held);
    const {link} = await stateOf(page, "one-estimate-four-ways");
    const other = await open(new URL(link).search);
    await expect.poll(() => heading(other.page), patient).toBe(held);
    await other.close();
    await close();
  });
  it("is replaced by stills where a reader wants none: a press shows one, and nothing follows", async () => {
    const {page, close} = await open("", {reducedMotion: "reduce"});
    expect(await heading(page)).toBe("20 draws");
    await page.getByRole("button", {name: "Play the draws"}).press("Enter");
    await expect.poll(() => heading(page), patient).toBe("Draw 1 of 20");
    await page.waitForTimeout(1000);
    expect(await heading(page)).toBe("Draw 1 of 20");
    await close();
  });
});

describe("<try-difference>", () => {
  const sentence = (page: Page) => page.textContent(".try-sentence");
  it("is a worked example without JavaScript", async () => {
    const {page, close} = await open("", {javaScriptEnabled: false});
    expect(await sentence(page)).toMatch(/no clear change .* margin of ±27,000 to ±54,000\.$/);
    expect(await page.isVisible(".try-difference .chart-wide svg")).toBe(true);
    expect(await page.isVisible(".try-form")).toBe(false);
    await close();
  });
  it("judges what is written, and its link restores it", async () => {
    const {page, complaints, close} = await open();
    await page.fill("[name='a.value']", "423,000");
    await expect.poll(() => sentence(page), patient).toMatch(/^Net migration rose /);
    await page.selectOption("[name='b.interval']", "none");
    await expect.poll(() => sentence(page), patient).toMatch(/no margin of the change is known/);
    const link = await page.getAttribute(".try-link", "href");
    const other = await open(new URL(link!).search);
    await expect.poll(() => sentence(other.page), patient).toBe(await sentence(page));
    expect(await other.page.inputValue("[name='a.value']")).toBe("423,000");
    expect(complaints).toEqual([]);
    await other.close();
    await close();
  });
  it("says beside a field what is wrong with it, and never NaN", async () => {
    const {page, complaints, close} = await open();
    for (const written of ["", "many", "NaN", "1e999", "--"]) {
      await page.fill("[name='a.margin']", written);
      await expect
        .poll(() => page.textContent("#try-a-margin-problem"), patient)
        .toMatch(/as a number/);
      expect(await hasNaN(page)).toBe(false);
    }
    await page.fill("[name='a.margin']", "37,000");
    await expect.poll(() => sentence(page), patient).toMatch(/no clear change/);
    expect(await page.textContent("#try-a-margin-problem")).toBe("");
    expect(complaints).toEqual([]);
    await close();
  });
});
