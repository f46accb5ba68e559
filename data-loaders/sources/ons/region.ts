import type {ImmigrationRebased} from "../../../src/tables/place-immigration-rebased.js";
import type {PublishedRow} from "../../published.js";
import type {Areas} from "../areas.js";

/**
 * Returns the rows of our region as the sum of its councils, given their rows:
 * ONS's table has councils only. None, where the region is not wanted or not all
 * of its councils are there.
 */
export function regionRows(
  rows: readonly ImmigrationRebased[],
  areas: Areas,
  places: readonly PublishedRow[]
): ImmigrationRebased[] {
  return places
    .filter(({area_code, kind}) => kind === "region" && areas.codes.includes(area_code))
    .flatMap(({area_code}) => {
      const councils = places
        .filter(({parent_code}) => parent_code === area_code)
        .map((row) => row.area_code);
      const place = areas.placeOf("region", area_code);
      const today = places.filter((row) => row.parent_code === area_code && row.code_end === "");
      const members = rows.filter(({code_as_published}) => councils.includes(code_as_published));
      const years = [...new Set(members.map(({year}) => year))];
      return years.flatMap((year) => {
        const ofYear = members.filter((row) => row.year === year);
        if (ofYear.length !== today.length) return [];
        return [
          {
            place,
            code_as_published: area_code,
            year,
            population: ofYear.reduce((sum, {population}) => sum + population, 0),
            international_in: sumOf(ofYear.map(({international_in}) => international_in))
          }
        ];
      });
    });
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0
  );
}
