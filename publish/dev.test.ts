import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {saveAndHear, startDev, type DevServer} from "../test/dev-server.js";
import {copyProject, type ProjectCopy} from "../test/project-copy.js";

/** The server works in a copy: other tests read the pages of the project at the same time. */
let project: ProjectCopy;
let server: DevServer;
let address: string;

beforeAll(async () => {
  project = await copyProject();
  server = await startDev(project.root);
  ({address} = server);
}, 240_000);

afterAll(async () => {
  server?.stop();
  await project?.remove();
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
  it("leads from every code of a place to its page, and shows the page filled", async () => {
    const alias = await fetch(`${address}/places/E06000014`);
    expect(alias.status).toBe(200);
    const {document} = new JSDOM(await alias.text()).window;
    const refresh = document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content");
    expect(refresh).toBe("0; url=./york");
    const page = new JSDOM(await (await fetch(`${address}/places/york`)).text()).window.document;
    expect(page.querySelector("h1")?.textContent).toContain("York");
    expect(page.querySelectorAll("figure.figure svg").length).toBeGreaterThan(0);
    expect(page.querySelector(".dev-faults")).toBeNull();
  }, 120_000);
  it("tells open pages of a saved page and of a saved figure", async () => {
    await saveAndHear(address, join(project.root, "src/york.md"));
    await saveAndHear(address, join(project.root, "src/figures/asylum-support.ts"));
    const {document} = new JSDOM(await (await fetch(`${address}/york`)).text()).window;
    expect(document.querySelector("figure.figure svg")).not.toBeNull();
  }, 120_000);
  it("shows a page that is new, with its faults beside the sentence", async () => {
    const file = "src/new-page-of-a-test.md";
    const text = 'Some <data-value of="york.immigration.2015@2016-06">3,900</data-value> came.';
    try {
      await writeFile(
        join(project.root, file),
        `---\ntitle: New\ndescription: New.\n---\n\n# New\n\n${text}\n`
      );
      const response = await fetch(`${address}/new-page-of-a-test`);
      expect(response.status).toBe(200);
      const {document} = new JSDOM(await response.text()).window;
      const value = document.querySelector("data-value");
      expect(value?.getAttribute("data-fault")).toContain("the data give 2,900");
      expect(document.querySelector(".dev-faults")?.textContent).toContain(`${file}:8:6`);
    } finally {
      await rm(join(project.root, file));
    }
    expect((await fetch(`${address}/new-page-of-a-test`)).status).toBe(404);
  }, 120_000);
});
