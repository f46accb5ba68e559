import {parse} from "csv-parse/sync";
import {parquetMetadataAsync, parquetReadObjects} from "hyparquet";
import {readFile} from "node:fs/promises";
import type {Download} from "playwright-core";
import {describe, expect, it} from "vitest";
import {withPlace} from "../../src/figures/any-place.js";
import {findFigure} from "../../src/figures/index.js";
import {Reader, nativeRows, poll} from "./story.js";

const reader = new Reader();

describe("the files of a figure", () => {
  const name = "arrivals-by-release";

  async function download(kind: string, figure = name): Promise<Download> {
    const card = reader.figure(figure).locator(".more-download");
    if ((await card.getAttribute("open")) === null) await card.locator("summary").click();
    const [file] = await Promise.all([
      reader.page.waitForEvent("download"),
      card.getByRole("button", {name: kind}).click()
    ]);
    return file;
  }

  it("carry source, releases, coverage and doubt as CSV", async () => {
    await reader.open();
    const file = await download("CSV");
    expect(file.suggestedFilename()).toBe(`${name}-york.csv`);
    const rows: Record<string, string>[] = parse(await readFile(await file.path()), {
      columns: true
    });
    const result = await nativeRows(name);
    expect(rows.length).toBe(result.rows.length);
    for (const {name} of result.columns)
      expect(rows.map((row) => row[name])).toEqual(
        result.rows.map((row) => (row[name] === null ? "" : String(row[name])))
      );
    for (const row of rows) {
      expect(row.source).toContain("Office for National Statistics");
      expect(row.release_note).toContain("Revised");
      expect(row.coverage).toMatch(/Counted: .+Not counted: /);
      expect(row.interval_note).toContain("No published margin");
    }
  });

  it("carry the same as Parquet, in columns and metadata", async () => {
    await reader.open();
    const file = await readFile(await (await download("Parquet")).path());
    const bytes = new Uint8Array(file).buffer;
    const rows = await parquetReadObjects({file: bytes});
    const result = await nativeRows(name);
    expect(rows).toHaveLength(result.rows.length);
    expect(rows[0]).toMatchObject(result.rows[0]);
    expect(rows[0].source).toContain("Office for National Statistics");
    const {key_value_metadata: metadata = []} = await parquetMetadataAsync(bytes);
    expect(metadata.find(({key}) => key === "coverage")?.value).toContain("Counted:");
  });

  it("carry it inside the picture, with colours and font written out", async () => {
    await reader.open();
    const svg = await readFile(await (await download("SVG")).path(), "utf8");
    expect(svg).not.toContain("var(");
    expect(svg).toContain("url(data:font/woff2");
    const text = await reader.page.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
      if (picture.querySelector("parsererror")) return "not an svg";
      return Array.from(picture.querySelectorAll("text"), (one) => one.textContent).join(" ");
    }, svg);
    const {title, subtitle} = await findFigure(name);
    const york = {name: "York", region: "Yorkshire and The Humber"};
    for (const words of [title, subtitle]) expect(text).toContain(withPlace(words, york));
    for (const part of ["Source: Office", "Counted: ", "No published margin"])
      expect(text).toContain(part);
  });

  it("are drawn as a PNG of two pixels for one", async () => {
    await reader.open();
    const svg = await readFile(await (await download("SVG")).path(), "utf8");
    const png = await readFile(await (await download("PNG")).path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height)
    ]);
    const colours = await reader.page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
      return seen.size;
    }, png.toString("base64"));
    // An empty picture would have one colour.
    expect(colours).toBeGreaterThan(20);
  });
});

describe("the table of a figure", () => {
  it("is sorted by its heads, by number and not by letter", async () => {
    await reader.open();
    const figure = reader.figure("arrivals-by-release");
    await figure.locator(".more-table summary").click();
    const head = figure.locator("th", {hasText: "Long-term arrivals"});
    await head.getByRole("button").click();
    const read = async () =>
      (await figure.locator("tbody tr td:last-child").allTextContents())
        .map((text) => Number(text.replaceAll(",", "")))
        .filter((number) => !Number.isNaN(number));
    const rising = await read();
    expect(rising.length).toBeGreaterThan(5);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.getByRole("button").click();
    expect(await read()).toEqual([...rising].sort((a, b) => b - a));
    expect(await figure.locator("th[aria-sort]").count()).toBe(1);
  });
});

describe("the citation of a figure", () => {
  it("is copied as text and as BibTeX", async () => {
    await reader.open();
    const card = reader.figure("arrivals-by-release").locator(".more-cite");
    await card.locator("summary").click();
    await card.getByRole("button", {name: "Copy BibTeX"}).click();
    await poll(() => reader.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^@misc\{/
    );
    await card.getByRole("button", {name: "Copy text"}).click();
    await poll(() => reader.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Whereabouts \(\d{4}\)\. /
    );
  });
});
