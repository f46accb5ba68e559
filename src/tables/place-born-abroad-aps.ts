import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const people = {type: "INT32", unit: "people", range: [0, 2_000_000]} as const;

export const placeBornAbroadAps = table({
  name: "place_born_abroad_aps",
  title: "Residents born outside the UK, by survey",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the calendar year of the survey", range: [2000, 2030]},
    population: {...people, description: "residents in the survey’s population, rounded to 1,000"},
    born_abroad: {
      ...people,
      nullable: true,
      description:
        "residents born outside the UK, rounded to 1,000; missing where not published or not found by us"
    },
    ci95_half_width: {
      ...people,
      nullable: true,
      description: "half the 95 % confidence interval of born_abroad; missing with it"
    }
  },
  coverage: {
    counted: "People who live in private households and were born outside the UK, by survey.",
    notCounted:
      "Most people in communal establishments, such as student halls and hostels; people who stay under a year. Birthplace is not nationality.",
    zeroMeans: "Does not arise. A gap means not published or not found by us.",
    kind: "stock",
    period: "the calendar year, as an average",
    geography: "the 21 local authorities of Yorkshire and The Humber, boundaries of the time",
    interval: {
      kind: "sampling",
      reason: "A survey: 95 % half-widths as published, wide for a single place, rounded to 1,000."
    },
    revised: "From time to time, when the survey is reweighted."
  },
  source: {
    publisher: ons,
    table: "Population of the UK by country of birth and nationality (Annual Population Survey)",
    release: "release not stated in the copy",
    releaseId: "undated",
    licence: openGovernmentLicence,
    obtained: "copy in a public research repository",
    checked: "York 2015 equals the paper; label of the interval column inferred from its values",
    secondHand: false
  },
  traps: [
    "Wide margins: York 2015 is 20,000 ± 5,000.",
    "Rounded to 1,000, estimate and margin alike: small changes may be rounding.",
    "Most communal establishments are left out, so students in halls are missing."
  ]
});

export type BornAbroadAps = Row<typeof placeBornAbroadAps>;
