import type {Browser, Page} from "playwright-core";
import {builtModule} from "../site/modules.js";
import {percentile95, slowDown, slowPhone} from "./paint.js";

/** What a reader waits for who asks the engine something, in milliseconds. */
export interface EngineTimes {
  cold: number;
  again: number;
  warmQuery: number;
}

/** A home line: 9 Mbit/s, 40 ms there and back. */
export const homeLine = {
  offline: false,
  latency: 40,
  downloadThroughput: 1_125_000,
  uploadThroughput: 250_000
};

/**
 * Returns the 95th percentile of the time from a choice in a figure's control to
 * the frame that shows it, with the processor slowed four times; null where the
 * page has no control. The first change, which loads the drawing code, is left out.
 */
export async function measureControl(browser: Browser, address: string): Promise<number | null> {
  const context = await browser.newContext({viewport: slowPhone.viewport});
  const page = await context.newPage();
  await page.goto(address, {waitUntil: "networkidle"});
  const choices = page
    .locator("figure:has(input[type=radio]) >> nth=0")
    .locator("input[type=radio]");
  const count = await choices.count();
  if (count === 0) {
    await context.close();
    return null;
  }
  await choose(page, 1);
  await page.waitForLoadState("networkidle");
  await (
    await context.newCDPSession(page)
  ).send("Emulation.setCPUThrottlingRate", {rate: slowPhone.slowdown});
  const times: number[] = [];
  for (let run = 0; run < 24; ++run) {
    // A reader looks before choosing again; the drawing for the other width is made meanwhile.
    await page.waitForTimeout(1000);
    times.push(await choose(page, run % 2));
  }
  await context.close();
  return percentile95(times);
}

/** Chooses the radio button at *index* of the first control, and waits for the frame of the new drawing. */
function choose(page: Page, index: number): Promise<number> {
  return page.evaluate(
    (index) =>
      new Promise<number>((resolve) => {
        const figure = document.querySelector("figure:has(input[type=radio])")!;
        const radio = figure.querySelectorAll<HTMLInputElement>("input[type=radio]")[index];
        let started = 0;
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        }).observe(figure.querySelector(".chart")!, {childList: true, subtree: true});
        started = performance.now();
        radio.click();
      }),
    index
  );
}

/** Opens the engine with an empty cache, again on a second visit, and times a warm query. */
export async function measureEngine(browser: Browser, address: string): Promise<EngineTimes> {
  const context = await browser.newContext();
  const module = new URL(await builtModule("queries/browser.ts"), address).href;
  const open = async (): Promise<{page: Page; time: number}> => {
    const page = await context.newPage();
    await page.goto(address, {waitUntil: "networkidle"});
    await slowDown(await context.newCDPSession(page), homeLine, 1);
    const time = await page.evaluate(`(async () => {
      const started = performance.now();
      const {openBrowser} = await import("${module}");
      const engine = await openBrowser();
      await engine.query("SELECT 1");
      globalThis.engine = engine;
      return performance.now() - started;
    })()`);
    return {page, time: Number(time)};
  };
  const first = await open();
  const second = await open();
  const times = await second.page.evaluate(`(async () => {
    const times = [];
    for (let run = 0; run < 20; ++run) {
      const started = performance.now();
      await engine.query("SELECT i % 100 AS part, count(*) AS n, avg(i) AS mean FROM range(100000) t(i) GROUP BY part");
      times.push(performance.now() - started);
    }
    return times;
  })()`);
  await context.close();
  return {cold: first.time, again: second.time, warmQuery: percentile95(times as number[])};
}
