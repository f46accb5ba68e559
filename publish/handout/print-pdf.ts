import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {getDocumentProxy} from "unpdf";
import {nearestNames} from "../../src/names/nearest.js";
import {launchChromium} from "../chromium.js";
import {addressOf, serve} from "../serve.js";

/**
 * Returns the PDF of an open *page*: A4 as its styles have it, tagged, with an outline. Its
 * contents name the pages on which its parts were printed: what the page says of itself
 * (`number-pages.ts`) can be one off, since paper repeats the heads of tables.
 */
export async function pdfOf(page: Page): Promise<Buffer> {
  const pdf = await print(page);
  const hasChanged = await page.$$eval(
    ".contents a",
    (links, pages) =>
      (links as HTMLAnchorElement[]).filter(({hash, dataset}) => {
        const before = dataset.page;
        dataset.page = String(pages[hash.slice(1)]);
        return dataset.page !== before;
      }).length > 0,
    await pagesOfAnchors(pdf)
  );
  return hasChanged ? print(page) : pdf;
}

const print = (page: Page): Promise<Buffer> =>
  page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});

/** Returns the number of the page on which each anchor of a PDF stands, by its id. */
function pagesOfAnchors(pdf: Uint8Array): Promise<Record<string, number>> {
  return readPdf(pdf, async (document) => {
    type Destination = [page: Parameters<typeof document.getPageIndex>[0], ...unknown[]];
    const anchors = Object.entries<Destination>(await document.getDestinations());
    const pages = anchors.map(
      async ([id, [page]]) => [id, 1 + (await document.getPageIndex(page))] as const
    );
    return Object.fromEntries(await Promise.all(pages));
  });
}

export interface PrintOptions {
  /** The folder of the built site. */
  output: string;
  /** The folder of the papers, as handout. */
  folder: string;
}

/**
 * Opens the paper of the story *name* of the built site in Chromium, and returns what
 * *use* makes of it.
 */
export async function withPaper<T>(
  name: string,
  {output, folder}: PrintOptions,
  use: (page: Page) => Promise<T>
): Promise<T> {
  await checkPaper(name, {output, folder});
  const browser = await launchChromium();
  const server = await serve(output);
  try {
    const page = await browser.newPage({colorScheme: "light"});
    await page.goto(`${addressOf(server)}/${folder}/${name}`);
    await page.waitForSelector("html[data-numbered], body:not(:has(.contents))", {
      state: "attached"
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function checkPaper(name: string, {output, folder}: PrintOptions): Promise<void> {
  if (existsSync(join(output, folder, `${name}.html`))) return;
  if (!existsSync(output)) throw new Error("missing built site; run npm run build first");
  const files = await readdir(join(output, folder)).catch(() => []);
  const names = files.filter((file) => file.endsWith(".html")).map((file) => file.slice(0, -5));
  const [nearest] = nearestNames(name, names);
  const hint = nearest ? `nearest: ${nearest}` : "none is built";
  throw new Error(`unknown ${folder}; ${hint}: ${name}`);
}

/** Returns how many pages a PDF has. */
export function countPages(pdf: Uint8Array): Promise<number> {
  return readPdf(pdf, ({numPages}) => numPages);
}

/** Returns what *read* takes from a PDF. */
async function readPdf<T>(
  pdf: Uint8Array,
  read: (document: PdfDocument) => T | Promise<T>
): Promise<T> {
  const document = await getDocumentProxy(new Uint8Array(pdf), {verbosity: 0});
  try {
    return await read(document);
  } finally {
    await document.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
