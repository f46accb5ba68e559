// Says what moves while a page loads on the slow phone, and which box moved where:
//   npx tsx test/bench/shifts.ts /york /places/york
//   npx tsx test/bench/shifts.ts            every page, the median of three visits, worst first
// With --late the phone is fast, and the fonts come when everything else has: the worst case.
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import budgets from "../../budgets.json" with {type: "json"};
import {faces} from "../../publish/fonts.js";
import {readPages} from "../../publish/pages.js";
import {deckFile} from "../../publish/present/deck-file.js";
import {addressOf, serve} from "../../publish/serve.js";
import {launchChromium} from "../../publish/chromium.js";
import {openWholly, rest, slowDown, slowPhone, waitForAll, waitForPaint} from "./paint.js";

/** How many fonts a page asks for in its head. */
const firstFonts = faces.filter(({isFirst}) => isFirst).length;

/** One frame in which boxes moved that the reader had not asked to move. */
export interface Shift {
  /** Milliseconds since the request. */
  time: number;
  /** What it adds to the cumulative layout shift. */
  value: number;
  /** The boxes that moved most, as the browser names them (five at most). */
  boxes: Moved[];
}

/** One box that moved, in pixels of the window. */
export interface Moved {
  node: string;
  from: Box;
  to: Box;
}

type Box = readonly [x: number, y: number, width: number, height: number];

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: {node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
}

/** Opens *address* as the slow phone does, with an empty cache, and returns every shift until the network rests. */
export async function watchShifts(browser: Browser, address: string): Promise<Shift[]> {
  return withPhone(browser, async (page) => {
    await slowDown(await page.context().newCDPSession(page));
    await openWholly(page, address);
  });
}

/**
 * Like `watchShifts`, but on a fast line whose fonts come last, so that every line is first
 * set in a stand-in: what moves is the same on every machine with the same system fonts.
 * *look* is called before they come and after.
 */
export async function watchLateFonts(
  browser: Browser,
  address: string,
  look: (page: Page) => Promise<void> = () => Promise.resolve()
): Promise<Shift[]> {
  return withPhone(browser, async (page) => {
    const fonts = gate();
    await page.route("**/fonts/*", (route) => fonts.opened.then(() => route.continue()));
    // A font that is asked for in the head keeps the page from having loaded.
    await page.goto(address, {waitUntil: "domcontentloaded"});
    await waitForPaint(page);
    await rest(page);
    await look(page);
    fonts.open();
    await waitForAll(page);
    await look(page);
  });
}

/** Like `watchShifts`, but on a fast line whose styles wait for the first fonts: what moves then is moved by scripts. */
export async function watchEarlyFonts(browser: Browser, address: string): Promise<Shift[]> {
  return withPhone(browser, async (page) => {
    const styles = gate();
    let left = firstFonts;
    page.on("requestfinished", (request) => {
      if (request.url().includes("/fonts/") && --left === 0) styles.open();
    });
    await page.route("**/*.css", (route) => styles.opened.then(() => route.continue()));
    await page.goto(address);
    await waitForPaint(page);
    await waitForAll(page);
  });
}

function gate(): {opened: Promise<void>; open: () => void} {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => void (open = resolve));
  return {opened, open: () => open()};
}

/** Opens a page of the phone's size, does *visit*, and returns what moved. */
async function withPhone(browser: Browser, visit: (page: Page) => Promise<void>): Promise<Shift[]> {
  const context = await browser.newContext({viewport: slowPhone.viewport});
  try {
    const page = await context.newPage();
    await page.addInitScript(noteShifts);
    await visit(page);
    return await page.evaluate(() => (window as unknown as {shifts: Shift[]}).shifts);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. */
function noteShifts(): void {
  const shifts: Shift[] = [];
  (window as unknown as {shifts: Shift[]}).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      shifts.push({
        time: Math.round(entry.startTime),
        value: entry.value,
        boxes: entry.sources.map(({node, previousRect, currentRect}) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = element?.id
            ? `#${element.id}`
            : element?.classList.length
              ? `.${[...element.classList].join(".")}`
              : "";
          const text = (node?.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
          const [from, to] = [previousRect, currentRect].map(
            ({x, y, width, height}) => [x, y, width, height].map(Math.round) as never as Box
          );
          return {
            node: element ? `${element.localName}${name} “${text}”` : "(gone)",
            from,
            to
          };
        })
      });
  }).observe({type: "layout-shift", buffered: true});
}

/** Returns what moved in all. */
export const sumOfShifts = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, {value}) => sum + value, 0);

function print(shifts: readonly Shift[]): void {
  for (const {time, value, boxes} of shifts) {
    console.log(`  ${time} ms: ${value.toFixed(4)}`);
    for (const {node, from, to} of boxes)
      console.log(`    ${node}\n      ${from.join(", ")} → ${to.join(", ")}`);
  }
}

async function pathsOfPages(): Promise<string[]> {
  const pages = (await readPages()).filter(({path}) => path !== "/404");
  return [
    ...pages.map(({path}) => path.replace(/\/index$/, "/")),
    ...pages.filter(({isDeck}) => isDeck).map(({path}) => `/${deckFile(path)}`)
  ];
}

async function main(browser: Browser, site: string): Promise<void> {
  const named = process.argv.slice(2).filter((argument) => argument !== "--late");
  const isLate = process.argv.includes("--late");
  const watch = isLate ? watchLateFonts : watchShifts;
  for (const path of named) {
    const shifts = await watch(browser, `${site}${path}`);
    console.log(`${path}: ${sumOfShifts(shifts).toFixed(4)}`);
    print(shifts);
  }
  if (named.length > 0) return;
  const table: [path: string, shift: number][] = [];
  for (const path of await pathsOfPages()) {
    const runs: number[] = [];
    for (let run = 0; run < (isLate ? 1 : 3); ++run)
      runs.push(sumOfShifts(await watch(browser, `${site}${path}`)));
    table.push([path, runs.sort((a, b) => a - b)[runs.length >> 1]]);
  }
  const {limit} = budgets.times.layoutShift;
  for (const [path, shift] of table.sort(([, a], [, b]) => b - a))
    console.log(`${shift.toFixed(4)}${shift > limit ? " OVER" : ""}  ${path}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const server = await serve(process.env.OUTPUT ?? "dist");
  const browser = await launchChromium();
  try {
    await main(browser, addressOf(server));
  } finally {
    await browser.close();
    server.close();
  }
}
