import {
  birthplace2011Columns,
  birthplace2011Coverage,
  birthplace2011Source,
  birthplace2011Totals
} from "./birthplace-2011.js";
import {table, type Row} from "./table.js";

export const yorkMsoaBirthplace2011 = table({
  name: "york_msoa_birthplace_2011",
  title: "Residents of York’s neighbourhoods by country of birth, 2011",
  key: ["msoa_code"],
  columns: {
    msoa_code: {
      type: "STRING",
      description: "the code of the MSOA (middle layer super output area) of 2011"
    },
    msoa_name: {
      type: "STRING",
      description: "the name that the House of Commons Library gave the MSOA"
    },
    ...birthplace2011Columns
  },
  coverage: birthplace2011Coverage("York’s 24 MSOAs of 2011, of about 8,000 residents each"),
  source: {
    ...birthplace2011Source({
      obtained: "output areas of QS203EW in a public repository, summed to MSOAs",
      checked: "all 692 MSOAs of the region equal a separate download"
    }),
    licence: "Open Government Licence v3.0; names: Open Parliament Licence v3.0"
  },
  totals: birthplace2011Totals,
  traps: ["MSOAs are not wards: some share a name with a ward of another shape."]
});

export type MsoaBirthplace2011 = Row<typeof yorkMsoaBirthplace2011>;
