import {parquetMetadataAsync, parquetReadObjects} from "hyparquet";
import {parse} from "csv-parse/sync";
import {readFile} from "node:fs/promises";
import type {Browser, Download, Locator, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, inject, it} from "vitest";
import {snapshotFiles} from "../../publish/snapshots.js";
import {findFigure} from "../../src/figures/index.js";
import {openNative} from "../../src/queries/native.js";
import {launchChromium} from "../chromium.js";

const desk = {width: 1280, height: 900};
const phone = {width: 390, height: 844};

let browser: Browser;
let page: Page;
/** The addresses that the page has asked for, from the root of the site. */
let asked: string[];
let faults: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await page?.context().close();
  const context = await browser.newContext({viewport: desk, acceptDownloads: true});
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await context.newPage();
  asked = [];
  faults = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("pageerror", (error) => faults.push(error.message));
});

/** Like `expect.poll`, but patient enough for an engine that starts on a busy machine. */
const poll = <T>(read: () => T) => expect.poll(read, {timeout: 20_000});

/** Opens York's story and waits until its figures have woken. */
async function open(address = "/york"): Promise<void> {
  await page.goto(`${inject("site")}${address}`);
  await page.locator(".chart[tabindex]").first().waitFor({state: "attached"});
  await page.waitForLoadState("networkidle");
}

const figureOf = (name: string): Locator => page.locator(`#figure-${name}`);
const isHeavy = (path: string) => /parquet|\/figures\/|\/engine\/|_node|\.csv|\.json/.test(path);

describe("before a reader acts", () => {
  it("no data, no engine and no drawing code is fetched, and little else", async () => {
    await open();
    expect(asked.filter(isHeavy)).toEqual([]);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({name}) => name.endsWith(".js"))
        .map(({name, encodedBodySize}) => ({name, encodedBodySize}))
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(8);
    expect(scripts.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)).toBeLessThan(
      8_000
    );
    expect(faults).toEqual([]);
  });

  it.each([desk, phone])("waking moves nothing at $width px", async (viewport) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      Object.assign(globalThis, {shift: 0});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[])
          (globalThis as unknown as {shift: number}).shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
    });
    await open();
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() => (globalThis as unknown as {shift: number}).shift)
    ).toBeLessThanOrEqual(0.02);
  });

  it("a page without JavaScript has its notes, tables and files, and no dead controls", async () => {
    const plain = await browser.newContext({javaScriptEnabled: false, viewport: desk});
    const still = await plain.newPage();
    await still.goto(`${inject("site")}/york`);
    const figure = still.locator("#figure-arrivals-by-release");
    await figure.locator(".more-table summary").click();
    expect(await figure.locator("tbody tr").first().isVisible()).toBe(true);
    await figure.locator(".more-download summary").click();
    const links = await figure
      .locator(".more-download a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((href) => href.endsWith(".csv"))).toBe(true);
    for (const href of links) expect((await still.request.get(href)).ok()).toBe(true);
    expect(await still.locator(".controls").first().isVisible()).toBe(false);
    await still.locator("button.value").first().click();
    expect(await still.locator(".value-note:popover-open").count()).toBe(1);
    await still.keyboard.press("Escape");
    expect(await still.locator(".value-note:popover-open").count()).toBe(0);
    await plain.close();
  });
});

describe("the points of a chart", () => {
  const name = "arrivals-by-release";
  const tip = () => figureOf(name).locator(".tip");

  /** What the built page says of each point of the wide drawing. */
  async function printedLabels(): Promise<string[]> {
    const html = await (await page.request.get(`${inject("site")}/york`)).text();
    return page.evaluate(
      ([html, name]) => {
        const printed = new DOMParser().parseFromString(html, "text/html");
        const titles = printed.querySelectorAll(`#figure-${name} .chart-wide .points title`);
        return Array.from(titles, ({textContent}) => textContent);
      },
      [html, name] as const
    );
  }

  it("are walked in order by arrow keys, and spoken", async () => {
    await open();
    const labels = await printedLabels();
    expect(labels.length).toBeGreaterThan(5);
    await figureOf(name).locator(".chart").focus();
    const walk = async (key: string) => {
      await page.keyboard.press(key);
      return tip().textContent();
    };
    expect(await walk("ArrowRight")).toBe(labels[0]);
    expect(await walk("ArrowRight")).toBe(labels[1]);
    expect(await page.locator(".unseen[role=status]").textContent()).toBe(labels[1]);
    expect(await walk("ArrowLeft")).toBe(labels[0]);
    expect(await walk("ArrowLeft")).toBe(labels[0]);
    expect(await walk("End")).toBe(labels.at(-1));
    expect(await walk("Home")).toBe(labels[0]);
    await page.keyboard.press("Escape");
    expect(await tip().isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it("lead from one series to the next at the same place", async () => {
    await open();
    const chart = figureOf(name).locator(".chart");
    await chart.focus();
    await page.keyboard.press("Home");
    const left = async () => (await chart.locator(".point-ring").boundingBox())!.x;
    const [before, label] = [await left(), await tip().textContent()];
    await page.keyboard.press("ArrowDown");
    expect(await tip().textContent()).not.toBe(label);
    await page.keyboard.press("ArrowUp");
    expect(await left()).toBe(before);
  });

  it("answer the pointer once, without the browser's own tooltip", async () => {
    await open();
    const chart = figureOf(name).locator(".chart");
    await chart.scrollIntoViewIfNeeded();
    const dot = chart.locator(".chart-wide .points > *").nth(3);
    const {x, y, width, height} = (await dot.boundingBox())!;
    await page.mouse.move(x + width / 2 + 4, y + height / 2 + 3);
    expect(await tip().textContent()).toBe((await printedLabels())[3]);
    expect(await chart.locator(".chart-wide title").count()).toBe(0);
    expect(await page.locator(".tip:visible").count()).toBe(1);
    await page.mouse.move(2, 2);
    expect(await tip().isVisible()).toBe(false);
  });

  it("answer a touch", async () => {
    const context = await browser.newContext({viewport: phone, hasTouch: true});
    page = await context.newPage();
    await open();
    const chart = figureOf(name).locator(".chart");
    await chart.scrollIntoViewIfNeeded();
    const {x, y} = (await chart.locator(".chart-narrow .points > *").nth(2).boundingBox())!;
    await page.touchscreen.tap(x + 3, y + 3);
    expect(await tip().isVisible()).toBe(true);
    await page.touchscreen.tap(5, 5);
    expect(await tip().isVisible()).toBe(false);
  });

  it("are those of the drawing that is shown, whatever the width becomes", async () => {
    await open();
    const chart = figureOf(name).locator(".chart");
    await chart.focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(key);
    const label = (await tip().textContent())!;
    await page.setViewportSize(phone);
    await page.waitForTimeout(200);
    expect(await tip().textContent()).toBe(label);
    const dot = chart.locator(`.chart-narrow .points [data-label="${label}"]`);
    const [point, ring] = [
      await dot.boundingBox(),
      await chart.locator(".point-ring").boundingBox()
    ];
    expect(Math.abs(ring!.x + ring!.width / 2 - point!.x - point!.width / 2)).toBeLessThan(2);
    await page.keyboard.press("ArrowRight");
    expect(await tip().textContent()).not.toBe(label);
    expect((await tip().boundingBox())!.x).toBeGreaterThanOrEqual(0);
  });
});

describe("the table of a figure", () => {
  it("is sorted by its heads, by number and not by letter", async () => {
    await open();
    const figure = figureOf("arrivals-by-release");
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

describe("the query of a figure", () => {
  const name = "arrivals-by-release";

  async function openQuery(): Promise<Locator> {
    await open();
    const cell = figureOf(name).locator(".more-query");
    await cell.locator("summary").click();
    await cell.locator("textarea").waitFor();
    return cell;
  }

  it("runs in the page and gives the figure's rows", async () => {
    const cell = await openQuery();
    expect(asked.filter((path) => path.startsWith("/engine/"))).toEqual([]);
    await cell.getByRole("button", {name: "Run"}).click();
    await poll(() => cell.locator(".query-state").textContent()).toMatch(/engine/);
    await cell.locator(".query-answer table").waitFor();
    const engine = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
    const {rows} = await engine.query((await findFigure(name)).query.sql, ["york"]);
    await engine.close();
    expect(await cell.locator(".result-size").textContent()).toContain(`${rows.length} rows`);
    expect(await cell.locator("tbody tr").count()).toBe(rows.length);
    expect(await cell.locator("progress").isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it("shows what is wrong and where, and lives on", async () => {
    const cell = await openQuery();
    const edit = cell.locator("textarea");
    await edit.fill("SELECT year\nFROM place_components_of_change\nWHERE yeer = 2015");
    await cell.getByRole("button", {name: "Run"}).click();
    const problem = cell.getByRole("alert");
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/^Line 3, column 7\. Binder Error.+"yeer"/);
    expect(await cell.locator(".query-lines .wrong").textContent()).toBe("3");
    const marked = await edit.evaluate((element) => {
      const {value, selectionStart, selectionEnd} = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(marked).toBe("yeer");
    await edit.fill("SELECT 1 AS one");
    await cell.getByRole("button", {name: "Run"}).click();
    await cell.locator("td", {hasText: "1"}).waitFor();
    expect(await problem.count()).toBe(0);
    expect(await cell.locator(".wrong").count()).toBe(0);
  });

  it("can be stopped", async () => {
    const cell = await openQuery();
    const edit = cell.locator("textarea");
    await edit.fill("SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b");
    await cell.getByRole("button", {name: "Run"}).click();
    await poll(() => cell.locator(".query-state").textContent()).toBe("Running the query");
    await cell.getByRole("button", {name: "Stop"}).click();
    await poll(() => cell.getByRole("alert").textContent()).toContain("was stopped");
    await edit.fill("SELECT count(*) AS n FROM places");
    await cell.getByRole("button", {name: "Run"}).click();
    await cell.locator(".query-answer td").waitFor();
  });
});

describe("the files of a figure", () => {
  const name = "arrivals-by-release";

  async function download(kind: string, figure = name): Promise<Download> {
    const card = figureOf(figure).locator(".more-download");
    if ((await card.getAttribute("open")) === null) await card.locator("summary").click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      card.getByRole("button", {name: kind}).click()
    ]);
    return file;
  }

  it("carry source, releases, coverage and doubt as CSV", async () => {
    await open();
    const file = await download("CSV");
    expect(file.suggestedFilename()).toBe(`${name}-york.csv`);
    const rows: Record<string, string>[] = parse(await readFile(await file.path()), {
      columns: true
    });
    const engine = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
    const result = await engine.query((await findFigure(name)).query.sql, ["york"]);
    await engine.close();
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
    await open();
    const file = await readFile(await (await download("Parquet")).path());
    const bytes = new Uint8Array(file).buffer;
    const rows = await parquetReadObjects({file: bytes});
    const engine = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
    const result = await engine.query((await findFigure(name)).query.sql, ["york"]);
    await engine.close();
    expect(rows).toHaveLength(result.rows.length);
    expect(rows[0]).toMatchObject(result.rows[0]);
    expect(rows[0].source).toContain("Office for National Statistics");
    const {key_value_metadata: metadata = []} = await parquetMetadataAsync(bytes);
    expect(metadata.find(({key}) => key === "coverage")?.value).toContain("Counted:");
  });

  it("carry it inside the picture, with colours and font written out", async () => {
    await open();
    const svg = await readFile(await (await download("SVG")).path(), "utf8");
    expect(svg).not.toContain("var(");
    expect(svg).toContain("url(data:font/woff2");
    const text = await page.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
      if (picture.querySelector("parsererror")) return "not an svg";
      return Array.from(picture.querySelectorAll("text"), (one) => one.textContent).join(" ");
    }, svg);
    const {title, subtitle} = await findFigure(name);
    for (const part of [title, subtitle, "Source: Office", "Counted: ", "No published margin"])
      expect(text).toContain(part);
  });

  it("are drawn as a PNG of two pixels for one", async () => {
    await open();
    const svg = await readFile(await (await download("SVG")).path(), "utf8");
    const png = await readFile(await (await download("PNG")).path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height)
    ]);
    const colours = await page.evaluate(async (base64) => {
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

describe("the controls of a figure", () => {
  const name = "settlement-wards";
  const drawing = () => figureOf(name).locator(".chart-wide svg");

  it("draw anew in the place of the old drawing, and only then fetch", async () => {
    await open();
    const figure = figureOf(name);
    const svgs = await page.locator("svg").count();
    const before = await drawing().innerHTML();
    const description = await figure.locator(".chart").getAttribute("aria-label");
    expect(asked.filter(isHeavy)).toEqual([]);
    await figure.locator(".controls label").nth(1).click();
    await poll(() => drawing().innerHTML()).not.toBe(before);
    expect(asked.some((path) => path.includes(`/figures/${name}`))).toBe(true);
    expect(asked.some((path) => path.includes("/engine/"))).toBe(false);
    expect(await page.locator("svg").count()).toBe(svgs);
    expect(await figure.locator(".chart").getAttribute("aria-label")).toBeTruthy();
    expect(description).toBeTruthy();
    await figure.locator(".chart").focus();
    await page.keyboard.press("ArrowRight");
    expect(await figure.locator(".tip").isVisible()).toBe(true);
    expect(await figure.locator(".chart-wide title").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("give back the printed drawing when the first choice returns", async () => {
    await page.context().close();
    // At two pixels for one Plot draws as it does in the build.
    page = await (await browser.newContext({viewport: desk, deviceScaleFactor: 2})).newPage();
    await open();
    const printed = await drawing().textContent();
    const labels = figureOf(name).locator(".controls label");
    await labels.nth(1).click();
    await poll(() => drawing().textContent()).not.toBe(printed);
    await labels.nth(0).click();
    await poll(() => drawing().textContent()).toBe(printed);
  });

  it("change the drawing of the other width too", async () => {
    await open();
    const narrow = figureOf(name).locator(".chart-narrow svg");
    const before = await narrow.innerHTML();
    await figureOf(name).locator(".controls label").nth(1).click();
    await poll(() => narrow.innerHTML()).not.toBe(before);
  });

  it("are in the address that the link copies, and come back with it", async () => {
    await open();
    const figure = figureOf(name);
    const printed = await drawing().innerHTML();
    await figure.locator(".controls label").nth(1).click();
    await poll(() => drawing().innerHTML()).not.toBe(printed);
    await figure.locator(".figure-link").click();
    await poll(() => figure.locator(".figure-link").textContent()).toBe("Copied");
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toContain(`?${name}.show=share`);
    expect(address).toContain(`#figure-${name}`);
    await page.goto("about:blank");
    await page.goto(address);
    await poll(() => figure.locator(".controls input:checked").first().getAttribute("value")).toBe(
      "share"
    );
    await poll(() => drawing().innerHTML()).not.toBe(printed);
  });

  it("say so when the rows cannot be fetched", async () => {
    await open();
    await page.route("**/figures/*.json", (route) => route.abort());
    await figureOf(name).locator(".controls label").nth(1).click();
    await poll(() => figureOf(name).getByRole("alert").textContent()).toContain(
      "could not be drawn anew"
    );
  });
});

describe("the citation of a figure", () => {
  it("is copied as text and as BibTeX", async () => {
    await open();
    const card = figureOf("arrivals-by-release").locator(".more-cite");
    await card.locator("summary").click();
    await card.getByRole("button", {name: "Copy BibTeX"}).click();
    await poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{/);
    await card.getByRole("button", {name: "Copy text"}).click();
    await poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Whereabouts \(\d{4}\)\. /
    );
  });
});
