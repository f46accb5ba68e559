import * as Plot from "@observablehq/plot";
import {extent, max} from "d3-array";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {flowMarks, midYear} from "./flow-chart.js";
import {byRelease, releasesOf, type Flow} from "./releases.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";

/** A count of arrivals of some kind in a year. */
export type MeasureCount = {
  measure: "arrivals" | "registrations with a doctor" | "National Insurance numbers";
  /** The last day of the year that is counted. */
  year_end: Date;
  year: number;
  people: number;
  /** The releases that have it so, of the estimates of arrivals only. */
  releases: string | null;
  kind: "estimate" | "published total" | "each year" | "at least";
};

/** Returns the estimates among *counts*, each with its releases. */
export const estimatesOf = (counts: readonly MeasureCount[]): Flow[] =>
  counts.flatMap(({year, releases, people}) => (releases ? [{year, releases, people}] : []));

const panelHeight = 150;

/**
 * Three measures that count different people: a panel each, under one another
 * with the same years and scales of their own, never on one axis and never added.
 */
export function threeMeasuresChart(
  counts: MeasureCount[],
  {document, width}: ChartOptions
): SVGSVGElement {
  const domain = extent(counts, midYear) as [Date, Date];
  const of = (measure: MeasureCount["measure"]) => counts.filter((d) => d.measure === measure);
  const [arrivals, doctors, numbers] = [
    of("arrivals"),
    of("registrations with a doctor"),
    of("National Insurance numbers")
  ];
  const options = (panelWidth: number) => ({document, width: panelWidth, domain});
  const newest = releasesOf(byRelease(estimatesOf(arrivals))).at(-1)!;
  const only = [...new Set(doctors.map(({year}) => year))].join(", ");
  const panels = [
    {
      heading: "Long-term arrivals, year to mid-year",
      notes: [
        newest === "rebased"
          ? "filled: rebased to the Census of 2021; hollow: older releases"
          : "filled: the newest release; hollow: older releases"
      ],
      counts: arrivals,
      draw: (width: number) => panel(arrivals, arrivalMarks(arrivals), options(width))
    },
    {
      heading: "National Insurance numbers, calendar year",
      notes: [notesOfNumbers(numbers)],
      counts: numbers,
      draw: (width: number) => panel(numbers, numberMarks(numbers), options(width))
    },
    {
      heading: "Registrations with a doctor, year to July",
      notes: [`${only} is the only year found; all others are missing`],
      counts: doctors,
      draw: (width: number) => panel(doctors, doctorMarks(doctors, domain), options(width))
    }
  ];
  return layOutPanels(
    panels.filter(({counts}) => counts.length > 0),
    {document, width}
  );
}

function notesOfNumbers(numbers: MeasureCount[]): string {
  const names = {
    estimate: "",
    "each year": "small dots: published for calendar years",
    "at least": "triangles: at least so many",
    "published total": "dot: published total"
  };
  const kinds = new Set(numbers.map(({kind}) => names[kind]));
  return [...kinds].sort().reverse().join("; ");
}

interface PanelOptions {
  document: Document;
  width: number;
  domain: [Date, Date];
}

function panel(
  counts: MeasureCount[],
  marks: Plot.Markish[],
  {document, width, domain}: PanelOptions
): SVGSVGElement {
  return Plot.plot({
    ...baseOptions(document, width),
    height: counts.length > 1 ? panelHeight : 110,
    marginTop: 14,
    marginBottom: 26,
    marginLeft: 44,
    marginRight: 20,
    x: {type: "utc", axis: null, insetLeft: 10, domain},
    y: {
      label: null,
      domain: [0, max(counts, ({people}) => people)!],
      grid: true,
      ticks: counts.length > 1 ? 4 : 2,
      tickFormat: (d: number) => formatNumber(d)
    },
    marks: [...yearAxis(domain, width), Plot.ruleY([0], {stroke: colours.ink}), ...marks]
  }) as SVGSVGElement;
}

const arrivalMarks = (arrivals: MeasureCount[]): Plot.Markish[] => flowMarks(estimatesOf(arrivals));

function numberMarks(numbers: MeasureCount[]): Plot.Markish[] {
  const bounds = numbers.filter(({kind}) => kind === "at least");
  const published = numbers.filter(({kind}) => kind === "each year");
  const totals = numbers.filter(({kind}) => kind === "published total");
  return [
    Plot.lineY([...bounds, ...published], {
      x: midYear,
      y: "people",
      stroke: colours.older,
      strokeWidth: 0.75
    }),
    Plot.dot(published, {
      className: pointClass,
      x: midYear,
      y: "people",
      r: 2.5,
      fill: colours.place,
      title: ({year, people}: MeasureCount) =>
        `${year}: ${formatNumber(people)} National Insurance numbers; a count, no margin`
    }),
    Plot.dot(bounds, {
      className: pointClass,
      x: midYear,
      y: "people",
      symbol: "triangle",
      r: 3.5,
      fill: colours.paper,
      stroke: colours.place,
      title: ({year, people}: MeasureCount) =>
        `${year}: at least ${formatNumber(people)} National Insurance numbers; a lower bound, by how much is not known`
    }),
    ...totalMarks(
      totals,
      ({year, people}) => [
        `${formatNumber(people)}, year to mid-${year}`,
        `Year to mid-${year}: ${formatNumber(people)} National Insurance numbers, the published total; a count, no margin`
      ],
      -11
    )
  ];
}

function doctorMarks(doctors: MeasureCount[], domain: [Date, Date]): Plot.Markish[] {
  const edges = [
    [domain[0], midYear(doctors[0])],
    [midYear(doctors.at(-1)!), domain[1]]
  ];
  return [
    Plot.text(edges, {
      x: ([from, to]: Date[]) => new Date((+from + +to) / 2),
      y: 0,
      dy: -18,
      text: () => "not found",
      fill: colours.quiet
    }),
    ...totalMarks(doctors, ({year, people}) => [
      `${formatNumber(people)} in ${year}`,
      `Year to July ${year}: ${formatNumber(people)} registrations with a doctor after an address abroad; a count, no margin`
    ])
  ];
}

function totalMarks(
  totals: MeasureCount[],
  words: (total: MeasureCount) => [label: string, title: string],
  dy = 0
): Plot.Markish[] {
  return [
    Plot.dot(totals, {
      className: pointClass,
      x: midYear,
      y: "people",
      r: 5,
      fill: colours.ink,
      stroke: colours.paper,
      title: (total: MeasureCount) => words(total)[1]
    }),
    Plot.text(totals, {
      x: midYear,
      y: "people",
      text: (total: MeasureCount) => words(total)[0],
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 3,
      textAnchor: "end",
      dx: -9,
      dy
    })
  ];
}
