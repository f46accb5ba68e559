import type MarkdownIt from "markdown-it";
import {writeCallouts} from "./callouts.js";
import {citations, writeCitations} from "./citations.js";
import {footnotes, writeFootnotes} from "./footnotes.js";
import {siteLibrary} from "./library.js";

/** Returns *md* able to read what an author may write beyond Markdown: citations and notes. */
export function extendMarkdown(md: MarkdownIt): MarkdownIt {
  citations(md);
  footnotes(md);
  return md;
}

/** Like `extendMarkdown`, but for the parser that writes the pages: Framework's. */
export function writeMarkdown(md: MarkdownIt): MarkdownIt {
  extendMarkdown(md);
  writeCitations(md, siteLibrary());
  writeFootnotes(md);
  writeCallouts(md);
  return md;
}
