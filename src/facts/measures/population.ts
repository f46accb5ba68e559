import type {Measure, MeasureSource} from "../measure.js";

const midYear = {kind: "year", column: "year", endsOn: "06-30", months: 12} as const;
const midYearDay = {...midYear, months: 0} as const;

/** Estimates that start from the Census of 2011, and those that start from that of 2021. */
const before2021 = "mid-year estimates that start from the Census of 2011 or earlier";
const rebased = "mid-year estimates rebased to the Census of 2021";

const components = (column: string): MeasureSource => ({
  table: "place_components_of_change",
  column,
  period: midYear,
  releaseSql: "release",
  basis: before2021
});

const indicators = (column: string): MeasureSource => ({
  ...components(column),
  table: "place_flows_lami"
});

const yearly = {unit: "people per year", stockOrFlow: "flow", rounding: 100} as const;

/** Population, and how it changes. */
export const populationMeasures: Readonly<Record<string, Measure>> = {
  immigration: {
    ...yearly,
    title: "long-term immigration",
    sources: [
      components("international_in"),
      indicators("international_in"),
      {
        table: "place_immigration_rebased",
        column: "international_in",
        period: midYear,
        basis: rebased
      }
    ]
  },
  emigration: {
    ...yearly,
    title: "long-term emigration",
    sources: [components("international_out"), indicators("international_out")]
  },
  "net-migration": {
    ...yearly,
    title: "net international migration",
    sources: [components("international_net")]
  },
  "internal-arrivals": {
    ...yearly,
    title: "arrivals from elsewhere in the UK",
    sources: [components("internal_in")]
  },
  "internal-net": {
    ...yearly,
    title: "net migration from elsewhere in the UK",
    sources: [components("internal_net")]
  },
  births: {...yearly, title: "births", sources: [components("births")]},
  deaths: {...yearly, title: "deaths", sources: [components("deaths")]},
  population: {
    title: "population",
    unit: "people",
    stockOrFlow: "stock",
    rounding: 100,
    sources: [
      {...components("population"), period: midYearDay},
      {...indicators("population"), period: midYearDay},
      {
        table: "place_immigration_rebased",
        column: "population",
        period: midYearDay,
        basis: rebased
      }
    ]
  }
};
