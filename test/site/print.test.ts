// A story as a printer gets it.
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Browser, Page} from "playwright-core";
import {returnBrowser, takeBrowser} from "./browser.js";
import {readPdf, type Pdf} from "./read-pdf.js";
import {addressOfPage} from "./visits.js";

let browser: Browser;
let page: Page;
let pdf: Pdf;
beforeAll(async () => {
  browser = await takeBrowser();
  page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  await page.goto(addressOfPage("/york"), {waitUntil: "networkidle"});
  const margin = {top: "15mm", right: "15mm", bottom: "15mm", left: "15mm"};
  pdf = await readPdf(await page.pdf({format: "A4", printBackground: true, margin}));
});
afterAll(returnBrowser);

const squeezed = (text: string) => text.replace(/[\s\u2060\u200b]+/g, "");

/** The texts of the elements of a *selector*, without what is not printed. */
const textsOf = (selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll("[popover], .who, .open-card")) hidden.remove();
      return copy.textContent;
    })
  );

/** The pages on which a *text* stands whole, from 0. */
function pagesWith(text: string): number[] {
  const wanted = squeezed(text);
  return pdf.pages.flatMap(({texts}, index) =>
    squeezed(texts.map((run) => run.text).join("")).includes(wanted) ? [index] : []
  );
}

describe("York's story on A4, without JavaScript", () => {
  it("cuts nothing off: every line and fill of a chart is on one sheet", () => {
    let count = 0;
    for (const [index, {width, height, painted}] of pdf.pages.entries())
      for (const {whole} of painted) {
        // The ground of the page goes on from sheet to sheet.
        if (whole.right - whole.left > width * 0.85) continue;
        ++count;
        const where = `page ${index + 1}: ${JSON.stringify(whole)}`;
        expect(whole.left, where).toBeGreaterThan(20);
        expect(whole.right, where).toBeLessThan(width - 20);
        expect(whole.bottom, where).toBeGreaterThan(20);
        expect(whole.top, where).toBeLessThan(height - 20);
      }
    expect(count).toBeGreaterThan(500);
    for (const {width, texts} of pdf.pages)
      for (const {right, text} of texts) expect(right, text).toBeLessThan(width - 20);
  });
  it("names the source of every figure, on the sheet of its title", async () => {
    const figures = await textsOf("figure.figure .figure-title");
    const sources = await textsOf("figure.figure .figure-source");
    expect(figures.length).toBeGreaterThan(10);
    expect(sources).toHaveLength(figures.length);
    for (const [index, title] of figures.entries()) {
      const together = pagesWith(title).filter((one) => pagesWith(sources[index]).includes(one));
      expect(together, `${title} / ${sources[index]}`).not.toEqual([]);
    }
  });
  it("leaves no heading alone at the foot of a sheet, and no sheet almost empty", async () => {
    const headings = await textsOf("main h2, main h3");
    expect(headings.length).toBeGreaterThan(5);
    for (const heading of headings) {
      const [index] = pagesWith(heading);
      const {texts} = pdf.pages[index];
      const last = squeezed(heading).slice(-12);
      const own = texts.find(({text}) => squeezed(text).endsWith(last))!;
      const below = texts.filter(({bottom, left}) => bottom < own.bottom - 4 && left < 400);
      expect(below.length, heading).toBeGreaterThan(0);
    }
    for (const {texts} of pdf.pages.slice(0, -1)) expect(texts.length).toBeGreaterThan(15);
  });
  it("prints the doubt of every number after it", async () => {
    const briefs = await page.$$eval("main data-value[data-brief]", (values) =>
      values.map((value) => value.getAttribute("data-brief")!)
    );
    expect(briefs.length).toBeGreaterThan(20);
    const text = squeezed(pdf.text);
    for (const brief of new Set(briefs)) expect(text).toContain(squeezed(`[${brief}]`));
    expect(text).toContain("15,000to25,000");
  });
  it("lists where its links lead", async () => {
    const notes = await textsOf(".link-notes li");
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(squeezed(pdf.text)).toContain(squeezed(note));
    const marked = await page.$$eval("main a[data-note]", (links) =>
      links.map((link) => `${link.textContent}[${link.getAttribute("data-note")}]`)
    );
    for (const mark of marked) expect(squeezed(pdf.text)).toContain(squeezed(mark));
  });
});
