import type {Measure} from "../measure.js";

const registered = {unit: "registrations per year", stockOrFlow: "flow", rounding: 1} as const;

/** Registrations: what administrative records see of arrivals. */
export const registrationMeasures: Readonly<Record<string, Measure>> = {
  "gp-registrations": {
    ...registered,
    title: "new registrations with a GP after an address abroad",
    sources: [
      {
        table: "place_indicators_2016",
        column: "gp_registrations_mid2016",
        period: {kind: "fixed", period: "2016", end: "2016-07-31", months: 12},
        basis: "GP registrations (Flag 4)"
      }
    ]
  },
  "nino-registrations": {
    ...registered,
    title: "National Insurance numbers, published total",
    sources: [
      {
        table: "place_indicators_2016",
        column: "nino_registrations_mid2016",
        period: {kind: "fixed", period: "2016", end: "2016-06-30", months: 12},
        basis: "NI numbers, published totals"
      }
    ]
  },
  "nino-at-least": {
    ...registered,
    title: "National Insurance numbers, at least",
    sources: [
      {
        table: "place_nino_lower_bound",
        column: "registrations_at_least",
        period: {kind: "year", column: "year", endsOn: "12-31", months: 12},
        basis: "NI numbers, sums of published cells: a lower bound",
        noIntervalReason: "A lower bound: counts under 5 are missing from the sum."
      }
    ]
  },
  "arrivals-beside-registrations": {
    ...registered,
    unit: "people per year",
    title: "long-term immigration, as printed beside the registrations",
    sources: [
      {
        table: "place_indicators_2016",
        column: "international_in_mid2016",
        period: {kind: "fixed", period: "2016", end: "2016-06-30", months: 12},
        basis: "mid-year estimates that start from the Census of 2011 or earlier",
        noIntervalReason: "ONS publishes no margin for a local flow."
      }
    ]
  }
};
