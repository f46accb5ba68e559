import type * as Plot from "@observablehq/plot";

/** The colours of a chart, as variables of the page: light, dark and print need no second drawing. */
export const colours = {
  ink: "var(--ink)",
  quiet: "var(--ink-quiet)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  place: "var(--place)",
  others: "var(--others)",
  older: "var(--place-older)",
  oldest: "var(--place-oldest)",
  survey: "var(--era-survey)",
  adjusted: "var(--era-adjusted)",
  admin: "var(--era-admin)"
} as const;

/** The colour of somebody who is in none, one, … or all of four tables. */
export const metColours = [0, 1, 2, 3, 4].map((tables) => `var(--met-${tables})`);

/** Whether a chart of this *width* is drawn for a phone. */
export const isNarrow = (width: number): boolean => width < 500;

/** What every chart shares: text size, margins for direct labels, no framework fonts. */
export function baseOptions(document: Document, width: number): Plot.PlotOptions {
  return {
    document,
    width,
    className: "plot",
    style: {fontSize: isNarrow(width) ? "12px" : "13px", fontFamily: "inherit", overflow: "visible"}
  };
}

/**
 * Marks the points that a reader can walk through by arrow keys: each carries a
 * title, which a browser shows as a tooltip even without JavaScript.
 */
export const pointClass = "points";
