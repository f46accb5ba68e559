import {splitParagraph} from "./sentences.js";
import type {Cut, SlideMark} from "./slide-mark.js";
import type {Slide} from "./slide.js";

/** What stands under a heading, in order: blocks of the article, and the author's marks. */
export interface Section {
  heading: Element;
  blocks: (Element | SlideMark)[];
}

/** A slide before its words are read: which blocks it shows, and which the presenter has. */
export interface Draft {
  kind: Slide["kind"];
  /** The author's own title. */
  title?: string;
  heading: string;
  headingId: string;
  shown: {element: Element; isStep: boolean}[];
  /** What the author wrote for the speaker. */
  spoken: Element[];
  /** What stands in the article only. */
  prose: Element[];
  cuts: readonly Cut[];
  isFull: boolean;
}

/** Returns the drafts of a *section*: as its marks have it, or as every section without marks is. */
export function draftSection({heading, blocks}: Section): Draft[] {
  const isOpening = heading.localName === "h1";
  const first = blocks.findIndex((block) => isMark(block) && block.kind !== "step");
  const begin = beginner(heading);
  if (first < 0) return isOpening ? open(blocks, begin) : followDefaults(blocks, begin);
  // The opening of an article is a slide whatever its marks say of the rest.
  const before = isOpening ? open(blocks.slice(0, first), begin) : [];
  const outside = isOpening ? [] : blocks.slice(0, first);
  const marked = followMarks(blocks.slice(first), begin);
  for (const block of outside.reverse())
    if (marked[0] && !isMark(block)) tell(marked[0], block, true);
  return [...before, ...marked];
}

type Begin = (options?: Partial<Draft>) => Draft;

function beginner(element: Element): Begin {
  const heading = element.textContent?.trim() ?? "";
  return (options) => ({
    kind: "text",
    heading,
    headingId: element.id,
    shown: [],
    spoken: [],
    prose: [],
    cuts: [],
    isFull: false,
    ...options
  });
}

const isMark = (block: Element | SlideMark): block is SlideMark => "kind" in block;

const isFigure = (block: Element) => block.matches("story-figure, .figure");

/** The opening slide holds what stands before the first figure; the figures follow. */
function open(blocks: Section["blocks"], begin: Begin): Draft[] {
  const opening = begin({kind: "opening"});
  return followDefaults(blocks, begin, opening);
}

/** A slide with the first sentences, and one for each figure; what is left goes with the last one. */
function followDefaults(blocks: Section["blocks"], begin: Begin, opening?: Draft): Draft[] {
  const drafts: Draft[] = opening ? [opening] : [];
  let text = opening;
  const early: Element[] = [];
  for (const block of blocks) {
    if (isMark(block)) continue;
    if (isFigure(block))
      drafts.push(begin({kind: "figure", shown: [{element: block, isStep: false}]}));
    else if (block.matches("p, .lede") && !text?.shown.length) {
      if (!text) drafts.push((text = begin()));
      // What opens an article is short, and is its answer: it is shown whole.
      const {opening: first, rest} =
        text === opening ? {opening: block, rest: null} : splitParagraph(block);
      text.shown.push({element: first, isStep: false});
      if (rest) tell(text, rest);
    } else if (drafts.length > 0) tell(drafts.at(-1)!, block);
    else early.push(block);
  }
  // A section may open with a figure or a note: its words come before both all the same.
  if (text && !opening) {
    drafts.splice(drafts.indexOf(text), 1);
    drafts.unshift(text);
  }
  for (const block of early.reverse()) if (drafts[0]) tell(drafts[0], block, true);
  return drafts;
}

function followMarks(blocks: Section["blocks"], begin: Begin): Draft[] {
  const drafts: Draft[] = [];
  let isOn = false;
  let isStep = false;
  for (const block of blocks) {
    const draft = drafts.at(-1);
    if (isMark(block)) {
      if (block.kind === "step") isStep = true;
      else isOn = block.kind === "slide";
      if (block.kind === "slide") {
        const {title, cuts, isFull} = block;
        drafts.push(begin({...(title && {title}), cuts, isFull}));
      }
    } else if (!draft) continue;
    else if (isOn && !isForSpeaker(block)) {
      draft.shown.push({element: block, isStep});
      if (isFigure(block)) draft.kind = "figure";
      isStep = false;
    } else tell(draft, block);
  }
  return drafts;
}

const isForSpeaker = (block: Element) => block.matches(".note-for-speaker");

/** Puts a *block* into the notes of a slide: after what is there, or before. */
function tell(draft: Draft, block: Element, isBefore = false): void {
  const notes = isForSpeaker(block) ? draft.spoken : draft.prose;
  if (isBefore) notes.unshift(block);
  else notes.push(block);
}
