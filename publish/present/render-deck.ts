import {handoutFile} from "../handout/paper-file.js";
import {escapeHtml} from "../html.js";
import {setPolicy} from "../head.js";
import {readHtml, writeHtml} from "../html-document.js";
import {deckFile} from "./deck-file.js";
import {readdress} from "./readdress.js";
import {qrCode} from "./qr-code.js";
import {renderSlide} from "./render-slide.js";
import {cuts, type Cut} from "./slide-mark.js";
import type {Slide} from "./slide.js";

export interface DeckOptions {
  /** The path of the article, as /york. */
  path: string;
  /** From the article to the root of the site, as "./". */
  root: string;
  /** Where the site stands; without it there are no QR codes. */
  siteUrl?: string;
  /** The icon of the site, as SVG. */
  icon: string;
}

/**
 * Returns the page of a deck: *slides* of the published *article*. Without JavaScript
 * it is a list of them to be read; the deck's own script makes it a talk.
 */
export function renderDeck(
  article: Document,
  slides: readonly Slide[],
  options: DeckOptions
): string {
  const {path, root, siteUrl, icon} = options;
  const document = readHtml(
    `<!DOCTYPE html><html lang="en-GB" class="deck print-pdf"><head>${headOf(article)}</head><body></body></html>`
  );
  const sections = slides.map((slide) => {
    const address = slide.figures[0]?.address ?? `${path.slice(1)}${hashOf(slide, article)}`;
    const code = siteUrl ? qrCode(`${siteUrl}/${address}`) : "";
    return renderSlide(slide, {document, talk: slides[0].title, code});
  });
  document.body.innerHTML = `<main class="reveal" aria-label="Slides"><div class="slides">
${sections.join("\n")}
</div></main>
${renderTools(slides, `${root}${deckFile(path)}`, `${root}${handoutFile(path)}`)}
${stylesAtEnd(article)}
<div class="deck-notes">${popoversOf(article, sections.join(""))}${sharedShapes(article)}</div>`;
  separateCards(document);
  finishHead(document, root, icon);
  readdress(document, {from: path, to: `/${deckFile(path)}`});
  setPolicy(document);
  return writeHtml(document);
}

/** The heading of the section that a slide without a figure is from. */
function hashOf({title, section, kind}: Slide, article: Document): string {
  if (kind === "opening") return "";
  const headings = [...article.querySelectorAll("main h2[id]")];
  const found = headings.find(({textContent}) => textContent === (section ?? title));
  return found ? `#${found.id}` : "";
}

/** What the head of the article says of itself, and its styles. */
function headOf(article: Document): string {
  const kept =
    "meta[charset], meta[name=viewport], meta[name=description], meta[name=color-scheme], link[rel=apple-touch-icon], link[rel=stylesheet], link[as=font], style#fonts";
  const parts = [...article.head.querySelectorAll(kept)].map(({outerHTML}) => outerHTML);
  return `${parts.join("\n")}<title>${escapeHtml(article.title.replace(/ \| /, ": slides | "))}</title>`;
}

/** The style of controls and of what wakes comes last on the article too. */
const stylesAtEnd = (article: Document): string =>
  [...article.querySelectorAll("footer link[rel=stylesheet]")]
    .map(({outerHTML}) => outerHTML)
    .join("");

/** As on the article; the addresses are moved with all others. */
function finishHead(document: Document, root: string, icon: string): void {
  const fonts = document.head.querySelector("style#fonts");
  if (fonts) fonts.textContent = fonts.textContent!.replaceAll(`url(${root}`, `url(../${root}`);
  document.head.insertAdjacentHTML(
    "beforeend",
    // A browser asks for an icon again at every slide, also without a network.
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<link rel="stylesheet" href="${root}style/deck.css">
<noscript><link rel="stylesheet" href="${root}style/deck-plain.css"></noscript>
<script type="module" fetchpriority="low" src="${root}present/deck.js"></script>`
  );
}

/** What a slide's buttons open: slides that are hidden could not show it. */
function popoversOf(article: Document, html: string): string {
  const asked = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
  const outside = [...new Set(asked)].filter((id) => !html.includes(` id="${id}"`));
  return outside.map((id) => article.getElementById(id)?.outerHTML ?? "").join("\n");
}

/** Coverage cards are opened from several slides, and stand with none of them. */
function separateCards(document: Document): void {
  document
    .querySelector(".deck-notes")!
    .append(...document.querySelectorAll(".slides .card, .slides [id^=term-]"));
}

/** The shapes that several drawings of the article share. */
function sharedShapes(article: Document): string {
  const shared = article.querySelector("main > svg:has(> defs)");
  return shared?.outerHTML ?? "";
}

/** The ways to give a talk, for whoever reaches for them. */
function renderTools(slides: readonly Slide[], address: string, handout: string): string {
  const offered = (Object.keys(cuts) as Cut[]).filter((cut) =>
    slides.some((slide) => slide.kind !== "opening" && slide.cuts.includes(cut))
  );
  const links = offered.map(
    (cut) => `<a href="${address}?cut=${cut}" data-cut="${cut}">${capital(cut)} minutes</a>`
  );
  const all = links.length > 0 ? `<a href="${address}" data-cut="">All slides</a>` : "";
  return `<nav class="deck-tools" aria-label="The talk"><a class="to-article" href="#">Article</a>${all}${links.join("")}<a href="${handout}">Handout</a></nav>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
