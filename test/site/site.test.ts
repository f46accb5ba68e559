import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {tables} from "../../src/tables/index.js";
import {isExemptThroughout} from "../../src/tables/protection.js";
import {pagePaths} from "./visits.js";

const paths = await pagePaths();
const documentOf = async (path: string) =>
  new JSDOM(await readFile(join("dist", `${path}.html`), "utf8")).window.document;

/** The files that pages lead to, read once; null where there is none. */
const targets = new Map<string, Promise<string | null>>();
function readTarget(file: string): Promise<string | null> {
  if (!targets.has(file))
    targets.set(
      file,
      readFile(join("dist", file), "utf8").catch(() => null)
    );
  return targets.get(file)!;
}

/** What tells a page from every other. */
const headOf = (document: Document) => ({
  title: document.title,
  h1: document.querySelector("h1")?.textContent ?? null,
  description: document.querySelector("meta[name=description]")?.getAttribute("content") ?? null
});
const heads = new Map<string, ReturnType<typeof headOf>>();

/** The page that is looked at: one at a time, each is large. */
let document: Document;

describe.each(paths)("the built page %s", (path) => {
  beforeAll(async () => {
    document = await documentOf(path);
    heads.set(path, headOf(document));
  });

  it("has language, title, description, zoom, skip link and no mark of a fault", () => {
    expect(document.documentElement.lang).toBe("en-GB");
    expect(document.title).toMatch(/Whereabouts/);
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toMatch(
      /\.$/
    );
    const viewport = document.querySelector("meta[name=viewport]")?.getAttribute("content");
    expect(viewport).not.toMatch(/maximum-scale|user-scalable/);
    expect(document.querySelector("a.skip")?.getAttribute("href")).toContain("#observablehq-main");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelector(".observablehq--error")).toBeNull();
  });
  it("has a policy that allows this origin and its own inline scripts alone", () => {
    const policy = document
      .querySelector("meta[http-equiv=Content-Security-Policy]")
      ?.getAttribute("content");
    expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'/);
    expect(policy).not.toMatch(/https?:|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
    for (const {textContent} of document.querySelectorAll("script:not([src])")) {
      const hash = createHash("sha256")
        .update(textContent ?? "")
        .digest("base64");
      expect(policy).toContain(`'sha256-${hash}'`);
    }
  });
  it("links to nothing that is not there, and loads nothing from elsewhere", async () => {
    for (const element of document.querySelectorAll("[src], link[href]")) {
      const address = element.getAttribute("src") ?? element.getAttribute("href")!;
      if (element.getAttribute("rel") !== "canonical")
        expect(address).not.toMatch(/^(https?:)?\/\//);
    }
    for (const link of document.querySelectorAll("a[href]")) {
      const url = new URL(link.getAttribute("href")!, `http://site${path}`);
      if (url.host !== "site") continue;
      const name = url.pathname.endsWith("/") ? `${url.pathname}index` : url.pathname;
      const file = /\.\w+$/.test(name) ? name : `${name}.html`;
      const target = await readTarget(file);
      expect(target, `${path} → ${url.pathname}`).not.toBeNull();
      const page = /^#page=(.*)/.exec(url.hash)?.[1];
      if (page) await readFile(join("dist", `${page}.md`), "utf8");
      // What the notebook is to open is said as name=value, and is no part of its page.
      else if (url.hash && !url.hash.includes("=") && file.endsWith(".html"))
        expect(
          target!.includes(`id="${url.hash.slice(1)}"`),
          `${path} → ${url.pathname}${url.hash}`
        ).toBe(true);
    }
  });
});

describe("the pages together", () => {
  it("each have a title, a heading and a description of their own", async () => {
    const all = await Promise.all(
      paths.map(async (path) => heads.get(path) ?? headOf(await documentOf(path)))
    );
    for (const name of ["title", "h1", "description"] as const)
      expect(new Set(all.map((head) => head[name])).size, name).toBe(paths.length);
  });
});

describe("the published data", () => {
  it("hold every table as Parquet, CSV and metadata, listed in the catalogue", async () => {
    const catalogue = JSON.parse(await readFile("dist/data/index.json", "utf8"));
    expect(catalogue["@context"][0]).toBe("http://www.w3.org/ns/csvw");
    const files = new Set(await readdir("dist/data"));
    for (const name of Object.keys(tables)) {
      for (const type of ["parquet", "csv", "csv-metadata.json"])
        expect(files).toContain(`${name}.${type}`);
      const listed = catalogue.tables.find(({url}: {url: string}) => url === `${name}.csv`);
      expect(Object.keys(tables[name].columns)).toEqual(
        listed.tableSchema.columns.map((column: {name: string}) => column.name)
      );
    }
  });
  it("hold no count under 10 of people seeking protection below national level", async () => {
    let counted = 0;
    for (const {name, protects} of Object.values(tables)) {
      if (!protects || isExemptThroughout(protects)) continue;
      const where = protects.exempt?.where;
      const rows: Record<string, string>[] = parse(await readFile(`dist/data/${name}.csv`), {
        columns: true
      });
      for (const row of rows)
        for (const column of protects.columns) {
          if (row[column] === "" || where?.values.includes(row[where.column])) continue;
          counted += 1;
          const count = Number(row[column]);
          expect(count === 0 || count >= protects.threshold, `${name} ${JSON.stringify(row)}`).toBe(
            true
          );
        }
    }
    expect(counted).toBeGreaterThan(500);
  });
  it("mark national cells under 10 of people seeking protection", async () => {
    for (const name of ["uk_asylum_applications", "uk_asylum_support_by_type"]) {
      const rows: Record<string, string>[] = parse(await readFile(`dist/data/${name}.csv`), {
        columns: true
      });
      const column = name === "uk_asylum_applications" ? "applications" : "people";
      const small = rows.filter(
        (row) => row[column] !== "" && Number(row[column]) > 0 && Number(row[column]) < 10
      );
      expect(small.length).toBeGreaterThan(0);
      for (const row of small) expect(row.small).toBe("true");
    }
  });
});
