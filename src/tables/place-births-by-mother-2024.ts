import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const births = {type: "INT32", unit: "births per year", range: [0, 1_000_000]} as const;

export const placeBirthsByMother2024 = table({
  name: "place_births_by_mother_2024",
  title: "Births by where the mother was born, 2024",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the calendar year of the births", range: [2000, 2030]},
    births: {...births, description: "all live births"},
    uk_born_mother: {...births, description: "births to mothers born in the UK"},
    non_uk_born_mother: {...births, description: "births to mothers born outside the UK"},
    mother_eu: {...births, description: "of those, mother born in the European Union"},
    mother_rest_of_europe: {...births, description: "of those, mother born elsewhere in Europe"},
    mother_africa: {...births, description: "of those, mother born in Africa"},
    mother_middle_east_and_asia: {
      ...births,
      description: "of those, mother born in the Middle East or Asia"
    },
    mother_rest_of_world: {...births, description: "of those, mother born anywhere else"},
    not_stated: {...births, description: "births where the mother’s country of birth is not stated"}
  },
  coverage: {
    counted: "Live births in the year to mothers who usually live in the place.",
    notCounted:
      "Births abroad; stillbirths. It says nothing of fathers, or of when the mother came.",
    zeroMeans: "None registered. not_stated is not a group of mothers, and not zero.",
    kind: "flow",
    period: "calendar year 2024",
    geography:
      "the 15 local authorities of Yorkshire and The Humber, the region and England, boundaries of 2023",
    interval: {kind: "count", reason: "A count of registered births; it has no margin."},
    revised: "Not usually revised."
  },
  source: {
    publisher: ons,
    table: "Births by parents’ country of birth, England and Wales, 2024, table 6a",
    release: "edition of 2024; day of release not stated in the copy",
    releaseId: "2024-edition",
    licence: openGovernmentLicence,
    obtained: "second-hand: transcribed from a public repository",
    checked: "authorities sum to the region in every column",
    secondHand: true
  },
  totals: [{whole: "births", plus: ["uk_born_mother", "non_uk_born_mother", "not_stated"]}],
  traps: [
    "not_stated is not zero and not a place: leave it out of both sides of a share, and say so."
  ]
});

export type BirthsByMother2024 = Row<typeof placeBirthsByMother2024>;
