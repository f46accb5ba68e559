import * as Plot from "@observablehq/plot";
import {groups, max} from "d3-array";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Students of a provider with a permanent address in a part of the world. */
export type StudentCount = {
  provider: string;
  academic_year: string;
  /** Where the permanent address is. */
  address: "the EU" | "outside the EU";
  students: number;
};

/** Students from abroad by year, a panel for each provider; both have one scale. */
export function studentLines(
  counts: StudentCount[],
  {document, width}: ChartOptions
): SVGSVGElement {
  const most = max(counts, ({students}) => students)!;
  return layOutPanels(
    groups(counts, ({provider}) => provider).map(([provider, rows]) => ({
      heading: provider,
      notes: ["students, by permanent address"],
      draw: (panelWidth) => panel(rows, {document, width: panelWidth, most})
    })),
    {document, width, columns: isNarrow(width) ? 1 : 2}
  );
}

interface PanelOptions {
  document: Document;
  width: number;
  most: number;
}

function panel(rows: StudentCount[], {document, width, most}: PanelOptions): SVGSVGElement {
  const years = [...new Set(rows.map(({academic_year}) => academic_year))];
  const middle = years[Math.floor((years.length - 1) / 2)];
  const isEu = ({address}: StudentCount) => address === "the EU";
  const colour = (row: StudentCount) => (isEu(row) ? colours.older : colours.place);
  const at = (year: string) => rows.filter(({academic_year}) => academic_year === year);
  return Plot.plot({
    ...baseOptions(document, width),
    height: 200,
    marginTop: 10,
    marginBottom: 26,
    marginLeft: 44,
    marginRight: 108,
    x: {type: "point", domain: years, axis: null},
    y: {
      domain: [0, most],
      label: null,
      grid: true,
      ticks: 5,
      tickFormat: (d: number) => formatNumber(d)
    },
    marks: [
      Plot.axisX([years[0], middle, years.at(-1)!], {label: null, tickSize: 4}),
      Plot.ruleY([0], {stroke: colours.ink}),
      Plot.lineY(rows, {
        x: "academic_year",
        y: "students",
        z: "address",
        stroke: colour,
        strokeWidth: 2
      }),
      Plot.dot(rows, {
        className: pointClass,
        x: "academic_year",
        y: "students",
        r: 2.75,
        fill: (row: StudentCount) => (isEu(row) ? colours.paper : colours.place),
        stroke: colour,
        title: (row: StudentCount) =>
          `${row.provider}, ${row.academic_year}: ${formatNumber(row.students)} students from ${row.address}; a count rounded to 5, no margin`
      }),
      Plot.text(at(years.at(-1)!), {
        x: "academic_year",
        y: "students",
        text: (row: StudentCount) =>
          `${formatNumber(row.students)} ${isEu(row) ? "EU" : "outside EU"}`,
        fill: colours.ink,
        textAnchor: "start",
        dx: 7
      })
    ]
  }) as SVGSVGElement;
}
