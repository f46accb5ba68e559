import {tallyHeld, type HeldTally} from "../../stats/held-count.js";
import {predicate, type Predicate} from "./predicate.js";

/** Returns the predicate that the survey's intervals of 2011 fare as *expected* beside the Census, in York’s region. */
function besideCensus(expected: Partial<HeldTally>): Predicate {
  return predicate<{born_abroad: number; half_width: number; counted: number}>({
    query: {
      sql: `SELECT s.born_abroad, s.ci95_half_width AS half_width, c.not_uk_born AS counted
FROM place_born_abroad_aps AS s
JOIN place_birthplace_2011 AS c USING (place)
JOIN places AS p USING (place)
WHERE p.parent = (SELECT parent FROM places WHERE place = 'york')
  AND s.year = 2011 AND s.born_abroad IS NOT NULL AND s.ci95_half_width IS NOT NULL`,
      params: []
    },
    test: (rows) => {
      const found = tallyHeld(
        rows.map(({born_abroad, half_width, counted}) => ({
          value: born_abroad,
          halfWidth: half_width,
          count: counted
        })),
        {roundedTo: 1000}
      );
      return {
        holds: Object.entries(expected).every(
          ([name, count]) => found[name as keyof HeldTally] === count
        ),
        reason: `Survey of 2011 beside the Census of 2011, ${found.figures} authorities: the interval as printed holds the count in ${found.held}, rounding could turn ${found.rounding}, and the estimate lies below the count in ${found.below}.`
      };
    },
    sources: ["place_born_abroad_aps", "place_birthplace_2011"]
  });
}

export const intervalHeldIn18Of21 = besideCensus({figures: 21, held: 18});
export const roundingCouldTurnFour = besideCensus({rounding: 4});
export const estimateBelowIn16 = besideCensus({figures: 21, below: 16});
