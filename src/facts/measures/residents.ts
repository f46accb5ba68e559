import type {Measure, MeasureSource} from "../measure.js";

const censusDay = {kind: "fixed", period: "2011", end: "2011-03-27", months: 0} as const;
const residents = {unit: "residents", stockOrFlow: "stock", rounding: 1} as const;

/** A column of the Census of 2011, for a place and for each of York's wards. */
const census2011 = (title: string, column: string): Measure => {
  const source = {column, period: censusDay, basis: "Census of 2011"};
  const byWard: MeasureSource = {
    ...source,
    table: "york_ward_birthplace_2011",
    placeSql: "lower(replace(replace(ward_name, ',', ''), ' ', '-'))"
  };
  return {...residents, title, sources: [{...source, table: "place_birthplace_2011"}, byWard]};
};

/** Where residents were born. Wards are named as heslington, hull-road. */
export const residentMeasures: Readonly<Record<string, Measure>> = {
  "born-abroad": {
    title: "residents born outside the UK",
    unit: "residents",
    stockOrFlow: "stock",
    rounding: 1000,
    sources: [
      {
        table: "place_born_abroad_aps",
        column: "born_abroad",
        period: {kind: "year", column: "year", endsOn: "12-31", months: 12},
        basis: "Annual Population Survey",
        roundedTo: 1000,
        interval: {kind: "sampling", halfWidth: "ci95_half_width", level: 0.95}
      }
    ]
  },
  "census-residents": census2011("residents", "total"),
  "census-born-abroad": census2011("residents born outside the UK, by the Census", "not_uk_born"),
  "born-in-ireland": census2011("residents born in Ireland", "ireland"),
  "born-in-eu": census2011(
    "residents born in the EU outside the UK and Ireland",
    "eu_excl_uk_and_ireland"
  ),
  "born-elsewhere": census2011("residents born elsewhere", "all_other_countries")
};
