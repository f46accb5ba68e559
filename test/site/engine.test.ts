import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {addressOf, serve} from "../../publish/serve.js";
import {snapshotFiles} from "../../publish/snapshots.js";
import {figureNames, findFigure} from "../../src/figures/index.js";
import {describeQuery, withLiterals, type Engine, type Result} from "../../src/queries/engine.js";
import {asOfMacro} from "../../src/queries/as-of.js";
import {openNative} from "../../src/queries/native.js";
import {placeAsylumSupport} from "../../src/tables/place-asylum-support.js";
import type {Table} from "../../src/tables/table.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {engineIn, newEnginePage, openEngine, type BrowserModule} from "./engine-page.js";

let browser: Browser;
let page: Page;
let inPage: Engine;
let native: Engine;

beforeAll(async () => {
  native = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
  browser = await takeBrowser();
  page = await newEnginePage(browser);
  inPage = engineIn(page);
});

afterAll(async () => {
  await returnBrowser();
  await native?.close();
});

const marked = (rows: Result["rows"]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date ? `date ${value.getTime()}` : value
      ])
    )
  );

describe("the two engines", () => {
  it("are of one version", async () => {
    const versions = await Promise.all(
      [inPage, native].map(
        async (engine) => (await engine.query("SELECT version() AS v")).rows[0].v
      )
    );
    expect(versions[0]).toMatch(/^v1\./);
    expect(versions[0]).toBe(versions[1]);
  });
  it.each(figureNames)("give the same types and rows for %s", async (name) => {
    const {query} = await findFigure(name);
    const params = query.params.map((parameter) => (parameter === "area" ? "york" : parameter));
    const [mine, theirs] = await Promise.all([
      inPage.query(query.sql, params),
      native.query(query.sql, params)
    ]);
    expect(theirs.rows.length).toBeGreaterThan(0);
    expect(mine.rows).toEqual(marked(theirs.rows));
    expect(await describeQuery(inPage, query.sql, params)).toEqual(
      await describeQuery(native, query.sql, params)
    );
    // What a reader sees and runs is the query with its parameters written out.
    expect((await inPage.query(withLiterals(query.sql, params))).rows).toEqual(mine.rows);
  });

  it("give the same values for every type that a figure may use", async () => {
    const sql = `SELECT 1::TINYINT a, 2::BIGINT b, 3::HUGEINT c, sum(x) d, avg(x) e, -1.005::DECIMAL(9,3) f,
      DATE '1969-12-31' g, DATE '2024-02-29' h, TIMESTAMP '2020-02-01 12:00:00.5' i, true j, 'naïve – ½' k,
      NULL::INTEGER l, NULL l, 0.1 + 0.2 m, 0.1::DOUBLE * 3 n, 4::UTINYINT o, -170141183460469231731 / 1e9 p
      FROM range(10) r(x)`;
    const [mine, theirs] = await Promise.all([inPage.query(sql), native.query(sql)]);
    expect(mine.rows).toEqual(marked(theirs.rows));
  });

  it("refuse a whole number that would lose its last digits", async () => {
    for (const engine of [inPage, native])
      for (const type of ["BIGINT", "HUGEINT"])
        await expect(engine.query(`SELECT 9007199254740993::${type} n`)).rejects.toThrow(
          "invalid number; too large: 9007199254740993"
        );
  });

  it("ask tables as of a month alike, and load what that needs", async () => {
    for (const sql of [
      "SELECT * FROM place_components_of_change_as_of('2016-06') ORDER BY place, year",
      "SELECT year, international_in FROM place_flows_lami_as_of('2017-12') WHERE place = 'york' ORDER BY year",
      "SELECT * FROM uk_net_migration_vintages_as_of('2016-06') ORDER BY ALL",
      "SELECT count(*) AS n FROM place_asylum_support_as_of('2026-04')"
    ]) {
      const [mine, theirs] = await Promise.all([inPage.query(sql), native.query(sql)]);
      expect(mine.rows).toEqual(marked(theirs.rows));
    }
    const arrivals = `SELECT international_in AS n FROM place_components_of_change_as_of('2016-06')
      WHERE place = 'york' AND year = 2015`;
    expect((await inPage.query(arrivals)).rows).toEqual([{n: 2889}]);
  });

  it("undo what refreshes have changed alike", async () => {
    const refreshed = {...placeAsylumSupport, carried: placeAsylumSupport.source};
    const events = `INSERT INTO superseded_figures VALUES
      ('place_asylum_support', 'york · 2026-03-31', 'york', 'people', 'revised', '300', '310', '2026-05', '2026-08', '2026-08', DATE '2026-08-20', 1),
      ('place_asylum_support', 'leeds', 'leeds', 'place', 'added', null, null, '2026-05', '2026-08', '2026-08', DATE '2026-08-20', 1),
      ('place_asylum_support', 'york · 1999-12-31', 'york', '*', 'withdrawn', null, null, '2026-05', '2026-08', '2026-08', DATE '2026-08-20', 1),
      ('place_asylum_support', 'york · 1999-12-31', 'york', 'covers', 'withdrawn', 'Section 95', null, '2026-05', '2026-08', '2026-08', DATE '2026-08-20', 1)`;
    const own = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
    const ask = async (engine: Engine) => {
      await engine.query("SELECT count(*) FROM superseded_figures, place_asylum_support");
      await engine.query(events);
      await engine.query(asOfMacro(refreshed as Table)!.replace("_as_of(", "_then("));
      return engine.query("SELECT * FROM place_asylum_support_then('2026-07') ORDER BY ALL");
    };
    try {
      const [mine, theirs] = await Promise.all([ask(inPage), ask(own)]);
      expect(mine.rows).toEqual(marked(theirs.rows));
      expect(mine.rows).toContainEqual(expect.objectContaining({place: "york", people: 300}));
      expect(mine.rows.some(({place}) => place === "leeds")).toBe(false);
      expect(mine.rows.filter(({covers, people}) => covers && people === null)).not.toEqual([]);
    } finally {
      await own.close();
    }
  });

  it("agree on integers, which a double would divide otherwise", async () => {
    const sql = "SELECT DISTINCT year // 3 AS third FROM place_components_of_change ORDER BY 1";
    expect((await inPage.query(sql)).rows).toEqual(marked((await native.query(sql)).rows));
  });
});

describe("openBrowser(options)", () => {
  it("stops a runaway query when closed, and opens again", async () => {
    const answer = await page.evaluate(async () => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      const engine = await openBrowser();
      const runaway = engine
        .query("SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b")
        .catch((error: Error) => error.message);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await engine.close();
      const {rows} = await (await openBrowser()).query("SELECT count(*) AS n FROM places");
      return {message: await runaway, n: rows[0].n};
    });
    expect(answer.message).toBe("the query was stopped");
    expect(answer.n).toBe((await native.query("SELECT count(*) AS n FROM places")).rows[0].n);
  });

  it("tells how far it is, at once", async () => {
    const fresh = await newEnginePage(browser);

    const steps = await fresh.evaluate(async () => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      const started = performance.now();
      const told: {step: string; after: number}[] = [];
      const engine = await openBrowser({
        onProgress: ({step}) => void told.push({step, after: performance.now() - started})
      });
      await engine.query("SELECT count(*) FROM places");
      return told;
    });
    expect([...new Set(steps.map(({step}) => step))]).toEqual([
      "engine",
      "start",
      "table",
      "query"
    ]);
    expect(steps[0].after).toBeLessThan(100);
    await fresh.close();
  });

  it("keeps the engine for the next visit", async () => {
    const asked: string[] = [];
    const next = await page.context().newPage();
    next.on("request", (request) => asked.push(request.url()));
    await openEngine(next);
    const {rows} = await next.evaluate(async () => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      return (await openBrowser()).query("SELECT 1 AS one");
    });
    expect(rows).toEqual([{one: 1}]);
    expect(asked.some((address) => address.endsWith("worker.js"))).toBe(true);
    expect(asked.filter((address) => address.endsWith(".wasm.gz"))).toEqual([]);
    await next.close();
  });

  it("finds its files where the site is not at the root of its host", async () => {
    const host = await serve(".");
    const deep = await newEnginePage(browser, `${addressOf(host)}/${process.env.OUTPUT ?? "dist"}`);
    const {rows} = await deep.evaluate(async () => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      return (await openBrowser()).query("SELECT count(*) AS n FROM places");
    });
    expect(rows[0].n).toBeGreaterThan(0);
    await deep.close();
    host.close();
  });

  it("says in a sentence what a browser without WebAssembly lacks", async () => {
    const bare = await browser.newPage();
    await bare.addInitScript("delete globalThis.WebAssembly");
    await openEngine(bare);
    const message = await bare.evaluate(async () => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      return openBrowser().then(
        () => "opened",
        (error: Error) => error.message
      );
    });
    expect(message).toMatch(/^This browser cannot run the query engine.+works without it\.$/);
    await bare.close();
  });

  it("says in a sentence that a worker is blocked", async () => {
    const bare = await browser.newPage();
    await bare.addInitScript(
      "globalThis.Worker = class { constructor() { throw new Error('no'); } }"
    );
    await openEngine(bare);
    const message = await bare.evaluate(async () => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      return openBrowser().then(
        () => "opened",
        (error: Error) => error.message
      );
    });
    expect(message).toMatch(/^This browser does not let the page start.+works without it\.$/);
    await bare.close();
  });
});
