import matter from "gray-matter";
import MarkdownIt, {type Token} from "markdown-it";
import {extendMarkdown} from "../markdown/extend.js";
import {isForSpeaker} from "../markdown/callouts.js";
import type {MarkFault} from "../present/check-marks.js";
import {readBriefMark, type BriefMark} from "./brief-mark.js";

const markdown = extendMarkdown(new MarkdownIt({html: true, linkify: true}));

/** How many claims and figures two pages hold. */
export const briefLimits = {claims: {least: 4, most: 6}, figures: 2} as const;

/**
 * Returns the faults of the marks for the brief in a *source*: what is no mark, takes
 * nothing, or takes what cannot stand there, and too few or too many of them. *isDeck*
 * tells whether the page is presented at all. A page without marks has no brief.
 */
export function checkBrief(source: string, {isDeck}: {isDeck: boolean}): MarkFault[] {
  const {content} = matter(source, {});
  const start = source.length - content.length;
  const offsets = lineOffsets(content).map((offset) => start + offset);
  const faults: MarkFault[] = [];
  const taken = {claims: 0, figures: 0, "not counted": 0};
  let open: {mark: BriefMark; offset: number} | undefined;
  let first: number | undefined;
  const fail = (offset: number, message: string) => void faults.push({offset, message});
  const tokens = markdown.parse(content, {});
  for (const [index, token] of tokens.entries()) {
    if (!token.map || token.nesting < 0) continue;
    const offset = offsets[token.map[0]];
    if (token.type === "inline") {
      for (const {type, content} of token.children ?? [])
        if (type === "html_inline" && /^<!--\s*briefs?\b/i.test(content))
          fail(offset, `invalid mark; it stands on a line of its own: ${content}`);
    } else if (token.level > 0) continue;
    else if (token.type === "html_block") {
      readComments(token.content, offset);
      if (open && token.content.replace(/<!--[\s\S]*?-->/g, "").trim() !== "")
        readTaken(open, tokens, index);
    } else if (open) readTaken(open, tokens, index);
  }
  if (open) fail(open.offset, "invalid mark; nothing follows it");
  if (first !== undefined) countTaken(first);
  return faults;

  function readComments(html: string, offset: number): void {
    for (const {1: text, index} of html.matchAll(/<!--([\s\S]*?)-->/g)) {
      try {
        const mark = readBriefMark(text);
        if (!mark) continue;
        first ??= offset + index;
        if (!isDeck)
          fail(
            offset + index,
            "invalid mark; the page is not presented, so write deck: true at its head"
          );
        if (open) fail(open.offset, "invalid mark; another one follows it");
        open = {mark, offset: offset + index};
      } catch (error) {
        fail(offset + index, (error as Error).message);
      }
    }
  }

  function readTaken({mark, offset}: NonNullable<typeof open>, all: Token[], index: number): void {
    open = undefined;
    const inner = all.slice(index, endOf(all, index)).flatMap(({children}) => children ?? []);
    const holds = (names: RegExp) => inner.some(({content}) => names.test(content));
    if (/^heading/.test(all[index].type)) fail(offset, "invalid mark; a heading follows it");
    else if (all[index].type === "blockquote_open" && isForSpeaker(all, index))
      fail(offset, "invalid mark; a note for the speaker is in no brief");
    else if (mark.kind === "not counted") ++taken["not counted"];
    else if (holds(/^<story-figure\b/)) ++taken.figures;
    else if (holds(/^<data-value\b/)) ++taken.claims;
    else fail(offset, "invalid claim of a brief; it holds no <data-value>, so it has no number");
  }

  function countTaken(offset: number): void {
    const {least, most} = briefLimits.claims;
    if (taken.claims < least || taken.claims > most)
      fail(offset, `invalid brief; it takes ${least} to ${most} claims: ${taken.claims}`);
    if (taken.figures > briefLimits.figures)
      fail(
        offset,
        `invalid brief; it takes ${briefLimits.figures} figures at most: ${taken.figures}`
      );
    if (taken["not counted"] === 0)
      fail(
        offset,
        "missing mark of a brief; who is in none of its counts: <!-- brief (not counted) -->"
      );
  }
}

/** Where the block ends that begins at *index*. */
function endOf(tokens: readonly Token[], index: number): number {
  const {nesting, level} = tokens[index];
  if (nesting === 0) return index + 1;
  const end = tokens.findIndex(
    (token, at) => at > index && token.level === level && token.nesting < 0
  );
  return end < 0 ? tokens.length : end;
}

/** The offset at which each line of a text begins. */
function lineOffsets(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
}
