import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import type {Engine} from "../../src/queries/engine.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {engineIn, newEnginePage} from "./engine-page.js";

let browser: Browser;
let engine: Engine;
let elsewhere: Server;
let origin: string;
/** What a server of another origin has received. */
const received: string[] = [];
/** Every origin that the page has asked. */
const asked = new Set<string>();

describe("a reader's SQL", () => {
  beforeAll(async () => {
    browser = await takeBrowser();
    const page = await newEnginePage(browser);
    page.context().on("request", (request) => asked.add(new URL(request.url()).origin));
    engine = engineIn(page);
  });
  afterAll(returnBrowser);

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
    await expect(engine.query(sql.replace("ORIGIN", origin))).rejects.toThrow(
      /Permission Error|configuration has been locked|Catalog Error|Missing Extension|not supported/i
    );
    expect(received).toEqual([]);
  });

  it("installs nothing", async () => {
    await engine.query(`INSTALL httpfs FROM '${origin}'`).catch(() => undefined);
    await engine.query("INSTALL httpfs").catch(() => undefined);
    await expect(engine.query("LOAD httpfs")).rejects.toThrow();
    expect(received).toEqual([]);
  });

  it("leaves the page's own origin the only one that was asked", () => {
    const own = new URL(inject("site")).origin;
    expect([...asked].filter((one) => one !== "null")).toEqual([own]);
  });

  it("works on after every refusal", async () => {
    expect((await engine.query("SELECT 1 AS one")).rows).toEqual([{one: 1}]);
  });
});
