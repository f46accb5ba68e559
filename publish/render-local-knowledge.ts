import {findLocalKnowledge} from "../src/counting/local-knowledge.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

/** Returns an entry of local knowledge, which says of itself that it is no statistic. */
export function renderLocalKnowledge(
  {file}: Pick<PageContext, "file">,
  {name}: Readonly<Record<string, string>>
): string {
  if (!name) throw new Error(`${file}: missing attribute of local-knowledge: name`);
  const {title, method, date, source, found, cannotTell} = findLocalKnowledge(name);
  const lines = [
    ["What it found", found],
    ["What it cannot tell", cannotTell],
    ["How", method],
    ["When", date],
    ["Source", source]
  ].map(([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>`);
  return `<section class="local-knowledge" aria-labelledby="knowledge-${name}"><p class="kind">Local knowledge, not a statistic</p><h3 id="knowledge-${name}">${escapeHtml(title)}</h3><dl>${lines.join("")}</dl></section>`;
}
