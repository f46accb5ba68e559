import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runNotebook, type Answered} from "../../publish/notebooks/run-notebook.js";
import {readPages} from "../../publish/pages.js";
import {snapshotFiles} from "../../publish/snapshots.js";
import {fromPage} from "../../src/notebook/from-page.js";
import {toPage} from "../../src/notebook/to-page.js";
import type {Engine} from "../../src/queries/engine.js";
import {openNative} from "../../src/queries/native.js";
import type {AnyRow} from "../../src/tables/table.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

const pages = (await readPages()).filter(({isNotebook}) => isNotebook);
let engine: Engine;
let browser: Browser;
beforeAll(async () => {
  engine = await openNative(snapshotFiles("dist"));
  browser = await takeBrowser();
});
afterAll(async () => {
  await engine.close();
  await returnBrowser();
});

/** All rows of a table, to work an answer out from without the notebook's own SQL. */
const rowsOf = async (table: string): Promise<AnyRow[]> =>
  (await engine.query(`SELECT * FROM ${table}`)).rows;

/** The results of a worked notebook, by query; *values* are put in the place of its own. */
async function ask(name: string, values: Record<string, string | number> = {}) {
  let {source} = pages.find(({path}) => path === `/notebooks/${name}`)!;
  for (const [input, value] of Object.entries(values)) {
    const field = new RegExp(`(input=${input}\\n[^\`]*value: ).*`);
    expect(source).toMatch(field);
    source = source.replace(field, `$1${JSON.stringify(value)}`);
  }
  const {answers} = await runNotebook(source, engine);
  return (query: string): AnyRow[] => {
    const found = answers.find(({cell}) => cell.name === query) as Answered & {result?: unknown};
    if (!("result" in found)) throw new Error(`missing result: ${query}`);
    return (found.result as {rows: AnyRow[]}).rows;
  };
}

const iso = (value: unknown) => (value as Date).toISOString().slice(0, 10);

describe("which districts host supported asylum seekers per thousand residents, and since when", () => {
  it("divides the counts of a day by the residents of the year before", async () => {
    const rates = (await ask("supported-asylum"))("rates");
    const counts = (await rowsOf("place_asylum_support")).filter(
      ({date}) => iso(date) === "2026-03-31"
    );
    const residents = (await rowsOf("place_immigration_rebased")).filter(({year}) => year === 2025);
    const names = new Map((await rowsOf("places")).map(({place, name}) => [place, name]));
    const expected = counts.map(({place, people}) => {
      const {population} = residents.find((row) => row.place === place)!;
      return [names.get(place), Math.round((10_000 * Number(people)) / Number(population)) / 10];
    });
    expect(new Map(rates.map((row) => [row.district, row.per_thousand]))).toEqual(
      new Map(expected as [string, number][])
    );
    // 509 of 210,734 by hand.
    expect(rates[0]).toMatchObject({district: "Calderdale", per_thousand: 2.4, people: 509});
  });
  it("takes the residents of the year before for every day on offer", async () => {
    for (const [day, year] of [
      ["2025-03-31", 2024],
      ["2024-03-31", 2023],
      ["2023-06-30", 2022]
    ] as const) {
      const rates = (await ask("supported-asylum", {day}))("rates");
      expect(rates.length).toBeGreaterThan(10);
      expect(new Set(rates.map((row) => row.year_of_residents))).toEqual(new Set([year]));
    }
  });
  it("says since when, with the districts that North Yorkshire replaced", async () => {
    const since = (await ask("supported-asylum"))("since");
    const first = new Map(
      since.map((row) => [row.district, [iso(row.first_quarter), iso(row.first_count_shown)]])
    );
    expect(since).toHaveLength(15);
    expect(first.get("York")).toEqual(["2020-09-30", "2021-06-30"]);
    expect(first.get("North Yorkshire")).toEqual(["2016-03-31", "2022-03-31"]);
    expect(first.get("Leeds")).toEqual(["2014-03-31", "2014-03-31"]);
  });
});

describe("how far one year’s count of arrivals has moved", () => {
  it("gives York’s arrivals of 2015 as each release had them", async () => {
    const found = await ask("revised-arrivals");
    expect(found("releases").map((row) => row.arrivals)).toEqual([2889, 2963, 2963, 3402]);
    expect(found("moved")).toEqual([{least: 2889, most: 3402, apart: 513, apart_pct: 17.8}]);
  });
  it("never mixes releases in one line", async () => {
    const rows = (await ask("revised-arrivals", {area: "leeds"}))("all_years");
    const keys = rows.map(({year, release}) => `${year} ${release}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.length).toBeGreaterThan(60);
  });
});

describe("whether the number of residents born abroad changed", () => {
  it.each([
    ["york", 2010, 2014, 3000, Math.hypot(4000, 4000), false],
    ["york", 2005, 2016, 12000, Math.hypot(3000, 5000), true],
    ["leeds", 2007, 2013, 27000, Math.hypot(15000, 19000), true]
  ])("in %s from %i to %i", async (area, first, last, change, margin, beyond) => {
    const [row] = (await ask("born-abroad-by-chance", {area, first, last}))("difference");
    expect(row).toEqual({
      difference: change,
      difference_half_width: Math.round(margin / 1000) * 1000,
      beyond_chance: beyond
    });
    expect(Math.abs(change) > margin).toBe(beyond);
  });
});

describe("what share of births are to mothers who were born abroad", () => {
  it("leaves out those not stated on both sides", async () => {
    const shares = (await ask("births-and-mothers"))("shares");
    const share = new Map(shares.map((row) => [row.place, row.share_pct]));
    // By hand: 310 of 1,498; 197,268 of 567,708 less 30.
    expect([share.get("York"), share.get("England")]).toEqual([20.7, 34.7]);
    expect(share.size).toBe(17);
  });
  it("finds every group of mothers of a place", async () => {
    const origins = (await ask("births-and-mothers", {area: "bradford"}))("origins");
    const total = origins.reduce((sum, row) => sum + Number(row.births_by_origin), 0);
    expect([origins.length, total]).toEqual([5, 2831]);
  });
});

describe("how many students come from abroad", () => {
  it("counts each university by itself", async () => {
    const found = await ask("students-from-abroad");
    expect(
      found("students")
        .slice(-2)
        .map((row) => row.from_abroad)
    ).toEqual([4700, 3740]);
    expect(found("students").at(-2)).toMatchObject({academic_year: "2023/24", share_pct: 20.9});
  });
  it("sets them beside the arrivals of the year in which they began", async () => {
    const beside = (await ask("students-from-abroad", {first: 2023}))("beside");
    expect(beside).toEqual([
      {
        academic_year: "2023/24",
        students_at_the_university_of_york: 4700,
        arrivals_in_the_year_to_june: 5482
      }
    ]);
  });
});

describe("in which districts people live in contingency accommodation", () => {
  it("gives the part of the supported, and leaves what is withheld empty", async () => {
    const found = await ask("contingency-accommodation");
    const rows = found("contingency");
    const york = rows.find(({district}) => district === "York");
    expect(york).toMatchObject({in_contingency: 260, supported: 272, share_pct: 96});
    const groups = await rowsOf("place_immigration_groups");
    const shown = groups.filter(
      (row) => row.supported_asylum_contingency !== null && row.supported_asylum !== null
    );
    const [sum] = found("shown");
    expect(sum).toEqual({
      in_contingency: shown.reduce((all, row) => all + Number(row.supported_asylum_contingency), 0),
      districts_shown: shown.length,
      districts_not_shown: rows.length - shown.length
    });
  });
});

describe.each(pages.map((page) => [page.path, page] as const))(
  "%s, as it is built",
  (path, page) => {
    const {cells} = fromPage(page.source);
    const built = async () => new JSDOM(await readFile(`dist${path}.html`, "utf8")).window.document;
    it("uses inputs, charts and a script, and explains its traps", () => {
      const kinds = new Set(cells.map(({kind}) => kind));
      expect([...kinds].sort()).toEqual(["input", "script", "sql", "text"]);
      expect(cells.some((cell) => cell.kind === "sql" && cell.chart)).toBe(true);
      expect(page.source).toContain("**A trap.**");
      expect(page.bound).toBe(true);
    });
    it("is as the notebook would write it", () => {
      const written = toPage(fromPage(page.source)).replace("bound: false\n", "");
      expect(written).toBe(page.source);
    });
    it("has every result with its source, every chart at two widths, every input as text", async () => {
      const document = await built();
      const queries = cells.filter((cell) => cell.kind === "sql");
      const results = [...document.querySelectorAll(".notebook-result")];
      expect(results).toHaveLength(queries.length);
      for (const [i, {chart, name}] of queries.entries()) {
        expect(results[i].querySelectorAll("svg"), name).toHaveLength(chart ? 2 : 0);
        expect(results[i].querySelector(".figure-source")?.textContent, name).toMatch(/^Source: /);
        expect(results[i].querySelectorAll("tbody tr").length, name).toBeGreaterThan(0);
      }
      const inputs = cells.filter(({kind}) => kind === "input");
      expect(document.querySelectorAll(".notebook-input b")).toHaveLength(inputs.length);
      expect(
        document.querySelectorAll("main pre[data-language=yaml], .chart-problem")
      ).toHaveLength(0);
    });
    it("has its own file beside it, for the notebook to open", async () => {
      expect(await readFile(`dist${path}.md`, "utf8")).toBe(page.source);
      const link = (await built()).querySelector<HTMLAnchorElement>(".notebook-open a")!;
      expect(link.getAttribute("href")).toBe(`../notebook#page=${path.slice(1)}`);
    });
  }
);

describe("a worked notebook in a browser", () => {
  it("asks for no engine before its scripts are run, and then shows what they show", async () => {
    const {page, requests, complaints, close} = await visit(
      browser,
      "/notebooks/born-abroad-by-chance"
    );
    const engines = () => requests.filter((address) => /duckdb|\.wasm|cells\.js/.test(address));
    expect(engines()).toEqual([]);
    await page.getByRole("button", {name: "Run the JavaScript of this page"}).click();
    await page.getByText("The estimates differ by 3,000, give or take 6,000.").waitFor();
    expect(engines().length).toBeGreaterThan(0);
    expect(await page.getByRole("button", {name: "Run the JavaScript"}).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
  it("is whole without JavaScript, and has no button that does nothing", async () => {
    const {page, close} = await visit(browser, "/notebooks/supported-asylum", {
      javaScriptEnabled: false
    });
    expect(await page.getByRole("button", {name: "Run the JavaScript"}).count()).toBe(0);
    expect(
      await page.getByRole("img", {name: /^Bars of per_thousand by district/}).isVisible()
    ).toBe(true);
    await page.getByText("The rows").first().click();
    expect(await page.getByRole("rowheader", {name: "Calderdale"}).first().isVisible()).toBe(true);
    await close();
  });
});
