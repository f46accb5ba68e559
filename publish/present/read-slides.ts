import {idOf} from "../html.js";
import {draftSection, type Draft, type Section} from "./draft-slides.js";
import {readNotes} from "./read-notes.js";
import {readSlideMark} from "./slide-mark.js";
import type {FigureNotes, Slide, SlideFigure} from "./slide.js";

export interface ReadOptions {
  /** The address of the article from the root of the site, as york. */
  address: string;
  /** What is known of each figure of the article, by its name. */
  figures: ReadonlyMap<string, FigureNotes>;
}

/**
 * Returns the slides of a published article, whose *document* still holds its
 * author's marks and notes for the speaker. Where a section has no marks, it has a
 * slide with its heading and its first sentences, and one for each figure; the rest
 * of its text goes into the notes. Nothing in the *document* is changed.
 */
export function readSlides(document: Document, options: ReadOptions): Slide[] {
  const main = document.querySelector("main");
  if (!main) throw new Error(`missing main of article: ${options.address}`);
  const drafts = readSections(main).flatMap(draftSection);
  const ids = new Set<string>();
  return drafts.map((draft) => finish(draft, uniqueId(draft, ids), options));
}

/** A section is what stands under a heading of the first or second rank. */
function readSections(main: Element): Section[] {
  const sections: Section[] = [];
  for (const node of main.childNodes) {
    const section = sections.at(-1);
    if (node.nodeType === 8) {
      const mark = readSlideMark(node.nodeValue ?? "");
      if (mark) section?.blocks.push(mark);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.matches("h1, h2")) sections.push({heading: element, blocks: []});
      else if (!element.matches(endMatter)) section?.blocks.push(element);
    }
  }
  return sections;
}

/** What stands at the end of an article and is no part of a talk. */
const endMatter = ".notes, .references, script, link, style, svg";

function finish(draft: Draft, id: string, {address, figures}: ReadOptions): Slide {
  const {kind, shown, heading, cuts, isFull} = draft;
  const found = shown.map(({element}) => figureIn(element)).filter((figure) => figure !== null);
  const onSlide = found.map((figure) => readFigure(figure, {address, figures}));
  const title = draft.title ?? onSlide[0]?.title ?? heading;
  return {
    id,
    kind,
    title,
    ...(title !== heading && {section: heading}),
    html: shown.map(htmlOf).join("\n"),
    figures: onSlide,
    notes: readNotes(draft),
    cuts: kind === "opening" ? ["five", "fifteen"] : cuts,
    steps: shown.reduce(
      (sum, {element, isStep}) => sum + (isStep ? stepsOf(element).length : 0),
      0
    ),
    isFull
  };
}

/** The figure in a block of the article, or the gap that stands in its place. */
export const figureIn = (block: Element) =>
  block.matches(".figure") ? block : block.querySelector(".figure");

export function readFigure(figure: Element, {address, figures}: ReadOptions): SlideFigure {
  const name = figure.id.replace(/^figure-/, "");
  const text = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
  const notes = figures.get(name);
  // A gap has no rows, and says in its own words what is missing.
  if (!notes && !figure.matches(".figure-gap"))
    throw new Error(`missing notes of figure on a slide: ${name}`);
  return {
    caveats: [],
    interval: text(".gap"),
    doubt: "",
    source: text(".figure-source"),
    shortSource: text(".figure-source"),
    description: text(".gap"),
    ...notes,
    name,
    title: text(".figure-title"),
    subtitle: text(".figure-subtitle"),
    address: `${address}#figure-${name}`
  };
}

/** What comes one after the other: the items of a list, or the block itself. */
const stepsOf = (element: Element): Element[] =>
  element.matches("ul, ol") ? [...element.children] : [element];

function htmlOf({element, isStep}: Draft["shown"][number]): string {
  const copy = element.cloneNode(true) as Element;
  if (isStep) for (const step of stepsOf(copy)) step.classList.add("fragment");
  return copy.outerHTML;
}

/** A slide is named after its figure, or after its heading. */
function uniqueId({kind, title, heading, headingId, shown}: Draft, taken: Set<string>): string {
  const figure = shown.map(({element}) => figureIn(element)).find((found) => found !== null);
  const name =
    kind === "opening"
      ? "start"
      : (figure?.id.replace(/^figure-/, "") ?? (title ? idOf(title) : headingId || idOf(heading)));
  let id = name;
  for (let count = 2; taken.has(id); ++count) id = `${name}-${count}`;
  taken.add(id);
  return id;
}
