import * as Plot from "@observablehq/plot";
import {groups, max} from "d3-array";
import type {ChartOptions} from "../figures/figure.js";
import {formatNumber} from "../prose/format.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Residents born in a group of countries, or in one country, at a census. */
export type Birthplace = {
  kind: "group" | "country";
  born: string;
  year: number;
  people: number;
  /** All residents at the same census. */
  residents: number;
};

const rowHeight = 20;

/** Returns the share of all residents of the same census, in per cent. */
export const shareOf = ({people, residents}: Birthplace): number => (100 * people) / residents;

/**
 * Residents born outside the UK: each group at two censuses, the earlier hollow,
 * then the most common countries at the later one; all bars have one scale.
 */
export function birthplaceBars(rows: Birthplace[], {document, width}: ChartOptions): SVGSVGElement {
  const most = max(rows, ({people}) => people)!;
  const last = max(rows, ({year}) => year)!;
  const of = (kind: Birthplace["kind"]) => rows.filter((row) => row.kind === kind);
  const options = {document, most, last};
  const countries = of("country");
  return layOutPanels(
    [
      ...groups(of("group"), ({born}) => born).map(([born, same]) => ({
        heading: born,
        draw: (panelWidth: number) =>
          bars(same, {...options, width: panelWidth, label: ({year}) => String(year)})
      })),
      ...(countries.length === 0
        ? []
        : [
            {
              heading: `Most common countries of birth, ${last}`,
              draw: (panelWidth: number) =>
                bars(countries, {...options, width: panelWidth, label: ({born}) => born})
            }
          ])
    ],
    {document, width}
  );
}

interface BarsOptions {
  document: Document;
  width: number;
  most: number;
  last: number;
  label: (row: Birthplace) => string;
}

function bars(
  rows: Birthplace[],
  {document, width, most, last, label}: BarsOptions
): SVGSVGElement {
  const at = (_: Birthplace, index: number) => index;
  return Plot.plot({
    ...baseOptions(document, width),
    height: rows.length * rowHeight + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: isNarrow(width) ? 90 : 120,
    marginRight: isNarrow(width) ? 98 : 120,
    x: {axis: null, domain: [0, most]},
    y: {axis: null, domain: [-0.5, rows.length - 0.5], reverse: true},
    marks: [
      Plot.rect(rows, {
        className: pointClass,
        x1: 0,
        x2: "people",
        y1: (_, index: number) => index - 0.32,
        y2: (_, index: number) => index + 0.32,
        fill: ({year}: Birthplace) => (year === last ? colours.place : colours.paper),
        stroke: colours.place,
        strokeWidth: 1.25,
        title: (row: Birthplace) =>
          `${row.born}, census of ${row.year}: ${formatNumber(row.people)} residents, ${formatNumber(shareOf(row), {to: 0.1, percent: true})} of all; a count, no margin`
      }),
      Plot.ruleX([0], {stroke: colours.ink}),
      Plot.text(rows, {
        frameAnchor: "left",
        y: at,
        dx: -8,
        textAnchor: "end",
        text: label,
        fill: colours.quiet
      }),
      Plot.text(rows, {
        x: "people",
        y: at,
        dx: 6,
        textAnchor: "start",
        text: (row: Birthplace) =>
          `${formatNumber(row.people)} (${formatNumber(shareOf(row), {to: 0.1, percent: true})})`
      })
    ]
  }) as SVGSVGElement;
}
