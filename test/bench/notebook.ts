import type {Browser} from "playwright-core";
import {builtModule} from "../site/modules.js";
import {slowDown} from "./paint.js";
import {homeLine} from "./reader.js";

/** What a reader of the notebook waits for, in milliseconds. */
export interface NotebookTimes {
  /** From following a link into the notebook to the rows of its query, on a first visit. */
  cold: number;
  again: number;
}

/** Opens a table in the notebook with an empty cache, and again on a second visit. */
export async function measureNotebook(browser: Browser, site: string): Promise<NotebookTimes> {
  const context = await browser.newContext();
  const open = async (): Promise<number> => {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page), homeLine, 1);
    const started = performance.now();
    await page.goto(`${site}/notebook#table=place_asylum_support`);
    await page.locator(".result-size").waitFor({timeout: 120_000});
    const time = performance.now() - started;
    await page.close();
    return time;
  };
  const times = {cold: await open(), again: await open()};
  await context.close();
  return times;
}

/** The middle times of joining and grouping a million rows, in milliseconds. */
export interface MillionTimes {
  engine: number;
  plain: number;
}

/**
 * Joins 1,000,000 rows with 400 others and groups them, by the notebook's session
 * and by a loop over the same rows as plain objects, in one run. Throws if the
 * two do not agree.
 */
export async function measureMillion(browser: Browser, site: string): Promise<MillionTimes> {
  const page = await browser.newPage();
  await page.goto(`${site}/about`);
  const [session, columns] = await Promise.all(
    ["queries/session.ts", "queries/arrow-columns.ts"].map((path) => builtModule(path))
  );
  // What runs the bench wraps each named function in a helper, which the page lacks.
  await page.evaluate("globalThis.__name = (named) => named");
  const times = await page.evaluate(`(${compare.toString()})("${session}", "${columns}")`);
  await page.close();
  return times as MillionTimes;
}

/** Runs in the page, as text: nothing of this module is there. */
async function compare(session: string, columns: string): Promise<MillionTimes> {
  const {Session} = await import(session);
  const {toArrowStream} = await import(columns);
  const table = (name: string, names: readonly string[]): object => ({
    name,
    columns: Object.fromEntries(names.map((column) => [column, {type: "INT32"}]))
  });
  const count = 1_000_000;
  const place = Int32Array.from({length: count}, (_, i) => (i * 7919) % 400);
  const people = Int32Array.from({length: count}, (_, i) => i % 1000);
  const places = Int32Array.from({length: 400}, (_, i) => i);
  const region = Int32Array.from({length: 400}, (_, i) => i % 9);
  const opened = new Session(() => undefined);
  await opened.setTable("counts", () =>
    toArrowStream(table("counts", ["place", "people"]), {place, people})
  );
  await opened.setTable("regions", () =>
    toArrowStream(table("regions", ["place", "region"]), {place: places, region})
  );
  const sql =
    "SELECT region, sum(people)::DOUBLE AS people FROM counts JOIN regions USING (place) GROUP BY region ORDER BY region";
  const byEngine = async (): Promise<number[]> => {
    const {table} = await opened.query(sql);
    return Array.from({length: table.numRows}, (_, i) => Number(table.getChildAt(1).get(i)));
  };
  const rows = Array.from(place, (key, i) => ({place: key, people: people[i]}));
  const others = Array.from(places, (key, i) => ({place: key, region: region[i]}));
  const byLoop = (): number[] => {
    const regionOf = new Map(others.map((other) => [other.place, other.region]));
    const sums: number[] = [];
    for (const row of rows) {
      const key = regionOf.get(row.place)!;
      sums[key] = (sums[key] ?? 0) + row.people;
    }
    return sums;
  };
  if (JSON.stringify(await byEngine()) !== JSON.stringify(byLoop()))
    throw new Error("the engine and the loop do not agree");
  const engine: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < 9; ++run) {
    let started = performance.now();
    await byEngine();
    engine.push(performance.now() - started);
    started = performance.now();
    byLoop();
    plain.push(performance.now() - started);
  }
  await opened.stop();
  const middle = (times: number[]): number => times.sort((a, b) => a - b)[4];
  return {engine: middle(engine), plain: middle(plain)};
}
