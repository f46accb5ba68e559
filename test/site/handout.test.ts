import {execFile} from "node:child_process";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {group} from "d3-array";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {briefFile, handoutFile} from "../../publish/handout/paper-file.js";
import {briefLimits} from "../../publish/handout/check-brief.js";
import {measureSheets} from "../../publish/handout/measure-sheets.js";
import {pdfOf, withPaper} from "../../publish/handout/print-pdf.js";
import {readPages} from "../../publish/pages.js";
import {deckFile} from "../../publish/present/deck-file.js";
import {unpackFigure} from "../../src/components/figure-data.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {axeFaults} from "./axe-faults.js";
import {readPdf, type Pdf, type PdfPage} from "./read-pdf.js";

const stories = (await readPages()).filter(({isDeck}) => isDeck).map(({path}) => path);

/** A PDF breaks text as it likes, so it is compared without its spaces. */
const solid = (text: string) => text.replace(/[\s\u00ad\u2060]+/g, "");

const open = async (file: string) =>
  new JSDOM(await readFile(`dist/${file}.html`, "utf8")).window.document;

/** The text of an element as paper has it: links have numbers. */
function printedText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll<HTMLElement>("a[data-note]"))
    link.append(`[${link.dataset.note}]`);
  return copy.textContent!;
}

/** What goes with the figures of a story's slides, as the site publishes it. */
async function figuresOf(path: string) {
  const deck = await open(deckFile(path));
  const figures = [...deck.querySelectorAll<HTMLElement>(".slides figure[data-rows]")];
  return Promise.all(
    figures.map(async ({dataset}) =>
      unpackFigure(await readFile(join("dist/present", dataset.rows!), "utf8"))
    )
  );
}

/** The words of a page of paper that are set at least as large as *size*, in points. */
const large = ({texts}: PdfPage, size: number) =>
  solid(
    texts
      .filter((run) => run.size > size)
      .map(({text}) => text)
      .join("")
  );

/** What of a page of paper lies beyond its edges. */
const beyond = ({width, height, painted, texts}: PdfPage) => [
  ...painted.filter(
    ({whole: {left, bottom, right, top}, seen}) =>
      (left < -1 || bottom < -1 || right > width + 1 || top > height + 1) &&
      // A clip as large as the page is the page itself.
      seen.right - seen.left < width - 1
  ),
  ...texts.filter(({left, right, bottom}) => left < 0 || right > width || bottom < 0)
];

describe.each(stories)("the handout of %s", (path) => {
  let pdf: Pdf;
  let page: Document;
  beforeAll(async () => {
    page = await open(handoutFile(path));
    const site = {output: "dist", folder: "handout"};
    pdf = await readPdf(await withPaper(path.slice(1), site, pdfOf));
  });

  it("is A4, tagged, and has language, title and outline", () => {
    expect(pdf.title).toBe(page.title);
    expect(pdf.language).toBe("en-GB");
    expect(pdf.isTagged).toBe(true);
    expect(pdf.outline.map(solid)).toContain(solid(page.querySelector("h1")!.textContent));
    for (const {width, height} of pdf.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
  it("has every title, and the page of each in its contents", () => {
    const [cover, ...rest] = pdf.pages;
    const links = [...page.querySelectorAll(".contents a")];
    expect(links.length).toBeGreaterThan(4);
    // A line of the contents, from the left to the right.
    const lines = group(cover.texts, ({bottom}) => Math.round(bottom / 3));
    const written = [...lines.values()].map((runs) =>
      solid(
        runs
          .sort((a, b) => a.left - b.left)
          .map(({text}) => text)
          .join("")
      )
    );
    for (const {textContent} of links) {
      const title = solid(textContent);
      const stands = rest.findIndex((page) => large(page, 11).includes(title)) + 2;
      // What follows a title is a number: where it wraps, its first line has it.
      const number = String(stands);
      const line = written.find(
        (one) =>
          one.length > 8 && one.endsWith(number) && title.startsWith(one.slice(0, -number.length))
      );
      expect(stands, textContent).toBeGreaterThan(1);
      expect(line, `${textContent} ${number}`).toBeDefined();
    }
  });
  it("keeps the interval, the caveats and the source of every figure", async () => {
    const text = solid(pdf.text);
    const figures = await figuresOf(path);
    expect(figures.length).toBeGreaterThan(2);
    for (const {intervalNote, caveats, source} of figures)
      for (const said of [intervalNote, ...caveats, source]) expect(text).toContain(solid(said));
  });
  it("names every drawing to those who cannot see it", async () => {
    const described = (await figuresOf(path)).map(({description}) => solid(description));
    const drawings = page.querySelectorAll(".chart svg[role=img]");
    expect(drawings.length).toBeGreaterThan(2);
    for (const drawing of drawings) {
      const name = solid(drawing.getAttribute("aria-label")!);
      expect(described).toContain(name);
      expect(pdf.alternatives.map(solid)).toContain(name);
    }
  });
  it("cuts nothing off", () => {
    expect(pdf.pages.map(beyond)).toEqual(pdf.pages.map(() => []));
  });
  it("says where its links lead, and keeps the speaker’s words out", () => {
    const text = solid(pdf.text);
    const addresses = [...page.querySelectorAll(".links li")].map((item) => item.textContent);
    expect(addresses).toContainEqual(expect.stringMatching(/^\/datasets#[a-z_]+$/));
    for (const address of addresses) expect(text).toContain(solid(address));
    const spoken = [...page.querySelectorAll(".spoken")];
    expect(spoken.length).toBeGreaterThan(0);
    for (const words of spoken) expect(text).not.toContain(solid(words.textContent));
  });
});

it("says of numbers quoted from the paper that they are as printed", async () => {
  const text = (await open(handoutFile("/from-europe-to-york"))).body.textContent;
  expect(text).toContain("7,000 (as printed in 2016)");
  expect(text).not.toContain("no published margin; 2016");
});

describe.each(stories)("the brief of %s", (path) => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "brief-"));
    browser = await takeBrowser();
  });
  afterAll(async () => {
    await returnBrowser();
    await rm(folder, {recursive: true});
  });

  it("is two pages with every claim, its numbers and its source", async () => {
    const file = join(folder, "brief.pdf");
    const {stdout} = await promisify(execFile)(process.execPath, [
      ...["--import", "tsx", "publish/handout/print-brief.ts"],
      ...[path.slice(1), "--output", file]
    ]);
    expect(stdout).toContain("two pages");
    const pdf = await readPdf(await readFile(file));
    expect(pdf.pages).toHaveLength(2);
    expect(pdf.pages.map(beyond)).toEqual([[], []]);
    expect([pdf.language, pdf.isTagged]).toEqual(["en-GB", true]);
    const page = await open(briefFile(path));
    const claims = [...page.querySelectorAll(".claimed")];
    expect(claims.length).toBeGreaterThanOrEqual(briefLimits.claims.least);
    const [first, second] = pdf.pages.map(({texts}) => solid(texts.map(({text}) => text).join("")));
    for (const claim of claims) {
      expect(first).toContain(solid(printedText(claim.querySelector(".claimed-text > p")!)));
      const doubts = [...claim.querySelectorAll(".claimed-doubt > div")];
      expect(doubts.length).toBeGreaterThan(0);
      for (const doubt of doubts) {
        const [number, interval, source] = ["li", "p", ".doubt-source"].map((selector) =>
          solid(doubt.querySelector(selector)!.textContent)
        );
        expect(number).toMatch(/\d/);
        expect(interval).toMatch(/interval:|margin/);
        expect(source.length).toBeGreaterThan(10);
        for (const part of [number, interval, source]) expect(first).toContain(part);
      }
    }
    for (const part of page.querySelectorAll(".asked-of dt, .asked-of li, .not-counted :is(p, li)"))
      expect(second).toContain(solid(printedText(part)));
    expect(page.querySelectorAll(".asked-of dt").length).toBeGreaterThanOrEqual(2);
    expect(page.querySelectorAll(".not-counted :is(p, li)").length).toBeGreaterThan(0);
    expect(second).toContain(solid(`/handout${path}`));
    const article = await open(path.slice(1));
    expect(article.querySelector(`a[href="./${briefFile(path)}"]`)).not.toBeNull();
  });
  // All briefs have one style and one script; one of them is enough for what these do.
  if (path !== "/york") return;
  it("names what runs over its pages", async () => {
    const page = await browser.newPage();
    await page.goto(`${inject("site")}/${briefFile(path)}`);
    expect(await measureSheets(page)).toEqual([]);
    const last = await page.evaluate(() => {
      const claims = document.querySelectorAll(".claimed");
      claims[0].append(claims[0].cloneNode(true), claims[1].cloneNode(true));
      return claims[claims.length - 1].querySelector("h2")!.textContent;
    });
    const faults = await measureSheets(page);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^page 1 is \d+ mm too long/);
    expect(faults[0]).toContain(`“${last}”`);
    await page.close();
  });
  it("is read by everybody on a screen, as the handout is", async () => {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: {width: 390, height: 844}
    });
    const page = await context.newPage();
    for (const file of [briefFile(path), handoutFile(path)]) {
      await page.goto(`${inject("site")}/${file}`);
      expect([file, await axeFaults(page)]).toEqual([file, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([file, wide]).toEqual([file, 390]);
    }
    await page.locator(".spoken").first().waitFor({state: "hidden"});
    await page.check(".with-speaker");
    await page.locator(".spoken").first().waitFor({state: "visible"});
    await context.close();
  });
});
