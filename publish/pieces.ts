import matter from "gray-matter";
import MarkdownIt, {type Token} from "markdown-it";
import type {CitationMeta, Cited} from "./markdown/citations.js";
import {extendMarkdown} from "./markdown/extend.js";
import {offsetOfNote, unusedNote, type NotesEnv} from "./markdown/note-places.js";

/** The elements that bind text to data, a word to its definition, or name a figure. */
export const elementNames = [
  "data-value",
  "story-claim",
  "story-figure",
  "figure-ref",
  "glossary-term"
] as const;
export type ElementName = (typeof elementNames)[number];

/** Selects those elements in a built page, in the order of its source. */
export const elementSelector = elementNames.join(", ");

/** An element of a page's source. */
export interface Element {
  kind: "element";
  name: ElementName;
  attributes: Record<string, string>;
  /** The text between its tags. */
  text: string;
  /** Its opening tag, as written. */
  tag: string;
  /** Where its opening tag begins in the source, where its text does, and how long that is there. */
  offset: number;
  textOffset: number;
  length: number;
  /** Whether it stands alone in its paragraph. */
  alone: boolean;
  /** Whether it stands in a heading. */
  heading: boolean;
}

/** A stretch of text that a reader sees and that no element binds. */
export interface Text {
  kind: "text";
  text: string;
  offset: number;
  /** Whether it may hold numbers: a quotation with its source, or code. */
  quoted: boolean;
  /** Whether it stands in a heading. */
  heading: boolean;
}

/** A citation of works in references/, as written. */
export interface Citation {
  kind: "citation";
  cited: readonly Cited[];
  text: string;
  offset: number;
}

export type Piece = Element | Text | Citation;

const markdown = extendMarkdown(new MarkdownIt({html: true, linkify: true}));
const openingTag = new RegExp(`^<(${elementNames.join("|")})\\b([^>]*?)(/?)>$`);

/**
 * Returns the elements and the free text of a page, in order, each with its
 * place in the *source*. Tokens come from the same parser as Framework's, so
 * what stands in code is left alone; places are found by searching from the
 * last one, since line numbers of tokens are wrong in tables and front matter.
 */
export function readPieces(source: string): Piece[] {
  const content = matter(source, {}).content;
  let from = source.length - content.length;
  const pieces: Piece[] = [];
  let quoted = 0;
  let heading = false;
  const find = (text: string): number => {
    const at = source.indexOf(text, from);
    if (at < 0)
      throw new SourceError(
        `invalid text; the check cannot find it, so write it without a backslash or an entity: ${text}`,
        from
      );
    from = at + text.length;
    return at;
  };

  const env: NotesEnv = {};
  for (const token of markdown.parse(content, env)) {
    if (token.type === "heading_open") heading = true;
    // Notes are gathered at the end of the tokens, and stand anywhere in the source.
    else if (token.type === "footnote_open") from = offsetOfNote(source, token.meta.label);
    else if (token.type === "heading_close") heading = false;
    else if (token.type === "html_block") readBlock(token.content);
    else if (token.type === "inline") readInline(token.children ?? []);
  }
  const unused = unusedNote(env);
  if (unused !== undefined)
    throw new SourceError(
      `invalid note; nothing in the text refers to it: ${unused}`,
      offsetOfNote(source, unused)
    );
  return pieces;

  /** Raw HTML: its tags are skipped, its text is text. */
  function readBlock(html: string): void {
    for (const [part] of html.matchAll(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g)) {
      if (openingTag.test(part))
        throw new SourceError(
          `invalid element; Markdown does not read it in a block of HTML, so leave a blank line before its text: ${part}`,
          find(part)
        );
      else if (part.startsWith("<")) readTag(part);
      else if (part.trim()) pushText(part.trim());
    }
  }

  function readInline(tokens: Token[]): void {
    const solid = tokens.filter(({type, content}) => type !== "softbreak" && content.trim() !== "");
    for (let i = 0; i < tokens.length; ++i) {
      const {type, content, children} = tokens[i];
      if (type === "html_inline") {
        const opening = openingTag.exec(content);
        if (!opening) readTag(content);
        else i = readElement(tokens, i, opening, solid.length === 2);
      } else if (type === "citation") pushCitation(tokens[i]);
      else if (type === "text" && content.trim()) pushText(content);
      else if (type === "image" && children) readInline(children);
    }
  }

  function readElement(
    tokens: Token[],
    index: number,
    [tag, name, attributes, slash]: RegExpExecArray,
    alone: boolean
  ): number {
    const offset = find(tag);
    if (slash) throw new SourceError(`invalid element; it needs a closing tag: ${tag}`, offset);
    const textOffset = from;
    let text = "";
    let end = index + 1;
    while (end < tokens.length && tokens[end].content !== `</${name}>`) {
      if (tokens[end].type === "html_inline")
        throw new SourceError(`invalid element; only text may stand in it: ${tag}`, offset);
      text += tokens[end].type === "softbreak" ? "\n" : tokens[end].content;
      ++end;
    }
    if (end === tokens.length)
      throw new SourceError(`missing closing tag of element: ${tag}`, offset);
    const length = find(`</${name}>`) - textOffset;
    pieces.push({
      kind: "element",
      name: name as ElementName,
      tag,
      length,
      attributes: readAttributes(attributes),
      text,
      offset,
      textOffset,
      alone,
      heading
    });
    return end;
  }

  function readTag(tag: string): void {
    find(tag);
    if (/^<(q|blockquote)\b[^>]*\bcite=/.test(tag)) ++quoted;
    else if (/^<\/(q|blockquote)>/.test(tag)) quoted = Math.max(0, quoted - 1);
  }

  function pushCitation({content, meta}: Token): void {
    const {cited} = meta as CitationMeta;
    pieces.push({kind: "citation", cited, text: content, offset: find(content)});
  }

  function pushText(text: string): void {
    const offset = find(text);
    const loose = /\[(\^|@)[^\]\s]*\]?/.exec(text);
    if (loose)
      throw new SourceError(
        loose[1] === "^"
          ? `missing note; write its text as ${loose[0]}: … : ${loose[0]}`
          : `invalid citation; not [@key] or [@key, p. 1]: ${loose[0]}`,
        offset + loose.index
      );
    pieces.push({kind: "text", text, offset, quoted: quoted > 0, heading});
  }
}

/** A fault at a place of a source. */
export class SourceError extends Error {
  constructor(
    message: string,
    readonly offset: number
  ) {
    super(message);
  }
}

/** Returns the attributes of a tag; one without a value is "". */
export function readAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, name, value = ""]) => [name, value]));
}

/** Returns an *offset* of *source* as line and column, both from 1. */
export function positionOf(source: string, offset: number): {line: number; column: number} {
  const before = source.slice(0, offset);
  const line = before.split("\n").length;
  return {line, column: offset - before.lastIndexOf("\n")};
}
