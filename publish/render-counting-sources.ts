import {findWork, works, type WorkName} from "../src/counting/sources.js";
import {idOfWork} from "./counting-ids.js";
import {escapeHtml} from "./html.js";

/** Returns everything that the rules, the directory and the statuses rest on. */
export function renderCountingSources(): string {
  const items = (Object.keys(works) as WorkName[]).map((name) => {
    const {publisher, title, date, address} = findWork(name);
    const named = escapeHtml(title);
    const linked = address ? `<a href="${address}">${named}</a>` : `<cite>${named}</cite>`;
    return {name, publisher, html: `${escapeHtml(publisher)}, ${linked}, ${escapeHtml(date)}.`};
  });
  items.sort((a, b) => a.publisher.localeCompare(b.publisher, "en-GB"));
  return `<ul class="works">${items.map(({name, html}) => `<li id="${idOfWork(name)}">${html}</li>`).join("\n")}</ul>`;
}
