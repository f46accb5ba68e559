import {findTerm, findTermOf} from "../src/glossary/index.js";
import {formatPublication, type Term} from "../src/glossary/term.js";
import {escapeHtml} from "./html.js";

/** Returns the term of a `<glossary-term>`: the one that it names, or the one that its text is a form of. */
export function resolveTerm(attributes: Readonly<Record<string, string>>, text: string): Term {
  if (!text.trim()) throw new Error("missing text of glossary-term");
  return attributes.of ? findTerm(attributes.of) : findTermOf(text);
}

/** The id of the first use of a term on a page, which the glossary links to. */
export const idOfUse = ({name}: Term) => `use-${name}`;

interface RenderOptions {
  /** From the page to the root of the site. */
  root: string;
  /** Whether the definition does not stand on the page yet. */
  isFirst: boolean;
}

/**
 * Returns the static form of a term: the word as a button that opens its
 * definition, without JavaScript. The definition stands once on a page; every
 * use of the term opens the same one.
 */
export function renderTerm(text: string, term: Term, {root, isFirst}: RenderOptions): string {
  const id = `term-${term.name}`;
  const button = `<button type="button" class="term" popovertarget="${id}">${escapeHtml(text)}</button>`;
  if (!isFirst) return button;
  const {definition, source, name} = term;
  return `${button}<span class="value-note" id="${id}" popover><span>${escapeHtml(term.term)}</span> <span>${escapeHtml(definition)}</span> <small>${escapeHtml(formatPublication(source))}. <a href="${root}glossary#${name}">In the glossary</a></small></span>`;
}
