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

/** Returns the licences of the figures, with the words each asks for, whose figures, which tables. */
export function renderLicences({root}: Pick<PageContext, "root">): string {
  const all = Object.values(tables);
  const known = licences.map((licence) =>
    renderLicence(
      licence,
      all.filter(({source}) => licence.fits(source)),
      root
    )
  );
  const others = all.filter(({source}) => findLicences(source).length === 0);
  const single = others.map((table) =>
    renderLicence(
      {name: table.title, fits: () => true, words: () => capital(`${table.source.licence}.`)},
      [table],
      root
    )
  );
  return `<dl class="licences">${[...known, ...single].join("\n")}</dl>`;
}

function renderLicence({name, covers, words}: Licence, tables: Table[], root: string): string {
  if (tables.length === 0) return "";
  const named = tables.flatMap(({source}) => source.publisher.split("; "));
  const publishers = [...new Set(named)].filter((publisher) => covers?.test(publisher) ?? true);
  const list = publishers.join("; ");
  const links = tables.map(
    (table) => `<li><a href="${root}datasets#${table.name}">${escapeHtml(table.title)}</a></li>`
  );
  const count = tables.length === 1 ? "One table" : `${tables.length} tables`;
  return `<div><dt>${escapeHtml(name)}</dt><dd><p class="words">${escapeHtml(words(list))}</p><p>Publishers: ${escapeHtml(list)}.</p><details><summary>${count}</summary><ul>${links.join("")}</ul></details></dd></div>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
