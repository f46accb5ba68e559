import {
  birthplace2011Columns,
  birthplace2011Coverage,
  birthplace2011Source,
  birthplace2011Totals
} from "./birthplace-2011.js";
import {table, type Row} from "./table.js";

export const yorkWardBirthplace2011 = table({
  name: "york_ward_birthplace_2011",
  title: "Residents of York’s wards by country of birth, 2011",
  key: ["ward_code"],
  columns: {
    ward_code: {type: "STRING", description: "the nine-character code of the ward of 2011"},
    ward_name: {type: "STRING", description: "the name of the ward"},
    ...birthplace2011Columns
  },
  coverage: birthplace2011Coverage("York’s 22 wards of 2011, which changed in 2015"),
  source: birthplace2011Source({
    obtained: "output areas of QS203EW in a public repository, summed to wards",
    checked: "maxima equal the paper’s; wards, MSOAs and city agree"
  }),
  totals: birthplace2011Totals,
  traps: [
    "The paper’s two ward maps are eu_excl_uk_and_ireland (maximum 681, Clifton) and all_other_countries (maximum 1,261, Fishergate): the 807 residents born in Ireland are on neither.",
    "Wards are those of 2011; today’s wards have other boundaries, and some the same names."
  ]
});

export type WardBirthplace2011 = Row<typeof yorkWardBirthplace2011>;
