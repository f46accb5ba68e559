import {pairs} from "d3-array";
import {quarter, type StockCount} from "../charts/stock-segments.js";
import type {PlacedRow} from "./about-york.js";

/** One quarter of a place and of its region. */
export type QuarterRow = StockCount &
  PlacedRow & {
    name: string;
    region: string;
    /** The sum of the counts that are shown, and how many councils are behind it. */
    region_people: number;
    shown: number;
    /** Councils whose count is from 1 to 9, and those without an entry. */
    withheld: number;
    absent: number;
    councils: number;
  };

/** The least and the most that a withheld count can be. */
const [least, most] = [1, 9];

/**
 * Which way the region's count went: 1 is up, −1 is down, whatever the withheld counts
 * are; 0 where they could decide it. A council without an entry is taken to have nobody.
 */
function regionTurn(before: QuarterRow, after: QuarterRow): number {
  const change = after.region_people - before.region_people;
  if (change + least * after.withheld - most * before.withheld > 0) return 1;
  return change + most * after.withheld - least * before.withheld < 0 ? -1 : 0;
}

/** A quarter in which a place and its region went different ways: 1 is up, −1 is down. */
export interface Step {
  from: Date;
  to: Date;
  place: number;
  region: number;
}

/** Returns the quarters in which place and region went different ways, on one coverage. */
export function apart(rows: readonly QuarterRow[]): Step[] {
  return pairs(rows)
    .filter(
      ([before, after]) =>
        before.covers === after.covers &&
        before.people !== null &&
        after.people !== null &&
        +after.date - +before.date <= quarter
    )
    .map(([before, after]) => ({
      from: before.date,
      to: after.date,
      place: Math.sign(after.people! - before.people!),
      region: regionTurn(before, after)
    }))
    .filter(({place, region}) => place * region < 0);
}

/** Returns how often the place rose while the region fell, and the other way round. */
export function turns(rows: readonly QuarterRow[]): {rose: number; fell: number} {
  const steps = apart(rows);
  const rose = steps.filter(({place}) => place > 0).length;
  return {rose, fell: steps.length - rose};
}

/** Returns the spans of time of *steps*; quarters that follow each other are one. */
export function spansOf(steps: readonly Step[]): [Date, Date][] {
  const spans: [Date, Date][] = [];
  for (const {from, to} of steps) {
    const last = spans.at(-1);
    if (last && +last[1] === +from) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}
