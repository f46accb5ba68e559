import type {HeldTally} from "../../stats/held-count.js";
import {surveyAndCensusSql, tallyOf, type SurveyAndCensus} from "../survey-and-census.js";
import {predicate, type Predicate} from "./predicate.js";

/** Returns the predicate that the survey's intervals of 2011 fare as *expected* beside the Census, in York’s region. */
function besideCensus(expected: Partial<HeldTally>): Predicate {
  return predicate<SurveyAndCensus>({
    query: {sql: surveyAndCensusSql, params: []},
    test: (rows) => {
      const found = tallyOf(rows);
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
