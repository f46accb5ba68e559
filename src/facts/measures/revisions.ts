import type {Measure, MeasureSource} from "../measure.js";

const midYear = {kind: "year", column: "year", endsOn: "06-30", months: 12} as const;
const midYearDay = {...midYear, months: 0} as const;

/** The last release that starts from the Census of 2011, and what became of it. */
const lastBefore = "2021-06";

const both = `SELECT now.place, now.year,
  now.population - before.population AS people_step,
  now.international_in - before.international_in AS arrivals_step,
  CAST(1000 AS DOUBLE) * now.international_in / before.population AS mixed_rate
FROM place_immigration_rebased AS now
JOIN place_components_of_change AS before
  ON before.place = now.place AND before.year = now.year AND before.release = '${lastBefore}'`;

const rewritten = (column: string): MeasureSource => ({
  table: "place_immigration_rebased",
  rowsSql: both,
  column,
  period: midYear,
  basis: "mid-year estimates rebased to the Census of 2021, less those of June 2021",
  covers: "what the rebasing changed, which is not a change among people",
  noIntervalReason: "A revision is the difference of two printed figures; no margin is published."
});

const withRate = (
  table: string
): Pick<MeasureSource, "table" | "rowsSql" | "column" | "period"> => ({
  table,
  rowsSql: `SELECT *, CAST(1000 AS DOUBLE) * international_in / population AS rate FROM ${table}`,
  column: "rate",
  period: midYear
});

const noRateMargin =
  "No margin is published for either of the two numbers that the rate is worked out from.";

const rate = {
  unit: "arrivals per 1,000 residents",
  stockOrFlow: "flow",
  rounding: 0.1
} as const;

const of2016 = (column: string): MeasureSource => ({
  table: "place_population_revision_2018",
  column,
  period: {kind: "fixed", period: "2016", end: "2016-06-30", months: 0},
  basis: "revised mid-year estimates of March 2018, less those first published"
});

/** How figures were rewritten, and what a rewriting does to a rate. */
export const revisionMeasures: Readonly<Record<string, Measure>> = {
  "population-rewritten": {
    title: "what the rebasing changed of the population of June 2021’s release",
    unit: "people",
    stockOrFlow: "stock",
    rounding: 1,
    sources: [{...rewritten("people_step"), period: midYearDay}]
  },
  "immigration-rewritten": {
    title: "what the rebasing changed of the long-term immigration of June 2021’s release",
    unit: "people per year",
    stockOrFlow: "flow",
    rounding: 1,
    sources: [rewritten("arrivals_step")]
  },
  "arrivals-rate": {
    ...rate,
    title: "long-term arrivals per 1,000 residents, both of one release",
    sources: [
      {
        ...withRate("place_components_of_change"),
        releaseSql: "release",
        basis: "mid-year estimates that start from the Census of 2011 or earlier",
        noIntervalReason: noRateMargin
      },
      {
        ...withRate("place_immigration_rebased"),
        basis: "mid-year estimates rebased to the Census of 2021",
        noIntervalReason: noRateMargin
      }
    ]
  },
  "mismatched-rate": {
    ...rate,
    title: "rebased arrivals over the population of June 2021: a rate of neither release",
    sources: [
      {
        ...rewritten("mixed_rate"),
        basis: "a count of one release over a population of another, shown as a warning",
        covers: "nobody: count and population are of different releases",
        noIntervalReason:
          "It is no estimate of anything: count and population do not belong together."
      }
    ]
  },
  "population-revision-2018": {
    title: "what the revision of March 2018 changed of the population of mid-2016",
    unit: "per cent of the first population",
    stockOrFlow: "stock",
    rounding: 0.01,
    sources: [of2016("overall_revision_pct")]
  },
  "departures-in-revision-2018": {
    title: "the part of the revision of March 2018 that was due to emigration",
    unit: "per cent of the first population",
    stockOrFlow: "stock",
    rounding: 0.01,
    sources: [of2016("due_to_emigration_pct")]
  }
};
