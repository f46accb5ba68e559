import {packFigure, type FigureData} from "../src/components/figure-data.js";
import {defaultChoices, madeUpMark} from "../src/figures/figure.js";
import {findTable} from "../src/tables/index.js";
import type {Table} from "../src/tables/table.js";
import {bibtex, citedTitle} from "./cite.js";
import type {BoundFigure} from "./bound-figure.js";

/** Returns the data of a figure as a woken page fetches them, and where they are published. */
export function figureFile(bound: BoundFigure): {path: string; json: string} {
  return {path: `figures/${bound.file}.json`, json: packFigure(figureData(bound))};
}

function figureData({name, figure, file, columns, rows, sql, ...words}: BoundFigure): FigureData {
  const {title, subtitle, sources, caveats} = words;
  return {
    file,
    title,
    subtitle,
    description: figure.describe(rows, defaultChoices(figure)),
    columns,
    rows,
    ...(figure.madeUp ? illustrationNotes(figure.madeUp) : sourceNotes(sources)),
    caveats,
    sql,
    bibtex: bibtex(citedTitle(title, figure), `figure-${name}`)
  };
}

type Notes = Pick<FigureData, "source" | "releaseNote" | "coverage" | "intervalNote">;

function sourceNotes(sources: readonly string[]): Notes {
  const contracts = sources.map(findTable);
  return {
    source: `${sourceLine(sources)}.`,
    releaseNote: ofEach(contracts, ({coverage}) => `Revised: ${coverage.revised}`),
    coverage: ofEach(
      contracts,
      ({coverage}) => `Counted: ${coverage.counted} Not counted: ${coverage.notCounted}`
    ),
    intervalNote: ofEach(
      contracts.filter(({coverage}) => coverage.kind !== "reference"),
      ({coverage: {interval}}) => `${doubts[interval.kind]}: ${sentence(interval.reason)}`
    )
  };
}

/** What goes with an illustration in the place of all that is known of a source. */
const illustrationNotes = (madeUp: string): Notes => ({
  source: `none, ${madeUpMark}. ${madeUp}`,
  releaseNote: "Revised: never; the same numbers are made each time.",
  coverage: "Counted: nobody. Not counted: everybody.",
  intervalNote: "Made up for teaching: no estimate of anything, so without a margin."
});

const doubts = {
  none: "No published margin",
  count: "A count",
  sampling: "Interval",
  modelled: "Interval"
} as const;

const sentence = (text: string) => `${text[0].toUpperCase()}${text.slice(1).replace(/\.?$/, ".")}`;

/** Returns what *say* says of each table, with the table's name where they differ. */
function ofEach(contracts: readonly Table[], say: (contract: Table) => string): string {
  const texts = new Map(contracts.map((contract) => [say(contract), contract.title]));
  if (texts.size === 1) return [...texts.keys()][0];
  return [...texts].map(([text, title]) => `${title}. ${text}`).join(" ");
}

/** Returns publisher, table and release of each source; a publisher is named once. */
export function sourceLine(names: readonly string[]): string {
  let last = "";
  const parts = names.map((name) => {
    const {publisher, table, release, secondHand} = findTable(name).source;
    const part = `${table} (${release})${secondHand ? ", second-hand copy" : ""}`;
    const isSame = publisher === last;
    last = publisher;
    return isSame ? part : `${publisher}, ${part}`;
  });
  return parts.join("; ");
}
