import {openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

/**
 * Stands in for official boundaries, which are not carried. Once ONS's boundary
 * file is refreshed, a loader of that file replaces this one under the same
 * columns, with the boundaries' own vintage, and the figures need no change.
 */
export const yorkApproximateAreas = table({
  name: "york_approximate_areas",
  title: "York’s wards and MSOAs, approximate areas drawn from output-area centres",
  key: ["kind", "code"],
  columns: {
    kind: {
      type: "STRING",
      description: "what kind of area it is; MSOA is a middle layer super output area",
      values: ["ward", "msoa"]
    },
    code: {type: "STRING", description: "the nine-character code of the area"},
    name: {
      type: "STRING",
      description:
        "the name of the ward, or the one that the House of Commons Library gave the MSOA"
    },
    vintage: {type: "STRING", description: "the year of the codes"},
    geometry: {
      type: "STRING",
      unit: "degrees",
      description:
        "the approximate area, as a GeoJSON geometry: longitude and latitude (WGS 84) to four decimals, about ten metres"
    },
    anchor_longitude: {
      type: "DOUBLE",
      unit: "degrees",
      description:
        "a point well inside, in the midst of its output areas, for symbols and labels: east of Greenwich",
      range: [-1.5, -0.5]
    },
    anchor_latitude: {
      type: "DOUBLE",
      unit: "degrees",
      description: "the same point, north",
      range: [53.5, 54.5]
    }
  },
  coverage: {
    counted: "York’s 22 wards and 24 MSOAs of 2011, from the centres of its 637 output areas.",
    notCounted: "True boundaries, rivers and roads. The outline of the city is approximate too.",
    zeroMeans: "Does not arise.",
    kind: "reference",
    period: "areas of the Census of 2011",
    geography: "York, wards and MSOAs of 2011",
    interval: {
      kind: "none",
      reason:
        "Drawn by us: each point belongs to the area of the nearest output-area centre, so borders may be some hundred metres off, and more in open country."
    },
    revised: "Official boundaries replace these areas when the boundary source has been refreshed."
  },
  source: {
    publisher: "Office for National Statistics; Ordnance Survey",
    table:
      "Approximate areas drawn from output-area centres, December 2011 (contains OS data © Crown copyright and database right)",
    release: "output areas of 2011",
    releaseId: "2011",
    licence: openGovernmentLicence,
    obtained:
      "computed by us: cells around the output-area centres, merged by ward and MSOA, cut at an outline around all centres, with fewer corners",
    checked: "each of the 637 centres lies in its own ward and MSOA; no two areas overlap",
    secondHand: false
  },
  traps: [
    "For pictures of the whole city only: never to find the ward of an address.",
    "The borders of wards and MSOAs cross: neither is made of the other."
  ]
});

export type ApproximateAreaRow = Row<typeof yorkApproximateAreas>;
