import {formatDay} from "../../src/prose/date.js";
import {setPolicy} from "../head.js";
import {escapeHtml} from "../html.js";
import {readHtml, writeHtml} from "../html-document.js";
import {readdress} from "../present/readdress.js";
import type {Slide} from "../present/slide.js";
import {site} from "../site.js";

/** A published article, and what is made of it for paper. */
export interface Printed {
  article: Document;
  slides: readonly Slide[];
  /** The path of the article, as /york. */
  path: string;
  /** From the article to the root of the site, as "./". */
  root: string;
  /** Where the site stands; without it paper names paths of the site only. */
  siteUrl?: string;
}

export interface PaperOptions {
  /** The folder of the page, as handout. */
  folder: string;
  /** What kind of paper it is, for its title: handout. */
  kind: string;
  /** What stands at the foot of each page beside the page's number. */
  foot: string;
  /** A script of the page, by its path from the root of the site. */
  script?: string;
}

/**
 * Returns a page that is made to be printed, with the styles of the *article*. It
 * prints from every browser, and needs no script to be read. Addresses in the *body* are those
 * of the article.
 */
export function renderPaper(
  {article, path, root}: Printed,
  body: string,
  {folder, kind, foot, script}: PaperOptions
): string {
  const kept =
    "meta[charset], meta[name=viewport], meta[name=description], meta[name=color-scheme], link[rel=icon], link[rel=apple-touch-icon], link[rel=stylesheet], style#fonts";
  const head = [...article.head.querySelectorAll(kept)].map(({outerHTML}) => outerHTML);
  const title = article.title.replace(/ \| .*$/, "");
  const document = readHtml(
    `<!DOCTYPE html><html lang="en-GB" class="paper paper-${folder}"><head>${head.join("\n")}
<title>${escapeHtml(`${title}: ${kind} | ${site.name}`)}</title>
<link rel="stylesheet" href="${root}style/paper.css">
<style>@page{@bottom-left{content:${cssText(foot)}}}</style>${script ? `<script type="module" src="${root}${script}"></script>` : ""}</head><body>
${body}
${sharedShapes(article)}</body></html>`
  );
  const fonts = document.head.querySelector("style#fonts");
  if (fonts) fonts.textContent = fonts.textContent!.replaceAll(`url(${root}`, `url(../${root}`);
  readdress(document, {from: path, to: `/${folder}${path}`});
  setPolicy(document);
  return writeHtml(document);
}

/** A text as the value of a property; it may hold quotes, and must not end the style. */
const cssText = (text: string) =>
  `"${text.replace(/["\\<]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;

/** The shapes that several drawings of the article share. */
function sharedShapes(article: Document): string {
  return article.querySelector("main > svg:has(> defs)")?.outerHTML ?? "";
}

/** Returns what a reader of the screen needs: how to print, and the way back. */
export function renderScreenBar(html: string): string {
  return `<nav class="paper-bar" aria-label="This page">${html}</nav>`;
}

/** Returns which edition of the site a paper is of, in a sentence. */
export function editionSentence(): string {
  return `${site.name} ${site.version}, ${formatDay(site.released)}. Figures are revised: look at the page before you quote one.`;
}
