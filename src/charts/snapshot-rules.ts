import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {colours, pointClass} from "./style.js";

/** A count of the people who are there on one day. */
export interface Snapshot {
  /** When it is taken, in years from the start. */
  time: number;
  /** The day, as a reader says it. */
  day: string;
  count: number;
}

/** The height that the days and counts of snapshots take above a chart, in pixels. */
export const snapshotHead = 36;

/**
 * Draws the days of snapshots through people drawn as lines: whom a rule meets, the
 * table counts. The days and counts stand above.
 */
export function snapshotRules(snapshots: readonly Snapshot[]): Plot.Markish[] {
  const head: Plot.TextOptions = {x: "time", frameAnchor: "top", lineAnchor: "bottom"};
  return [
    Plot.ruleX(snapshots, {
      className: pointClass,
      x: "time",
      stroke: colours.ink,
      title: ({day, count}: Snapshot) => `Table of ${day}: ${formatNumber(count)} people`
    }),
    Plot.text(snapshots, {
      ...head,
      text: ({day}: Snapshot) => /^\d+ .../.exec(day)![0],
      dy: -20,
      fill: colours.quiet
    }),
    Plot.text(snapshots, {
      ...head,
      text: ({count}: Snapshot) => formatNumber(count),
      dy: -4,
      fontWeight: 650
    })
  ];
}
