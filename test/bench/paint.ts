import type {Browser, CDPSession, Page} from "playwright-core";

/** The slow phone of the budgets: 1.6 Mbit/s, 150 ms there and back, a quarter of the processor. */
export const slowPhone = {
  viewport: {width: 390, height: 844},
  network: {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000},
  slowdown: 4
} as const;

/** What a reader on a slow phone waits for, in milliseconds since the request. */
export interface Paint {
  /** When the first chart was painted; null where the page has none. */
  firstChart: number | null;
  largestPaint: number;
  layoutShift: number;
}

interface Seen {
  largest: number;
  shift: number;
  chart: number | null;
}

/** Opens *address* as a slow phone does, three times with an empty cache, and returns the medians. */
export async function measurePaint(browser: Browser, address: string): Promise<Paint> {
  const seen: Paint[] = [];
  for (let run = 0; run < 3; ++run) seen.push(await openOnce(browser, address));
  const median = (of: (paint: Paint) => number) => seen.map(of).sort((a, b) => a - b)[1];
  const hasChart = seen.every(({firstChart}) => firstChart !== null);
  return {
    firstChart: hasChart ? median(({firstChart}) => firstChart!) : null,
    largestPaint: median(({largestPaint}) => largestPaint),
    layoutShift: median(({layoutShift}) => layoutShift)
  };
}

async function openOnce(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({viewport: slowPhone.viewport});
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(watchPaint);
  await openWholly(page, address);
  const {largest, shift, chart} = await page.evaluate(
    () => (window as unknown as {seen: Seen}).seen
  );
  await context.close();
  return {firstChart: chart, largestPaint: largest, layoutShift: shift};
}

/**
 * Opens *address* and waits until nothing more is loading, the page has been painted, and
 * what came last has been painted too: a busy machine rests before it has asked for a font.
 */
export async function openWholly(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: "networkidle"});
  await waitForPaint(page);
  await waitForAll(page);
}

/** Waits until a page has been painted for the first time. */
export async function waitForPaint(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0
  );
}

/** Waits until fonts and scripts have come, and what they changed has been painted. */
export async function waitForAll(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await rest(page);
}

/** Waits until what has changed has been painted, and its shifts have been noted. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))
      )
  );
}

/** Slows the network, and the processor by *slowdown* times. */
export async function slowDown(
  session: CDPSession,
  network: object = slowPhone.network,
  slowdown: number = slowPhone.slowdown
): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network as never);
  await session.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
}

/** Runs in the page before anything else: notes paints, shifts and the first frame with a chart. */
function watchPaint(): void {
  const seen: Seen = {largest: 0, shift: 0, chart: null};
  (window as unknown as {seen: Seen}).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime;
  }).observe({type: "largest-contentful-paint", buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[])
      seen.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  // No function here may have a name: the runner would wrap it in a helper that the page lacks.
  const timer = setInterval(() => {
    if (!document.querySelector(".chart svg")) return;
    clearInterval(timer);
    requestAnimationFrame(() => void (seen.chart = performance.now()));
  }, 5);
}

/** Returns the 95th percentile of *times*. */
export function percentile95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];
}
