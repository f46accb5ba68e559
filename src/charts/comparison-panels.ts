import * as Plot from "@observablehq/plot";
import {capital, formatMargin, verdictNames} from "../prose/sentence.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {Difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import {stripsX} from "./gradient-strip.js";
import type {Panel} from "./panels.js";
import {plotRows, rowLabels} from "./row-axis.js";
import {colours, pointClass} from "./style.js";

/** An estimate with the name that it goes by, as "year to June 2015". */
export interface Named {
  name: string;
  estimate: Estimate;
}

/** Two estimates and what may be said of their difference. */
export interface Compared {
  now: Named;
  base: Named;
  difference: Difference;
}

export interface ComparisonOptions {
  document: Document;
  /** The ends of the axis of estimates; by default those of their intervals. */
  domain?: readonly [number, number];
  /** How far the axis of the change reaches to either side; by default as far as its interval. */
  reach?: number;
  /** Whether a change of one margin keeps room for two, so that the page does not move. */
  keepRoom?: boolean;
}

/**
 * Two estimates with an arrow from the base to the one compared, and below them
 * their difference with its own interval and a zero line: that is what can be
 * tested. A margin that is a range is drawn as two strips.
 */
export function comparisonPanels(compared: Compared, options: ComparisonOptions): Panel[] {
  const estimates: Panel = {
    heading: "The two estimates",
    draw: (width) => drawEstimates(compared, width, options)
  };
  if (compared.difference.change === null) return [estimates];
  return [
    estimates,
    {
      heading: `The change: ${verdictNames[compared.difference.verdict]}`,
      draw: (width) => drawChange(compared, width, options)
    }
  ];
}

function drawEstimates(
  {now, base}: Compared,
  width: number,
  {document, domain = domainOf([base, now])}: ComparisonOptions
): SVGSVGElement {
  // The names stand above the first and below the second, so that no arrow crosses them.
  const rows = [
    {...base, at: 0.6, dy: -11},
    {...now, at: 1.4, dy: 25}
  ];
  const isSampled = (d: Named) => d.estimate.interval === "sampling";
  return plotRows(rows.length, {document, width, domain, unit: now.estimate.unit}, [
    ...stripsX(
      rows.filter(isSampled).map(({estimate, at}) => ({
        value: estimate.value,
        halfWidth: (estimate.upper! - estimate.lower!) / 2,
        at
      }))
    ),
    ...modelledBands(rows.filter((d) => !isSampled(d) && d.estimate.lower !== null)),
    Plot.arrow([{x1: base.estimate.value, x2: now.estimate.value}], {
      x1: "x1",
      x2: "x2",
      y1: rows[0].at,
      y2: rows[1].at,
      stroke: colours.ink,
      strokeWidth: 1.5,
      inset: 9,
      headLength: 7
    }),
    Plot.dot(rows, {
      className: pointClass,
      x: (d: Named) => d.estimate.value,
      y: "at",
      r: 4,
      fill: (d: Named) => (d.estimate.lower === null ? colours.paper : colours.ink),
      stroke: (d: Named) => (d.estimate.lower === null ? colours.ink : colours.paper),
      title: (d: Named) =>
        `${capital(d.name)}: ${estimateWords(d.estimate)}, release of ${formatRelease(d.estimate.release)}`
    }),
    ...rowLabels(
      rows.map((d) => ({
        at: d.at,
        dy: d.dy,
        text: `${capital(d.name)}: ${estimateWords(d.estimate)}`
      }))
    )
  ]);
}

/** Limits of a model have no known shape between them, so these bands do not fade. */
function modelledBands(rows: readonly (Named & {at: number})[]): Plot.Markish[] {
  return [
    Plot.ruleY(rows, {
      y: "at",
      x1: (d: Named) => d.estimate.lower!,
      x2: (d: Named) => d.estimate.upper!,
      stroke: colours.admin,
      strokeWidth: 12,
      strokeOpacity: 0.3
    })
  ];
}

function drawChange(
  {now, base, difference}: Compared,
  width: number,
  {document, reach, keepRoom}: ComparisonOptions
): SVGSVGElement {
  const change = difference.change!;
  const to = coarser(now.estimate, base.estimate);
  const rows = marginRows(difference, to).map((row, index) => ({...row, at: index + 0.68}));
  const furthest = Math.max(...rows.map(({halfWidth}) => Math.abs(change) + (halfWidth ?? 0)));
  const end = reach ?? (furthest * 1.08 || 1);
  const axis = {
    document,
    width,
    domain: [-end, end],
    unit: now.estimate.unit,
    signed: true
  } as const;
  return plotRows(keepRoom ? 2 : rows.length, axis, [
    Plot.ruleX([0], {stroke: colours.ink, strokeWidth: 1.25}),
    ...stripsX(
      rows.flatMap(({halfWidth, at}) =>
        halfWidth === null ? [] : [{value: change, halfWidth, at}]
      )
    ),
    Plot.dot(rows, {
      className: pointClass,
      x: () => change,
      y: "at",
      r: 4,
      fill: (d: MarginRow) => (d.halfWidth === null ? colours.paper : colours.ink),
      stroke: (d: MarginRow) => (d.halfWidth === null ? colours.ink : colours.paper),
      title: (d: MarginRow) => `Change: ${d.text}`
    }),
    ...rowLabels(rows),
    ...(keepRoom && rows.length === 1
      ? rowLabels([{at: 1.5, text: "The two years share no quarter, so it has one margin."}])
      : [])
  ]);
}

interface MarginRow {
  halfWidth: number | null;
  text: string;
}

/** One row for each margin that the change may have. */
function marginRows({change, margin}: Difference, to: number): MarginRow[] {
  const signed = formatNumber(change!, {to, signed: true});
  if (!margin) return [{halfWidth: null, text: `${signed}, margin not known`}];
  const {least, greatest} = margin;
  const words = (half: number) => formatMargin({least: half, greatest: half}, to);
  if (least === greatest) return [{halfWidth: least, text: `${signed}, margin ${words(least)}`}];
  return [
    {
      halfWidth: least,
      text: `${signed}, margin ${words(least)} if errors spread evenly over the months`
    },
    {halfWidth: greatest, text: `${signed}, margin ${words(greatest)} if errors are unrelated`}
  ];
}

/** Returns an estimate with its doubt, as "323,000 ± 37,000". */
export function estimateWords({value, lower, upper, interval, roundedTo: to}: Estimate): string {
  const write = (number: number) => formatNumber(number, {to: writable(to)});
  if (lower === null || upper === null)
    return `${write(value)}, ${interval === "count" ? "a count" : "no published margin"}`;
  return interval === "sampling" && Math.abs(lower + upper - 2 * value) < 1e-6 * (upper - lower)
    ? `${write(value)} \u00b1 ${write((upper - lower) / 2)}`
    : `${write(value)} (${write(lower)} to ${write(upper)})`;
}

/** What is rounded to a tenth or less is written so; whole numbers keep to one. */
const writable = (to: number) => (to > 0 ? to : 1);

/** A change is written as coarsely as the coarser of its two estimates. */
const coarser = (a: Estimate, b: Estimate) => writable(Math.max(a.roundedTo, b.roundedTo));

function domainOf(named: readonly Named[]): readonly [number, number] {
  const ends = named.flatMap(({estimate: {value, lower, upper}}) => [
    lower ?? value,
    upper ?? value
  ]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low) * 0.08 || Math.abs(low) * 0.1 || 1;
  return [low - room, high + room];
}
