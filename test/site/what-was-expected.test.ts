import {JSDOM} from "jsdom";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {expectFilled, readBuilt} from "./built-story.js";
import {allSpans, releases, verdictsOf} from "./expected-verdicts.js";
import {visit} from "./visits.js";

const patient = {timeout: 15_000};
const [path, name] = ["/what-was-expected", "what-was-expected"];
const document = await readBuilt(path);

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

const open = (query = "", options: BrowserContextOptions = {}) =>
  visit(browser, `${path}${query}`, {viewport: {width: 1280, height: 900}, ...options});

/** The verdict of each claim, as a table of the page has it. */
function readVerdicts(root: ParentNode): Record<string, string> {
  const rows = [...root.querySelectorAll(`#figure-${name} .table-cards tbody tr`)];
  return Object.fromEntries(
    rows.map(({children}) => [children[0].textContent, children[3].textContent])
  );
}

/** What a reader has of the figure in one state. */
interface State {
  words: string;
  description: string;
  picture: string;
  figures: string;
  verdicts: Record<string, string>;
  link: string;
}

async function stateOf(page: Page): Promise<State> {
  const html = await page.locator(`#figure-${name}`).evaluate((figure) => figure.outerHTML);
  const {document: shown} = new JSDOM(html).window;
  const text = (selector: string) => shown.querySelector(selector)!.textContent!;
  return {
    words: text(".figure-words"),
    description: text(".more-text p"),
    picture: shown.querySelector(".chart-wide svg")!.innerHTML.replace(/<title>.*?<\/title>/g, ""),
    figures: text(".table-cards tbody"),
    verdicts: readVerdicts(shown),
    link: shown.querySelector<HTMLAnchorElement>(".figure-link")!.getAttribute("href")!
  };
}

/** Makes a choice and waits until the words name it. */
async function choose(page: Page, {release, span}: {release?: string; span?: string}) {
  const figure = page.locator(`#figure-${name}`);
  const select = figure.locator(`select[name="${name}.release"]`);
  await expect.poll(() => select.isEnabled(), patient).toBe(true);
  if (release) await select.selectOption(release);
  if (span) await figure.locator(`input[name="${name}.horizon"][value="${span}"]`).check();
  await expect
    .poll(async () => {
      const found = new URL((await stateOf(page)).link, inject("site")).searchParams;
      return [found.get(`${name}.release`), found.get(`${name}.horizon`)];
    }, patient)
    .toEqual([await select.inputValue(), span ?? (await checkedSpan(page))]);
  return stateOf(page);
}

const checkedSpan = (page: Page) =>
  page.locator(`#figure-${name} input[name="${name}.horizon"]:checked`).inputValue();

describe("the built page", () => {
  it("has the verdicts that the carried files come to, by another way", () => {
    expect(readVerdicts(document)).toEqual(verdictsOf("2019-05", "later"));
    const kinds = new Set(Object.values(readVerdicts(document)));
    expect([...kinds].sort()).toEqual([
      "As expected",
      "Cannot be told",
      "No clear change",
      "The opposite",
      "Too close to call"
    ]);
  });
  it("offers every release that was worked out, and no other", () => {
    const options = document.querySelectorAll(`select[name="${name}.release"] option`);
    expect(Array.from(options, (option) => option.getAttribute("value"))).toEqual(releases);
  });
  it("quotes both numbers of a change with their margins, and says what would turn it", () => {
    const [row] = document.querySelectorAll(`#figure-${name} .table-cards tbody tr`);
    const cells = Array.from(row.children, ({textContent}) => textContent);
    expect(cells[1].replaceAll("\u00a0", " ")).toBe(
      "284,000 ± 26,000 in the year to June 2016; 201,000 ± 28,000 in the year to December 2018, provisional"
    );
    expect(cells[2]).toBe("Fell: −83,000, margin ±38,000");
    expect(cells[4]).toBe("324,000 or more in the year to December 2018 would have shown it.");
  });
  it("says of the paper what the paper says", () => {
    const text = document.querySelector("main")!.textContent!.replace(/\s+/g, " ");
    for (const quoted of [
      "A continuing rise in EU arrivals and asylum applications is likely",
      "some decreases in non-EU migrants",
      "might simply lead to displacement of migrants to other routes",
      "make people already here more likely to settle here permanently",
      "for fear of not being able to come back"
    ])
      expect(text).toContain(quoted);
  });
  it("holds every element of its source, filled", () => expectFilled(document, path));
  it("is reached from the home page", async () => {
    const home = await readBuilt("/index");
    const links = Array.from(home.querySelectorAll("main a"), (a) => a.getAttribute("href"));
    expect(links.some((href) => href!.replace(/^\./, "") === path)).toBe(true);
  });
});

describe("the release picker", () => {
  it("changes words, picture, numbers and verdicts together, and the link restores them", async () => {
    const {page, requests, complaints, close} = await open();
    const before = await stateOf(page);
    const after = await choose(page, {release: "2026-05"});
    expect(after.words).toContain("By the release of May 2026 (administrative records");
    for (const part of ["words", "description", "picture", "figures"] as const)
      expect(after[part], part).not.toBe(before[part]);
    expect(after.verdicts).not.toEqual(before.verdicts);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => /\/engine\/|duckdb|\.parquet/.test(address))).toEqual([]);
    const {search} = new URL(after.link, inject("site"));
    const other = await open(search);
    await expect.poll(async () => (await stateOf(other.page)).words, patient).toBe(after.words);
    const restored = await stateOf(other.page);
    for (const part of ["verdicts", "picture", "figures", "description"] as const)
      expect(restored[part], part).toEqual(after[part]);
    // Back to what is printed: nothing is left of the other release.
    const back = await choose(page, {release: "2019-05"});
    expect(back.verdicts).toEqual(before.verdicts);
    expect(back.words).toBe(before.words);
    await other.close();
    await close();
  });
  it("comes to the verdicts of the carried files for every release and year", async () => {
    const {page, complaints, close} = await open();
    for (const release of releases)
      for (const span of allSpans) {
        const {verdicts} = await choose(page, {release, span});
        expect(verdicts, `${release} ${span}`).toEqual(verdictsOf(release, span));
      }
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);
  it("keeps the labels of its cards on a phone", async () => {
    const {page, close} = await open("", {viewport: {width: 390, height: 844}});
    await choose(page, {release: "2018-11"});
    const cell = page.locator(`#figure-${name} .table-cards tbody tr`).first().locator("td").nth(2);
    expect(await cell.getAttribute("data-label")).toBe("Verdict");
    expect(await cell.evaluate((td) => getComputedStyle(td, "::before").content)).toContain(
      "Verdict: "
    );
    const {scrollWidth, clientWidth} = await page.evaluate(() => ({
      scrollWidth: window.document.documentElement.scrollWidth,
      clientWidth: window.document.documentElement.clientWidth
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await close();
  });
  it("is no dead control without JavaScript: the printed release stands whole", async () => {
    const {page, close} = await open("", {javaScriptEnabled: false});
    const figure = page.locator(`#figure-${name}`);
    expect(await figure.locator(".controls").isVisible()).toBe(false);
    expect(await figure.locator(".chart-wide svg").first().isVisible()).toBe(true);
    expect(await figure.locator(".table-cards tbody tr").count()).toBe(7);
    expect((await stateOf(page)).verdicts).toEqual(verdictsOf("2019-05", "later"));
    await close();
  });
});
