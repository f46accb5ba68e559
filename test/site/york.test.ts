import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readWritten} from "./built-story.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

const {document} = new JSDOM(await readFile("dist/york.html", "utf8")).window;
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? "";
const values = [...document.querySelectorAll("data-value data")].map((data) => ({
  exact: Number((data as HTMLDataElement).value),
  text: data.textContent
}));
const source = await readWritten("/york");

describe("the built page of York", () => {
  it("says the numbers of the story, bound to their exact values", () => {
    const exact = values.map((value) => value.exact);
    for (const number of [
      60, 101, 427, 341, 357, 260, 272, 2889, 2963, 3402, 5482, 1643, 1360, 681
    ])
      expect(exact, String(number)).toContain(number);
    expect(exact).toContain(1261);
    for (const number of [206856, 205784, 203212, 13195, 2918, 2675, 1797, 807])
      expect(exact, String(number)).toContain(number);
  });
  it("says 681 of Clifton and 1,261 of Fishergate", () => {
    const sentence = [...document.querySelectorAll("main > p")].find((p) =>
      p.textContent?.includes("in Fishergate")
    );
    expect(sentence?.textContent).toMatch(/in Clifton.*681.*in Fishergate.*1,261/s);
  });
  it("holds every element of its source, filled, with a note", () => {
    for (const name of ["data-value", "story-claim"] as const) {
      const written = source.filter((piece) => piece.kind === "element" && piece.name === name);
      const built = [...document.querySelectorAll(name)];
      expect(built.length).toBe(written.length);
      for (const element of built) {
        const button = element.querySelector("button[popovertarget]");
        const note = document.getElementById(button!.getAttribute("popovertarget")!);
        expect(note?.textContent?.length).toBeGreaterThan(40);
      }
    }
  });
  it("shows an interval, or the reason there is none, for every value", () => {
    for (const element of document.querySelectorAll("data-value"))
      expect(element.textContent).toMatch(
        /interval|No published margin|without a margin|No margin/
      );
  });
  it("gives every figure a title, a text alternative, a table, sources and a citation", () => {
    const figures = [...document.querySelectorAll("figure")];
    expect(figures.length).toBeGreaterThanOrEqual(12);
    for (const figure of figures) {
      expect(figure.querySelector(".figure-title")?.textContent).toMatch(/\S/);
      expect(figure.querySelector("table tbody tr")).not.toBeNull();
      expect(figure.querySelector(".figure-source")?.textContent).toMatch(/^Source: .+/);
      expect(figure.querySelector(".more-cite")?.textContent).toContain("Version");
      const chart = figure.querySelector("[role=img]");
      if (chart)
        expect(
          document.getElementById(chart.getAttribute("aria-labelledby") ?? "")?.textContent?.length
        ).toBeGreaterThan(60);
    }
  });
  it("has a heading of its own and headings in order", () => {
    expect(textOf("h1")).toMatch(/\?$/);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((h) =>
      Number(h.localName[1])
    );
    levels.slice(1).forEach((level, i) => expect(level - levels[i]).toBeLessThanOrEqual(1));
  });
  it("draws no place where people seeking protection live", () => {
    const text = document.body.textContent ?? "";
    expect(text).not.toMatch(/hotel/i);
    expect(text).not.toMatch(/students living in York/i);
  });
});

describe("York without JavaScript", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await takeBrowser()));
  afterAll(returnBrowser);

  it("shows every chart, number, table and source, at both widths", async () => {
    for (const width of [390, 1280]) {
      const {page, close} = await visit(browser, "/york", {
        javaScriptEnabled: false,
        viewport: {width, height: 900}
      });
      const figures = page.locator("figure");
      for (const figure of await figures.all()) {
        const drawings = figure.locator(".chart svg");
        if ((await drawings.count()) > 0) {
          const visible = await Promise.all((await drawings.all()).map((svg) => svg.isVisible()));
          expect(visible.filter(Boolean)).toHaveLength(visible.length / 2);
        } else expect(await figure.locator("table").isVisible()).toBe(true);
        expect(await figure.locator(".figure-source").isVisible()).toBe(true);
        await figure.locator("summary").first().click();
        expect(await figure.locator("details[open]").count()).toBeGreaterThan(0);
      }
      for (const value of await page.locator("data-value button, story-claim .claim").all())
        expect((await value.innerText()).trim()).not.toBe("");
      await close();
    }
  });
  it("opens the note of a number without a script", async () => {
    const {page, close} = await visit(browser, "/york", {javaScriptEnabled: false});
    const button = page.locator("data-value button").first();
    await button.click();
    const note = page.locator(`[id="${await button.getAttribute("popovertarget")}"]`);
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
    await close();
  });
  it("fits the width of a phone", async () => {
    const {page, close} = await visit(browser, "/york", {viewport: {width: 390, height: 844}});
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBe(0);
    await close();
  });
});
