// Measures the built site against budgets.json and prints each figure beside its
// budget. It judges nothing: machines differ, and the tests assert bytes and counts.
import {stat} from "node:fs/promises";
import type {Browser} from "playwright-core";
import budgets from "../../budgets.json" with {type: "json"};
import {readPages} from "../../publish/pages.js";
import {deckFile} from "../../publish/present/deck-file.js";
import {addressOf, serve} from "../../publish/serve.js";
// The browser that readers have: the headless shell sets type a little narrower.
import {launchChromium} from "../../publish/chromium.js";
import {timeBuilds} from "./builds.js";
import {timeSaves} from "./dev.js";
import {measureMillion, measureNotebook} from "./notebook.js";
import {measureControl, measureEngine} from "./reader.js";
import {measurePaint} from "./paint.js";
import {timePlaces} from "./places.js";
import {weighPage} from "./weight.js";

interface Budget {
  limit: number;
  unit: string;
  what: string;
}

function print({what, limit, unit}: Budget, measured: number, note = ""): void {
  const number =
    measured < 1 && measured > 0
      ? measured.toFixed(3)
      : Math.round(measured).toLocaleString("en-GB");
  const ratio =
    limit > 0
      ? ` (${(measured / limit).toFixed(2)} of ${limit.toLocaleString("en-GB")})`
      : ` (of ${limit})`;
  console.log(`${what}${note}: ${number} ${unit}${ratio}`);
}

async function main(browser: Browser, site: string): Promise<void> {
  const pages = await readPages();
  const paths = pages.map(({path}) => path).filter((path) => path !== "/404");
  for (const path of paths) {
    print(budgets.page.firstBytes, await weighPage("dist", path), `, ${path}`);
    const paint = await measurePaint(browser, `${site}${path.replace(/\/index$/, "/")}`);
    if (paint.firstChart !== null) print(budgets.times.firstChart, paint.firstChart, `, ${path}`);
    print(budgets.times.largestPaint, paint.largestPaint, `, ${path}`);
    print(budgets.times.layoutShift, paint.layoutShift, `, ${path}`);
  }
  for (const {path} of pages.filter(({isDeck}) => isDeck)) {
    const deck = deckFile(path);
    const {largestPaint} = await measurePaint(browser, `${site}/${deck}`);
    print(budgets.times.deckStart, largestPaint, `, /${deck}`);
  }
  const control = await measureControl(browser, `${site}/york`);
  if (control !== null) print(budgets.times.controlToRepaint, control);
  const engine = await measureEngine(browser, `${site}/york`);
  print(budgets.times.sqlCold, engine.cold);
  print(budgets.times.sqlAgain, engine.again);
  print(budgets.times.warmQuery, engine.warmQuery);
  await printNotebook(browser, site);
  const {size} = await stat("dist/engine/duckdb-eh.wasm.gz");
  console.log(`the engine, fetched only when a reader asks: ${size.toLocaleString("en-GB")} bytes`);
}

async function printNotebook(browser: Browser, site: string): Promise<void> {
  const notebook = await measureNotebook(browser, site);
  print(budgets.times.notebookCold, notebook.cold);
  print(budgets.times.notebookAgain, notebook.again);
  const million = await measureMillion(browser, site);
  const note = `, ${Math.round(million.engine)} ms beside ${Math.round(million.plain)} ms`;
  print(budgets.times.joinMillion, million.engine / million.plain, note);
}

const wanted = process.argv.indexOf("--places");
if (wanted >= 0) {
  const built = await timePlaces(Number(process.argv[wanted + 1] ?? 391));
  const note = `, ${built.pages} pages, ${built.real} of the added places with real figures`;
  print(budgets.times.placesBuild, built.time, note);
  print(budgets.times.placePage, built.perPlace);
  print(budgets.memory.placesBuild, built.memory / 1e6);
  print(budgets.page.firstBytes, built.largest.bytes, `, ${built.largest.path}, the largest`);
  process.exit();
}
if (process.argv.includes("--build")) {
  const {clean, again} = await timeBuilds();
  print(budgets.times.cleanBuild, clean);
  print(budgets.times.againBuild, again);
}
if (process.argv.includes("--dev"))
  for (const [file, time] of await timeSaves()) print(budgets.times.savedPage, time, `, ${file}`);
const server = await serve("dist");
const browser = await launchChromium();
const site = addressOf(server);
try {
  if (process.argv.includes("--notebook")) await printNotebook(browser, site);
  else await main(browser, site);
} finally {
  await browser.close();
  server.close();
}
