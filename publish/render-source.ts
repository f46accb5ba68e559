import {unchecked, type Change} from "../src/counting/source.js";
import {escapeHtml} from "./html.js";

/** Returns what changed, one after the other, each with its source or the words that there is none. */
export function renderChanges(changes: readonly Change[]): string {
  return `<ul class="changes">${changes.map((change) => `<li>${renderChange(change)}</li>`).join("")}</ul>`;
}

function renderChange({when, what, source}: Change): string {
  const date = when ? `<b>${escapeHtml(when)}.</b> ` : "";
  const text = escapeHtml(what);
  if (source === unchecked) return `${date}${text.replace(/\.$/, "")}: ${unchecked}.`;
  const {url, title, publisher, date: published} = source;
  return `${date}${text} <span class="change-source"><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, ${escapeHtml(publisher)}, ${escapeHtml(published)}</span>`;
}
