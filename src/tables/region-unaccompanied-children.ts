import {placeColumns} from "./place-columns.js";
import {openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const regionUnaccompaniedChildren = table({
  name: "region_unaccompanied_children",
  title: "Unaccompanied children seeking asylum who are looked after",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the year of the count, on 31 March", range: [2010, 2030]},
    children: {
      type: "INT32",
      unit: "children",
      nullable: true,
      description:
        "children looked after by councils who are alone and seek asylum; missing where it is withheld, see mark",
      range: [0, 50_000]
    },
    mark: {
      type: "STRING",
      nullable: true,
      description:
        '"fewer than 10": withheld by us, or by the department as too few to print; "not published": withheld by the department; "not available", "not applicable": as it says; missing where the count is shown',
      values: ["fewer than 10", "not applicable", "not available", "not published"]
    }
  },
  coverage: {
    counted: "Children looked after by councils in England who came alone and seek asylum.",
    notCounted:
      "Children with their families, those not yet in a council’s care, and those who turned 18.",
    zeroMeans: "Does not arise. A gap is a count that is withheld or not there: see mark.",
    kind: "stock",
    period: "31 March of each year, 2016 to 2025",
    geography: "England; never published here below region, because these are children",
    interval: {kind: "count", reason: "A count of councils’ records; it has no margin."},
    revised: "Yearly; earlier years may be corrected."
  },
  source: {
    publisher: "Department for Education",
    table: "Children looked after in England including adoptions",
    release: "release not stated in the copy; its last year is 2025",
    releaseId: "undated",
    licence: openGovernmentLicence,
    obtained: "copy in the department’s own repository",
    checked: "England series plausible",
    secondHand: false
  },
  traps: ["Never below region: these are children.", "It is a stock on one day, not arrivals."],
  protects: {
    columns: ["children"],
    threshold: 10,
    gaps: {
      column: "mark",
      means: {
        "fewer than 10": "small",
        // The department does not say whether it is small, so it is guarded as if it were.
        "not published": "withheld",
        "not available": "not published",
        "not applicable": "not applicable"
      }
    },
    onlyPlaces: ["yorkshire-and-the-humber", "england", "united-kingdom"],
    exempt: {
      where: {column: "place", values: ["england", "united-kingdom"]},
      reason: "A whole nation is too large for a child to be recognised by the count alone."
    }
  }
});

export type UnaccompaniedChildren = Row<typeof regionUnaccompaniedChildren>;
