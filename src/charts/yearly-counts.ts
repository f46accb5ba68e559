import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A count of a year; null where the table does not have it whole. */
export type YearlyCount = {year: number; people: number | null};

export interface YearlyCountsOptions {
  document: Document;
  width: number;
  /** The year that the others are read against: its level is drawn across all. */
  base: number;
  /** What is counted, as the title of a bar has it. */
  unit: string;
}

type Known = {year: number; people: number};

/** Counts by year as bars from zero, with the level of one year across them; a gap says so. */
export function yearlyCounts(
  counts: readonly YearlyCount[],
  {document, width, base, unit}: YearlyCountsOptions
): SVGSVGElement {
  const known = counts.filter((count): count is Known => count.people !== null);
  const missing = counts.filter(({people}) => people === null);
  const level = known.find(({year}) => year === base)!;
  const narrow = isNarrow(width);
  const [first, last] = [counts[0].year, counts.at(-1)!.year];
  return Plot.plot({
    ...baseOptions(document, width),
    height: narrow ? 240 : 280,
    marginTop: 20,
    marginBottom: 26,
    marginLeft: narrow ? 52 : 58,
    marginRight: 8,
    x: {domain: [first - 0.6, last + 0.6], label: null, tickFormat: "d", ticks: narrow ? 4 : 8},
    y: {label: null, grid: true, ticks: 5, tickFormat: (people: number) => formatNumber(people)},
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      Plot.rectY(known, {
        className: pointClass,
        x1: ({year}: Known) => year - 0.38,
        x2: ({year}: Known) => year + 0.38,
        y: "people",
        fill: ({year}: Known) => (year === base ? colours.ink : colours.others),
        title: ({year, people}: Known) => `${year}: ${formatNumber(people)} ${unit}; a count`
      }),
      Plot.ruleY([level], {y: "people", stroke: colours.ink, strokeDasharray: "3 3"}),
      Plot.text([level], {
        x: "year",
        y: "people",
        text: ({year, people}: Known) => `${year}: ${formatNumber(people)}`,
        fontWeight: 600,
        fill: colours.ink,
        stroke: colours.paper,
        strokeWidth: 4,
        lineAnchor: "bottom",
        dy: -5
      }),
      Plot.text(missing, {
        x: "year",
        y: 0,
        text: () => "no number",
        rotate: -90,
        textAnchor: "start",
        lineAnchor: "middle",
        dy: -6,
        fill: colours.quiet
      })
    ]
  }) as SVGSVGElement;
}
