import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const flow = {type: "INT32", unit: "people per year", range: [0, 1_000_000]} as const;

export const placeFlowsLami = table({
  name: "place_flows_lami",
  title: "Moves in and out, as in the migration indicators",
  key: ["place", "year", "release"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the year ending 30 June", range: [2001, 2030]},
    release: {type: "STRING", description: "the month of publication, as 2017-08"},
    population: {
      type: "INT32",
      unit: "people",
      description: "usual residents on 30 June",
      range: [0, 70_000_000]
    },
    international_in: {...flow, description: "long-term immigration"},
    international_out: {...flow, description: "long-term emigration"},
    internal_in: {...flow, description: "arrivals from elsewhere in the UK"},
    internal_out: {...flow, description: "moves to elsewhere in the UK"}
  },
  coverage: {
    counted:
      "People who come to live in the place from outside the UK for twelve months or more, or leave it for as long; moves inside the UK.",
    notCounted: "Visitors and people who stay under a year.",
    zeroMeans: "An estimate of none.",
    kind: "flow",
    period: "the twelve months to 30 June; population on 30 June",
    geography:
      "the 21 local authorities of Yorkshire and The Humber, the region and England, boundaries of 2018",
    interval: {
      kind: "none",
      reason:
        "ONS publishes no margin for a local flow: it is a share of a national estimate, worked out from administrative records."
    },
    revised:
      "Yearly, in August; the release of August 2018 revised 2012 to 2016. Both precede the rebasing to the Census of 2021."
  },
  source: {
    publisher: ons,
    table: "Local Area Migration Indicators, sheet Migration Flows",
    release: "August 2017 and August 2018",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "cell values of two releases of the workbook, reassembled from a government notebook",
    checked: "England and Wales equal MYEB3 but for four people",
    secondHand: false
  },
  traps: [
    "Two more releases of the same years as place_components_of_change: never join releases into one line.",
    "For the region and England, moves inside the area are left out: internal flows of councils do not add up to them."
  ]
});

export type FlowsLami = Row<typeof placeFlowsLami>;
