import type {Locator} from "playwright-core";
import {describe, expect, it} from "vitest";
import {Reader, nativeRows, poll} from "./story.js";

const reader = new Reader();

describe("the query of a figure", () => {
  const name = "arrivals-by-release";

  async function openQuery(): Promise<Locator> {
    await reader.open();
    const cell = reader.figure(name).locator(".more-query");
    await cell.locator("summary").click();
    await cell.locator("textarea").waitFor();
    return cell;
  }

  it("runs in the page and gives the figure's rows", async () => {
    const cell = await openQuery();
    expect(reader.asked.filter((path) => path.startsWith("/engine/"))).toEqual([]);
    await cell.getByRole("button", {name: "Run"}).click();
    await poll(() => cell.locator(".query-state").textContent()).toMatch(/engine/);
    await cell.locator(".query-answer table").waitFor();
    const {rows} = await nativeRows(name);
    expect(await cell.locator(".result-size").textContent()).toContain(`${rows.length} rows`);
    expect(await cell.locator("tbody tr").count()).toBe(rows.length);
    expect(await cell.locator("progress").isVisible()).toBe(false);
    expect(reader.faults).toEqual([]);
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
