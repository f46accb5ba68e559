// Measures the built site against budgets.json and prints each figure beside its
// budget. It judges nothing: machines differ, and the tests assert bytes and counts.
import {readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";
import budgets from "../../budgets.json" with {type: "json"};
import {readPages} from "../../publish/pages.js";
import {addressOf, serve} from "../../publish/serve.js";
import {launchChromium} from "../chromium.js";
import {timeBuilds} from "./builds.js";
import {measureControl, measureEngine} from "./reader.js";
import {measurePaint} from "./paint.js";

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

/** The bytes before the first chart: the document and the styles in its head, gzip. */
async function weighPage(path: string): Promise<number> {
  const html = await readFile(join("dist", `${path}.html`), "utf8");
  const head = html.slice(0, html.indexOf("</head>"));
  const styles = [...head.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)]
    .map(([link]) => link)
    .filter((link) => !link.includes('media="print"'))
    .map((link) => /href="(?:\.\.?\/)*([^"]+)"/.exec(link)![1]);
  const files = await Promise.all(styles.map((name) => readFile(join("dist", name))));
  return [html, ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

async function main(browser: Browser, site: string): Promise<void> {
  const paths = (await readPages()).map(({path}) => path).filter((path) => path !== "/404");
  for (const path of paths) {
    print(budgets.page.firstBytes, await weighPage(path), `, ${path}`);
    const paint = await measurePaint(browser, `${site}${path.replace(/\/index$/, "/")}`);
    if (paint.firstChart !== null) print(budgets.times.firstChart, paint.firstChart, `, ${path}`);
    print(budgets.times.largestPaint, paint.largestPaint, `, ${path}`);
    print(budgets.times.layoutShift, paint.layoutShift, `, ${path}`);
  }
  const control = await measureControl(browser, `${site}/york`);
  if (control !== null) print(budgets.times.controlToRepaint, control);
  const engine = await measureEngine(browser, `${site}/york`);
  print(budgets.times.sqlCold, engine.cold);
  print(budgets.times.sqlAgain, engine.again);
  print(budgets.times.warmQuery, engine.warmQuery);
  const {size} = await stat("dist/engine/duckdb-eh.wasm.gz");
  console.log(`the engine, fetched only when a reader asks: ${size.toLocaleString("en-GB")} bytes`);
}

if (process.argv.includes("--build")) {
  const {clean, again} = await timeBuilds();
  print(budgets.times.cleanBuild, clean);
  print(budgets.times.againBuild, again);
}
const server = await serve("dist");
const browser = await launchChromium();
try {
  await main(browser, addressOf(server));
} finally {
  await browser.close();
  server.close();
}
