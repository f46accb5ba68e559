import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const part = {type: "DOUBLE", unit: "per cent of the first population", range: [-10, 10]} as const;
const people = {type: "INT32", unit: "people", range: [0, 1_000_000]} as const;

export const placePopulationRevision2018 = table({
  name: "place_population_revision_2018",
  title: "Why the population of mid-2016 was revised",
  key: ["place"],
  columns: {
    ...placeColumns,
    overall_revision_pct: {...part, description: "the revision as a whole"},
    due_to_immigration_pct: {...part, description: "the part due to immigration"},
    due_to_emigration_pct: {...part, description: "the part due to emigration"},
    due_to_special_population_pct: {
      ...part,
      description: "the part due to special populations, such as armed forces and prisoners"
    },
    due_to_other_changes_pct: {...part, description: "the part due to other changes"},
    population_mid2016_first: {
      ...people,
      description: "usual residents on 30 June 2016, as first published"
    },
    population_mid2016_revised: {
      ...people,
      description: "usual residents on 30 June 2016, as revised"
    }
  },
  coverage: {
    counted: "Usual residents of the place on 30 June 2016, before and after the revision.",
    notCounted: "People who stay under a year.",
    zeroMeans: "No revision from this cause.",
    kind: "stock",
    period: "30 June 2016",
    geography: "the 21 local authorities of Yorkshire and The Humber of 2016",
    interval: {
      kind: "none",
      reason: "A revision is the difference of two printed figures; no margin is published."
    },
    revised: "Since overtaken by the rebasing to the Census of 2021."
  },
  source: {
    publisher: ons,
    table: "Revised population estimates for England and Wales: mid-2012 to mid-2016",
    release: "March 2018",
    releaseId: "2018-03",
    licence: openGovernmentLicence,
    obtained: "data file of ONS’s own article",
    checked: "parts sum to the whole in all rows",
    secondHand: false
  },
  traps: ["York was revised by −0.69 %, nearly all of it emigration."]
});

export type PopulationRevision2018 = Row<typeof placePopulationRevision2018>;
