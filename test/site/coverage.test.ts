import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {readPages} from "../../publish/pages.js";
import {tablesOfNoDataset} from "../../src/counting/datasets/index.js";

/** Illustrations with people who are made up: there is no table, and a badge says so. */
const madeUp = ["six-people-by-hand", "a-snapshot-is-not-a-year", "slower-or-more"];

/** Tables that are of no dataset: places, the numbers as the paper printed them, an author's own. */
const ofNoDataset = Object.keys(tablesOfNoDataset);

async function read(path: string): Promise<Document> {
  return new JSDOM(await readFile(`dist${path}.html`, "utf8")).window.document;
}

const paths = (await readPages()).map(({path}) => path);
const pages = await Promise.all(paths.map(async (path) => ({path, document: await read(path)})));
const find = (path: string) => pages.find((page) => page.path === path)!.document;

describe.each(pages)("$path", ({document}) => {
  it("has a coverage card for every figure, and the button that opens it", () => {
    for (const figure of document.querySelectorAll<HTMLElement>("figure[data-figure]")) {
      const name = figure.dataset.figure!;
      const cards = [...figure.querySelectorAll(".open-card")].map((button) =>
        button.getAttribute("popovertarget")!
      );
      if (madeUp.includes(name)) expect(cards, name).toEqual([]);
      else expect(cards.length, name).toBeGreaterThan(0);
      for (const id of cards)
        expect(document.querySelectorAll(`.card[popover][id="${id}"]`), id).toHaveLength(1);
    }
  });
  it("leads from every card to its table and to its dataset", () => {
    for (const card of document.querySelectorAll(".card")) {
      const links = [...card.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
      const [table, dataset] = links.map((link) => link.split("#")[1]);
      expect(find("/datasets").getElementById(table), card.id).not.toBeNull();
      if (ofNoDataset.includes(table)) expect(dataset, card.id).toBeUndefined();
      else {
        expect(links[1]).toMatch(/counting#dataset-[a-z-]+$/);
        expect(find("/counting").getElementById(dataset)?.className, card.id).toBe("entry");
      }
    }
  });
});

describe("the cards", () => {
  it("stand beside the figures of the stories", () => {
    for (const path of ["/york", "/net-migration"])
      expect(find(path).querySelectorAll(".card").length, path).toBeGreaterThan(5);
  });
  it("are one link away from each entry of the directory that we carry a table of", () => {
    for (const entry of find("/counting").querySelectorAll(".entry")) {
      const tables = [...entry.querySelectorAll("dt")].find(
        ({textContent}) => textContent === "Our tables"
      )!.nextElementSibling!;
      const links = [...tables.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      for (const link of links) expect(link).toMatch(/^\.\/datasets#\w+$/);
      if (links.length === 0) expect(tables.textContent).toMatch(/\.$/);
    }
  });
});
