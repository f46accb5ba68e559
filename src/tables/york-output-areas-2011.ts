import {openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const yorkOutputAreas2011 = table({
  name: "york_output_areas_2011",
  title: "Centres of York’s census output areas",
  key: ["oa_code"],
  columns: {
    oa_code: {type: "STRING", description: "the code of the output area of 2011"},
    longitude: {
      type: "DOUBLE",
      unit: "degrees",
      description: "centre, east of Greenwich",
      range: [-1.5, -0.5]
    },
    latitude: {type: "DOUBLE", unit: "degrees", description: "centre, north", range: [53.5, 54.5]},
    ward_code: {type: "STRING", description: "the ward of 2011 that holds most of the area"},
    msoa_code: {type: "STRING", description: "the MSOA of 2011 that the area is part of"}
  },
  coverage: {
    counted: "All 637 output areas of York: the smallest areas of the Census of 2011.",
    notCounted: "Boundaries: only centres are here.",
    zeroMeans: "Does not arise.",
    kind: "reference",
    period: "areas of the Census of 2011",
    geography: "York, output areas, wards and MSOAs of 2011",
    interval: {kind: "none", reason: "positions are not estimates"},
    revised: "Not revised; some areas were split for the Census of 2021."
  },
  source: {
    publisher: "Office for National Statistics; Ordnance Survey",
    table:
      "Output area boundaries, December 2011 (contains OS data © Crown copyright and database right)",
    release: "boundaries of 2011",
    releaseId: "2011",
    licence: openGovernmentLicence,
    obtained: "centres computed by us from boundaries",
    checked: "637 of 637 inside one MSOA",
    secondHand: false
  },
  traps: [
    "A point, not an area: a map drawn from these centres shows approximate areas, and must say so."
  ]
});

export type OutputArea2011 = Row<typeof yorkOutputAreas2011>;
