import * as Plot from "@observablehq/plot";
import {range} from "d3-array";
import {isNarrow} from "./style.js";

/**
 * An axis of time that names each year under its middle, with ticks where years
 * begin: a count of 31 December then stands in its own year, not over the name
 * of the next. Use with `x: {axis: null}`.
 */
export function yearAxis([from, to]: readonly [Date, Date], width: number): Plot.Markish[] {
  const years = range(from.getUTCFullYear(), to.getUTCFullYear() + 1);
  const middle = (year: number) => new Date(Date.UTC(year, 5, 30));
  const isWithin = (date: Date) => date >= from && date <= to;
  const most = isNarrow(width) ? 7 : 14;
  const step = [1, 2, 5, 10].find((step) => years.length / step <= most) ?? 20;
  const named = years.filter((year) => year % step === 0 && isWithin(middle(year)));
  const starts = years.map((year) => new Date(Date.UTC(year, 0, 1))).filter(isWithin);
  return [
    Plot.axisX(starts, {fill: "none", label: null, tickSize: 5}),
    Plot.text(named, {
      x: middle,
      text: String,
      frameAnchor: "bottom",
      lineAnchor: "top",
      dy: 9
    })
  ];
}
