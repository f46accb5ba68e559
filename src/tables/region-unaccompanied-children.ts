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
      description: "children looked after by councils who are alone and seek asylum",
      range: [0, 50_000]
    }
  },
  coverage: {
    counted: "Children looked after by councils in England who came alone and seek asylum.",
    notCounted:
      "Children with their families, those not yet in a council’s care, and those who turned 18.",
    zeroMeans: "Does not arise.",
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
    onlyPlaces: ["yorkshire-and-the-humber", "england", "united-kingdom"],
    exempt: {
      where: {column: "place", values: ["england", "united-kingdom"]},
      reason: "A whole nation is too large for a child to be recognised by the count alone."
    }
  }
});

export type UnaccompaniedChildren = Row<typeof regionUnaccompaniedChildren>;
