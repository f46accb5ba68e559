import {placeColumns} from "./place-columns.js";
import {homeOffice, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const placeResettlementToDate = table({
  name: "place_resettlement_to_date",
  title: "People resettled since 2014",
  key: ["place", "to_date"],
  columns: {
    ...placeColumns,
    to_date: {type: "DATE", description: "the day up to which people are counted"},
    people_since_2014: {
      type: "INT32",
      unit: "people",
      nullable: true,
      description:
        "people resettled in the place from 1 January 2014 to the day, all schemes together; missing where it is withheld, see mark",
      range: [0, 10_000]
    },
    mark: {
      type: "STRING",
      nullable: true,
      description:
        'why there is no total: "change under 10 not shown", withheld by us, as fewer than 10 people came since the last total shown; "no such council yet", not applicable; missing where the total is shown',
      values: ["change under 10 not shown", "no such council yet"]
    }
  },
  coverage: {
    counted:
      "Refugees brought to the UK by a government resettlement scheme and settled in the place, all schemes together, added up since 2014.",
    notCounted:
      "People who sought asylum after arriving, people from Hong Kong and Ukraine, and anyone who moved to the place later; nobody is taken off when they move away.",
    zeroMeans:
      "None recorded since 2014. A gap means that the change is under 10 and withheld, or that the council did not exist yet: see mark.",
    kind: "stock",
    period: "running total at the end of each year from 2014, and on 30 September 2024",
    geography:
      "local authorities of Yorkshire and The Humber, codes of the time; North Yorkshire counts from its start in April 2023 and does not hold the totals of the seven districts that it replaced, which keep their last ones",
    interval: {
      kind: "count",
      reason: "A count of people in Home Office records; it has no margin."
    },
    revised: "With each quarterly release."
  },
  source: {
    publisher: homeOffice,
    table: "Immigration system statistics, detailed dataset Res_D01",
    release: "year ending September 2024",
    releaseId: "2024-11",
    licence: openGovernmentLicence,
    obtained: "copy of Res_D01 in a public repository",
    checked:
      "national scheme total equals the published 20,319; running totals, changes under 10 withheld by us",
    secondHand: false
  },
  traps: [
    "It is a running total, not people a year, and not people who live there now.",
    "Changes under 10 are withheld: a gap is not zero and not an unchanged total.",
    "York: 21, 58, 72, 84 and 101 at the ends of 2016, 2017, 2018, 2019 and 2021, against the 60 over five years announced in 2015; about 100 since."
  ],
  protects: {
    columns: ["people_since_2014"],
    threshold: 10,
    gaps: {
      column: "mark",
      means: {"change under 10 not shown": "small", "no such council yet": "not applicable"}
    },
    runningTotal: {column: "people_since_2014", order: "to_date"}
  }
});

export type ResettlementToDate = Row<typeof placeResettlementToDate>;
