import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {addressOf, serve} from "../../publish/serve.js";
import {snapshotFiles} from "../../publish/snapshots.js";
import {figureNames, findFigure} from "../../src/figures/index.js";
import {describeQuery, withLiterals, type Engine, type Result} from "../../src/queries/engine.js";
import type * as EngineModule from "../../src/queries/browser.js";
import {openNative} from "../../src/queries/native.js";
import {launchChromium} from "../chromium.js";
import {builtModule} from "./modules.js";

type BrowserModule = typeof EngineModule;

let browser: Browser;
let page: Page;
let native: Engine;
/** Every origin that the page has asked. */
const asked = new Set<string>();

beforeAll(async () => {
  native = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  page.context().on("request", (request) => asked.add(new URL(request.url()).origin));
  await openPage(page);
});

afterAll(async () => {
  await browser?.close();
  await native?.close();
});

/** Opens a built page, with its policy, and the built engine in it. */
async function openPage(page: Page, site = inject("site")): Promise<void> {
  await page.goto(`${site}/york`);
  // As text, since the test runner rewrites an import for itself.
  const address = await builtModule("queries/browser.ts");
  await page.evaluate(
    `import("${site}${address}").then((engine) => Object.assign(globalThis, {engine}))`
  );
}

/** Runs *sql* in the page; a date comes back as text that says so. */
async function run(sql: string, params: string[] = []): Promise<Result> {
  const json = await page.evaluate(
    async ([sql, params]) => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      const result = await (await openBrowser()).query(sql as string, params as string[]);
      return JSON.stringify(result, function (this: Record<string, unknown>, key, value) {
        const plain: unknown = this[key];
        return plain instanceof Date ? `date ${plain.getTime()}` : (value as unknown);
      });
    },
    [sql, params] as const
  );
  return JSON.parse(json) as Result;
}

const marked = (rows: Result["rows"]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date ? `date ${value.getTime()}` : value
      ])
    )
  );

const inPage: Engine = {query: run, close: async () => undefined};

describe("the two engines", () => {
  it.each(figureNames)("give the same types and rows for %s", async (name) => {
    const {query} = await findFigure(name);
    const params = query.params.map((parameter) => (parameter === "area" ? "york" : parameter));
    const [mine, theirs] = await Promise.all([
      run(query.sql, params),
      native.query(query.sql, params)
    ]);
    expect(theirs.rows.length).toBeGreaterThan(0);
    expect(mine.rows).toEqual(marked(theirs.rows));
    expect(await describeQuery(inPage, query.sql, params)).toEqual(
      await describeQuery(native, query.sql, params)
    );
    // What a reader sees and runs is the query with its parameters written out.
    expect((await run(withLiterals(query.sql, params))).rows).toEqual(mine.rows);
  });

  it("give the same values for every type that a figure may use", async () => {
    const sql = `SELECT 1::TINYINT a, 2::BIGINT b, 3::HUGEINT c, sum(x) d, avg(x) e, -1.005::DECIMAL(9,3) f,
      DATE '1969-12-31' g, DATE '2024-02-29' h, TIMESTAMP '2020-02-01 12:00:00.5' i, true j, 'naïve – ½' k,
      NULL::INTEGER l, NULL l, 0.1 + 0.2 m, 0.1::DOUBLE * 3 n, 4::UTINYINT o, -170141183460469231731 / 1e9 p
      FROM range(10) r(x)`;
    const [mine, theirs] = await Promise.all([run(sql), native.query(sql)]);
    expect(mine.rows).toEqual(marked(theirs.rows));
  });

  it("refuse a whole number that would lose its last digits", async () => {
    for (const engine of [inPage, native])
      for (const type of ["BIGINT", "HUGEINT"])
        await expect(engine.query(`SELECT 9007199254740993::${type} n`)).rejects.toThrow(
          "invalid number; too large: 9007199254740993"
        );
  });

  it("agree on integers, which a double would divide otherwise", async () => {
    const sql = "SELECT DISTINCT year // 3 AS third FROM place_components_of_change ORDER BY 1";
    expect((await run(sql)).rows).toEqual(marked((await native.query(sql)).rows));
  });
});

describe("a reader's SQL", () => {
  let elsewhere: Server;
  let origin: string;
  const received: string[] = [];

  beforeAll(async () => {
    elsewhere = createServer((request, response) => {
      received.push(`${request.method} ${request.url}`);
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.end("a,b\n1,2\n");
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    // The listener does hear: a request from outside the page arrives.
    await fetch(`${origin}/heard`);
    expect(received).toEqual(["GET /heard"]);
    received.length = 0;
  });

  afterAll(() => elsewhere.close());

  it.each([
    "SELECT * FROM read_csv('ORIGIN/a.csv')",
    "SELECT * FROM read_parquet('ORIGIN/a.parquet')",
    "SELECT * FROM 'ORIGIN/a.parquet'",
    "SELECT * FROM read_text('ORIGIN/a.txt')",
    "SELECT * FROM glob('ORIGIN/*')",
    "ATTACH 'ORIGIN/a.duckdb' AS a",
    "LOAD httpfs",
    "LOAD 'ORIGIN/httpfs.duckdb_extension.wasm'",
    "COPY (SELECT 1) TO 'ORIGIN/a.csv'",
    "COPY (SELECT 1) TO 'a.csv'",
    "SET enable_external_access = true",
    "SET autoload_known_extensions = true",
    "RESET enable_external_access",
    "SET custom_extension_repository = 'ORIGIN'",
    "IMPORT DATABASE 'ORIGIN/a'",
    "EXPORT DATABASE 'a'"
  ])("is refused: %s", async (sql) => {
    await expect(run(sql.replace("ORIGIN", origin))).rejects.toThrow(
      /Permission Error|configuration has been locked|Catalog Error|Missing Extension|not supported/i
    );
    expect(received).toEqual([]);
  });

  it("installs nothing", async () => {
    await run(`INSTALL httpfs FROM '${origin}'`).catch(() => undefined);
    await run("INSTALL httpfs").catch(() => undefined);
    await expect(run("LOAD httpfs")).rejects.toThrow();
    expect(received).toEqual([]);
  });

  it("leaves the page's own origin the only one that was asked", () => {
    const own = new URL(inject("site")).origin;
    expect([...asked].filter((one) => one !== "null")).toEqual([own]);
  });

  it("works on after every refusal", async () => {
    expect((await run("SELECT 1 AS one")).rows).toEqual([{one: 1}]);
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
    const fresh = await browser.newPage();
    await openPage(fresh);
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
    await openPage(next);
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
    const deep = await browser.newPage();
    await openPage(deep, `${addressOf(host)}/${process.env.OUTPUT ?? "dist"}`);
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
    await openPage(bare);
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
    await openPage(bare);
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
