import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

const {document} = new JSDOM(await readFile("dist/counting.html", "utf8")).window;

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

const open = (query = "", options: BrowserContextOptions = {}) =>
  visit(browser, `/counting${query}`, {viewport: {width: 1280, height: 900}, ...options});
const plain = {javaScriptEnabled: false};

/** The words of the paper (section 2.2, Figure 1 and 2.3), and where each dataset is now. */
const ofThePaper = [
  ["Migration Statistics Quarterly Report", "long-term-migration"],
  ["Immigration Statistics", "immigration-statistics"],
  ["Census data", "census"],
  ["Asylum quarterly report", "asylum-in-europe"],
  ["Asylum applications", "asylum-applications"],
  ["as_16_q", "asylum-support"],
  ["Resettled Syrian refugees", "resettlement"],
  ["NINOs", "national-insurance-numbers"],
  ["GP registrations", "gp-registrations"],
  ["Higher Education Statistics Agency", "students"],
  ["long-term immigration estimate", "mid-year-estimates"],
  ["Short-term arrivals", "short-term-migration"],
  ["Born outside UK", "annual-population-survey"],
  ["Local Area Migration Indicators", "local-indicators"],
  ["Data North Yorkshire", "local-profiles"]
] as const;

const fields = [
  "Who is counted",
  "Who is not",
  "Stock or flow",
  "Areas",
  "How often",
  "How late",
  "Strengths",
  "Traps",
  "Where to get it",
  "In the paper",
  "What became of it",
  "Questions",
  "Sources",
  "Our tables"
];

const fieldsOf = (entry: Element) =>
  [...entry.querySelectorAll("dl > div")].map((line) => [
    line.querySelector("dt")!.textContent,
    line.querySelector("dd")!.textContent.trim()
  ]);

describe("<dataset-directory>", () => {
  it.each(ofThePaper)("has what the paper calls %s, with all fields", (words, name) => {
    const entry = document.getElementById(`dataset-${name}`)!;
    const found = fieldsOf(entry);
    expect(found.map(([term]) => term)).toEqual(fields);
    for (const [term, text] of found) expect(text, term!).not.toBe("");
    expect(Object.fromEntries(found)["In the paper"]).toContain(words);
    expect(entry.querySelector("header")!.textContent).toMatch(/Since 2016|\S/);
    expect(entry.querySelectorAll("dd a[href^='https://']").length).toBeGreaterThan(1);
  });
  it("has eighteen entries, in a table of contents of their own in the search index", async () => {
    const entries = [...document.querySelectorAll(".entry")];
    expect(entries).toHaveLength(18);
    const index = JSON.parse(await readFile("dist/search-index.json", "utf8")) as {url: string}[];
    const found = index.map(({url}) => url).filter((url) => url.startsWith("counting#dataset-"));
    expect(found.sort()).toEqual(entries.map(({id}) => `counting#${id}`).sort());
  });
});

const shown = (page: Page) =>
  page
    .locator(".entry")
    .evaluateAll((all) => all.filter((entry) => entry.checkVisibility()).map(({id}) => id));

const visibleAnswers = (page: Page) =>
  page
    .locator(".question-answer")
    .evaluateAll((all) =>
      all.filter((answer) => answer.checkVisibility()).map((answer) => answer.textContent!)
    );

describe.each([
  ["without JavaScript", plain],
  ["with JavaScript", {}]
])("the filter %s", (_, options) => {
  it("is worked by the keyboard and shows what none tells", async () => {
    const {page, complaints, close} = await open("", options);
    expect(await shown(page)).toHaveLength(18);
    expect(await visibleAnswers(page)).toEqual([]);
    await page.locator("[name=question]:checked").focus();
    await page.keyboard.press("ArrowDown");
    expect(await shown(page)).toEqual([
      "dataset-census",
      "dataset-annual-population-survey",
      "dataset-births-by-mother",
      "dataset-local-indicators"
    ]);
    const [answer, ...others] = await visibleAnswers(page);
    expect(others).toEqual([]);
    expect(answer).toContain("One dataset answers it, and three do in part.");
    expect(answer).toContain("What none tells: how many there are today");
    await page.keyboard.press("ArrowUp");
    expect(await shown(page)).toHaveLength(18);
    expect(complaints).toEqual([]);
    await close();
  });
  it("says plainly of a question that no dataset answers it", async () => {
    const {page, close} = await open("", options);
    await page
      .getByRole("radio", {name: "How many people who seek asylum were helped here in a year?"})
      .check();
    expect(await shown(page)).toEqual(["dataset-asylum-support"]);
    expect((await visibleAnswers(page))[0]).toContain("No dataset answers it.");
    await close();
  });
  it("hides nothing on paper, and nothing that a link leads to", async () => {
    const {page, close} = await open("#dataset-students", options);
    await page.getByRole("radio", {name: "How many refugees live here?"}).check();
    expect(await shown(page)).toEqual([
      "dataset-students",
      "dataset-resettlement",
      "dataset-immigration-groups"
    ]);
    await page.emulateMedia({media: "print"});
    expect(await shown(page)).toHaveLength(18);
    expect(await visibleAnswers(page)).toHaveLength(9);
    await close();
  });
  it("opens the card of a table", async () => {
    const {page, close} = await open("", options);
    const entry = page.locator("#dataset-asylum-support");
    await entry.locator("summary").click();
    await entry.getByRole("button", {name: "supported by the Home Office"}).first().click();
    expect(await page.locator(".card:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(
      await page.locator(".card").evaluateAll((all) => all.filter((card) => card.checkVisibility()))
    ).toEqual([]);
    await close();
  });
});

describe("the link of a choice", () => {
  it("holds the question and restores it", async () => {
    const {page, close} = await open();
    await page.locator("[name=question][value=reasons]").check();
    await expect.poll(() => page.url()).toMatch(/\?question=reasons#directory$/);
    expect(await page.textContent(".directory-status")).toBe("4 of 18 datasets");
    const other = await open(new URL(page.url()).search);
    await expect.poll(() => shown(other.page)).toEqual(await shown(page));
    expect(await shown(other.page)).toHaveLength(4);
    await other.close();
    await close();
  });
});

describe("<immigration-statuses>", () => {
  it("has then and now for five statuses, side by side where there is room", async () => {
    const {page, close} = await open("", plain);
    const rows = page.locator(".statuses tbody tr");
    expect(await rows.count()).toBe(5);
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 900});
      const [then, now] = await rows
        .first()
        .locator("td")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
      if (width > 719) expect(now.left).toBeGreaterThanOrEqual(then.right);
      else expect(now.top).toBeGreaterThanOrEqual(then.bottom);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await close();
  });
});
