import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {expectFilled, paragraphOf, readBuilt, visibleText} from "./built-story.js";
import {visit} from "./visits.js";

const document = await readBuilt("/from-europe-to-york");
const main = document.querySelector("main")!;

const readParagraph = (start: string) => paragraphOf(main, start);

const figure = (name: string) => main.querySelector(`figure[data-figure="${name}"]`)!;
const note = (start: string) =>
  visibleText(
    [...main.querySelectorAll("aside")].find((aside) => visibleText(aside).startsWith(start))!
  );

describe("the built page from Europe to York", () => {
  it("sets the UK beside the European Union of 2015", () => {
    const {text, notes} = readParagraph("In 2015 the countries of the European Union");
    expect(text).toContain("recorded 1,323,485 applicants. In 2014 there had been 627,730");
    expect(text).toContain("the recorded number was higher. More than a third of those of 2015");
    expect(text).toMatch(/In the UK it was 40,415, about 3%\.$/);
    expect(notes).toContain("all applicants: 476,615 of 1,323,485, 36.0%");
    expect(notes).toContain("first-time applicants: 441,895 of 1,257,150, 35.2%");
    expect(notes).toContain("each month rounded to 5");
  });
  it("names both counts of applicants, the rounding and the gaps", () => {
    const text = note("Two counts, never mixed.");
    expect(text).toContain("Without them the UK had 39,970 in 2015, and its share is about 3% too");
    expect(text).toContain("missing, and not zero");
  });
  it("does not take a share for a number", () => {
    expect(readParagraph("Yes, and yet").text).toMatch(/46,130.*about 6%.*less than a fifth\.$/);
    expect(readParagraph("What changed was the whole").text).toContain(
      "745,225 applicants, and against 2015 the recorded number was lower"
    );
  });
  it("tells people from main applicants", () => {
    const {text} = readParagraph("The Home Office keeps its own count");
    expect(text).toMatch(/39,968 people for 2015: 32,733 who applied, and 7,235 family members/);
    expect(text).toMatch(/the two cannot be compared\.$/);
    expect(readParagraph("Eritrea comes first").text).toContain(
      "fourth by main applicants and sixth by people"
    );
  });
  it("sets what the paper printed beside today's series, and compares nothing", () => {
    const printed = readParagraph("The paper set two numbers beside each other");
    expect(printed.text).toMatch(/38,900 applications in 2015, and 3,700 from Eritrea/);
    expect(printed.notes).toContain("Carried as the paper prints it");
    expect(readParagraph("The series has been revised since").text).toContain("cannot be compared");
    const table = visibleText(figure("applications-then-and-now").querySelector("table")!);
    expect(table).toMatch(/38,900.*39,968 people.*3,700.*3,695 main applicants; 3,756 people/);
  });
  it("quotes the remark that no longer holds, with its source, and says why", () => {
    const {text, notes} = readParagraph("The paper also says");
    expect(text).toContain("growing fastest from Sudanese nationals” (Tyler 2016, Box 1B)");
    expect(text).toContain("no longer holds, by number or by rate");
    expect(text).toMatch(/Iraq grew fastest: from 588 main applicants to 2,216/);
    expect(notes).toContain("Sudan: 1,449 to 2,912 main applicants");
  });
  it("labels what is as printed in 2016", () => {
    expect(note("As printed in 2016.")).toContain("we hold no table to check them by");
    expect(readParagraph("Two other things filled the news").text).toMatch(/7,000.*750.*30.*50/);
    const relocated = readParagraph("And the countries of the European Union agreed");
    expect(relocated.text).toMatch(/6,000 had been moved, and about 30,000 still waited/);
    expect(relocated.notes).toContain("The EU refugee ‘crisis’ and implications for the UK");
  });
  it("follows the region's share between changes of the counting only", () => {
    const shares = readParagraph("In March 2014");
    expect(shares.text).toMatch(/10\.9%.*12\.6%.*about one in eight.*about one in ten/);
    const {text, notes} = readParagraph("Did the region’s part shrink?");
    expect(text).toContain("cannot be compared");
    expect(text).toContain("more than a third of all supported people");
    expect(notes).toContain("37,518 of 100,547");
  });
  it("names the programmes for what they are, and never adds them", () => {
    expect(readParagraph("Since 2021 the large numbers").text).toMatch(/8,020.*3,178.*9,748/);
    const {text} = readParagraph("In York it was");
    expect(text).toMatch(/436 arrivals from Ukraine, 156 people.*272 supported.*nine in ten/);
    expect(note("Never one number.")).toContain("cannot be compared, and much less added");
    const everything = visibleText(main);
    for (const sum of [436 + 156, 436 + 156 + 272, 156 + 272])
      expect(everything).not.toMatch(new RegExp(`\\b${sum}\\b`));
    expect(everything).not.toMatch(/20,946|11,198/);
  });
  it("holds every element of its source, filled", () =>
    expectFilled(document, "/from-europe-to-york"));
  it("titles every section with a question, and gives none more than two figures", () => {
    const headings = [...main.querySelectorAll(":is(h1, h2):not(.references > h2)")];
    for (const heading of headings) expect(heading.textContent).toMatch(/\?$/);
    let figures = 0;
    for (const element of main.querySelectorAll("h2, figure[data-figure]")) {
      figures = element.tagName === "H2" ? 0 : figures + 1;
      expect(figures).toBeLessThanOrEqual(2);
    }
  });
  it("is found from the home page and from York's", async () => {
    for (const page of ["/index", "/places/york"]) {
      const other = await readBuilt(page);
      const links = [...other.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
      expect(links.some((href) => href?.endsWith("/from-europe-to-york"))).toBe(true);
    }
  });
});

describe("from Europe to York in a browser", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await takeBrowser()));
  afterAll(returnBrowser);

  it.each([390, 1280])("is a whole article without JavaScript at %i px", async (width) => {
    const {page, close} = await visit(browser, "/from-europe-to-york", {
      javaScriptEnabled: false,
      viewport: {width, height: 900}
    });
    const charts = await page.locator("figure .chart").all();
    expect(charts.length).toBe(8);
    for (const chart of charts) {
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
  it("draws the country that a reader chooses, and says its share", async () => {
    const {page, close} = await visit(browser, "/from-europe-to-york", {
      viewport: {width: 1280, height: 900}
    });
    const applicants = page.locator('figure[data-figure="applicants-across-europe"]');
    const second = applicants.getByLabel("Second country");
    await expect.poll(() => second.isEnabled(), {timeout: 30_000}).toBe(true);
    await second.selectOption({label: "Sweden"});
    const words = () => applicants.innerText();
    await expect.poll(words, {timeout: 30_000}).toContain("Sweden 12.3% (162,560)");
    await expect.poll(words, {timeout: 30_000}).not.toContain("Germany 36.0%");
    await close();
  });
  it("orders nationalities by people where a reader asks for it", async () => {
    const {page, close} = await visit(browser, "/from-europe-to-york", {
      viewport: {width: 1280, height: 900}
    });
    const applications = page.locator('figure[data-figure="applications-by-nationality"]');
    const people = applications.getByLabel("With dependants");
    await expect.poll(() => people.isEnabled(), {timeout: 30_000}).toBe(true);
    await people.check({force: true});
    await expect
      .poll(() => applications.innerText(), {timeout: 30_000})
      .toContain("ordered by people");
    await close();
  });
});
