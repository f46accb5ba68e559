import {group} from "d3-array";
import type {AnyRow} from "../tables/table.js";
import type {ChartSettings} from "./chart-settings.js";
import {isKnown, isNumber, kindOf, type Drawable, type ResultField} from "./result-fields.js";

/** More than these cannot be told apart on a screen. */
export const mostOf = {bars: 60, places: 60, points: 5_000, facets: 24, series: 8} as const;

/** Says in a sentence why the columns cannot be drawn by the *settings*; undefined where they can. */
export function settingsProblem(
  columns: readonly ResultField[],
  rows: readonly AnyRow[],
  settings: ChartSettings
): string | undefined {
  if (rows.length === 0) return "The result has no rows, so there is nothing to draw.";
  if (rows.length > mostOf.points)
    return `The result has ${count(rows.length)} rows; at most ${count(mostOf.points)} can be drawn. Group or filter them in the query.`;
  const {mark, x, y, lower, upper, halfWidth, colour, facet} = settings;
  const named = [x, y, lower, upper, halfWidth, colour, facet];
  const missing = named.find((name) => name && !columns.some((column) => column.name === name));
  if (missing) return `The result has no column ${missing}. Choose another one for the chart.`;
  const kind = (name: string) =>
    kindOf(
      columns.find((column) => column.name === name)!,
      rows
    );
  if (!isNumber(kind(x)) && !isNumber(kind(y)))
    return `Neither ${x} nor ${y} holds numbers, so there is nothing to measure. Choose a column of numbers.`;
  if (Boolean(lower) !== Boolean(upper))
    return "An interval has two ends. Choose a column for its lower and one for its upper bound.";
  const text = [lower, upper, halfWidth].find((name) => name && !isNumber(kind(name)));
  if (text) return `The bounds of an estimate are numbers, and ${text} holds none.`;
  if (mark === "interval" && !lower && !halfWidth)
    return "Intervals need bounds. Choose the columns that hold them, or draw dots.";
  return undefined;
}

/** Says in a sentence what is too much to draw, or would be drawn over one another. */
export function drawableProblem(drawable: Drawable, settings: ChartSettings): string | undefined {
  const {points, at, value} = drawable;
  if (!points.some(isKnown))
    return `No row has both ${at} and ${value}: every value is missing. Nothing is drawn, since missing is not zero.`;
  return facetProblem(drawable, settings) ?? amountProblem(drawable, settings);
}

function facetProblem({points}: Drawable, {facet, colour}: ChartSettings): string | undefined {
  const facets = new Set(points.map((point) => point.facet)).size;
  if (facets > mostOf.facets)
    return `${facet} has ${count(facets)} values; at most ${mostOf.facets} small charts fit. Keep fewer in the query.`;
  const series = new Set(points.map((point) => point.series)).size;
  if (series > mostOf.series)
    return `${colour} has ${count(series)} values; at most ${mostOf.series} colours can be told apart. Keep fewer in the query, or make a small chart of each.`;
  return undefined;
}

function amountProblem(drawable: Drawable, {mark}: ChartSettings): string | undefined {
  const {points, at, atKind} = drawable;
  const places = new Set(points.map((point) => keyOf(point.at))).size;
  if ((mark === "bar" || atKind === "text") && mark !== "line" && places > mostOf.places)
    return `${at} has ${count(places)} values; at most ${mostOf.places} fit side by side. Keep fewer in the query, for example with ORDER BY and LIMIT.`;
  if (mark === "dot" || mark === "interval") return undefined;
  return sharedPlace(drawable, mark);
}

/** A line through two values of one moment, or bars over one another, would show neither. */
function sharedPlace({points, at}: Drawable, mark: "bar" | "line"): string | undefined {
  const seriesOf = ({facet, series}: Drawable["points"][number]) =>
    mark === "line" ? `${facet}\n${series}` : facet;
  for (const ofSeries of group(points, seriesOf).values()) {
    const seen = new Set<string | number>();
    for (const point of ofSeries) {
      const key = keyOf(point.at);
      if (seen.has(key)) return sharedText(mark, at, point.at);
      seen.add(key);
    }
  }
  return undefined;
}

function sharedText(mark: "bar" | "line", at: string, place: string | number | Date): string {
  const where = `${at} ${place instanceof Date ? place.toISOString().slice(0, 10) : place}`;
  return mark === "line"
    ? `Several rows have the ${where}, so a line would jump between them. Choose a colour or small charts by the column that tells them apart.`
    : `Several rows have the ${where}, and their bars would lie over one another. Make small charts by the column that tells them apart, or draw dots.`;
}

const keyOf = (at: string | number | Date): string | number => (at instanceof Date ? +at : at);

const count = (number: number) => number.toLocaleString("en-GB");
