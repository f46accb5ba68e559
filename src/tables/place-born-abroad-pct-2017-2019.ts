import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const share = {type: "INT32", unit: "per cent", nullable: true, range: [0, 100]} as const;

export const placeBornAbroadPct20172019 = table({
  name: "place_born_abroad_pct_2017_2019",
  title: "Shares born abroad and non-British, 2017 and 2018",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the calendar year of the survey", range: [2017, 2019]},
    non_uk_born_pct: {
      ...share,
      description:
        "residents born outside the UK, in whole per cent; missing where the sample is too small"
    },
    non_british_pct: {
      ...share,
      description: "residents who are not British, in whole per cent; missing likewise"
    }
  },
  coverage: {
    counted: "People who live in private households, by survey.",
    notCounted: "Most people in communal establishments; people who stay under a year.",
    zeroMeans: "Does not arise. A gap was suppressed by the publisher: the sample is too small.",
    kind: "stock",
    period: "the calendar year, as an average",
    geography: "the 21 local authorities of Yorkshire and The Humber, boundaries of the time",
    interval: {
      kind: "none",
      reason:
        "A survey with wide margins, but this source prints whole per cent and no interval. Differences of a point or two mean nothing."
    },
    revised: "Not revised here."
  },
  source: {
    publisher: ons,
    table: "Annual Population Survey, maps of its articles",
    release: "two articles; release not stated in the copy",
    releaseId: "undated",
    licence: openGovernmentLicence,
    obtained: "data files of ONS’s own articles",
    checked: "continues the series with intervals",
    secondHand: false
  },
  traps: [
    "Whole per cent and no interval: differences of a point or two mean nothing.",
    "Not to be joined to place_born_abroad_aps in one line: that one counts people and has margins."
  ]
});

export type BornAbroadPct = Row<typeof placeBornAbroadPct20172019>;
