import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const flow = {type: "INT32", unit: "people per year", nullable: true} as const;

export const placeComponentsOfChange = table({
  name: "place_components_of_change",
  title: "Population and the components of its change",
  key: ["place", "year", "release"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the year ending 30 June", range: [2001, 2030]},
    release: {type: "STRING", description: "the month of publication, as 2016-06"},
    population: {
      type: "INT32",
      unit: "people",
      description: "usual residents on 30 June",
      range: [0, 70_000_000]
    },
    births: {...flow, description: "live births", range: [0, 1_000_000]},
    deaths: {...flow, description: "deaths", range: [0, 1_000_000]},
    internal_in: {...flow, description: "arrivals from elsewhere in the UK", range: [0, 1_000_000]},
    internal_out: {...flow, description: "moves to elsewhere in the UK", range: [0, 1_000_000]},
    internal_net: {...flow, description: "internal arrivals less internal departures"},
    international_in: {...flow, description: "long-term immigration", range: [0, 1_000_000]},
    international_out: {...flow, description: "long-term emigration", range: [0, 1_000_000]},
    international_net: {...flow, description: "long-term immigration less emigration"},
    other_change: {...flow, description: "special groups, boundary and other adjustments"}
  },
  coverage: {
    counted:
      "People who come to live in the place from outside the UK for twelve months or more, or leave it for as long; births, deaths, moves inside the UK.",
    notCounted: "Visitors and people who stay under a year.",
    zeroMeans: "An estimate of none. The first year of a series has a population and no flows.",
    kind: "flow",
    period: "the twelve months to 30 June; population on 30 June",
    geography: "local authorities of Yorkshire and The Humber, boundaries of the time of release",
    interval: {
      kind: "none",
      reason:
        "ONS publishes no margin for a local flow: it is a share of a national estimate, worked out from administrative records."
    },
    revised:
      "Each June, and after each census. All four releases precede the rebasing to the Census of 2021."
  },
  source: {
    publisher: ons,
    table: "Mid-year population estimates, detailed components of change (MYEB3)",
    release: "June 2014, June 2016, June 2020 and June 2021",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "copies of table MYEB3 in public research repositories",
    checked:
      "the accounting identity is exact in 1,323 of 1,323 rows that can be tested; York equals the paper’s figures in the release that it used",
    secondHand: false
  },
  totals: [
    {whole: "internal_net", plus: ["internal_in"], minus: ["internal_out"]},
    {whole: "international_net", plus: ["international_in"], minus: ["international_out"]}
  ],
  traps: [
    "The same year differs by release: never join releases into one line.",
    "No interval is published for a local flow; no bar does not mean no doubt."
  ]
});

export type ComponentsOfChange = Row<typeof placeComponentsOfChange>;
