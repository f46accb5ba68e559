import type {Measure, MeasureSource} from "./measure.js";

const midYear = {column: "year", kind: "year", endsOn: "06-30", months: 12} as const;
const onMidYearDay = {...midYear, months: 0} as const;

const flowsByRelease = (column: string): MeasureSource => ({
  table: "place_components_of_change",
  column,
  period: midYear,
  releaseSql: "release",
  basis: "mid-year estimates"
});

/** Every measure that a fact can name. */
export const measures: Readonly<Record<string, Measure>> = {
  immigration: {
    title: "long-term immigration",
    unit: "people per year",
    stockOrFlow: "flow",
    rounding: 100,
    sources: [flowsByRelease("international_in")]
  },
  "net-migration": {
    title: "net international migration",
    unit: "people per year",
    stockOrFlow: "flow",
    rounding: 100,
    sources: [flowsByRelease("international_net")]
  },
  population: {
    title: "population",
    unit: "people",
    stockOrFlow: "stock",
    rounding: 100,
    sources: [{...flowsByRelease("population"), period: onMidYearDay}]
  }
};
