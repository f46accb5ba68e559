import {pointTitle, type CitizenshipYear} from "../charts/citizenship-panels.js";
import {differenceSentence} from "../prose/sentence.js";
import {formatMonth} from "../prose/date.js";
import {difference, type Difference} from "../stats/difference.js";
import {toEstimate, type ExpectedRow} from "./expected-rows.js";

export const flows = ["arrivals", "departures"] as const;
export type Flow = (typeof flows)[number];

/** The last year that ended by the vote, and the newest, of those of one citizenship. */
export interface Ends {
  before: CitizenshipYear;
  newest: CitizenshipYear;
}

/** Returns the groups of *rows* by citizenship, each with the years that are compared. */
export function endsOf(rows: readonly CitizenshipYear[]): Ends[] {
  return [...new Set(rows.map(({citizenship}) => citizenship))].map((citizenship) => {
    const same = rows.filter((row) => row.citizenship === citizenship);
    const before = same.findLast(({year_ending}) => year_ending <= new Date("2016-06-30"));
    if (!before) throw new Error(`missing year before the vote: ${citizenship}`);
    return {before, newest: same.at(-1)!};
  });
}

export interface Release {
  release: string;
  basis: ExpectedRow["basis"];
}

/** Compares a flow of the newest year with that of the year before the vote. */
export function changeOf({before, newest}: Ends, flow: Flow, release: Release): Difference {
  const estimate = (row: CitizenshipYear) =>
    toEstimate({
      ...release,
      series: flow,
      year_ending: row.year_ending,
      people: row[flow],
      half_width: row[`${flow}_half_width`],
      lower: null,
      upper: null,
      is_provisional: row.is_provisional,
      is_count: false
    });
  return difference(estimate(newest), estimate(before));
}

/** Returns the flows in words: the year before the vote, the newest, and what may be said of the change. */
export function describeEnds(rows: readonly CitizenshipYear[], release: Release): string {
  const lines = endsOf(rows).flatMap((ends) =>
    flows.map((flow) => {
      const {before, newest} = ends;
      const sentence = differenceSentence(changeOf(ends, flow, release), {
        measure: `${flow} of ${inSentence(before.citizenship)}`,
        a: `the year to ${formatMonth(newest.year_ending)}`,
        b: `the year to ${formatMonth(before.year_ending)}`,
        to: 1000
      });
      return `${pointTitle(before, flow)}. ${pointTitle(newest, flow)}. ${sentence}`;
    })
  );
  return lines.join(" ");
}

/** A name that begins a heading as it stands in a sentence; EU stays as it is. */
const inSentence = (name: string) =>
  name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** The years to June, and the newest: the others are in the picture and in the download. */
export const yearsToJune = (rows: CitizenshipYear[]): CitizenshipYear[] =>
  rows.filter(
    (row, index) =>
      row.year_ending.getUTCMonth() === 5 || row.citizenship !== rows[index + 1]?.citizenship
  );

export const citizenshipTable = [
  {name: "citizenship", label: "Citizenship", format: "plain"},
  {name: "year_ending", label: "Year to"},
  {name: "arrivals", label: "Came"},
  {name: "arrivals_half_width", label: "±", missing: "none published"},
  {name: "departures", label: "Left"},
  {name: "departures_half_width", label: "±", missing: "none published"}
] as const;
