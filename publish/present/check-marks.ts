import matter from "gray-matter";
import MarkdownIt, {type Token} from "markdown-it";
import {extendMarkdown} from "../markdown/extend.js";
import {isForSpeaker} from "../markdown/callouts.js";
import {readSlideMark} from "./slide-mark.js";

/** What is wrong with a mark, and where it begins in the source. */
export interface MarkFault {
  offset: number;
  message: string;
}

const markdown = extendMarkdown(new MarkdownIt({html: true, linkify: true}));
const comment = /<!--([\s\S]*?)-->/g;

/** What is open while the blocks of a page are read in order. */
interface State {
  /** The mark of the open slide, whether something stands on it, and its figures. */
  slide?: {offset: number; isFull: boolean; isEmpty: boolean; figures: number};
  /** Whether the section has a slide that its author marked. */
  hasSlide: boolean;
  /** A step that waits for what it brings. */
  step?: number;
}

/**
 * Returns the faults of the marks for slides in a *source*: what is no mark, stands
 * where it means nothing, or makes a slide that cannot be shown. *isDeck* tells
 * whether the page is presented at all.
 */
export function checkMarks(source: string, {isDeck}: {isDeck: boolean}): MarkFault[] {
  const {content} = matter(source, {});
  const start = source.length - content.length;
  const lines = lineOffsets(content).map((offset) => start + offset);
  const faults: MarkFault[] = [];
  let state: State = {hasSlide: false};
  const tokens = markdown.parse(content, {});
  for (const [index, token] of tokens.entries()) {
    if (!token.map) continue;
    const offset = lines[token.map[0]];
    if (token.type === "inline") readInline(token, offset);
    if (token.level > 0) continue;
    if (token.type === "heading_open" && /^h[12]$/.test(token.tag)) closeSection();
    else if (token.type === "html_block") readBlock(token, offset);
    else if (token.type === "blockquote_open" && isForSpeaker(tokens, index))
      readSpeakerNote(tokens.slice(index), offset);
    else if (token.nesting >= 0 && token.type !== "inline") readContent(tokens[index + 1]);
  }
  closeSection();
  return faults;

  function fail(offset: number, message: string): void {
    faults.push({offset, message});
  }

  /** A comment among words is shown to nobody, and marks nothing. */
  function readInline({children}: Token, offset: number): void {
    for (const {type, content} of children ?? [])
      if (
        type === "html_inline" &&
        content.startsWith("<!--") &&
        parse(content.slice(4, -3), offset)
      )
        fail(offset, `invalid mark; it stands on a line of its own: ${content}`);
  }

  /** What a page numbers, lists or defines at its first use cannot be where readers never are. */
  function readSpeakerNote(rest: readonly Token[], offset: number): void {
    if (!isDeck) fail(offset, withoutDeck);
    const end = rest.findIndex(({type, level}) => type === "blockquote_close" && level === 0);
    const inner = rest.slice(0, end).flatMap(({children}) => children ?? []);
    const wrong = inner.find(
      ({type, content}) =>
        /^(citation|footnote_ref)$/.test(type) ||
        /^<(glossary-term|figure-ref|story-figure)/.test(content)
    );
    if (wrong)
      fail(
        offset,
        `invalid note for the speaker; it holds text, values and claims: ${wrong.content || "a note"}`
      );
  }

  function readBlock({content: html}: Token, offset: number): void {
    if (/^<h[12]\b/.test(html)) closeSection();
    let isMark = false;
    for (const {1: text, index} of html.matchAll(comment)) {
      const mark = parse(text, offset + index);
      if (!mark) continue;
      isMark = true;
      if (!isDeck) fail(offset + index, withoutDeck);
      take(mark, offset + index);
    }
    if (!isMark && html.replace(comment, "").trim()) readContent();
  }

  function parse(text: string, offset: number) {
    try {
      return readSlideMark(text);
    } catch (error) {
      fail(offset, (error as Error).message);
      return null;
    }
  }

  function take(mark: NonNullable<ReturnType<typeof readSlideMark>>, offset: number): void {
    if (mark.kind === "step") {
      if (!state.slide) fail(offset, "invalid step; it stands on a slide, after <!-- slide -->");
      else state.step = offset;
      return;
    }
    closeSlide();
    if (mark.kind === "slide") {
      state.slide = {offset, isFull: mark.isFull, isEmpty: true, figures: 0};
      state.hasSlide = true;
    } else if (mark.kind === "article" && !state.hasSlide)
      fail(offset, "invalid mark; before it there is no slide of this section: article");
    else if (mark.kind === "no slide" && state.hasSlide)
      fail(offset, "invalid mark; the section has a slide: no slide");
  }

  function readContent(inline?: Token): void {
    state.step = undefined;
    if (!state.slide) return;
    state.slide.isEmpty = false;
    const found = inline?.children?.some(({content}) => content.startsWith("<story-figure"));
    if (found && ++state.slide.figures > 1)
      fail(state.slide.offset, "invalid slide; it holds more than one figure");
  }

  function closeSlide(): void {
    if (state.step !== undefined) fail(state.step, "invalid step; nothing follows it on its slide");
    state.step = undefined;
    const {slide} = state;
    state.slide = undefined;
    if (slide?.isEmpty) fail(slide.offset, "invalid slide; nothing stands on it");
    else if (slide?.isFull && slide.figures === 0)
      fail(slide.offset, "invalid slide; it is full, and holds no figure");
  }

  function closeSection(): void {
    closeSlide();
    state = {hasSlide: false};
  }
}

const withoutDeck = "invalid mark; the page is not presented, so write deck: true at its head";

/** The offset at which each line of a text begins. */
function lineOffsets(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
}
