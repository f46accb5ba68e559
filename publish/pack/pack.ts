// Writes pages as single files that open from a USB stick: npm run pack -- york
import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {formatSize} from "../render-datasets.js";
import {site} from "../site.js";
import {packPage, type PackedPage} from "./pack-page.js";

const output = process.env.OUTPUT ?? "dist";
const folder = "packed";
const usage = `npm run pack -- <page> …

Writes each built page as one file into ${folder}, to be opened without a host and without a
network: york.html, and york-deck.html if the page has a deck. Run npm run build first.
SITE_URL=https://… lets the links of the file lead to the site; without it they are text.`;

/** A page by the name that an author uses, with its deck if it has one. */
function pagesOf(name: string): PackedPage[] {
  const path = name.replace(/^\/|\.html$/g, "");
  const file = path.replaceAll("/", "-");
  const pages = [
    {path, file: `${file}.html`},
    {path: `present/${path}`, file: `${file}-deck.html`}
  ];
  if (!existsSync(join(output, `${path}.html`)))
    throw new Error(`unknown page; build the site first, or look in ${output}: ${path}`);
  return pages.filter((page) => existsSync(join(output, `${page.path}.html`)));
}

const names = process.argv.slice(2);
if (names.length === 0 || names.includes("--help")) {
  console.log(usage);
  process.exit(names.length === 0 ? 1 : 0);
}
try {
  const pages = names.flatMap(pagesOf);
  await mkdir(folder, {recursive: true});
  for (const page of pages) {
    const html = await packPage(page, {output, pages});
    await writeFile(join(folder, page.file), html);
    console.log(`${join(folder, page.file)}: ${formatSize(Buffer.byteLength(html))}`);
  }
  if (!site.url)
    console.log("Links to other pages are text: SITE_URL gives them the site to lead to.");
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
