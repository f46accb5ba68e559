import {tables} from "../src/tables/index.js";
import type {Source, Table} from "../src/tables/table.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

/** A licence, how it is told from a contract, and the words that it asks for. */
interface Licence {
  name: string;
  fits: (source: Source) => boolean;
  /** Whose figures it covers, where a table has several publishers. */
  covers?: RegExp;
  words: (publishers: string) => string;
}

const licences: readonly Licence[] = [
  {
    name: "Open Government Licence v3.0",
    fits: ({licence}) => licence.includes("Open Government Licence"),
    covers: /^(?!mySociety)/,
    words: () =>
      "Contains public sector information licensed under the Open Government Licence v3.0."
  },
  {
    name: "Open Government Licence v3.0, with Ordnance Survey data",
    fits: ({publisher}) => publisher.includes("Ordnance Survey"),
    words: () => "Contains OS data © Crown copyright and database right."
  },
  {
    name: "Open Parliament Licence v3.0",
    fits: ({licence}) => licence.includes("Open Parliament Licence"),
    words: () =>
      "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."
  },
  {
    name: "Creative Commons Attribution 4.0 (CC BY 4.0)",
    fits: ({licence}) => licence.includes("CC BY 4.0"),
    covers: /HESA|mySociety/,
    words: (publishers) =>
      `Sources: ${publishers}, licensed under Creative Commons Attribution 4.0 International. Changed by us: tidied into one row for each figure.`
  },
  {
    name: "Eurostat’s policy of reuse (Commission Decision 2011/833/EU)",
    fits: ({licence}) => licence.includes("Eurostat"),
    words: () =>
      "Source: Eurostat. Reuse is authorised with acknowledgement of the source. Changed by us: months summed to quarters."
  }
];

const findLicences = (source: Source) => licences.filter(({fits}) => fits(source));

/** A licence of our figures, with the words it asks for, whose figures it covers and which tables. */
export interface LicenceOfTables {
  name: string;
  words: string;
  publishers: string;
  tables: Table[];
}

/** Returns the licences of the figures; a table whose licence is none of those known has its own. */
export function collectLicences(): LicenceOfTables[] {
  const all = Object.values(tables);
  const known = licences.map((licence) =>
    ofTables(
      licence,
      all.filter(({source}) => licence.fits(source))
    )
  );
  const others = all.filter(({source}) => findLicences(source).length === 0);
  const single = others.map((table) =>
    ofTables(
      {name: table.title, fits: () => true, words: () => capital(`${table.source.licence}.`)},
      [table]
    )
  );
  return [...known, ...single].filter(({tables}) => tables.length > 0);
}

function ofTables({name, covers, words}: Licence, tables: Table[]): LicenceOfTables {
  const named = tables.flatMap(({source}) => source.publisher.split("; "));
  const publishers = [...new Set(named)].filter((publisher) => covers?.test(publisher) ?? true);
  const list = publishers.join("; ");
  return {name, words: words(list), publishers: list, tables};
}

/** Returns the licences of the figures, with the words each asks for, whose figures, which tables. */
export function renderLicences({root}: Pick<PageContext, "root">): string {
  const entries = collectLicences().map((licence) => renderLicence(licence, root));
  return `<dl class="licences">${entries.join("\n")}</dl>`;
}

function renderLicence({name, words, publishers, tables}: LicenceOfTables, root: string): string {
  const links = tables.map(
    (table) => `<li><a href="${root}datasets#${table.name}">${escapeHtml(table.title)}</a></li>`
  );
  const count = tables.length === 1 ? "One table" : `${tables.length} tables`;
  return `<div><dt>${escapeHtml(name)}</dt><dd><p class="words">${escapeHtml(words)}</p><p>Publishers: ${escapeHtml(publishers)}.</p><details><summary>${count}</summary><ul>${links.join("")}</ul></details></dd></div>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
