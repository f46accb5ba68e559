// Takes pictures of figures by themselves: npm run look-figure -- arrivals-by-release area=york
// They land in .cache/look. Snapshots are made afresh from the loaders.
import {execFile} from "node:child_process";
import {mkdir, readFile, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {bindFigure} from "../publish/bind-figure.js";
import {renderFigure} from "../publish/render-figure.js";
import {mentionedTables} from "../src/queries/mentioned-tables.js";
import {openNative} from "../src/queries/native.js";
import {findFigure} from "../src/figures/index.js";
import {tables} from "../src/tables/index.js";
import {launchChromium} from "./chromium.js";

const [name, ...given] = process.argv.slice(2);
const attributes = {
  name,
  ...Object.fromEntries(given.map((text) => text.split("=") as [string, string]))
};
const folder = ".cache/look";
await mkdir(folder, {recursive: true});

const files: Record<string, string> = {};
const {query} = await findFigure(name);
for (const table of mentionedTables(query.sql, Object.keys(tables))) {
  files[table] = join(folder, `${table}.parquet`);
  const {stdout} = await promisify(execFile)("npx", ["tsx", `src/data/${table}.parquet.ts`], {
    encoding: "buffer",
    maxBuffer: 1e8
  });
  await writeFile(files[table], stdout);
}
const engine = await openNative(files);
const context = {engine, file: "look", area: "york", root: "./"};
const html = renderFigure(await bindFigure(attributes, context), context);
await engine.close();

const styles = await Promise.all(
  (await readdir("src/style")).map((file) => readFile(join("src/style", file), "utf8"))
);
const page = join(folder, `${name}.html`);
await writeFile(
  page,
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>${styles.join("\n")}</style><body><main>${html}</main></body></html>`
);
const browser = await launchChromium();
for (const [view, width, colorScheme] of [
  ["phone-light", 390, "light"],
  ["phone-dark", 390, "dark"],
  ["desk-light", 1280, "light"],
  ["desk-dark", 1280, "dark"]
] as const) {
  const tab = await browser.newPage({viewport: {width, height: 700}, colorScheme});
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({path: join(folder, `${name}-${view}.png`), fullPage: true});
}
await browser.close();
