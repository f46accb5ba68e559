import {packFigure, type FigureData} from "../src/components/figure-data.js";
import {findCaveat} from "../src/figures/caveats.js";
import {defaultChoices} from "../src/figures/figure.js";
import {findTable} from "../src/tables/index.js";
import type {BoundFigure} from "./render-figure.js";

/** Returns the data of a figure as a woken page fetches them, and where they are published. */
export function figureFile(bound: BoundFigure): {path: string; json: string} {
  return {path: `figures/${bound.file}.json`, json: packFigure(figureData(bound))};
}

function figureData({figure, file, columns, rows}: BoundFigure): FigureData {
  const contracts = figure.sources.map(findTable);
  const join = (lines: string[]) => [...new Set(lines)].join(" ");
  return {
    file,
    title: figure.title,
    subtitle: figure.subtitle,
    description: figure.describe(rows, defaultChoices(figure)),
    columns,
    rows,
    source: `${figure.sources.map(sourceLine).join("; ")}.`,
    releaseNote: join(contracts.map(({coverage}) => `Revised: ${coverage.revised}`)),
    coverage: join(
      contracts.map(
        ({coverage}) => `Counted: ${coverage.counted} Not counted: ${coverage.notCounted}`
      )
    ),
    intervalNote: join(contracts.map(({coverage}) => coverage.interval.reason)),
    caveats: figure.caveats.map(findCaveat)
  };
}

/** Returns publisher, table and release of the table *name*, and whether our copy is second-hand. */
export function sourceLine(name: string): string {
  const {source} = findTable(name);
  return `${source.publisher}, ${source.table} (${source.release})${source.secondHand ? ", second-hand copy" : ""}`;
}
