import type MarkdownIt from "markdown-it";
import type {StateCore, StateInline, Token} from "markdown-it";
import {escapeHtml} from "../html.js";
import {findCited, type Library} from "./library.js";
import {referenceHtml} from "./reference.js";

/** One work that a citation names, and where in it. */
export interface Cited {
  key: string;
  /** As "table 1" or "p. 12"; "" where the whole work is meant. */
  locator: string;
}

/** What stands in the token of a citation: [@tyler-2016, section 3; @ons-2012]. */
export interface CitationMeta {
  cited: readonly Cited[];
  /** The number of the first of them among all citations of the page, from 1. */
  first: number;
}

const pattern = /^\[(@[a-z][a-z0-9-]*[^\]]*)\]/;

/** Lets a text cite works by their keys; the tokens are named citation. */
export function citations(md: MarkdownIt): void {
  md.inline.ruler.before("link", "citation", (state, silent) => readCitation(state, silent));
}

function readCitation(state: StateInline, silent: boolean): boolean {
  const match = pattern.exec(state.src.slice(state.pos, state.posMax));
  if (!match) return false;
  if (!silent) {
    const token = state.push("citation", "", 0);
    token.content = match[0];
    token.meta = {cited: match[1].split(";").map(readCited), first: 0} satisfies CitationMeta;
  }
  state.pos += match[0].length;
  return true;
}

function readCited(text: string): Cited {
  const [, key = text.trim(), locator = ""] =
    /^\s*@([a-z][a-z0-9-]*)\s*(?:,\s*([\s\S]*?))?\s*$/.exec(text) ?? [];
  return {key, locator};
}

/**
 * Writes citations as links to a list of references at the end of the page,
 * which holds what is cited, by label, each with the way back. What the
 * library does not hold stays as it was written: the check of the prose tells.
 */
export function writeCitations(md: MarkdownIt, library: Library): void {
  md.core.ruler.push("references", (state) => addReferences(state, library));
  md.renderer.rules.citation = (tokens, index) => citationHtml(tokens[index], library);
  md.renderer.rules.references = (tokens, index) => tokens[index].content;
}

function addReferences(state: StateCore, library: Library): void {
  const uses = new Map<string, number[]>();
  let count = 0;
  for (const token of citationsIn(state.tokens)) {
    const meta = token.meta as CitationMeta;
    meta.first = count + 1;
    for (const {key} of meta.cited) uses.set(key, [...(uses.get(key) ?? []), ++count]);
  }
  const cited = [...uses].filter(([key]) => library.has(key));
  if (cited.length === 0) return;
  const list = new state.Token("references", "", 0);
  list.content = referencesHtml(cited, library);
  state.tokens.push(list);
}

/** Returns the citations of a page in the order of its text. */
function citationsIn(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    token.type === "citation" ? [token] : citationsIn(token.children ?? [])
  );
}

function citationHtml({meta, content}: Token, library: Library): string {
  const {cited, first} = meta as CitationMeta;
  if (cited.some(({key}) => !library.has(key))) return escapeHtml(content);
  const links = cited.map(({key, locator}, index) => {
    const {label} = findCited(library, key);
    const link = `<a class="cited" href="#ref-${key}" id="cite-${first + index}" role="doc-biblioref">${escapeHtml(label)}</a>`;
    return locator ? `${link}, ${escapeHtml(locator)}` : link;
  });
  return `<span class="cited-all">(${links.join("; ")})</span>`;
}

function referencesHtml(cited: readonly [key: string, uses: number[]][], library: Library): string {
  const items = cited
    .map(([key, uses]) => ({...findCited(library, key), key, uses}))
    .sort((a, b) => a.label.localeCompare(b.label, "en-GB"))
    .map(
      ({work, label, key, uses}) =>
        `<li id="ref-${key}">${referenceHtml(work, label)} ${uses.map(wayBack).join(" ")}</li>`
    );
  return `<section class="references" aria-labelledby="references" role="doc-bibliography">
<h2 id="references">References</h2>
<ul>
${items.join("\n")}
</ul>
</section>
`;
}

/** A link to where a work is cited; only the first has a sign alone. */
const wayBack = (use: number, index: number, uses: readonly number[]) =>
  `<a class="way-back" href="#cite-${use}" role="doc-backlink" aria-label="Back to the text${uses.length > 1 ? `, citation ${index + 1}` : ""}">↩${uses.length > 1 ? index + 1 : ""}</a>`;
