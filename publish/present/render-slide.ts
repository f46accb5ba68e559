import {escapeHtml} from "../html.js";
import {groupByDoubt, renderNumbers, type Doubt} from "./doubts.js";
import {figureIn} from "./read-slides.js";
import {renderNotes} from "./render-notes.js";
import {firstSentence, shownText} from "./sentences.js";
import type {Slide, SlideFigure} from "./slide.js";

interface RenderOptions {
  /** The document that the elements of a slide are made in. */
  document: Document;
  /** The title of the whole talk, which its first slide shows. */
  talk: string;
  /** The QR code of the slide's place in the article; "" where the site has no address. */
  code: string;
}

/**
 * Returns a slide as a section of the deck. Its figure is the article's own, alive as
 * there; what belongs to the figure stands at the foot in its shortest form, and whole
 * in the notes, which are a template: no page shows them.
 */
export function renderSlide(slide: Slide, {document, talk, code}: RenderOptions): string {
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
    return takeFoot(figure, notes, slide);
  });
  // Nobody in a room can open the note of a number.
  if (kind === "text") foot.push(...groupByDoubt(slide.notes.numbers).map(renderDoubt));
  const rank = kind === "opening" ? "h1" : "h2";
  const doubt = `<div class="slide-doubt">${foot.join("\n")}</div>`;
  // Words flow around a code that stands beside a figure.
  const isBeside = kind === "figure" && !isFull;
  const about = isBeside ? doubt.replace(">", `>${code}`) : `${doubt}${code}`;
  return `<section id="${id}" class="${["slide", `slide-${kind}`, ...looks(body, foot, slide)].join(" ")}" data-cuts="${cuts.join(" ")}" aria-labelledby="title-${id}">
<div class="slide-head">${section && section !== talk ? `<p class="slide-section">${escapeHtml(section)}</p>` : ""}<${rank} id="title-${id}" class="slide-title" tabindex="-1">${escapeHtml(title)}</${rank}>${subtitle}</div>
${body.outerHTML}
<div class="slide-foot">${about}</div>
<template class="slide-notes">${renderNotes(slide)}</template>
</section>`;
}

/** What is known of numbers in the text of a slide: what they are of, and how sure they are. */
function renderDoubt(doubt: Doubt): string {
  return `<p class="number-doubt">${renderNumbers(doubt)} <strong>${escapeHtml(doubt.interval)}</strong></p>`;
}

/** A few words are set larger, many smaller, so that both fill a slide. */
function looks(body: Element, foot: readonly string[], {kind, isFull}: Slide): string[] {
  const [text, doubt] = [shownText(body).length, foot.join("").replace(/<[^>]*>/g, "").length];
  return [
    ...(isFull ? ["slide-full"] : []),
    ...(kind === "text" && text < 260 ? ["slide-short"] : []),
    ...(kind === "text" && text > 420 ? ["slide-long"] : []),
    ...(kind === "figure" && doubt > 520 ? ["slide-dense"] : [])
  ];
}

/** Takes the subtitle from a *figure*: it stands with the title, which names the figure. */
function takeSubtitle(figure: Element, id: string): string {
  const subtitle = figure.querySelector(".figure-subtitle");
  subtitle?.remove();
  figure.setAttribute("aria-labelledby", `title-${id}`);
  return subtitle?.outerHTML ?? "";
}

/**
 * Draws a *figure* for the room that its slide leaves it, between the controls above it
 * and the words below it.
 */
function drawAnew(figure: Element, {draw}: SlideFigure, isFull: boolean): void {
  const wide = figure.querySelector(".chart-wide");
  if (!draw || !wide) return;
  const {length: controls} = figure.querySelectorAll(".controls > fieldset");
  const {length: letters} = figure.querySelector(".figure-words")?.textContent ?? "";
  const room = isFull ? {width: 94, height: 40} : {width: 57, height: 49};
  const taken = 4 * Math.ceil(controls / 3) + (letters > 0 ? 1 + 2 * Math.ceil(letters / 95) : 0);
  wide.innerHTML = draw({...room, height: room.height - taken});
}

/** Takes from a *figure* what stands at the foot of its slide, and what a slide has no room for. */
function takeFoot(figure: Element, notes: SlideFigure, {title, isFull}: Slide): string[] {
  const written = figure.querySelector(".figure-title");
  if (written?.textContent === title) written.remove();
  figure.querySelector(".figure-number")?.remove();
  figure.querySelector(".badge")?.remove();
  // A table that stands open below its chart is read in the article, and on the handout.
  if (figure.querySelector(".chart")) figure.querySelector(".table-scroll")?.remove();
  hideWords(figure);
  // A drawing that is wider or lower than its place begins where the title does.
  for (const drawing of figure.querySelectorAll(".chart svg"))
    drawing.setAttribute("preserveAspectRatio", isFull ? "xMidYMin meet" : "xMinYMin meet");
  const source = figure.querySelector(".figure-source");
  if (source && notes.shortSource) shortenSource(source, notes.shortSource);
  figure.querySelectorAll(".figure-caveat, .figure-source").forEach((line) => line.remove());
  // What is said of a table is for where there is one.
  const said = notes.caveats.filter((caveat) => !/^The table\b/.test(caveat));
  const caveats = [notes.doubt, ...said.map(firstSentence)].filter(Boolean);
  return [
    ...caveats.map((caveat) => `<p class="figure-caveat">${escapeHtml(caveat)}</p>`),
    ...(source ? [source.outerHTML] : [])
  ];
}

/** Of many tables the names would fill a slide: their cards are numbered, and name them. */
function shortenSource(source: Element, short: string): void {
  const who = source.querySelector(".who");
  const cards = [...source.querySelectorAll(".open-card")];
  if (cards.length > 1)
    for (const [index, card] of cards.entries()) {
      // The name begins with what is seen, for somebody who says it aloud.
      card.setAttribute("aria-label", `${index + 1}: who is counted, ${card.textContent}`);
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
