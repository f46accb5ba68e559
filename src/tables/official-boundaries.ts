import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

/** Returns the words that ONS asks for, with the *year* in which its boundaries are used. */
export function boundaryAttribution(year: number): string {
  return `Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right ${year}`;
}

/**
 * Boundaries as ONS draws them. They are not carried: the table is there once
 * the source `ons-boundaries` has been refreshed, and then takes the place of
 * `york_approximate_areas`, whose columns it has.
 */
export const officialBoundaries = table({
  name: "official_boundaries",
  title: "Boundaries of local authorities, and of York’s wards and MSOAs",
  key: ["kind", "vintage", "code"],
  columns: {
    kind: {
      type: "STRING",
      description: "what kind of area it is; MSOA is a middle layer super output area",
      values: ["local authority", "ward", "msoa"]
    },
    code: {type: "STRING", description: "the nine-character code of the area"},
    vintage: {
      type: "STRING",
      description:
        "the year of the boundary; wards and MSOAs of one year are not those of another, even under the same name"
    },
    name: {
      type: "STRING",
      description:
        "the name of the area; of an MSOA of 2011, the one that the House of Commons Library gave it"
    },
    place: {type: "STRING", description: "our stable name of the place that it is, or lies in"},
    geometry: {
      type: "STRING",
      unit: "degrees",
      description:
        "the area, as a GeoJSON geometry: longitude and latitude (WGS 84), with fewer corners than ONS has; neighbours share their border"
    },
    anchor_longitude: {
      type: "DOUBLE",
      unit: "degrees",
      description: "a point well inside, for symbols and labels: east of Greenwich",
      range: [-9, 3]
    },
    anchor_latitude: {
      type: "DOUBLE",
      unit: "degrees",
      description: "the same point, north",
      range: [49, 62]
    },
    attribution: {
      type: "STRING",
      description: "the text that must stand with every picture of the area"
    }
  },
  coverage: {
    counted: "Local authorities that have a page here, and York’s wards and MSOAs.",
    notCounted: "Wards and MSOAs of other places; parishes, and areas at sea.",
    zeroMeans: "Does not arise.",
    kind: "reference",
    period: "the year in vintage",
    geography: "United Kingdom; wards and MSOAs of York",
    interval: {
      kind: "none",
      reason:
        "Drawn by ONS and made simpler by us: a border may be some tens of metres off in York, and some hundreds elsewhere."
    },
    revised: "When areas change; each year has boundaries of its own."
  },
  source: {
    publisher: `${ons}; Ordnance Survey`,
    table:
      "Open Geography Portal, boundaries (contains OS data © Crown copyright and database right)",
    release: "the newest at the time of refreshing",
    releaseId: "newest",
    licence: openGovernmentLicence,
    obtained: "from the portal, by the source ons-boundaries",
    checked: "every area has a shape and a code; a border that two areas share is one line",
    secondHand: false
  },
  traps: [
    "For pictures: never to find the ward of an address.",
    "Wards and MSOAs of different years must not be mixed on one map."
  ]
});

export type OfficialBoundary = Row<typeof officialBoundaries>;
