import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {expectFilled, paragraphOf, readBuilt, visibleText} from "./built-story.js";
import {visit} from "./visits.js";

const document = await readBuilt("/net-migration");
const main = document.querySelector("main")!;

const readParagraph = (start: string) => paragraphOf(main, start);

describe("the built page of net migration", () => {
  it("finds no clear change against the year before", () => {
    const {text, notes} = readParagraph("Against the year to September 2014");
    expect(text).toContain("at 292,000, the difference is +31,000");
    expect(text).toContain("±56,000");
    expect(text).toMatch(/showed no clear change\.$/);
    expect(notes).toContain("the series as restated in May 2019");
  });
  it("finds no clear change against the figure before", () => {
    const {text, notes} = readParagraph("Against the figure published just before");
    expect(text).toContain("336,000 for the year to June 2015, it is −13,000");
    expect(text).toContain("between ±27,000 and ±54,000");
    expect(text).toMatch(/showed no clear change\.$/);
    expect(notes).toContain("The two periods share 9 months");
    expect(notes).toContain("the series as restated in May 2019");
  });
  it("says whose margins they are, outside the notes too", () => {
    const text = visibleText(main.querySelector("aside.note")!);
    expect(text).toMatch(/±42,000 and ±39,000 from the series as restated in May 2019/);
  });
  it("says of each flow what the comparison says", () => {
    const arrivals = readParagraph("Hardly from arrivals").text;
    expect(arrivals).toMatch(/\+2,000, with a margin of ±47,000: no clear change/);
    const departures = readParagraph("The rest is in departures").text;
    expect(departures).toMatch(/−29,000, with a margin of ±30,000.*too close to call/);
  });
  it("climbs the ladder of the year to June 2023", () => {
    const {text} = readParagraph("Take the year to June 2023");
    expect(text).toMatch(/672,000.*740,000.*906,000.*924,000/);
    expect(text).toContain("The last step cannot be compared");
  });
  it("gives the latest year its interval", () => {
    expect(readParagraph("Today’s figures").text).toContain("171,000 (145,000 to 197,000)");
  });
  it("sets two methods beside each other and compares nothing", () => {
    const {text} = readParagraph("For the same year to September 2015");
    expect(text).toMatch(/293,000\. The two cannot be compared/);
  });
  it("names the newsrooms in two camps, and quotes none", () => {
    const text = visibleText(main);
    expect(text).toContain(
      "The Independent, The Sun, The Huffington Post, Sky News and Reuters claimed an increase. The BBC and The Guardian described a decrease."
    );
  });
  it("holds every element of its source, filled", () => expectFilled(document, "/net-migration"));
  it("titles every section with a claim or a question", () => {
    for (const heading of main.querySelectorAll(":is(h1, h2, h3):not(.references > h2)"))
      expect(heading.textContent).toMatch(/\?$/);
  });
});

describe("net migration without JavaScript", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await takeBrowser()));
  afterAll(returnBrowser);

  it.each([390, 1280])("is a whole article at %i px", async (width) => {
    const {page, close} = await visit(browser, "/net-migration", {
      javaScriptEnabled: false,
      viewport: {width, height: 900}
    });
    for (const chart of await page.locator("figure .chart").all()) {
      const drawings = await chart.locator("svg").all();
      const shown = await Promise.all(drawings.map((svg) => svg.isVisible()));
      expect(shown.filter(Boolean).length).toBe(shown.length / 2);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBe(0);
    await close();
  });
});
