import {findWork, type WorkName} from "../src/counting/sources.js";
import {idOfWork} from "./counting-ids.js";
import {escapeHtml} from "./html.js";
import {shortNameOf} from "./short-names.js";

/** Returns a short reference to a work, as ONS 2020, that leads to the list of sources. */
export function citeWork(name: WorkName): string {
  const {publisher, date, short} = findWork(name);
  const label = short ?? `${shortNameOf(publisher)} ${/\d{4}$/.exec(date)?.[0] ?? date}`;
  return `<a class="cited" href="#${idOfWork(name)}">${escapeHtml(label)}</a>`;
}

/** Returns references to *names*, in brackets. */
export function citeWorks(names: readonly WorkName[]): string {
  return `<span class="cited-all">(${names.map(citeWork).join("; ")})</span>`;
}
