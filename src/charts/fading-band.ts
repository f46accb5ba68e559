import * as Plot from "@observablehq/plot";
import {halfWidthAtLevel} from "../stats/interval.js";

/** The published level, and the two that follow from it for a normal distribution of errors. */
export const bandLevels = [0.95, 0.6, 0.3] as const;

export interface BandOptions {
  colour: string;
  /** The levels that are drawn, the widest first; defaults to all three. */
  levels?: readonly number[];
}

/** An estimate of a year with the ± of its 95% interval; null where there is none. */
export interface BandPoint {
  year: number;
  value: number | null;
  halfWidth: number | null;
}

/** A sampling interval along a line, as a band that fades; it stops where a margin is missing. */
export function fadingBand(
  points: readonly BandPoint[],
  {colour, levels = bandLevels}: BandOptions
): Plot.Markish[] {
  return levels.map((level) => {
    const reach = ({halfWidth}: BandPoint) =>
      halfWidth === null ? NaN : halfWidthAtLevel(halfWidth, {to: level});
    return Plot.areaY(points, {
      x: "year",
      y1: (d: BandPoint) => (d.value ?? NaN) - reach(d),
      y2: (d: BandPoint) => (d.value ?? NaN) + reach(d),
      fill: colour,
      fillOpacity: 0.18
    });
  });
}
