import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {revisionPhrases} from "../prose/verdicts.js";
import {revisionSummary} from "../stats/revision.js";
import type {ReleasePair, ReleaseRow} from "./release-rows.js";

/** What moved between two releases of one place and year. */
export interface Moved {
  pair: ReleasePair;
  older: ReleaseRow;
  newer: ReleaseRow;
}

/** Returns a release in a phrase as short as a month: "June 2021", "after the Census of 2021". */
export const released = (release: string): string =>
  release === "rebased" ? "after the Census of 2021" : formatRelease(release);

/** Whether one of two releases starts from the Census of 2011 and the other from that of 2021. */
export const crossesCensus = ([older, newer]: ReleasePair): boolean =>
  newer === "rebased" && older !== "rebased";

/** Returns the change of an estimate in per cent of the first, as "+5.8%"; unsigned where there is none. */
export const percentWords = (percent: number | null): string =>
  percent === null
    ? "no share of zero"
    : formatNumber(percent, {to: 0.1, signed: true, percent: true});

function stepWords(measure: string, values: readonly [number, number], pair: ReleasePair): string {
  const {total, totalPercent} = revisionSummary(values);
  const [from, to] = values.map((value) => formatNumber(value));
  if (total === 0) return `${measure} ${revisionPhrases["estimate-same"]![0]}: ${from} in both.`;
  const phrase = revisionPhrases[total > 0 ? "estimate-higher" : "estimate-lower"]![0];
  return `${measure} ${phrase} by ${formatNumber(Math.abs(total))} (${percentWords(totalPercent)}), from ${from} (${released(pair[0])}) to ${to} (${released(pair[1])}).`;
}

/** Returns what two releases say of population and of arrivals, each with both numbers. */
export function revisionWords({pair, older, newer}: Moved): string {
  const people = stepWords("Population", [older.population, newer.population], pair);
  if (older.arrivals === null || newer.arrivals === null)
    return `${people} Arrivals of the year were not found in both.`;
  return `${people} The estimate of arrivals ${stepWords("", [older.arrivals, newer.arrivals], pair).trim()}`;
}

const direction = (change: number, what: string): string =>
  change === 0 ? `as many ${what}` : `${change > 0 ? "more" : "fewer"} ${what}`;

/** Returns what a revision found in as few words as a heading takes: more immigrants and fewer people. */
export function bothMeasures(older: ReleaseRow, newer: ReleaseRow): string {
  const people = direction(newer.population - older.population, "people");
  if (older.arrivals === null || newer.arrivals === null) return people;
  return `${direction(newer.arrivals - older.arrivals, "immigrants")} and ${people}`;
}
