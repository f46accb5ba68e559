import * as Plot from "@observablehq/plot";
import {max, min} from "d3-array";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {midYear} from "./flow-chart.js";
import {layOutPanels} from "./panels.js";
import {releaseName} from "./releases.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";

/** An estimate of one year, as one of the two releases has it. */
export interface PairPoint {
  year: number;
  value: number;
}

/** One measure of a place, as two releases have it. */
export interface PairPanel {
  heading: string;
  unit: string;
  /** The measure and its year in a point’s title, as "York, people on 30 June". */
  measure: string;
  older: readonly PairPoint[];
  newer: readonly PairPoint[];
  /** The ends of the axis, the same whichever releases are shown. */
  domain: readonly [number, number];
}

/** What both panels share: the releases, the year that is looked at, and the years of the axis. */
export interface PairFrame {
  releases: readonly [older: string, newer: string];
  year: number;
  years: readonly [number, number];
}

/**
 * Two releases of the same years: the older hollow and light, the newer solid. At the
 * year that is looked at, an arrow leads from the one to the other, with both
 * numbers. A panel for each measure, side by side, with a scale of its own.
 */
export function releasePair(
  panels: readonly PairPanel[],
  {document, width, ...frame}: PairFrame & {document: Document; width: number}
): SVGSVGElement {
  return layOutPanels(
    panels.map((panel) => ({
      heading: panel.heading,
      notes: [panel.domain[0] > 0 ? `${panel.unit}; axis does not start at zero` : panel.unit],
      draw: (panelWidth) => drawPanel(panel, {document, width: panelWidth, ...frame})
    })),
    {document, width, columns: isNarrow(width) ? 1 : 2}
  );
}

/** Returns the ends of an axis for *values*: from zero, or with a little room around them. */
export function pairDomain(
  values: readonly number[],
  {fromZero}: {fromZero: boolean}
): readonly [number, number] {
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  const room = (high - (fromZero ? 0 : low)) * 0.12 || Math.max(1, high * 0.01);
  return fromZero ? [0, high + room] : [low - room, high + room];
}

type Sized = PairFrame & {document: Document; width: number};

function drawPanel(panel: PairPanel, {document, width, ...frame}: Sized): SVGSVGElement {
  const {older, newer, domain} = panel;
  const [first, last] = frame.years;
  const days = [midYear({year: first}), midYear({year: last})] as const;
  // One release against itself is drawn once.
  const isPair = frame.releases[0] !== frame.releases[1];
  return Plot.plot({
    ...baseOptions(document, width),
    height: 250,
    marginTop: 8,
    marginBottom: 26,
    marginLeft: 52,
    marginRight: 22,
    x: {type: "utc", axis: null, insetLeft: 12, insetRight: 4, domain: [...days]},
    y: {
      label: null,
      domain: [...domain],
      ticks: 5,
      insetTop: 34,
      insetBottom: domain[0] > 0 ? 34 : 0,
      tickFormat: (d: number) => formatNumber(d),
      grid: true
    },
    marks: [
      ...yearAxis(days, Math.min(width, 340)),
      ...(domain[0] > 0 ? [] : [Plot.ruleY([0], {stroke: colours.ink})]),
      ...(isPair ? seriesMarks(panel, older, {release: frame.releases[0], isNewer: false}) : []),
      ...seriesMarks(panel, newer, {release: frame.releases[1], isNewer: true}),
      ...changeMarks(panel, frame)
    ]
  }) as SVGSVGElement;
}

function seriesMarks(
  {measure}: PairPanel,
  points: readonly PairPoint[],
  {release, isNewer}: {release: string; isNewer: boolean}
): Plot.Markish[] {
  const stroke = isNewer ? colours.place : colours.older;
  return [
    Plot.lineY(points, {x: midYear, y: "value", stroke, strokeWidth: isNewer ? 2 : 1.25}),
    Plot.dot(points, {
      className: pointClass,
      x: midYear,
      y: "value",
      r: 3,
      fill: isNewer ? colours.place : colours.paper,
      stroke,
      title: ({year, value}: PairPoint) =>
        `${measure}, ${year}: ${formatNumber(value)}, ${release === "rebased" ? releaseName(release) : `release of ${formatRelease(release)}`}; no published margin`
    })
  ];
}

/** The number of one or both releases at the year that is looked at. */
interface Label {
  value: number;
  text: string;
}

/** What stands at the year that is looked at: both numbers with their release, and the step between. */
function changeMarks(panel: PairPanel, {releases, year, years}: PairFrame): Plot.Markish[] {
  const at = midYear({year});
  const [from, to] = [panel.older, panel.newer].map((points) =>
    points.find((point) => point.year === year)
  );
  const missing = releases.filter((_, index) => ![from, to][index]).map(short);
  return [
    ...(from && to && from.value !== to.value
      ? [
          Plot.arrow([year], {
            x1: at,
            x2: at,
            y1: from.value,
            y2: to.value,
            stroke: colours.ink,
            strokeWidth: 1.5,
            inset: 5,
            headLength: 7
          })
        ]
      : []),
    ...labelMarks(labelsOf([from, to], releases), panel, {year, years}),
    ...(missing.length > 0
      ? [
          Plot.text([`${year}: none from ${[...new Set(missing)].join(" or ")}`], {
            text: (d: string) => d,
            frameAnchor: "top-right",
            fill: colours.quiet,
            stroke: colours.paper,
            strokeWidth: 4
          })
        ]
      : [])
  ];
}

/** Returns one label for each release that has the year, or one for both where they agree. */
function labelsOf(
  found: readonly (PairPoint | undefined)[],
  releases: PairFrame["releases"]
): Label[] {
  const labels = found.flatMap((point, index) =>
    point
      ? [{value: point.value, text: `${short(releases[index])}\n${formatNumber(point.value)}`}]
      : []
  );
  const [a, b] = labels;
  if (!b || a.value !== b.value) return labels;
  const text = releases[0] === releases[1] ? a.text : `both releases\n${formatNumber(a.value)}`;
  return [{value: a.value, text}];
}

/** The higher number above all that is drawn near the year, the lower one below it. */
function labelMarks(
  labels: readonly Label[],
  {older, newer}: PairPanel,
  {year, years}: Pick<PairFrame, "year" | "years">
): Plot.Markish[] {
  const [isFirst, isLast] = [year - years[0] < 2, years[1] - year < 2];
  // A label is about two years wide, and stands to one side at the ends.
  const [before, after] = isFirst ? [0, 2] : isLast ? [2, 0] : [1, 1];
  const nearest = [...older, ...newer]
    .filter((point) => point.year >= year - before && point.year <= year + after)
    .map(({value}) => value);
  const highest = max(labels, ({value}) => value);
  return labels.map((label) => {
    const isTop = label.value === highest;
    return Plot.text([label], {
      x: midYear({year}),
      y: () => (isTop ? max(nearest) : min(nearest)),
      text: "text",
      textAnchor: isFirst ? "start" : isLast ? "end" : "middle",
      dx: isFirst ? -6 : isLast ? 6 : 0,
      dy: isTop ? -10 : 10,
      lineAnchor: isTop ? "bottom" : "top",
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 4
    });
  });
}

/** A release in as few words as a label takes. */
const short = (release: string): string =>
  release === "rebased" ? "rebased" : formatRelease(release);
