import {spawn, type ChildProcess} from "node:child_process";
import {utimes} from "node:fs/promises";
import {createRequire} from "node:module";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");
let server: ChildProcess;
let address: string;

/** Starts the server on a free port, and waits for the address that it prints. */
beforeAll(async () => {
  server = spawn(process.execPath, [tsx, "publish/dev.ts"], {
    env: {...process.env, PORT: "0"},
    stdio: ["ignore", "pipe", "pipe"]
  });
  address = await new Promise((resolve, reject) => {
    let said = "";
    for (const stream of [server.stdout!, server.stderr!])
      stream.on("data", (text: Buffer) => {
        said += String(text);
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) resolve(found);
      });
    server.once("exit", () => reject(new Error(said)));
  });
}, 240_000);

afterAll(() => {
  server.kill();
});

describe("npm run dev", () => {
  it("serves a page with its figures and values filled", async () => {
    const {document} = new JSDOM(await (await fetch(`${address}/york`)).text()).window;
    const values = [...document.querySelectorAll("data-value data")];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(Number(value.getAttribute("value"))).not.toBeNaN();
    expect(document.querySelector("figure.figure svg")).not.toBeNull();
    expect(document.querySelector("meta[http-equiv=Content-Security-Policy]")).not.toBeNull();
  }, 120_000);
  it("serves data, fonts and pictures as the build publishes them", async () => {
    for (const [path, type] of [
      ["/data/places.parquet", /octet-stream|parquet/],
      ["/data/places.csv", /text\/csv/],
      ["/favicon.svg", /image\/svg/],
      ["/search-index.json", /json/]
    ] as const) {
      const response = await fetch(address + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("content-type")).toMatch(type);
    }
  }, 120_000);
  it("shows the page for missing addresses at any depth", async () => {
    const response = await fetch(`${address}/no/such/page`);
    expect(response.status).toBe(404);
    const {document} = new JSDOM(await response.text()).window;
    expect(document.querySelector('main a[href="/york"]')).not.toBeNull();
  }, 120_000);
  it("tells open pages of a change at once", async () => {
    const events = await fetch(`${address}/_dev/events`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    const saved = performance.now();
    await utimes("src/york.md", new Date(), new Date());
    let said = "";
    while (!said.includes("event: change")) said += (await reader.read()).value ?? "";
    expect(performance.now() - saved).toBeLessThan(2000);
    await reader.cancel();
  }, 120_000);
});
