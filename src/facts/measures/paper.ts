import type {Measure} from "../measure.js";

const asPrinted = (title: string, measure: string, {unit = "people"} = {}): Measure => ({
  title: `${title}, as printed in 2016`,
  unit,
  stockOrFlow: "stock",
  rounding: 1,
  sources: [
    {
      table: "paper_2016",
      column: "value",
      placeSql: "area",
      where: {measure},
      period: {kind: "printed", column: "period", endsOn: "12-31", months: 0},
      basis: "as printed in the paper",
      noIntervalReason: "Carried as the paper prints it."
    }
  ]
});

/** Numbers as the paper of 2016 prints them, rounded as it rounds them. */
export const paperMeasures: Readonly<Record<string, Measure>> = {
  "printed-resettlement": asPrinted("refugees to be resettled", "syrian_resettlement_pledge"),
  "printed-population": asPrinted("population", "population"),
  "printed-arrivals": asPrinted("long-term arrivals", "long_term_arrivals", {
    unit: "people per year"
  }),
  "printed-net-migration": asPrinted("net international migration", "net_international_migration", {
    unit: "people per year"
  }),
  "printed-non-british": asPrinted("non-British population", "non_british_population"),
  "printed-born-abroad": asPrinted("born outside the UK", "born_outside_uk"),
  "printed-short-term-arrivals": asPrinted("short-term arrivals", "short_term_arrivals", {
    unit: "people per year"
  }),
  "printed-ethnic-groups": asPrinted("ethnic groups", "ethnic_groups", {unit: "groups"}),
  "printed-first-languages": asPrinted("first languages", "first_languages", {unit: "languages"}),
  "printed-councils": asPrinted(
    "councils in the resettlement scheme",
    "councils_in_resettlement_scheme",
    {
      unit: "councils"
    }
  )
};
