import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const placeBirthplace2021 = table({
  name: "place_birthplace_2021",
  title: "Residents by country of birth, 2021",
  key: ["place", "birthplace"],
  columns: {
    ...placeColumns,
    birthplace: {
      type: "STRING",
      description:
        "the country or group of countries as the census names it, from the large area to the small, with colons between"
    },
    people: {
      type: "INT32",
      unit: "people",
      description: "usual residents born there",
      range: [0, 1_000_000]
    }
  },
  coverage: {
    counted:
      "Everyone who usually lived in the place on census day, by country of birth; students at their term-time address.",
    notCounted:
      "Visitors and people who meant to stay in the UK for less than twelve months. Birthplace is not nationality.",
    zeroMeans: "None or very few: ONS changes small counts a little, so that nobody is recognised.",
    kind: "stock",
    period: "21 March 2021",
    geography: "the 21 local authorities of Yorkshire and The Humber, boundaries of 2021",
    interval: {
      kind: "count",
      reason:
        "A census, with each count changed by a few at random to protect people. No margin is printed with this table."
    },
    revised: "Not revised."
  },
  source: {
    publisher: ons,
    table: "Census 2021, TS012, country of birth (detailed)",
    release: "Census of 2021",
    releaseId: "2021-census",
    licence: openGovernmentLicence,
    obtained: "copy of TS012 in a government repository",
    checked: "York 202,822",
    secondHand: false
  },
  traps: [
    "Counts are perturbed: sums may differ from published totals by a few, and small counts mean little.",
    "The census was held during the pandemic, when many students and workers were elsewhere.",
    "The classes differ from those of 2011: compare only groups that both have."
  ]
});

export type PlaceBirthplace2021 = Row<typeof placeBirthplace2021>;
