import {smallColumn} from "./small-column.js";
import {table, type Row} from "./table.js";

export const europeAsylumApplicants = table({
  name: "europe_asylum_applicants",
  title: "Asylum applicants in Europe, by country and quarter",
  key: ["country", "quarter", "applicant_type"],
  columns: {
    country: {
      type: "STRING",
      description:
        "Eurostat’s code of the country (EL is Greece, UK the United Kingdom), or of a group: EU28, EU27_2020, or TOTAL for all that report"
    },
    quarter: {type: "STRING", description: "the quarter, as 2015Q3"},
    quarter_ending: {type: "DATE", description: "the last day of the quarter"},
    citizen: {
      type: "STRING",
      description: "Eurostat’s code of the citizenship; TOTAL is all together",
      values: ["TOTAL"]
    },
    applicant_type: {
      type: "STRING",
      description: "ASY_APP: all applicants; NASY_APP: people who apply there for the first time",
      values: ["ASY_APP", "NASY_APP"]
    },
    applicants: {
      type: "INT32",
      unit: "people per quarter",
      description: "applicants, rounded to 5 by the publisher each month",
      range: [0, 2_000_000]
    },
    small: smallColumn
  },
  coverage: {
    counted: "People who applied for protection in the country, with their dependants.",
    notCounted: "Resettled people; people who wait to apply, or apply in another country.",
    zeroMeans:
      "Fewer than three applicants in each month, since Eurostat rounds to 5. A quarter that is not in the table means that a month of it was not reported.",
    kind: "flow",
    period: "quarters, 2014 to 2019, each the sum of three months",
    geography: "countries of the European Union and EFTA, as members then; the United Kingdom",
    interval: {
      kind: "count",
      reason: "Counts of applications, each month rounded to 5: a quarter may be a few people off."
    },
    revised: "By Eurostat whenever a country corrects its months."
  },
  source: {
    publisher: "Eurostat",
    table: "Asylum applicants by month, migr_asyappctzm, summed to quarters by us",
    release: "as extracted on 6 October 2020",
    releaseId: "2020-10",
    licence: "Eurostat reuse policy (Commission Decision 2011/833/EU): reuse with acknowledgement",
    obtained: "copy of migr_asyappctzm in a public repository, summed to quarters",
    checked: "Germany 476,510 and United Kingdom 40,150 in 2015 after rounding",
    secondHand: false
  },
  traps: [
    "All applicants and first-time applicants are different counts: never mix or add them.",
    "EU28, EU27_2020 and TOTAL hold the countries: never add them to countries.",
    "Rounded to 5. One person may apply in several countries."
  ],
  protects: {
    columns: ["applicants"],
    threshold: 10,
    roundedTo: 5,
    exempt: {
      reason:
        "Whole countries in a quarter, without citizenship, age or sex, rounded by Eurostat: a small count, marked in small, points at nobody."
    }
  }
});

export type EuropeanApplicants = Row<typeof europeAsylumApplicants>;
