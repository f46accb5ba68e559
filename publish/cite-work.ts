import {findWork, type WorkName} from "../src/counting/sources.js";
import {idOfWork} from "./counting-ids.js";
import {escapeHtml} from "./html.js";

/** What publishers with long names are called in a reference. */
const shortNames: Readonly<Record<string, string>> = {
  "Office for National Statistics": "ONS",
  "Office for Statistics Regulation": "OSR",
  "Department for Work and Pensions": "DWP",
  "Department for Education": "DfE"
};

/** Returns a short reference to a work, as ONS 2020, that leads to the list of sources. */
export function citeWork(name: WorkName): string {
  const {publisher, date, short} = findWork(name);
  const label =
    short ?? `${shortNames[publisher] ?? publisher} ${/\d{4}$/.exec(date)?.[0] ?? date}`;
  return `<a class="cited" href="#${idOfWork(name)}">${escapeHtml(label)}</a>`;
}

/** Returns references to *names*, in brackets. */
export function citeWorks(names: readonly WorkName[]): string {
  return `<span class="cited-all">(${names.map(citeWork).join("; ")})</span>`;
}
