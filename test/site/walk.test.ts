import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit, type Visit} from "./visits.js";

const pages = ["/york", "/net-migration"] as const;

/** The titles of the points of every chart of a built page, in their order. */
async function printedPoints(path: string): Promise<{id: string; labels: string[]}[]> {
  const {document} = new JSDOM(await readFile(`dist${path}.html`, "utf8")).window;
  return [...document.querySelectorAll("figure:has(.chart)")].map((figure) => ({
    id: figure.id,
    labels: [...figure.querySelectorAll(".chart-wide .points title")].map(
      ({textContent}) => textContent ?? ""
    )
  }));
}

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

describe.each(pages)("the arrow keys on %s", (path) => {
  let story: Visit;
  beforeAll(async () => void (story = await visit(browser, path)));
  afterAll(() => story.close());

  it("reach every point of every chart, in order", async () => {
    const charts = await printedPoints(path);
    expect(charts.length).toBeGreaterThan(10);
    for (const {id, labels} of charts) {
      expect(labels.length, id).toBeGreaterThan(0);
      await story.page.locator(`#${id} .chart`).focus();
      const tip = story.page.locator(`#${id} .tip`);
      const reached: (string | null)[] = [];
      for (const key of ["Home", ...labels.slice(1).map(() => "ArrowRight")]) {
        await story.page.keyboard.press(key);
        reached.push(await tip.textContent());
      }
      expect(reached, id).toEqual(labels);
    }
  });
});
