import {formatNumber} from "../format.js";
import {predicate, type Predicate} from "./predicate.js";

/** Returns the predicate that *ward* comes first by *measure*, a SQL expression. */
function firstWard(ward: string, measure: string, {percent = false} = {}): Predicate {
  return predicate<{ward_name: string; measured: number}>({
    query: {
      sql: `SELECT ward_name, ${measure} AS measured
FROM york_ward_birthplace_2011 ORDER BY measured DESC LIMIT 2`,
      params: []
    },
    test: ([first, second]) => {
      const write = (value: number) => formatNumber(value, {to: percent ? 0.1 : 1, percent});
      return {
        holds: first.ward_name === ward && first.measured > second.measured,
        reason: `${first.ward_name} ${write(first.measured)}, then ${second.ward_name} ${write(second.measured)}; Census of 2011.`
      };
    },
    sources: ["york_ward_birthplace_2011"]
  });
}

export const cliftonMostBornInEu = firstWard("Clifton", "eu_excl_uk_and_ireland");
export const fishergateMostBornElsewhere = firstWard("Fishergate", "all_other_countries");
export const heslingtonHighestShareElsewhere = firstWard(
  "Heslington",
  "100 * all_other_countries / total",
  {percent: true}
);
