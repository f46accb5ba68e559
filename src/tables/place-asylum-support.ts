import {placeColumns} from "./place-columns.js";
import {homeOffice, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const placeAsylumSupport = table({
  name: "place_asylum_support",
  title: "People seeking asylum who are supported by the Home Office",
  key: ["place", "date"],
  columns: {
    ...placeColumns,
    date: {type: "DATE", description: "the last day of the quarter"},
    people: {
      type: "INT32",
      unit: "people",
      nullable: true,
      description: "people supported on that day; missing where the count is under 10, see mark",
      range: [10, 10_000]
    },
    mark: {
      type: "STRING",
      nullable: true,
      description: '"fewer than 10": counted, and withheld by us; missing where the count is shown',
      values: ["fewer than 10"]
    },
    covers: {
      type: "STRING",
      description:
        "which kinds of support are in the count: Section 95 (while a claim is decided), Section 98 (emergency, before Section 95), Section 4 (after a refusal); a line must break where this changes",
      values: [
        "Section 95",
        "Sections 95 and 4",
        "Sections 95, 98 and 4",
        "Sections 95, 98 and 4, without subsistence only"
      ]
    }
  },
  coverage: {
    counted:
      "People seeking asylum, and their dependants, who receive accommodation or money from the Home Office on the day, in the council where they live. Which kinds of support are counted changes: see covers.",
    notCounted:
      "People seeking asylum who support themselves, people who were refused and have no support, refugees, resettled people, and unaccompanied children, whom councils look after.",
    zeroMeans:
      "There are no zeros. A quarter that is not in the table means that none were recorded, or none published; a gap with a mark means from 1 to 9.",
    kind: "stock",
    period: "the last day of each quarter, 31 March 2014 to 31 March 2026",
    geography:
      "local authorities of Yorkshire and The Humber, codes of the time; Barnsley and Sheffield keep their old codes to 30 September 2025",
    interval: {
      kind: "count",
      reason:
        "A count of Home Office records on one day. There is no sampling margin; that does not make it a count of all who seek asylum."
    },
    revised:
      "With each quarterly release; December 2022 was corrected in a later release, used here."
  },
  source: {
    publisher: homeOffice,
    table: "Immigration system statistics, detailed dataset Asy_D11 (formerly table as_16_q)",
    release:
      "year ending March 2026; quarters that it did not supply from the years ending December 2025 and September 2024",
    releaseId: "2026-05",
    licence: openGovernmentLicence,
    obtained: "copies of Asy_D11 in three public repositories",
    checked:
      "three copies agree except at December 2022, where the later, corrected release is used; counts under 10 withheld by us",
    secondHand: false,
    // As our notes on the publisher's releases have it.
    nextRelease: "2026-11-26"
  },
  traps: [
    "What is counted changes in March 2018, December 2022, December 2023 and December 2024: a line must break there.",
    "York’s jump from 32 to 357 in December 2022 is partly that Section 98 was first counted by council.",
    "A missing quarter means none recorded or none published, not zero.",
    "It is a stock on one day: never add quarters, and never read it as arrivals.",
    "Refused and unsupported people and looked-after children are not in it.",
    "Counts under 10 are withheld, though they are published elsewhere."
  ],
  protects: {
    columns: ["people"],
    threshold: 10,
    gaps: {column: "mark", means: {"fewer than 10": "small"}}
  }
});

export type AsylumSupport = Row<typeof placeAsylumSupport>;
