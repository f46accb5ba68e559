import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {listPlaces} from "../../publish/places/place-list.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

const documentOf = async (name: string) =>
  new JSDOM(await readFile(`dist/places/${name}.html`, "utf8")).window.document;
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ") ?? "";

describe("the page of a place", () => {
  it("explains the seven predecessors of North Yorkshire, with links both ways, and labels the sum", async () => {
    const document = await documentOf("north-yorkshire");
    const history = document.querySelector("place-history")!;
    expect(textOf(history)).toMatch(/North Yorkshire replaced seven councils on 1 April 2023/);
    const links = [...history.querySelectorAll(".place-change a")];
    expect(links.map(textOf)).toEqual([
      "Craven",
      "Hambleton",
      "Harrogate",
      "Richmondshire",
      "Ryedale",
      "Scarborough",
      "Selby"
    ]);
    for (const link of links) {
      const name = link.getAttribute("href")!.replace("./", "");
      const back = (await documentOf(name)).querySelector("place-history a")!;
      expect(back.getAttribute("href")).toBe("./north-yorkshire");
    }
    const figure = document.querySelector("#figure-components-of-change")!;
    expect(textOf(figure)).toMatch(/a sum of 7 former councils, made by us/);
    expect(textOf(figure)).toMatch(/A sum made by us: Craven, Hambleton/);
  });
  it("says which codes a place has had, and joins what is one place", async () => {
    const text = textOf((await documentOf("barnsley")).querySelector("place-history"));
    expect(text).toMatch(/E08000016 until 31 March 2025, E08000038 from 1 April 2025/);
    expect(text).toMatch(/its figures from before and after are joined/);
  });
  it("has a sentence where there is nothing to draw, and no empty chart", async () => {
    const gap = (await documentOf("ryedale")).querySelector("#figure-asylum-support")!;
    expect(textOf(gap)).toMatch(/not proof of none/);
    expect(gap.querySelector("svg")).toBeNull();
  });
  it("is found by every code that the place has had", async () => {
    for (const {place, codes} of await listPlaces())
      for (const {code} of codes) {
        const alias = await documentOf(code);
        expect(alias.querySelector("main a")?.getAttribute("href")).toBe(`./${place}`);
      }
  });
  it("is York at its name and at its code", async () => {
    for (const path of ["/places/york", "/places/E06000014"]) {
      const {page, close} = await visit(browser, path);
      await page.waitForURL(/\/places\/york$/);
      expect(await page.locator("h1").textContent()).toMatch(/^Who comes to York/);
      await close();
    }
  });
  it("is in the search index, by name and code", async () => {
    const entries: {url: string; text: string}[] = JSON.parse(
      await readFile("dist/search-index.json", "utf8")
    );
    const found = entries.find(({url}) => url === "places/north-yorkshire");
    expect(found?.text).toMatch(/Craven.*E06000065/);
  });
});

describe("an unknown place", () => {
  it("meets a page with the nearest names", async () => {
    for (const [path, nearest] of [
      ["/places/nort-yorkshire", "North Yorkshire"],
      ["/places/E06000015", "York"]
    ]) {
      const {page, close} = await visit(browser, path);
      expect((await page.request.get(`${inject("site")}${path}`)).status()).toBe(404);
      const links = page.locator(".place-guess a");
      await links.first().waitFor();
      expect(await links.allTextContents()).toContain(nearest);
      await links.filter({hasText: new RegExp(`^${nearest}$`)}).click();
      await page.waitForURL(/\/places\/(north-)?york(shire)?$/);
      await close();
    }
  });
  it("meets a list of all places without JavaScript", async () => {
    const {page, close} = await visit(browser, "/places/atlantis", {javaScriptEnabled: false});
    expect(await page.locator(".places a").count()).toBe((await listPlaces()).length);
    await close();
  });
});

describe("/places/", () => {
  it("finds a place with a typing error, a former name or a code", async () => {
    const {page, complaints, close} = await visit(browser, "/places/");
    const shown = page.locator(".places li:visible a");
    for (const [written, name] of [
      ["Kinston upon Hull", "Kingston upon Hull"],
      ["harrogate", "North Yorkshire"],
      ["E08000039", "Sheffield"]
    ]) {
      await page.getByRole("searchbox").fill(written);
      expect(await shown.allTextContents()).toContain(name);
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/places\/sheffield$/);
    expect(complaints).toEqual([]);
    await close();
  });
  it("has tiles that a keyboard reaches", async () => {
    const {page, close} = await visit(browser, "/places/");
    const tile = page.locator(".chart-wide a[aria-label=Leeds]");
    await tile.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/places\/leeds$/);
    await close();
  });
  it("compares the places of its address, and warns of several comparisons", async () => {
    const {page, complaints, close} = await visit(
      browser,
      "/places/?compare-places.measure=born_abroad&compare-places.first=bradford&compare-places.fourth=none"
    );
    const figure = page.locator("#figure-compare-places");
    await expect
      .poll(() => figure.locator(".figure-words").textContent())
      .toMatch(
        /Against Bradford in 2016, by the survey: Leeds: no clear difference; Kingston upon Hull: clearly lower.*2 comparisons at 95% each/
      );
    await figure.locator("select").nth(3).selectOption("ryedale");
    await expect.poll(() => figure.locator(".figure-words").textContent()).toMatch(/3 comparisons/);
    expect(await figure.locator(".figure-link").getAttribute("href")).toMatch(
      /compare-places\.fourth=ryedale/
    );
    await figure.locator(".controls label", {hasText: "Supported asylum seekers"}).click();
    await expect
      .poll(() => figure.locator(".figure-words").textContent())
      .toMatch(/so there is no rate: counts only/);
    expect(complaints).toEqual([]);
    await close();
  });
});
