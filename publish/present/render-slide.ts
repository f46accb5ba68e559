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
  const foot = [...body.children].flatMap((block) => {
    const figure = figureIn(block);
    return figure ? takeFoot(figure, slide.figures[0], title) : [];
  });
  const rank = kind === "opening" ? "h1" : "h2";
  return `<section id="${id}" class="slide slide-${kind}${isFull ? " slide-full" : ""}" data-cuts="${cuts.join(" ")}" aria-labelledby="title-${id}">
<div class="slide-head">${section ? `<p class="slide-section">${escapeHtml(section)}</p>` : ""}<${rank} id="title-${id}" class="slide-title" tabindex="-1">${escapeHtml(title)}</${rank}></div>
${body.outerHTML}
<div class="slide-foot"><div class="slide-doubt">${foot.join("\n")}</div>${code}</div>
<template class="slide-notes">${renderNotes(slide)}</template>
</section>`;
}

/** Takes from a *figure* what stands at the foot of its slide, and what a slide has no room for. */
function takeFoot(figure: Element, notes: SlideFigure, title: string): string[] {
  const written = figure.querySelector(".figure-title");
  if (written?.textContent === title) written.remove();
  figure.querySelector(".figure-number")?.remove();
  figure.querySelector(".badge")?.remove();
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
