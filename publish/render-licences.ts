import {tables} from "../src/tables/index.js";
import type {Source} from "../src/tables/table.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

/** What each licence asks to be printed, where its name is found in a contract. */
const attributions: readonly {licence: RegExp; text: (publisher: string) => string}[] = [
  {
    licence: /Open Government Licence/,
    text: () =>
      "Contains public sector information licensed under the Open Government Licence v3.0."
  },
  {
    licence: /Open Parliament(ary)? Licence/,
    text: () =>
      "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."
  },
  {
    licence: /CC BY 4\.0/,
    text: (publisher) =>
      `${/mySociety/.test(publisher) ? "Positions of councils: mySociety" : `Source: ${publisher}`}, licensed under Creative Commons Attribution 4.0 International (CC BY 4.0). Changed by us: tidied into one row for each figure.`
  },
  {
    licence: /Eurostat/,
    text: () =>
      "Source: Eurostat. Reuse is authorised with acknowledgement of the source. Months summed to quarters by us; Eurostat is not answerable for that."
  }
];

/** Returns the lines that a source's licence and its publishers ask for. */
export function attributionsOf({licence, publisher}: Source): string[] {
  const lines = attributions
    .filter((attribution) => attribution.licence.test(licence))
    .map(({text}) => text(publisher));
  if (/Ordnance Survey/.test(publisher))
    lines.push("Contains OS data © Crown copyright and database right.");
  return lines.length > 0 ? lines : [`Licence: ${licence}.`];
}

interface Group {
  publisher: string;
  licence: string;
  lines: string[];
  tables: {name: string; title: string}[];
}

/** Returns who published the figures, under which licence, and the words each asks for. */
export function renderLicences({root}: Pick<PageContext, "root">): string {
  const groups = new Map<string, Group>();
  for (const {name, title, source} of Object.values(tables)) {
    const {publisher, licence} = source;
    const key = `${publisher} ${licence}`;
    const group = groups.get(key) ?? {
      publisher,
      licence,
      lines: attributionsOf(source),
      tables: []
    };
    group.tables.push({name, title});
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.tables.length - a.tables.length);
  return `<dl class="licences">${sorted.map((group) => renderGroup(group, root)).join("\n")}</dl>`;
}

function renderGroup({publisher, licence, lines, tables}: Group, root: string): string {
  const links = tables.map(
    ({name, title}) => `<li><a href="${root}datasets#${name}">${escapeHtml(title)}</a></li>`
  );
  const count = tables.length === 1 ? "One table" : `${tables.length} tables`;
  const said = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  return `<div><dt>${escapeHtml(publisher)}</dt><dd><p class="licence-name">${escapeHtml(licence)}</p>${said}<details><summary>${count}</summary><ul>${links.join("")}</ul></details></dd></div>`;
}
