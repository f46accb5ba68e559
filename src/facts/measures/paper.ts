import {quotedBasis} from "../../stats/estimate.js";
import type {Measure} from "../measure.js";
import type {PeriodColumn} from "../period.js";

const september2016 = {kind: "fixed", period: "2016-09", end: "2016-09-30", months: 0} as const;

interface PrintedOptions {
  unit?: string;
  /** A time that the paper prints in words, as an address writes it; defaults to the years printed. */
  period?: PeriodColumn;
}

const asPrinted = (
  title: string,
  measure: string,
  {
    unit = "people",
    period = {kind: "printed", column: "period", endsOn: "12-31", months: 0}
  }: PrintedOptions = {}
): Measure => ({
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
      period,
      basis: quotedBasis,
      noIntervalReason: "Carried as the paper prints it, without a margin."
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
  ),
  "printed-asylum-applications": asPrinted("asylum applications", "asylum_applications", {
    unit: "people per year"
  }),
  "printed-applications-from-eritrea": asPrinted(
    "asylum applications from Eritrea",
    "asylum_applications_eritrea",
    {unit: "people per year"}
  ),
  "printed-camp-residents": asPrinted("residents of the camp at Calais", "camp_residents"),
  "printed-children-from-calais": asPrinted(
    "children brought from Calais",
    "children_brought_from_calais",
    {unit: "children"}
  ),
  "printed-children-reunited": asPrinted(
    "children reunited with family",
    "children_reunited_with_family",
    {unit: "children"}
  ),
  "printed-relocated": asPrinted("people relocated within the EU", "relocated_people", {
    period: september2016
  }),
  "printed-awaiting-relocation": asPrinted(
    "people awaiting relocation in Italy and Greece",
    "awaiting_relocation_italy_greece",
    {period: september2016}
  )
};
