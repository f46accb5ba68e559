import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {readHtml, writeHtml} from "../html-document.js";
import {bundleScripts, takeScripts} from "./bundle-scripts.js";
import {foldLinks} from "./fold-links.js";
import {inlineFiles} from "./inline-files.js";
import {inlineFigures} from "./inline-figures.js";

/** A page that becomes one file. */
export interface PackedPage {
  /** Its path in the built site, as present/york. */
  path: string;
  /** The name of the file, as york-deck.html. */
  file: string;
}

export interface PackOptions {
  /** The folder of the built site. */
  output: string;
  /** All pages that are packed with this one: their links lead from file to file. */
  pages: readonly PackedPage[];
}

/**
 * Returns a built *page* as one file that works from a file address: styles, fonts,
 * pictures, the rows of its figures and its script are in it, and it may ask for
 * nothing. The query engine is left out, and the file says so.
 */
export async function packPage(page: PackedPage, {output, pages}: PackOptions): Promise<string> {
  const html = await readFile(join(output, `${page.path}.html`), "utf8");
  const document = readHtml(html);
  const scripts = takeScripts(document, page.path);
  const figures = await inlineFigures(document, {output, path: page.path});
  await inlineFiles(document, {output, path: page.path});
  foldLinks(document, page, pages);
  if (scripts.length > 0) {
    const script = document.createElement("script");
    script.textContent = await bundleScripts(scripts, {output, figures});
    document.body.append(script);
  }
  setPackedPolicy(document);
  return writeHtml(document);
}

/** Nothing is asked of anyone: what the file needs is in it. */
function setPackedPolicy(document: Document): void {
  const hashes = [...document.querySelectorAll("script:not([type])")].map(
    ({textContent}) =>
      `'sha256-${createHash("sha256")
        .update(textContent ?? "")
        .digest("base64")}'`
  );
  const meta = document.querySelector<HTMLMetaElement>("meta[http-equiv=Content-Security-Policy]")!;
  meta.content = [
    "default-src 'none'",
    `script-src ${hashes.length > 0 ? hashes.join(" ") : "'none'"}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    // A picture to take away reads its font from the address in the style.
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}
