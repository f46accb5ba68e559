import {ons} from "./sources.js";
import {table, type Coverage, type Row, type Source} from "./table.js";

const coverage: Coverage = {
  counted: "The local authorities of Yorkshire and The Humber, the region, England and the UK.",
  notCounted: "Authorities of other regions; wards and smaller areas have tables of their own.",
  zeroMeans: "Does not arise. A missing date means that the code was in use before our first year.",
  kind: "reference",
  period: "codes in use from 2001 to 2025",
  geography: "local authorities, region and country",
  interval: {kind: "none", reason: "names and codes are not estimates"},
  revised: "When councils are reorganised or recoded."
};

const source: Source = {
  publisher: `${ons}; mySociety`,
  table: "ONS Geography code histories; centres from mySociety",
  release: "2025",
  releaseId: "2025",
  licence: "Open Government Licence v3.0; positions CC BY 4.0",
  obtained: "code histories in public repositories",
  checked: "two sources agree on every change",
  secondHand: false
};

export const places = table({
  name: "places",
  title: "Places",
  key: ["place"],
  columns: {
    place: {type: "STRING", description: "our stable name, used in addresses and as a key"},
    name: {type: "STRING", description: "the name as people write it"},
    kind: {
      type: "STRING",
      description: "what kind of area it is",
      values: ["local authority", "region", "nation", "country"]
    },
    parent: {type: "STRING", nullable: true, description: "the place that it is part of"},
    ended: {
      type: "DATE",
      nullable: true,
      description:
        "the last day of a council that has been replaced, or the date of the last list that has it where the day is not known; missing if it still exists"
    },
    successor: {type: "STRING", nullable: true, description: "the place that replaced it"},
    latitude: {type: "DOUBLE", unit: "degrees", nullable: true, description: "centre, north"},
    longitude: {type: "DOUBLE", unit: "degrees", nullable: true, description: "centre, east"}
  },
  coverage,
  source,
  traps: ["North Yorkshire replaced seven districts on 1 April 2023; it is not any one of them."]
});

export const placeCodes = table({
  name: "place_codes",
  title: "Area codes of the places",
  key: ["code"],
  columns: {
    code: {type: "STRING", description: "the nine-character code of the area"},
    place: {type: "STRING", description: "our stable name of the place"},
    started: {
      type: "DATE",
      nullable: true,
      description:
        "the first day of the code, or the date of the first list that has it; missing if not known"
    },
    ended: {
      type: "DATE",
      nullable: true,
      description:
        "the last day of the code, or the date of the last list that has it where the day is not known; missing if in use"
    }
  },
  coverage,
  source,
  traps: ["Barnsley and Sheffield were recoded in 2025: one place, two codes."]
});

export type Place = Row<typeof places>;
export type PlaceCode = Row<typeof placeCodes>;
