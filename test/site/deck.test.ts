import {readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, describe, expect, inject, it} from "vitest";
import budgets from "../../budgets.json" with {type: "json"};
import {readPages} from "../../publish/pages.js";
import {deckFile} from "../../publish/present/deck-file.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {axeFaults} from "./axe-faults.js";
import {readPdf} from "./read-pdf.js";
import {poll} from "./story.js";

const decks = (await readPages()).filter(({isDeck}) => isDeck).map(({path}) => deckFile(path));
const york = "present/york";
const {document} = new JSDOM(await readFile(`dist/${york}.html`, "utf8")).window;
const sections = [...document.querySelectorAll<HTMLElement>(".slides > section")];

let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => void (browser = await takeBrowser()));
afterEach(async () => {
  await context?.close();
  context = undefined;
});
afterAll(returnBrowser);

interface Talk {
  page: Page;
  /** What the page asked for, and what it complained of. */
  asked: string[];
  complaints: string[];
}

/** Opens a deck in a fresh browser and waits until it has all that it may need. */
async function begin(address = york, options: BrowserContextOptions = {}): Promise<Talk> {
  context = await browser.newContext({viewport: {width: 1280, height: 720}, ...options});
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(`${inject("site")}/${address}`);
  if (options.javaScriptEnabled !== false) await page.locator("html.is-whole").waitFor();
  return {page, asked, complaints};
}

const slidesOf = async (address: string) => {
  const {window} = new JSDOM(await readFile(`dist/${address}.html`, "utf8"));
  return [...window.document.querySelectorAll<HTMLElement>(".slides > section")];
};

/** What decks are shown on: screens of today, of old, and weak projectors. */
const views = [
  {name: "1280 × 720", width: 1280, height: 720, query: ""},
  {name: "1024 × 768", width: 1024, height: 768, query: ""},
  {name: "1280 × 720, weak projector", width: 1280, height: 720, query: "?projector"},
  {name: "1024 × 768, weak projector", width: 1024, height: 768, query: "?projector"}
];

/**
 * Returns what of a slide reaches over its edges or over another part, and what is too
 * small: in hundredths of its width, since that is how far away a row sits.
 */
function measureSlide(slide: Element): {over: string[]; small: string[]} {
  const hundredth = slide.clientWidth / 100;
  const [edge, foot] = [slide, slide.querySelector(".slide-foot")!].map((one) =>
    one.getBoundingClientRect()
  );
  const nameOf = (one: Element) => `${one.className} ${one.textContent?.trim().slice(0, 40)}`;
  const parts = slide.querySelectorAll(
    ".slide-title, .figure-subtitle, .controls, .figure-words, .slide-doubt > *, .qr, .slide-body > :is(p, ul, aside)"
  );
  const over = [...parts].filter((part) => {
    const {left, right, top, bottom, height} = part.getBoundingClientRect();
    const isBeyond =
      left < edge.left || right > edge.right + 1 || top < edge.top || bottom > edge.bottom + 1;
    const isOnFoot = part.matches(".slide-title, .figure-subtitle") && bottom > foot.top + 1;
    const holder = part.parentElement!;
    const doubt = part.matches(".slide-text > .slide-body > *")
      ? slide.querySelector(".number-doubt")?.getBoundingClientRect()
      : undefined;
    const isOnDoubt = doubt !== undefined && bottom > doubt.top + 1;
    const isScrolled =
      part.matches(".slide-doubt > *") && holder.scrollHeight > holder.clientHeight + 1;
    return height > 0 && (isBeyond || isOnFoot || isOnDoubt || isScrolled);
  });
  const sizeOf = (part: Element) => parseFloat(getComputedStyle(part).fontSize) / hundredth;
  const least: [string, number][] = [
    [".slide-title", 2.2],
    [".slide-body > :is(p, ul, aside)", 1.9],
    [".slide-doubt > .figure-caveat:first-of-type", 1.5],
    [".figure-words, .figure-subtitle", 1.35],
    [".slide-doubt > p", 1.05]
  ];
  const small = least.flatMap(([selector, size]) =>
    [...slide.querySelectorAll(selector)]
      .filter((part) => part.getClientRects().length > 0 && sizeOf(part) < size)
      .map(nameOf)
  );
  const drawings = [...slide.querySelectorAll<SVGSVGElement>(".chart-wide svg")].filter((svg) => {
    const [{width, height}, view] = [svg.getBoundingClientRect(), svg.viewBox.baseVal];
    const scale = Math.min(width / view.width, height / view.height);
    return width > 0 && (scale * parseFloat(getComputedStyle(svg).fontSize)) / hundredth < 0.8;
  });
  return {over: over.map(nameOf), small: [...small, ...drawings.map(() => "drawing")]};
}

const present = (page: Page) => page.locator(".slides > section.present");
const idOf = (page: Page) => present(page).getAttribute("id");

describe.each(decks)("%s", (address) => {
  it("is told by keyboard to the last slide with the network cut, without a complaint", async () => {
    const {page, asked, complaints} = await begin(address);
    const count = await page.locator(".slides > section").count();
    expect(count).toBeGreaterThan(4);
    await context!.setOffline(true);
    const before = asked.length;
    const last = page.locator(".slides > section").last();
    for (let press = 0; press < 100; ++press) {
      if (await last.evaluate((slide) => slide.classList.contains("present"))) break;
      const [id, shown] = [await idOf(page), await page.locator(".fragment.visible").count()];
      await page.keyboard.press(press % 2 ? "ArrowRight" : "PageDown");
      await poll(async () =>
        (await idOf(page)) !== id ? true : (await page.locator(".fragment.visible").count()) > shown
      ).toBe(true);
      await expect(present(page).locator(".slide-title").isVisible()).resolves.toBe(true);
    }
    expect(await last.evaluate((slide) => slide.classList.contains("present"))).toBe(true);
    expect(asked.slice(before)).toEqual([]);
    expect(complaints).toEqual([]);
  });
  it("has a talk of five minutes within that of fifteen, and words for its speaker", async () => {
    const slides = await slidesOf(address);
    const inCut = (cut: string) =>
      slides.filter(({dataset}) => dataset.cuts!.split(" ").includes(cut)).map(({id}) => id);
    expect(inCut("five").length).toBeGreaterThanOrEqual(4);
    expect(inCut("five").length).toBeLessThanOrEqual(5);
    expect(inCut("fifteen")).toEqual(expect.arrayContaining(inCut("five")));
    expect(inCut("fifteen").length).toBeGreaterThanOrEqual(7);
    expect(inCut("fifteen").length).toBeLessThan(slides.length);
    for (const slide of slides.slice(1)) {
      const notes = slide.querySelector("template")!.content;
      expect(notes.querySelector(".spoken")?.textContent?.length, slide.id).toBeGreaterThan(60);
      if (slide.querySelector("figure"))
        expect(notes.querySelectorAll(".asked li").length, slide.id).toBeGreaterThanOrEqual(4);
    }
  });
  it("says under a text how sure its numbers are", async () => {
    for (const slide of await slidesOf(address)) {
      if (!slide.matches(".slide-text:has(.slide-body data-value)")) continue;
      const doubts = [...slide.querySelectorAll(".slide-doubt > .number-doubt")];
      expect(doubts.length, slide.id).toBeGreaterThan(0);
      for (const {textContent} of doubts) expect(textContent).toMatch(/interval:|margin/);
    }
  });
  for (const view of views)
    it(`cuts nothing off, and can be read from the last row: ${view.name}`, async () => {
      const {page} = await begin(`${address}${view.query}`, {viewport: view});
      for (const {id} of await slidesOf(address)) {
        await page.evaluate((hash) => void (location.hash = `#/${hash}`), id);
        await page.locator(`[id="${id}"].present`).waitFor();
        await poll(() => present(page).evaluate(measureSlide)).toEqual({over: [], small: []});
      }
    });
  it("asks nothing of another origin or of the engine, and stays within its weight", async () => {
    const {page, asked} = await begin(address);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((one) => !one.startsWith(inject("site")))).toEqual([]);
    expect(asked.filter((one) => /\/engine\/|duckdb|\.parquet/.test(one))).toEqual([]);
    const sizes = await Promise.all([...new Set(asked)].map(sentBytes));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
      budgets.page.deckBytes.limit
    );
  });
  it("shows its first slide after few bytes: the page, two styles, one script", async () => {
    const html = await readFile(join("dist", `${address}.html`), "utf8");
    const head = new JSDOM(html).window.document.head;
    const files = [...head.querySelectorAll("link[rel=stylesheet]:not([media=print]), script[src]")]
      .filter((element) => !element.closest("noscript"))
      .map((element) => (element.getAttribute("href") ?? element.getAttribute("src"))!);
    expect(files).toHaveLength(3);
    const sizes = await Promise.all(
      files.map((file) => sentBytes(new URL(file, `${inject("site")}/${address}`).href))
    );
    const sum = sizes.reduce((all, size) => all + size, gzipSync(html).length);
    expect(sum).toBeLessThanOrEqual(2 * budgets.page.firstBytes.limit);
  });
});

/** The bytes of a file of the built site, as a host that compresses would send it. */
async function sentBytes(address: string): Promise<number> {
  const path = join("dist", decodeURIComponent(new URL(address).pathname));
  const file = (await stat(path).then(
    (found) => found.isFile(),
    () => false
  ))
    ? path
    : `${path}.html`;
  const bytes = await readFile(file);
  return /\.(woff2|png|gz)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}

describe("the deck of York", () => {
  it("is a talk: some dozen slides, each with a title, notes and what goes with its figure", () => {
    expect(sections.length).toBeGreaterThanOrEqual(12);
    expect(sections.length).toBeLessThanOrEqual(16);
    for (const section of sections) {
      expect(section.querySelector(".slide-title")?.textContent?.trim(), section.id).not.toBe("");
      if (!section.querySelector("figure")) continue;
      expect(section.querySelector(".slide-doubt .figure-caveat"), section.id).not.toBeNull();
      expect(section.querySelector(".slide-doubt .figure-source"), section.id).not.toBeNull();
      const notes = section.querySelector("template")!.innerHTML;
      const data = JSON.parse(readRows(section));
      for (const text of [...data.caveats, data.intervalNote, data.source])
        expect(normal(notes), section.id).toContain(normal(escape(text)));
    }
  });
  it("is linked from its article, which holds nothing of its marks and notes", async () => {
    const article = await readFile("dist/york.html", "utf8");
    expect(article).toContain(`<a href="./present/york">Present this page</a>`);
    expect(article).not.toMatch(
      /For the speaker|note-for-speaker|<!-- (slide|step|article|no slide)/
    );
    const index = await readFile("dist/search-index.json", "utf8");
    expect(index).toContain(`"present/york"`);
    expect(index).not.toContain("For the speaker");
  });
  it("keeps the shorter talk that its address names", async () => {
    const {page} = await begin(`${york}?cut=five`);
    const ids = await page.$$eval(".slides > section", (all) => all.map(({id}) => id));
    const five = sections.filter(({dataset}) => dataset.cuts!.includes("five"));
    expect(ids).toEqual(five.map(({id}) => id));
    await expect(page.locator(".deck-tools [aria-current]").textContent()).resolves.toBe(
      "Five minutes"
    );
  });
  it("never shows the speaker’s notes to the room", async () => {
    const {page} = await begin();
    const notes = sections.map(
      (section) => section.querySelector("template")!.content.textContent!
    );
    const spoken = notes.map((text) => text.trim().slice(0, 60)).filter((text) => text !== "");
    expect(spoken.length).toBeGreaterThan(10);
    const seen = await page.evaluate(() => document.body.innerText);
    const all = await page.evaluate(() => document.body.textContent);
    expect(seen).toContain("How did migration change York?");
    for (const text of spoken) expect(all).not.toContain(text);
  });
});

const normal = (text: string) => text.replace(/\s+/g, " ");
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The data of the figure on a slide of York. */
function readRows(section: Element): string {
  const rows = section.querySelector<HTMLElement>("[data-rows]")!.dataset.rows!;
  return files.get(rows.replace("../", ""))!;
}

const files = new Map<string, string>();
beforeAll(async () => {
  for (const element of document.querySelectorAll<HTMLElement>("[data-rows]")) {
    const path = element.dataset.rows!.replace("../", "");
    files.set(path, await readFile(join("dist", path), "utf8"));
  }
});

describe("a talk", () => {
  it("has a speaker’s window in step with the slides, though the network is cut", async () => {
    const {page, complaints} = await begin();
    await context!.setOffline(true);
    const [speaker] = await Promise.all([context!.waitForEvent("page"), page.keyboard.press("s")]);
    await poll(() => speaker.locator(".speaker-place output").textContent()).toBe(
      `1 of ${sections.length}`
    );
    await page.keyboard.press("ArrowRight");
    await poll(() => speaker.locator(".speaker-text").textContent()).toContain(
      "Begin with the promise"
    );
    await poll(() => speaker.locator(".speaker-now .slide-title").textContent()).toBe(
      sections[1].querySelector(".slide-title")!.textContent
    );
    await poll(() => speaker.locator(".speaker-next .slide-title").textContent()).toBe(
      sections[2].querySelector(".slide-title")!.textContent
    );
    // The keys and the buttons of the speaker’s window turn the slides of the room.
    await speaker.locator("body").press("PageDown");
    await poll(() => idOf(page)).toBe(sections[2].id);
    await speaker.getByRole("button", {name: "Back"}).click();
    await poll(() => idOf(page)).toBe(sections[1].id);
    await speaker.getByRole("button", {name: "Black"}).click();
    await poll(() => speaker.locator(".speaker-now > h2").textContent()).toBe(
      "The screen is black"
    );
    await poll(() => page.locator(".reveal.paused").count()).toBe(1);
    expect(await speaker.locator(".speaker-pace output").textContent()).toMatch(
      /in time|ahead|behind/
    );
    expect(complaints).toEqual([]);
  });
  it("can be linked to, at a slide and in a state of its figures", async () => {
    const [first] = await openWithControl();
    const {page} = first;
    const {name, value} = first;
    await poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
    const address = page.url().slice(`${inject("site")}/`.length);
    await context!.close();
    const again = await begin(address);
    await poll(() => idOf(again.page)).toBe(first.slide);
    await poll(() =>
      again.page.locator(`.present [name="${name}"][value="${value}"]`).isChecked()
    ).toBe(true);
    await poll(() => again.page.locator(".present .more-text p").textContent()).toBe(first.words);
  });
  it("lets a control have its arrow keys, and a clicker turn the slide all the same", async () => {
    const [{page, name, slide}] = await openWithControl();
    const before = await page.locator(`.present [name="${name}"]:checked`).getAttribute("value");
    await page.keyboard.press("ArrowLeft");
    await poll(() =>
      page.locator(`.present [name="${name}"]:checked`).getAttribute("value")
    ).not.toBe(before);
    expect(await idOf(page)).toBe(slide);
    await page.keyboard.press("PageUp");
    await poll(() => idOf(page)).not.toBe(slide);
  });
  it("keeps the doubt of an answer until the answer is shown", async () => {
    const {page} = await begin("present/what-was-expected#/what-may-be-said-of-it");
    const doubt = present(page).locator(".number-doubt");
    await poll(() => doubt.textContent()).toMatch(/^201,000 .*95% interval: 173,000 to 229,000/);
    expect(await doubt.isVisible()).toBe(false);
    const next = present(page).locator(".fragment:not(.visible)");
    for (let left = await next.count(); left > 0; --left) {
      await page.keyboard.press("ArrowRight");
      await poll(() => next.count()).toBe(left - 1);
    }
    expect(await doubt.isVisible()).toBe(true);
  });
  it("moves the focus and the words of the live region with the slide", async () => {
    const {page} = await begin();
    await page.keyboard.press("ArrowRight");
    await poll(() => page.evaluate(() => document.activeElement?.id)).toBe(
      `title-${sections[1].id}`
    );
    await poll(() => page.locator(".deck-status").textContent()).toMatch(
      /^Slide 2 of \d+: Within three years/
    );
  });
  it("has an overview, a jump to a slide, a black screen and a look for weak projectors", async () => {
    const {page} = await begin();
    await page.keyboard.press("o");
    await poll(() => page.locator(".reveal.overview").count()).toBe(1);
    await page.keyboard.press("o");
    await poll(() => page.locator(".reveal.overview").count()).toBe(0);
    await page.keyboard.press("g");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await poll(() => idOf(page)).toBe(sections[3].id);
    await page.keyboard.press("b");
    await poll(() => page.locator(".reveal.paused").count()).toBe(1);
    await page.keyboard.press("b");
    await page.keyboard.press("c");
    await poll(() => page.url()).toContain("projector");
    await page.reload();
    await poll(() => page.locator("html.projector").count()).toBe(1);
  });
  it("closes a note with Escape, and stays on its slide", async () => {
    const {page} = await begin();
    await page.keyboard.press("ArrowRight");
    await present(page).locator(".open-card").first().click();
    await poll(() => page.locator(".card:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    await poll(() => page.locator(".card:popover-open").count()).toBe(0);
    expect(await page.locator(".reveal.overview").count()).toBe(0);
  });
});

/** Opens the first slide that has a choice, makes another choice, and returns what it says then. */
async function openWithControl() {
  for (const deck of decks) {
    const html = new JSDOM(await readFile(`dist/${deck}.html`, "utf8")).window.document;
    const radios = [...html.querySelectorAll<HTMLInputElement>(".slides input[type=radio]")];
    const other = radios.find((radio) => !radio.checked);
    if (!other) continue;
    const slide = other.closest("section")!.id;
    const {page} = await begin(`${deck}#/${slide}`);
    const {name, value} = other;
    const printed = await page.locator(".present .more-text p").textContent();
    await page.locator(`.present label:has([name="${name}"][value="${value}"])`).click();
    await poll(() => page.locator(".present .more-text p").textContent()).not.toBe(printed);
    const words = await page.locator(".present .more-text p").textContent();
    return [{page, slide, name, value, words}] as const;
  }
  throw new Error("missing slide with a choice");
}

describe("every deck, for every reader", () => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [390, 1280])
      it(`has no fault by axe, ${colorScheme}, ${width} px`, async () => {
        const {page} = await begin(york, {
          colorScheme,
          viewport: {width, height: 720},
          bypassCSP: true
        });
        expect(await axeFaults(page)).toEqual([]);
        await page.keyboard.press("ArrowRight");
        await poll(() => idOf(page)).toBe(sections[1].id);
        expect(await axeFaults(page)).toEqual([]);
      });
  it("is a list of slides to be read without JavaScript", async () => {
    const {page} = await begin(york, {javaScriptEnabled: false});
    const heights = await page.$$eval(".slides > section", (all) =>
      all.map((slide) => [slide.getBoundingClientRect().top, slide.getBoundingClientRect().height])
    );
    expect(heights).toHaveLength(sections.length);
    for (const [index, [top, height]] of heights.entries()) {
      expect(height).toBeGreaterThan(80);
      if (index > 0) expect(top).toBeGreaterThan(heights[index - 1][0] + heights[index - 1][1] - 1);
    }
    await expect(page.locator(".slides .chart-wide svg").first().isVisible()).resolves.toBe(true);
  });
  it.each(["", "?print-pdf"])("prints one slide a page, whole, also as %j", async (query) => {
    const {page} = await begin(`${york}${query}`);
    const pdf = await readPdf(
      await page.pdf({preferCSSPageSize: true, printBackground: true, outline: false})
    );
    expect(pdf.pages).toHaveLength(sections.length);
    for (const [index, {texts, width, height}] of pdf.pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([960, 540]);
      const printed = solid(texts.map(({text}) => text).join(""));
      for (const part of sections[index].querySelectorAll(".slide-title, .slide-doubt > *"))
        expect(printed, sections[index].id).toContain(solid(textOnPaper(part)));
      for (const {text, left, right, bottom} of texts)
        expect(text.trim() === "" || (left >= 0 && right <= width && bottom >= 0), text).toBe(true);
    }
  });
});

/** A PDF breaks text as it likes, so it is compared without its spaces. */
const solid = (text: string) => text.replace(/[\s\u00ad\u2060]+/g, "");

/** Who is counted is a button, which paper has not. */
function textOnPaper(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  copy.querySelectorAll(".who").forEach((who) => who.remove());
  return copy.textContent ?? "";
}
