import MarkdownIt from "markdown-it";
import {readInfo, type FenceInfo} from "./fence-info.js";

/** A part of a page: a fence that is a cell or belongs to one, or the text between. */
export type PagePart = FencePart | TextPart;

export interface FencePart extends FenceInfo {
  kind: "fence";
  content: string;
  /** The line of the page on which it begins, from 1. */
  line: number;
  isClosed: boolean;
}

export interface TextPart {
  kind: "text";
  text: string;
  /** Whether a fence in it would run in a page. */
  isLive: boolean;
}

/** Begins a text after another, or one with empty lines about it. */
export const textMark = "<!-- text -->";

/** Behind a fence that belongs to a text: it is shown and neither runs nor is a cell. */
export const shownOnly = " run=false text";

type Token = ReturnType<MarkdownIt["parse"]>[number];

// As Framework parses a page, so that both see the same fences.
const markdown = MarkdownIt({html: true});
const live = new Set(["js", "ts", "jsx", "tsx", "tex", "html", "sql", "svg", "dot", "mermaid"]);

/**
 * Returns the parts of a page in order, given its *body* without front matter, whose
 * first line is the page's line *firstLine*. Fences of text lose the `shownOnly` mark.
 */
export function pageParts(body: string, firstLine = 1): PagePart[] {
  const lines = body.split("\n");
  const tokens = markdown.parse(body, {}).filter(({map}) => map);
  const borders = tokens.filter(
    (token) => token.level === 0 && (isMark(token) || isCellFence(token))
  );
  const parts: PagePart[] = [];
  const text = (from: number, to: number, isExact: boolean) =>
    parts.push(...textPart(lines, tokens, {from, to, isExact}));
  let from = 0;
  let isExact = false;
  for (const token of borders) {
    const [start, end] = token.map!;
    text(from, start, isExact);
    [from, isExact] = [end, isMark(token)];
    if (!isExact) parts.push(fencePart(token, lines, firstLine));
  }
  text(from, lines.length, isExact);
  return parts;
}

/** Returns whether Framework would run a fence. */
export const runs = ({tag, attributes}: FenceInfo) =>
  live.has(tag) && attributes.get("run")?.toLowerCase() !== "false";

/** Returns whether a fence is a cell of a notebook, or belongs to one. */
export function isCell({tag, attributes}: FenceInfo): boolean {
  if (tag === "text") return attributes.has("cell") || attributes.has("note");
  if (attributes.has("text")) return false;
  if (tag === "sql") return attributes.has("name");
  if (tag === "yaml") return attributes.has("input") || attributes.has("chart");
  return tag === "js" && (runs({tag, attributes}) || attributes.has("broken"));
}

/** Returns the fences in *text*, at whatever depth, with the line of each, from 0. */
export function fencesIn(text: string): {info: string; line: number}[] {
  return markdown
    .parse(text, {})
    .filter(({type, map}) => type === "fence" && map)
    .map(({info, map}) => ({info, line: map![0]}));
}

const isMark = ({type, content}: Token) => type === "html_block" && content.trim() === textMark;
const isCellFence = ({type, info}: Token) => type === "fence" && isCell(readInfo(info));

function fencePart(token: Token, lines: readonly string[], firstLine: number): FencePart {
  const [start, end] = token.map!;
  const last = lines[end - 1].trim();
  const isClosed = end - 1 > start && last.startsWith(token.markup) && !/[^`~]/.test(last);
  const content = token.content.replace(/\n$/, "");
  return {kind: "fence", ...readInfo(token.info), content, line: firstLine + start, isClosed};
}

interface Range {
  from: number;
  to: number;
  /** Whether empty lines count. */
  isExact: boolean;
}

function textPart(
  lines: readonly string[],
  tokens: readonly Token[],
  {from, to, isExact}: Range
): TextPart[] {
  const own = lines.slice(from, to);
  let isLive = false;
  for (const {type, info, map} of tokens) {
    if (type !== "fence" || map![0] < from || map![0] >= to) continue;
    isLive ||= runs(readInfo(info));
    const line = own[map![0] - from];
    if (line.endsWith(shownOnly)) own[map![0] - from] = line.slice(0, -shownOnly.length);
  }
  const trimmed = isExact ? withoutBorders(own) : own.join("\n").replace(emptyEnds, "");
  return isExact || trimmed !== "" ? [{kind: "text", text: trimmed, isLive}] : [];
}

const emptyEnds = /^(?:[ \t]*\n)+|(?:\n[ \t]*)+$|^[ \t]+$/g;

/** The lines without the empty one that parts them from the mark and from the next cell. */
function withoutBorders(lines: readonly string[]): string {
  const start = lines[0]?.trim() === "" ? 1 : 0;
  const isEnded = lines.length > start && lines[lines.length - 1].trim() === "";
  return lines.slice(start, isEnded ? -1 : undefined).join("\n");
}
