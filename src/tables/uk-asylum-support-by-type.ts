import {smallColumn} from "./small-column.js";
import {homeOffice, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const ukAsylumSupportByType = table({
  name: "uk_asylum_support_by_type",
  title: "Supported people seeking asylum in the UK, by kind of support",
  key: ["date", "support_type", "accommodation_type", "has_local_authority"],
  columns: {
    date: {type: "DATE", description: "the last day of the quarter"},
    support_type: {
      type: "STRING",
      description:
        "the section of the Immigration and Asylum Act 1999: 95 while a claim is decided, 98 in an emergency before that, 4 after a refusal",
      values: ["Section 4", "Section 95", "Section 98"]
    },
    accommodation_type: {
      type: "STRING",
      description:
        'where people live; "Subsistence Only" is money without accommodation; Section 98 is not divided before 2023',
      values: [
        "Contingency Accommodation - Hotel",
        "Contingency Accommodation - Other",
        "Dispersal Accommodation",
        "Initial Accommodation",
        "N/A - Section 98 (pre-2023)",
        "Other Accommodation",
        "Subsistence Only"
      ]
    },
    has_local_authority: {
      type: "BOOLEAN",
      description: "whether the people are attached to a council in the publisher’s table"
    },
    people: {
      type: "INT32",
      unit: "people",
      description: "people supported on that day",
      range: [0, 200_000]
    },
    small: smallColumn
  },
  coverage: {
    counted:
      "People seeking asylum, and their dependants, who receive accommodation or money from the Home Office on the day, with those who have no council attached.",
    notCounted:
      "People who support themselves, refused people without support, refugees, and unaccompanied children, whom councils look after.",
    zeroMeans: "There are no zeros. A row that is not in the table means none recorded.",
    kind: "stock",
    period: "the last day of each quarter, 31 March 2014 to 30 September 2024",
    geography: "United Kingdom",
    interval: {kind: "count", reason: "A count of Home Office records on one day."},
    revised: "With each quarterly release."
  },
  source: {
    publisher: homeOffice,
    table: "Immigration system statistics, detailed dataset Asy_D11",
    release: "year ending September 2024, published November 2024",
    releaseId: "2024-11",
    licence: openGovernmentLicence,
    obtained: "copy of Asy_D11 in a public repository",
    checked: "includes people with no council attached",
    secondHand: false
  },
  traps: [
    "Sum both values of has_local_authority for a national figure: one third had no council in September 2022.",
    "Section 98 has no council before December 2022; kinds of accommodation are divided more finely from then on."
  ],
  protects: {
    columns: ["people"],
    threshold: 10,
    exempt: {
      reason:
        "The whole United Kingdom, by kind of support and of housing, without nationality, age or sex: a small count, marked in small, points at nobody."
    }
  }
});

export type AsylumSupportByType = Row<typeof ukAsylumSupportByType>;
