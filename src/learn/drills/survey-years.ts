import {formatMonth} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import type {Estimate} from "../../stats/estimate.js";
import {estimateOf} from "../estimate-of.js";
import type {Cell} from "../item.js";
import {cellOf, numberIn, type Material} from "../material.js";

/** A year of the survey's era with the margin that its own release prints. */
export interface SurveyYear {
  flow: string;
  /** As in "Net migration to the UK". */
  name: string;
  /** As in "the year to September 2015". */
  year: string;
  /** The last day. */
  end: string;
  estimate: Estimate;
  /** In people, as the estimate. */
  value: number;
  half: number;
  cells: {value: Cell; half: Cell};
}

const measures: Readonly<Record<string, readonly [measure: string, name: string]>> = {
  immigration: ["long-term-immigration", "Immigration to the UK"],
  emigration: ["long-term-emigration", "Emigration from the UK"],
  net: ["net", "Net migration to the UK"]
};

/** Returns the rolling years of one release, May 2019, in order; those without a margin are left out. */
export function surveyYears(material: Material): SurveyYear[] {
  return material.rows.rolling.flatMap((row) => {
    const half = numberIn(row, "ci95_half_width_thousand");
    if (half === null) return [];
    const flow = String(row.flow);
    const [measure, name] = measures[flow];
    const options = {measure, place: "united-kingdom", period: "year_ending"};
    const estimate = estimateOf("rolling", row, options);
    const end = String(row.year_ending);
    const year = `the year to ${formatMonth(end)}`;
    const cell = (column: string) => cellOf("rolling", {row, column, step: 1});
    const cells = {value: cell("estimate_thousand"), half: cell("ci95_half_width_thousand")};
    return [{flow, name, year, end, estimate, value: estimate.value, half: half * 1000, cells}];
  });
}

/** Two years of one flow, the later one first. */
export interface YearPair {
  now: SurveyYear;
  base: SurveyYear;
}

/** Returns the pairs of years of one flow whose ends are some *months* apart. */
export function yearsApart(years: readonly SurveyYear[], months: number): YearPair[] {
  return years.flatMap((now) => {
    const base = years.find(
      ({flow, end}) => flow === now.flow && monthsBetween(end, now.end) === months
    );
    return base ? [{now, base}] : [];
  });
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return b - a;
}

/** The numbers that a pair of years rests on. */
export const pairCells = ({now, base}: YearPair): Readonly<Record<string, Cell>> => ({
  now: now.cells.value,
  nowHalf: now.cells.half,
  base: base.cells.value,
  baseHalf: base.cells.half
});

/** Writes people to the nearest thousand, as the survey's tables have them. */
export const thousand = (people: number): string => formatNumber(people, {to: 1000});

/** Writes a figure of a table in thousands as people. */
export const inPeople = (thousands: number): string => thousand(thousands * 1000);

/** A year with its estimate and margin, as a sentence. */
export const yearGiven = ({name, year, value, half}: SurveyYear): string =>
  `${name} in ${year} was put at ${thousand(value)}, give or take ${thousand(half)}.`;
