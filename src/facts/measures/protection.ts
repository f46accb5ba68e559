import type {Measure, MeasureSource} from "../measure.js";
import {regionSum} from "./asylum-rows.js";

const counted = {unit: "people", stockOrFlow: "stock", rounding: 1} as const;
const onDay = (column: string) => ({kind: "day", column, months: 0}) as const;

/** A count of a council, and the sum of a region's councils, which is not printed. */
const programmes = (column: string): MeasureSource[] => {
  const source = {
    table: "place_immigration_groups",
    column,
    period: onDay("date"),
    basis: "Home Office records"
  };
  const noIntervalReason =
    "The sum of the region’s councils, made by us: counts of records, without a margin.";
  return [source, {...source, rowsSql: regionSum(column), noIntervalReason}];
};

/** People seeking protection, and people who came by a programme: counts of records. */
export const protectionMeasures: Readonly<Record<string, Measure>> = {
  "supported-asylum": {
    ...counted,
    title: "supported asylum seekers",
    sources: [
      {
        table: "place_asylum_support",
        column: "people",
        period: onDay("date"),
        basis: "Home Office records",
        covers: {column: "covers"}
      }
    ]
  },
  resettled: {
    ...counted,
    title: "people resettled since 2014, all schemes together",
    sources: [
      {
        table: "place_resettlement_to_date",
        column: "people_since_2014",
        period: onDay("to_date"),
        basis: "Home Office records"
      }
    ]
  },
  "asylum-applications": {
    ...counted,
    unit: "people per year",
    stockOrFlow: "flow",
    title: "people in asylum applications, main applicants and dependants",
    sources: [
      {
        table: "uk_asylum_applications",
        // A year without its dependants is no number of people.
        rowsSql: `SELECT year, CAST(sum(applications) AS INTEGER) AS people
FROM uk_asylum_applications
GROUP BY year
HAVING bool_and(applications IS NOT NULL)`,
        column: "people",
        area: "united-kingdom",
        period: {kind: "year", column: "year", endsOn: "12-31", months: 12},
        basis: "Home Office records"
      }
    ]
  },
  "asylum-and-programmes": {
    ...counted,
    title: "supported asylum seekers, as counted beside the programmes",
    sources: programmes("supported_asylum")
  },
  "contingency-accommodation": {
    ...counted,
    title: "supported asylum seekers in contingency accommodation",
    sources: programmes("supported_asylum_contingency")
  },
  "homes-for-ukraine": {
    ...counted,
    title: "arrivals to date under Homes for Ukraine",
    sources: programmes("homes_for_ukraine_arrivals_to_date")
  },
  "afghan-programme": {
    ...counted,
    title: "people under the Afghan Resettlement Programme",
    sources: programmes("afghan_programme_population")
  }
};
