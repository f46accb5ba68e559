import {escapeHtml} from "../html.js";
import {qrCode} from "../present/qr-code.js";
import {plainText} from "../present/read-notes.js";
import {figureIn} from "../present/read-slides.js";
import type {Slide, SlideClaim, SlideFigure} from "../present/slide.js";
import {groupByDoubt, renderNumbers, type Doubt} from "../present/doubts.js";
import {numberLinks, printedAddress} from "./number-links.js";
import {editionSentence, renderPaper, renderScreenBar, type Printed} from "./paper.js";
import {handoutFolder} from "./paper-file.js";
import {plainFigure, tablesOf} from "./plain-figure.js";

/** What stands under one heading of the article. */
interface Chapter {
  heading: string;
  slides: Slide[];
}

/**
 * Returns the handout of an article: contents, and of each slide what the room saw,
 * what the article says besides, and all that is known of the doubt. The speaker's own
 * words are printed only for somebody who asks for them.
 */
export function renderHandout(printed: Printed): string {
  const {article, path, root, slides, siteUrl} = printed;
  const chapters = toChapters(slides);
  const [opening] = slides;
  const address = printedAddress(path, {path, siteUrl});
  const body = `${renderScreenBar(
    `<p>Made for A4 paper: print it, or save it as a PDF, from your browser.</p><p><label><input type="checkbox" class="with-speaker"> with the speaker’s own notes</label> <a href="${root}${path.slice(1)}">Article</a> <a href="${root}present${path}">Slides</a></p>`
  )}
<main class="sheets">
<header class="cover">
<p class="paper-kind">Handout</p>
<h1>${escapeHtml(opening.title)}</h1>
${renderPlainly(opening.html, article)}
</header>
<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2>${renderContents(chapters)}</nav>
<div class="cover-foot"><p>${escapeHtml(editionSentence())} The article: <a href="${root}${path.slice(1)}">${escapeHtml(address)}</a></p>${siteUrl ? qrCode(address) : ""}</div>
${chapters.map((chapter) => renderChapter(chapter, printed)).join("\n")}
${renderReferences(article)}
</main>`;
  return renderPaper(printed, body, {
    folder: handoutFolder,
    kind: "handout",
    foot: opening.title,
    script: "handout/number-pages.js"
  });
}

/** Slides that follow one another under one heading; the opening has no heading but the title. */
function toChapters(slides: readonly Slide[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const slide of slides) {
    const heading = slide.section ?? slide.title;
    const last = chapters.at(-1);
    if (last?.heading === heading) last.slides.push(slide);
    else chapters.push({heading, slides: [slide]});
  }
  return chapters;
}

const idOfSlide = ({id}: Slide) => `slide-${id}`;
const idOfChapter = ({slides}: Chapter) => `part-${slides[0].id}`;
const isOpening = ({slides}: Chapter) => slides[0].kind === "opening";

/** What is listed of a chapter: its slides whose title is not its heading. */
const listed = ({heading, slides}: Chapter) =>
  slides.filter(({kind, title}) => kind !== "opening" && title !== heading);

function renderContents(chapters: readonly Chapter[]): string {
  const line = (id: string, title: string) =>
    `<a href="#${id}"><span>${escapeHtml(title)}</span></a>`;
  const items = chapters.map((chapter) => {
    const inner = listed(chapter).map((slide) => `<li>${line(idOfSlide(slide), slide.title)}</li>`);
    if (isOpening(chapter)) return inner.join("\n");
    const list = inner.length > 0 ? `<ol>${inner.join("\n")}</ol>` : "";
    return `<li class="contents-part">${line(idOfChapter(chapter), chapter.heading)}${list}</li>`;
  });
  return `<ol>${items.join("\n")}</ol>`;
}

function renderChapter(chapter: Chapter, printed: Printed): string {
  const {article, path, siteUrl} = printed;
  const section = article.createElement("section");
  section.className = "part";
  const heading = isOpening(chapter)
    ? ""
    : `<h2 id="${idOfChapter(chapter)}">${escapeHtml(chapter.heading)}</h2>`;
  const slides = chapter.slides.map((slide) => renderSlide(slide, chapter, printed));
  section.innerHTML = `${heading}${slides.join("\n")}`;
  const addresses = numberLinks(section, {path, siteUrl});
  if (addresses.length > 0)
    section.insertAdjacentHTML(
      "beforeend",
      `<div class="links"><h4>Where the links lead</h4><ol>${addresses
        .map((address) => `<li>${escapeHtml(address)}</li>`)
        .join("")}</ol></div>`
    );
  return section.outerHTML;
}

/** The opening stands on the cover; of it only what its slide does not show is left. */
function renderSlide(slide: Slide, {heading}: Chapter, printed: Printed): string {
  const {kind, title, notes} = slide;
  const isTitled = kind !== "opening" && title !== heading;
  const written = isTitled ? `<h3 id="${idOfSlide(slide)}">${escapeHtml(title)}</h3>` : "";
  const shown = kind === "opening" ? "" : renderShown(slide, printed, written);
  const parts = [
    shown,
    renderBorneOut(slide),
    notes.prose && `<div class="from-article">${readProse(notes.prose, printed)}</div>`,
    notes.spoken &&
      `<aside class="spoken"><strong>For the speaker.</strong> ${notes.spoken}</aside>`
  ].filter(Boolean);
  if (parts.length === 0) return "";
  return `<article class="printed-slide">${parts.join("\n")}</article>`;
}

/** What the room saw; a figure and its doubt stay on one page. */
function renderShown(slide: Slide, {article, root}: Printed, heading: string): string {
  const holder = article.createElement("div");
  holder.innerHTML = slide.html;
  let number = "";
  const blocks = [...holder.children].map((block) => {
    const figure = figureIn(block);
    if (!figure) return plainText(block);
    const [notes] = slide.figures;
    const copy = plainFigure(figure, notes);
    const written = copy.querySelector(".figure-title");
    if (written?.textContent === slide.title) {
      written.remove();
      // The number stands above the title, as in the article.
      number = copy.querySelector(".figure-number")?.outerHTML ?? "";
      copy.querySelector(".figure-number")?.remove();
    }
    return `${copy.outerHTML}${renderDoubt(notes, tablesOf(figure, root))}`;
  });
  return `<div class="shown${slide.figures.length > 0 ? " shown-figure" : ""}">${number}${heading}${blocks.join("\n")}</div>`;
}

/** Blocks of the article as they are read and not pressed. */
function renderPlainly(html: string, article: Document): string {
  const holder = article.createElement("div");
  holder.innerHTML = html;
  return [...holder.children].map(plainText).join("\n");
}

/** What belongs to a figure, whole: its doubt in words, its caveats, its source with its release. */
function renderDoubt(
  {interval, caveats, source}: SlideFigure,
  tables: readonly {title: string; address: string}[]
): string {
  const counted = tables
    .map(({title, address}) => `<a href="${address}">${escapeHtml(title)}</a>`)
    .join(" · ");
  return `<div class="doubt">
${interval && `<p class="doubt-interval"><strong>How sure?</strong> ${escapeHtml(interval)}</p>`}
${caveats.map((caveat) => `<p>${escapeHtml(caveat)}</p>`).join("\n")}
<p class="doubt-source"><strong>Source.</strong> ${escapeHtml(source)}${counted && ` Who is counted: ${counted}`}</p>
</div>`;
}

/** The numbers and the claims in the text of a slide, with what bears them out. */
function renderBorneOut({notes: {numbers, claims}}: Slide): string {
  const items = [...groupByDoubt(numbers).map(renderDoubtOf), ...claims.map(renderClaim)];
  return items.length > 0
    ? `<ul class="doubt doubt-list">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`
    : "";
}

const renderDoubtOf = (doubt: Doubt) =>
  `${renderNumbers(doubt)} ${escapeHtml(`${doubt.interval} Source: ${doubt.source}`)}`;

const renderClaim = ({text, why}: SlideClaim) =>
  `<strong>“${escapeHtml(text)}”</strong> ${escapeHtml(why.join(" "))}`;

/** What the article says besides; a figure that is on no slide is named, with its place. */
function readProse(prose: string, {article, path, root}: Printed): string {
  const holder = article.createElement("div");
  holder.innerHTML = prose;
  for (const figure of holder.querySelectorAll("story-figure")) {
    const name = figure.getAttribute("name") ?? "";
    const title = figure.querySelector(".figure-title")?.textContent ?? name;
    const number = figure.querySelector(".figure-number")?.textContent ?? "A figure";
    figure.outerHTML = `<p class="elsewhere">${number}, in the article: <a href="${root}${path.slice(1)}#figure-${name}">${escapeHtml(title)}</a></p>`;
  }
  return holder.innerHTML;
}

function renderReferences(article: Document): string {
  const section = article.querySelector("main > .references");
  if (!section) return "";
  const items = [...section.querySelectorAll("li")].map((item) => {
    const copy = item.cloneNode(true) as Element;
    copy.querySelectorAll(".way-back").forEach((link) => link.remove());
    return `<li>${copy.innerHTML}</li>`;
  });
  return `<section class="part paper-references"><h2>References</h2><ul>${items.join("\n")}</ul></section>`;
}
