import {escapeHtml} from "../html.js";
import {figureIn} from "./read-slides.js";
import {renderNotes} from "./render-notes.js";
import {firstSentence} from "./sentences.js";
import type {Slide, SlideFigure} from "./slide.js";

interface RenderOptions {
  /** The document that the elements of a slide are made in. */
  document: Document;
  /** The QR code of the slide's place in the article; "" where the site has no address. */
  code: string;
}

/**
 * Returns a slide as a section of the deck. Its figure is the article's own, alive as
 * there; what belongs to the figure stands at the foot in its shortest form, and whole
 * in the notes, which are a template: no page shows them.
 */
export function renderSlide(slide: Slide, {document, code}: RenderOptions): string {
  const {id, kind, title, section, cuts, isFull} = slide;
  const body = document.createElement("div");
  body.className = "slide-body";
  body.innerHTML = slide.html;
  let subtitle = "";
  const foot = [...body.children].flatMap((block) => {
    const figure = figureIn(block);
    if (!figure) return [];
    const [notes] = slide.figures;
    if (!isFull) subtitle += takeSubtitle(figure, id);
    drawAnew(figure, notes, isFull);
    return takeFoot(figure, notes, title);
  });
  const rank = kind === "opening" ? "h1" : "h2";
  const size = kind === "text" && body.textContent!.length < shortText ? " slide-short" : "";
  return `<section id="${id}" class="slide slide-${kind}${size}${isFull ? " slide-full" : ""}" data-cuts="${cuts.join(" ")}" aria-labelledby="title-${id}">
<div class="slide-head">${section ? `<p class="slide-section">${escapeHtml(section)}</p>` : ""}<${rank} id="title-${id}" class="slide-title" tabindex="-1">${escapeHtml(title)}</${rank}>${subtitle}</div>
${body.outerHTML}
<div class="slide-foot"><div class="slide-doubt">${foot.join("\n")}</div>${code}</div>
<template class="slide-notes">${renderNotes(slide)}</template>
</section>`;
}

/** How many characters a slide has at most whose text is set larger. */
const shortText = 260;

/** Takes the subtitle from a *figure*: it stands with the title, which names the figure. */
function takeSubtitle(figure: Element, id: string): string {
  const subtitle = figure.querySelector(".figure-subtitle");
  subtitle?.remove();
  figure.setAttribute("aria-labelledby", `title-${id}`);
  return subtitle?.outerHTML ?? "";
}

/**
 * Draws a *figure* for the room that its slide leaves it, beside the controls above it
 * and the words below it. A drawing that shares shapes with others, such as a map,
 * stays as it is: its shapes are most of its bytes.
 */
function drawAnew(figure: Element, {draw}: SlideFigure, isFull: boolean): void {
  const wide = figure.querySelector(".chart-wide");
  if (!draw || !wide || wide.innerHTML.includes("#shared-")) return;
  const taken =
    (figure.querySelector(".controls") ? 4 : 0) + (figure.querySelector(".figure-words") ? 6 : 0);
  const room = isFull ? {width: 94, height: 37} : {width: 59, height: 49};
  wide.innerHTML = draw({...room, height: room.height - taken});
}

/** Takes from a *figure* what stands at the foot of its slide, and what a slide has no room for. */
function takeFoot(figure: Element, notes: SlideFigure, title: string): string[] {
  const written = figure.querySelector(".figure-title");
  if (written?.textContent === title) written.remove();
  figure.querySelector(".figure-number")?.remove();
  figure.querySelector(".badge")?.remove();
  // A table that stands open below its chart is read in the article, and on the handout.
  if (figure.querySelector(".chart")) figure.querySelector(".table-scroll")?.remove();
  hideWords(figure);
  // A drawing that is wider or lower than its place begins where the title does.
  for (const drawing of figure.querySelectorAll(".chart svg"))
    drawing.setAttribute("preserveAspectRatio", "xMinYMin meet");
  const source = figure.querySelector(".figure-source");
  if (source && notes.shortSource) shortenSource(source, notes.shortSource);
  figure.querySelectorAll(".figure-caveat, .figure-source").forEach((line) => line.remove());
  const caveats = [notes.doubt, ...notes.caveats.map(firstSentence)].filter(Boolean);
  return [
    ...caveats.map((caveat) => `<p class="figure-caveat">${escapeHtml(caveat)}</p>`),
    ...(source ? [source.outerHTML] : [])
  ];
}

/** Of many tables the names would fill a slide: their cards are numbered, and name them. */
function shortenSource(source: Element, short: string): void {
  const who = source.querySelector(".who");
  const cards = [...source.querySelectorAll(".open-card")];
  if (cards.length > 2)
    for (const [index, card] of cards.entries()) {
      card.setAttribute("aria-label", `Who is counted: ${card.textContent}`);
      card.textContent = String(index + 1);
    }
  who?.replaceChildren("Who is counted: ", ...cards.flatMap((card) => [card, " "]));
  source.textContent = `Source: ${short} `;
  if (who) source.append(who);
}

/** The text alternative names the drawing; the other tools are the article's. */
function hideWords(figure: Element): void {
  const words = figure.querySelector(".more-text p");
  const tools = figure.querySelector(".figure-more");
  if (!tools) return;
  if (words) {
    const hidden = figure.ownerDocument.createElement("div");
    hidden.className = "more-text visually-hidden";
    hidden.append(words);
    tools.before(hidden);
  }
  tools.remove();
}
