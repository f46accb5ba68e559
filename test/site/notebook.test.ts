import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {fromPage} from "../../src/notebook/from-page.js";
import {toPage} from "../../src/notebook/to-page.js";
import {buildAuthorSite} from "../author-site.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {axeFaults} from "./axe-faults.js";
import {NotebookReader} from "./notebook-reader.js";
import {nativeRows, poll} from "./story.js";
import {addressOfPage} from "./visits.js";

let browser: Browser;
let reader: NotebookReader;
beforeAll(async () => {
  browser = await takeBrowser();
  reader = await NotebookReader.start(browser);
});
afterAll(returnBrowser);

/** A table that a reader could have: our own key of the place, and made-up numbers. */
const csv = "place,visits\nyork,12\nleeds,30\n";

/** What the query of the session answers first. */
const firstRow = ["2012", "2014-06", "2330"];

describe("a whole session in the notebook", () => {
  it("begins with a figure of the site", async () => {
    const {page} = reader;
    await page.goto(addressOfPage("/york"));
    const query = page.locator("[data-figure=arrivals-by-release] .more-query");
    await query.locator("summary").click();
    await query.getByRole("link", {name: "Open in the notebook"}).click();
    const {rows} = await nativeRows("arrivals-by-release");
    await poll(() => reader.cell(0).locator(".result-size").textContent()).toBe(
      `${rows.length} rows`
    );
    expect(await page.locator(".bench-title").inputValue()).not.toBe("");
    expect(await reader.cell(1).textContent()).toContain("Source: Office for National Statistics");
    expect(reader.faults).toEqual([]);
  });

  it("changes the query, and shows its rows", async () => {
    await reader.write(
      reader.cell(0),
      "SELECT year, release, international_in AS people\nFROM place_components_of_change\nWHERE place = 'york' AND year >= 2012\nORDER BY year, release"
    );
    await poll(async () => (await reader.rows(reader.cell(0)))[0]).toEqual(firstRow);
  });

  it("draws it, with the code that draws it", async () => {
    const cell = reader.cell(0);
    await cell.getByRole("button", {name: "Chart"}).click();
    await cell.locator(".chart-drawn svg").first().waitFor();
    await cell.locator("[data-channel=mark]").selectOption("dot");
    await poll(() => cell.locator(".chart-code code").textContent()).toContain("Plot.dot");
    await cell.locator(".chart-code summary").click();
    await cell.getByRole("button", {name: "Make a script of it"}).click();
    await poll(() => reader.page.locator(".cell-script").count()).toBe(1);
    const frame = reader.page.frameLocator(".script-frame");
    await frame.locator("svg").first().waitFor();
  });

  it("takes a file of the reader's own, and names it as such", async () => {
    const {page} = reader;
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      reader.button("Add a file of your own").click()
    ]);
    await chooser.setFiles({
      name: "Visits 2026.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(csv)
    });
    await poll(async () => reader.rows(reader.cell(-1))).toEqual([
      ["york", "12"],
      ["leeds", "30"]
    ]);
    expect(await reader.cell(-1).textContent()).toContain("is your file Visits 2026.csv");
    expect(await page.locator(".tables-own").textContent()).toContain("on this device only");
  });

  it("joins it with a snapshot", async () => {
    const cell = await reader.add(
      "Query",
      "SELECT name, visits FROM my_visits_2026 JOIN places USING (place) ORDER BY name"
    );
    await poll(() => reader.rows(cell)).toEqual([
      ["Leeds", "30"],
      ["York", "12"]
    ]);
  });

  it("stops a query that would run for ever, and goes on", async () => {
    const cell = await reader.add(
      "Query",
      "SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b"
    );
    await poll(() => cell.locator(".cell-state").textContent()).toMatch(/^Running/);
    // The page answers while the engine works.
    await reader.page.locator(".bench-title").fill("My places");
    expect(await reader.page.title()).toContain("My places");
    await cell.getByRole("button", {name: "Stop"}).click();
    await poll(() => cell.locator(".cell-state").textContent()).toBe("Stopped");
    await reader.write(cell, "SELECT sum(visits) AS visits FROM my_visits_2026");
    await poll(() => reader.rows(cell)).toEqual([["42"]]);
  });

  it("is there again after a reload, with the reader's file", async () => {
    const {page} = reader;
    await poll(() => page.locator(".bench-kept").textContent()).toBe("Kept on this device");
    const count = await page.locator(".cell").count();
    await page.goto("about:blank");
    await reader.open();
    expect(await page.locator(".bench-title").inputValue()).toBe("My places");
    expect(await page.locator(".cell").count()).toBe(count);
    await poll(() => reader.rows(reader.cell(-1))).toEqual([["42"]]);
  });

  it("undoes and redoes, a removal too", async () => {
    const {page} = reader;
    const count = await page.locator(".cell").count();
    await reader.cell(-1).getByRole("button", {name: "Remove"}).click();
    await poll(() => page.locator(".cell").count()).toBe(count - 1);
    await page.locator(".toast").getByRole("button", {name: "Undo"}).click();
    await poll(() => reader.rows(reader.cell(-1))).toEqual([["42"]]);
    await reader.button("Redo").click();
    await poll(() => page.locator(".cell").count()).toBe(count - 1);
    await reader.button("Undo").click();
    await poll(() => page.locator(".cell").count()).toBe(count);
  });

  it("is shared whole by a link, whose reader is asked before scripts run", async () => {
    await reader.button("Link").click();
    await poll(() => reader.page.evaluate("location.hash")).toMatch(/^#notebook=[\w-]+$/);
    const link = new URL(reader.page.url()).hash;
    const other = await NotebookReader.start(browser);
    await other.open(link);
    expect(await other.page.locator(".bench-title").inputValue()).toBe("My places");
    await poll(async () => (await other.rows(other.cell(0)))[0]).toEqual(firstRow);
    const script = other.page.locator(".cell-script");
    await poll(() => script.textContent()).toContain("This notebook came from elsewhere");
    expect(await other.page.locator("iframe").count()).toBe(0);
    await script.getByRole("button", {name: "Run the scripts"}).click();
    await other.page.frameLocator(".script-frame").locator("svg").first().waitFor();
    // The file stayed where it was.
    await poll(() => other.cell(-1).getByRole("alert").textContent()).toContain("my_visits_2026");
    await other.close();
  });

  it("is exported as a page that builds unchanged", async () => {
    const {page} = reader;
    await reader.cell(-1).getByRole("button", {name: "Remove"}).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      reader.button("Export").click()
    ]);
    expect(download.suggestedFilename()).toBe("my-places.md");
    const source = await readFile(await download.path(), "utf8");
    expect(fromPage(source).cells.length).toBe(await page.locator(".cell").count());
    const folder = await mkdtemp(join(tmpdir(), "notebook-"));
    try {
      await writeFile(join(folder, "my-places.md"), source);
      for (const name of ["index.md", "places"])
        await cp(join("test/fixtures/author", name), join(folder, name), {recursive: true});
      const built = await buildAuthorSite(folder);
      expect(built.code, built.errors).toBe(0);
      const html = await readFile(join(built.output, "my-places.html"), "utf8");
      expect(html).toContain("2,330");
      await built.remove();
    } finally {
      await rm(folder, {recursive: true});
    }
  }, 240_000);

  it("is opened from a file, whose scripts ask first; a file that is none is told", async () => {
    const source = toPage({
      title: "From a file",
      description: "",
      cells: [
        {id: "a", kind: "sql", name: "one", sql: "SELECT 1 AS one"},
        {id: "b", kind: "script", code: "one.length"}
      ]
    });
    const open = async (name: string, text: string): Promise<void> => {
      const [chooser] = await Promise.all([
        reader.page.waitForEvent("filechooser"),
        reader.button("Open a file").click()
      ]);
      await chooser.setFiles({name, mimeType: "text/markdown", buffer: Buffer.from(text)});
    };
    await open("broken.md", "---\ntitle: x\n\nno end");
    await poll(() => reader.page.locator(".toast").textContent()).toContain("broken.md");
    expect(await reader.page.locator(".bench-title").inputValue()).toBe("My places");
    await open("notebook.md", source);
    await poll(() => reader.page.locator(".bench-title").inputValue()).toBe("From a file");
    await poll(() => reader.rows(reader.cell(0))).toEqual([["1"]]);
    expect(await reader.page.locator("iframe").count()).toBe(0);
    await reader.cell(1).getByRole("button", {name: "Run the scripts"}).click();
    await reader.page.frameLocator(".script-frame").getByText("1", {exact: true}).waitFor();
  });

  it("is one of those on the device, to be opened again or removed", async () => {
    const library = reader.page.locator(".library");
    await poll(() => reader.page.locator(".bench-kept").textContent()).toBe("Kept on this device");
    await library.locator("summary").click();
    await library.getByRole("button", {name: "Remove From a file"}).click();
    await reader.page.locator(".toast").getByRole("button", {name: "Undo"}).click();
    await library.getByRole("button", {name: "My places", exact: true}).first().click();
    await poll(() => reader.page.locator(".bench-title").inputValue()).toBe("My places");
  });

  it("has thrown nothing, and asked no other origin", () => {
    expect(reader.faults).toEqual([]);
    const own = new URL(addressOfPage("/")).origin;
    const elsewhere = reader.requests.filter((address) => !address.startsWith(own));
    expect(elsewhere.filter((address) => !/^(blob|data|about):/.test(address))).toEqual([]);
  });
});

describe("the cells of a notebook", () => {
  it("run again only where they depend on a change", async () => {
    await reader.startAfresh();
    await reader.add("Slider");
    const reads = await reader.add("Query", "SELECT $least AS n, random() AS r");
    const other = await reader.add("Query", "SELECT random() AS r");
    await other.locator(".result-size").waitFor();
    const before = await reader.rows(other);
    const slider = reader.page.locator(".cell-input input[type=range]");
    await slider.fill("40");
    await poll(async () => (await reader.rows(reads))[0][0]).toBe("40");
    expect(await reader.rows(other)).toEqual(before);
  });

  it("stay when a link leads to a place on the page", async () => {
    const count = await reader.page.locator(".cell").count();
    await reader.page.locator("a.skip").focus();
    await reader.page.keyboard.press("Enter");
    await poll(() => reader.page.evaluate("location.hash")).toBe("#observablehq-main");
    expect(await reader.page.locator(".cell").count()).toBe(count);
    await reader.page.goBack();
    expect(await reader.page.locator(".cell").count()).toBe(count);
  });

  it("tell a circle in place", async () => {
    await reader.startAfresh();
    const first = await reader.add("Query", "FROM result_2");
    const second = await reader.add("Query", "FROM result");
    for (const cell of [first, second])
      await poll(() => cell.getByRole("alert").textContent()).toContain("reads what reads it");
  });

  it("say where a query is wrong", async () => {
    await reader.startAfresh();
    const cell = await reader.add("Query", "SELECT name\nFROM places\nWHERE nam = 'York'");
    await poll(() => cell.getByRole("alert").textContent()).toMatch(/^Line 3\. Binder Error/);
    await poll(() => cell.locator(".wrong-line").textContent()).toBe("WHERE nam = 'York'");
  });

  it("show a million rows, sorted by any column", async () => {
    await reader.startAfresh();
    const cell = await reader.add("Query", "SELECT range AS n FROM range(1000000)");
    await poll(() => cell.locator(".result-size").textContent()).toBe("1,000,000 rows");
    expect(await cell.locator("tbody tr").count()).toBeLessThan(60);
    await cell.locator("th .text-button").click();
    await cell.locator("th[aria-sort=ascending]").waitFor();
    await cell.locator("th .text-button").click();
    await cell.locator("th[aria-sort=descending]").waitFor();
    expect((await reader.rows(cell))[0]).toEqual(["999999"]);
    await cell.locator(".result-scroll").evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await poll(async () => (await reader.rows(cell)).at(-1)).toEqual(["0"]);
  });

  it("put the doubt beside its number, and say where a query has lost it", async () => {
    await reader.startAfresh();
    const whole = await reader.add("Query", "SELECT * FROM place_born_abroad_aps LIMIT 3");
    const cell = await reader.add(
      "Query",
      "SELECT place, born_abroad FROM place_born_abroad_aps LIMIT 3"
    );
    await poll(() => cell.textContent()).toContain("looks surer than it is");
    await poll(async () => (await reader.rows(whole)).flat().join()).toMatch(/±|no margin/);
  });
});

describe("the notebook for everybody", () => {
  it.each([
    [390, "dark"],
    [1280, "light"]
  ] as const)("has no fault that axe finds, %d px, %s", async (width, colorScheme) => {
    const other = await NotebookReader.start(browser, {
      bypassCSP: true,
      colorScheme,
      viewport: {width, height: 900}
    });
    await other.open("#table=place_born_abroad_aps");
    await other.cell(0).locator(".result-size").waitFor();
    await other.cell(0).getByRole("button", {name: "Chart"}).click();
    await other.cell(0).locator(".chart-drawn svg").first().waitFor();
    await other.add("Query", "SELECT wrong FROM places");
    for (const kind of ["Text", "Script", "Area", "Year", "Slider", "Choice"])
      await other.add(kind);
    await other.page.locator(".tables-entry summary").nth(2).click();
    await other.page.locator(".problem[role=alert]:not([hidden])").first().waitFor();
    expect(await axeFaults(other.page)).toEqual([]);
    const sideways = await other.page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    );
    expect(sideways).toBe(0);
    await other.close();
  });

  it("is worked by the keyboard alone", async () => {
    const other = await NotebookReader.start(browser);
    await other.open();
    const {keyboard} = other.page;
    const add = other.page.locator(".add-cell").last().getByRole("button", {name: "Query"});
    await add.focus();
    await keyboard.press("Enter");
    // The cursor is in the new cell.
    await keyboard.insertText("SELECT count(*) AS n FROM places");
    await keyboard.press("Control+Enter");
    const cell = other.cell((await other.page.locator(".cell").count()) - 1);
    await cell.locator(".result-size").waitFor();
    // Tab leaves the editor, whatever is in it.
    await keyboard.press("Tab");
    const inEditor = "document.activeElement.closest('.cm-editor') !== null";
    expect(await other.page.evaluate(inEditor)).toBe(false);
    await cell.getByRole("button", {name: "Move up"}).focus();
    await keyboard.press("Enter");
    expect(await other.page.locator(".cell-sql .cell-name").first().inputValue()).toBe("result");
    await keyboard.press("Control+z");
    await poll(() => other.page.locator(".cell-sql .cell-name").last().inputValue()).toBe("result");
    await other.close();
  });

  it("completes tables, columns and keywords", async () => {
    const other = await NotebookReader.start(browser);
    await other.open();
    const cell = await other.add("Query");
    await cell.locator(".cm-content").click();
    const {page} = other;
    const {keyboard} = page;
    for (const [typed, offered] of [
      ["SELECT * FROM place_asyl", "place_asylum_support"],
      [" WHERE peo", "people"],
      [" ORD", "ORDER"]
    ]) {
      await keyboard.type(typed);
      await page.locator(".cm-tooltip-autocomplete", {hasText: offered}).waitFor();
      // Enter takes it once it has stood there for a moment.
      await page.waitForTimeout(200);
      await keyboard.press("Enter");
    }
    await poll(() => cell.locator(".cm-content").textContent()).toBe(
      "SELECT * FROM place_asylum_support WHERE people ORDER"
    );
    await other.close();
  });
});
