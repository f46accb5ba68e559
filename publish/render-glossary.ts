import {groups} from "d3-array";
import {findTerm, terms} from "../src/glossary/index.js";
import {formatPublication, type Term} from "../src/glossary/term.js";
import type {TermUse} from "./contents.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

/** Returns the whole glossary: its letters, then the terms under each. */
export function renderGlossary({root, contents}: Pick<PageContext, "root" | "contents">): string {
  const letters = groups(terms, ({term}) => term[0]);
  const links = letters.map(([letter]) => `<a href="#letter-${letter}">${letter}</a>`);
  const sections = letters.map(
    ([letter, found]) =>
      `<section aria-labelledby="letter-${letter}"><h2 id="letter-${letter}">${letter}</h2><dl>${found.map((term) => renderEntry(term, contents?.uses.get(term.name) ?? [], root)).join("\n")}</dl></section>`
  );
  return `<nav class="letters" aria-label="Letters">${links.join(" ")}</nav>\n${sections.join("\n")}`;
}

function renderEntry(
  {name, term, definition, source, see}: Term,
  uses: readonly TermUse[],
  root: string
): string {
  const others = see.map((other) => `<a href="#${other}">${escapeHtml(findTerm(other).term)}</a>`);
  const pages = uses.map(({page, url}) => `<a href="${root}${url}">${escapeHtml(page)}</a>`);
  const lines = [
    others.length > 0 ? `See also: ${others.join(", ")}.` : "",
    pages.length > 0 ? `Used in: ${pages.join("; ")}` : "",
    `Source: ${escapeHtml(formatPublication(source))}.`
  ];
  return `<div class="term-entry" id="${name}"><dt>${escapeHtml(term)}</dt><dd><p>${escapeHtml(definition)}</p>${lines
    .filter(Boolean)
    .map((line) => `<p class="term-more">${line}</p>`)
    .join("")}</dd></div>`;
}
