import {
  birthplace2011Columns,
  birthplace2011Coverage,
  birthplace2011Source,
  birthplace2011Totals
} from "./birthplace-2011.js";
import {placeColumns} from "./place-columns.js";
import {table, type Row} from "./table.js";

export const placeBirthplace2011 = table({
  name: "place_birthplace_2011",
  title: "Residents by country of birth, 2011",
  key: ["place"],
  columns: {...placeColumns, ...birthplace2011Columns},
  coverage: birthplace2011Coverage(
    "the 21 local authorities of Yorkshire and The Humber, boundaries of 2011"
  ),
  source: birthplace2011Source({
    obtained: "output areas of QS203EW in a public repository, summed to authorities",
    checked: "region total 5,283,733"
  }),
  totals: birthplace2011Totals,
  traps: [
    "Residents born in Ireland have a column of their own: they are in neither the European Union nor all other countries."
  ]
});

export type PlaceBirthplace2011 = Row<typeof placeBirthplace2011>;
