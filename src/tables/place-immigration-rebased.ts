import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const placeImmigrationRebased = table({
  name: "place_immigration_rebased",
  title: "Immigration and population after the Census of 2021",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the year ending 30 June", range: [2011, 2030]},
    population: {
      type: "INT32",
      unit: "people",
      description: "usual residents on 30 June, 2011 to 2025",
      range: [0, 10_000_000]
    },
    international_in: {
      type: "INT32",
      unit: "people per year",
      nullable: true,
      description: "long-term immigration, 2012 to 2024; missing in 2011 and 2025: not found by us",
      range: [0, 500_000]
    }
  },
  coverage: {
    counted: "People who come to live in the place from outside the UK for twelve months or more.",
    notCounted:
      "People who stay under a year. Emigration on this basis was not found, so there is no net figure.",
    zeroMeans: "An estimate of none. A gap means that the figure was not found by us.",
    kind: "flow",
    period: "the twelve months to 30 June; population on 30 June",
    geography:
      "the 15 local authorities of Yorkshire and The Humber and the region, boundaries of 2023 for all years",
    interval: {
      kind: "none",
      reason:
        "ONS publishes no margin for a local flow: it is a share of a national estimate, worked out from administrative records."
    },
    revised: "Yearly. Rebased to the Census of 2021, which changed every year since 2011."
  },
  source: {
    publisher: ons,
    table: "Mid-year population estimates and components of change",
    release: "after rebasing to the Census of 2021; exact release not stated",
    releaseId: "rebased",
    licence: openGovernmentLicence,
    obtained: "second-hand: transcribed from a public research panel",
    checked:
      "source’s own rates reproduced in 195 of 195; population agrees with a second copy for eight cities; exact release not stated",
    secondHand: true
  },
  traps: [
    "Immigration only: emigration on this basis was not found, so no net can be had, nor by subtraction from population.",
    "York 2015 was 2,889, then 2,963, and is now 3,402: the same year, revised.",
    "Population and immigration may come from different releases: do not force them to add up.",
    "North Yorkshire is one authority in all years here, though it began in 2023."
  ]
});

export type ImmigrationRebased = Row<typeof placeImmigrationRebased>;
