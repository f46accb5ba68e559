import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {expectFilled, readBuilt, visibleText} from "./built-story.js";
import {poll} from "./story.js";
import {visit, type Visit} from "./visits.js";

const path = "/more-immigrants-fewer-people";
const document = await readBuilt(path);
const main = document.querySelector("main")!;

/** Every bound number of the text, as it is written and as it is exactly. */
const values = [...main.querySelectorAll("data-value data")].map((data) => ({
  exact: Number((data as HTMLDataElement).value),
  text: data.textContent
}));

function readParagraph(start: string): string {
  const found = [...main.querySelectorAll("p, li")]
    .map(visibleText)
    .find((text) => text.startsWith(start));
  if (!found) throw new Error(`missing paragraph: ${start}`);
  return found;
}

describe("the built page", () => {
  it("says the numbers of York, Sheffield, Leeds and Hull, bound to their exact values", () => {
    const texts = values.map(({text}) => text);
    for (const number of [
      "2,889",
      "2,963",
      "3,402",
      "206,856",
      "205,784",
      "203,212",
      "211,012",
      "202,169",
      "−8,843",
      "589,214",
      "555,036",
      "798,786",
      "808,443",
      "+8,465",
      "2,350",
      "−0.65%"
    ])
      expect(texts, number).toContain(number);
    for (const {exact, text} of values)
      expect(Number(text.replace(/[,%+]/g, "").replace("−", "-")), text).toBeCloseTo(exact, 0);
  });
  it("tells how York's years were rewritten, with the words of a revision", () => {
    expect(readParagraph("For the year to mid-2015")).toMatch(
      /2,889 arrivals and 206,856 residents\..* 3,402 and 203,212\.$/
    );
    expect(readParagraph("There was a step between")).toMatch(
      / was revised up to 2,963.* was revised down to 205,784\.$/
    );
    expect(readParagraph("Later years were rewritten")).toMatch(/211,012 residents.*202,169\.$/);
    expect(readParagraph("That is a step of")).toMatch(/−8,843/);
    expect(readParagraph("Hull also shows")).toMatch(/2,718, was revised down to 2,350.*2,796\./);
  });
  it("shows the arithmetic of a rate that is of no release", () => {
    expect(readParagraph("A rate has two numbers")).toMatch(/15\.4 per thousand.*are 17\.0\./);
    expect(visibleText(main)).toMatch(
      /A trap\. Put the new count over the old population, and York has 16\.3/
    );
    expect(readParagraph("Nor is the way")).toContain("cannot be compared");
  });
  it("gives a reason for every claim, and a missing margin for every number", () => {
    for (const element of main.querySelectorAll("data-value, story-claim")) {
      const note = document.getElementById(
        element.querySelector("button[popovertarget]")!.getAttribute("popovertarget")!
      );
      expect(note?.textContent?.length, visibleText(element)).toBeGreaterThan(40);
    }
    for (const element of main.querySelectorAll("data-value"))
      expect(element.textContent).toMatch(/[Nn]o published margin|No margin|no margin|no estimate/);
  });
  it("holds every element of its source, filled", () => expectFilled(document, path));
  it("titles every section with a question, over two figures at most", () => {
    const headings = [...main.querySelectorAll(":is(h1, h2, h3):not(.references > h2)")];
    expect(headings.length).toBeGreaterThan(8);
    for (const heading of headings) expect(heading.textContent).toMatch(/\?$/);
    let figures = 0;
    for (const element of main.querySelectorAll("h2, figure")) {
      figures = element.localName === "h2" ? 0 : figures + 1;
      expect(figures).toBeLessThanOrEqual(2);
    }
  });
  it("has every place and release of the year in the table of the two releases", () => {
    const rows = [...document.querySelectorAll("#figure-two-releases tbody tr")].map(visibleText);
    for (const place of ["York", "Leeds", "North Yorkshire", "Craven", "Selby"])
      expect(
        rows.some((row) => row.startsWith(place)),
        place
      ).toBe(true);
    expect(rows.some((row) => /^York.*June 2021.*211,012.*3,246/.test(row))).toBe(true);
    expect(rows.some((row) => /^York.*Census of 2021.*202,169.*3,433/.test(row))).toBe(true);
  });
  it("is led to from the home page, from York's story and from the page of each place", async () => {
    for (const [page, href] of [
      ["/index", "./more-immigrants-fewer-people"],
      ["/york", "./more-immigrants-fewer-people"],
      [
        "/places/selby",
        "../more-immigrants-fewer-people?two-releases.place=selby#figure-two-releases"
      ]
    ]) {
      const built = await readBuilt(page);
      const links = [...built.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
      expect(links, page).toContain(href);
    }
  });
});

describe("in a browser", () => {
  let browser: Browser;
  let story: Visit;
  beforeAll(async () => void (browser = await takeBrowser()));
  afterAll(returnBrowser);

  const figure = (name: string) => story.page.locator(`#figure-${name}`);
  const words = (name: string) => figure(name).locator(".figure-words").textContent();
  const drawn = (name: string) => figure(name).locator(".chart-wide svg").textContent();
  /** Picks a value by the label of its control, once the figure has woken. */
  async function pick(name: string, label: string, value: string): Promise<void> {
    const control = figure(name).getByLabel(label, {exact: true});
    await poll(() => control.isEnabled()).toBe(true);
    await control.selectOption(value);
  }

  it("changes text, picture, verdict, table and link together, and the link restores them", async () => {
    story = await visit(browser, path);
    const name = "two-releases";
    expect(await words(name)).toMatch(/^York, 2020: more immigrants and fewer people\./);
    const printed = await drawn(name);
    expect(story.requests.filter((address) => /figures\/two-releases|plot/i.test(address))).toEqual(
      []
    );
    await pick(name, "Place", "leeds");
    await pick(name, "First release", "2016-06");
    await pick(name, "Year", "2015");
    const verdict =
      /^Leeds, 2015: more immigrants and more people\. Population was revised up by 3,927 \(\+0\.5%\), from 774,060 \(June 2016\) to 777,987/;
    await poll(() => words(name)).toMatch(verdict);
    await poll(() => drawn(name)).toMatch(/Leeds: population.*774,060.*777,987/s);
    expect(await drawn(name)).not.toBe(printed);
    await poll(() => figure(name).locator(".more-text p").textContent()).toMatch(
      /^Leeds\..*Leeds, 2015:/s
    );
    await poll(() => figure(name).locator(".more-table tbody").textContent()).toContain("774,060");
    const link = () =>
      figure(name)
        .locator(".figure-link")
        .evaluate((a) => (a as HTMLAnchorElement).href);
    await poll(link).toMatch(
      /two-releases\.place=leeds.*two-releases\.first=2016-06.*two-releases\.year=2015/
    );
    const address = await link();
    expect(story.complaints).toEqual([]);
    await story.close();
    const {pathname, search, hash} = new URL(address);
    story = await visit(browser, `${pathname}${search}${hash}`);
    await poll(() => words(name)).toMatch(verdict);
    await poll(() => drawn(name)).toMatch(/774,060/);
    expect(story.complaints).toEqual([]);
    await story.close();
  });
  it("says which gap there is where a release has nothing of a place", async () => {
    story = await visit(browser, `${path}?two-releases.place=craven#figure-two-releases`);
    await poll(() => words("two-releases")).toMatch(
      /^Craven, 2020: nothing can be set side by side\..*look under North Yorkshire/
    );
    await poll(() => drawn("two-releases")).toMatch(/2020: none from rebased/);
    expect(story.complaints).toEqual([]);
    await story.close();
  });
  it("changes the region and the rate with their own controls", async () => {
    story = await visit(browser, path);
    await pick("revisions-in-the-region", "Year", "2015");
    await poll(() => words("revisions-in-the-region")).toMatch(
      /^The estimates of 2015 .*York among them/
    );
    await pick("revisions-in-the-region", "In colour", "leeds");
    await poll(() => words("revisions-in-the-region")).toMatch(/Leeds among them/);
    await pick("rate-of-two-releases", "Place", "sheffield");
    await poll(() => words("rate-of-two-releases")).toMatch(
      /^Sheffield, 2020: 15\.3.*20\.5.*19\.3/
    );
    await poll(() => drawn("rate-of-two-releases")).toMatch(/11,386 of 589,214/);
    expect(story.complaints).toEqual([]);
    await story.close();
  });
  it("goes back to an earlier release of arrivals from here and abroad, and comes back by its link", async () => {
    const name = "arrivals-here-and-abroad";
    story = await visit(browser, path);
    expect(await words(name)).toMatch(
      /^The newest release of this series, June 2021, ends in 2020/
    );
    await pick(name, "Release", "2016-06");
    const then =
      /^In June 2016 the latest year was 2015: .*2,889 from abroad\. .*2,963 from abroad/;
    await poll(() => words(name)).toMatch(then);
    await poll(() => drawn(name)).toMatch(/2,889/);
    expect(await drawn(name)).not.toContain("new method");
    await poll(() => figure(name).locator(".more-table tbody").textContent()).not.toMatch(/2020/);
    const link = figure(name).locator(".figure-link");
    await poll(() => link.evaluate((a) => (a as HTMLAnchorElement).href)).toContain(
      `${name}.release=2016-06`
    );
    expect(story.complaints).toEqual([]);
    await story.close();
    story = await visit(browser, `${path}?${name}.release=2016-06#figure-${name}`);
    await poll(() => words(name)).toMatch(then);
    await story.close();
  });
  it("leads the arrow keys to every point of every chart", async () => {
    story = await visit(browser, path);
    for (const chart of main.querySelectorAll("figure:has(.chart)")) {
      const labels = [...chart.querySelectorAll(".chart-wide .points title")].map(
        ({textContent}) => textContent ?? ""
      );
      expect(labels.length, chart.id).toBeGreaterThan(0);
      await story.page.locator(`#${chart.id} .chart[tabindex]`).focus();
      const tip = story.page.locator(`#${chart.id} .tip`);
      await story.page.keyboard.press("Home");
      await poll(() => tip.textContent()).toBe(labels[0]);
      await story.page.keyboard.press("End");
      await poll(() => tip.textContent()).toBe(labels.at(-1));
    }
    await story.close();
  });
  it.each([390, 1280])("is a whole article without JavaScript at %i px", async (width) => {
    story = await visit(browser, path, {javaScriptEnabled: false, viewport: {width, height: 900}});
    for (const chart of await story.page.locator("figure .chart").all()) {
      const drawings = await chart.locator("svg").all();
      const shown = await Promise.all(drawings.map((svg) => svg.isVisible()));
      expect(shown.filter(Boolean).length).toBe(shown.length / 2);
    }
    expect(await story.page.locator(".controls").first().isVisible()).toBe(false);
    const table = figure("two-releases").locator(".more-table");
    await table.locator("summary").click();
    const row = table.locator("tbody tr", {hasText: "North Yorkshire"}).first();
    await poll(() => row.isVisible()).toBe(true);
    const overflow = await story.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBe(0);
    await story.close();
  });
});
