import {nearestNames} from "../../names/nearest.js";
import {
  aboutOneInEight,
  aboutOneInTen,
  aThirdInNoCouncil,
  eritreaFirst,
  germanyOverAThird,
  iraqGrewFastest,
  largerPartInProgrammes,
  neverATenth,
  shareDoubledCountDidNot,
  sudanGrewFastestNoMore,
  syriaFourthOrSixth
} from "./asylum.js";
import {
  aboutTenOfYork,
  censusMovedMoreThanSampling,
  letterThresholds,
  netIsThreeTimesAsNoisy,
  overlapDepartsFrom51,
  sixtyCannotBeDecided,
  testDepartsFromSeven,
  verdictsPrinted
} from "./national.js";
import {internationalLargestIn2015, orderIsRare, topNationalities2015} from "./population.js";
import type {Predicate} from "./predicate.js";
import {mostInContingency, noneRecordedBefore2020, pledgePassedIn2018} from "./protection.js";
import {
  departuresAddUp,
  departuresNearlyAll,
  moreImmigrantsFewerPeople,
  moreImmigrantsInEleven,
  oneCountIn2011,
  sameOrderFellMost,
  sevenOfFifteen,
  sheffieldMovedFurthest,
  spanOf2020
} from "./revisions.js";
import {
  cliftonMostBornInEu,
  fishergateMostBornElsewhere,
  heslingtonHighestShareElsewhere
} from "./settlement.js";
import {
  estimateBelowIn16,
  intervalHeldIn18Of21,
  roundingCouldTurnFour
} from "./survey-and-census.js";

/** Every named predicate. */
const predicates: Readonly<Record<string, Predicate>> = {
  "pledge-passed-in-2018": pledgePassedIn2018,
  "none-recorded-before-2020": noneRecordedBefore2020,
  "most-in-contingency": mostInContingency,
  "germany-over-a-third-in-2015": germanyOverAThird,
  "uk-never-a-tenth": neverATenth,
  "uk-share-doubled-count-did-not": shareDoubledCountDidNot,
  "eritrea-first-in-2015": eritreaFirst,
  "syria-fourth-or-sixth-in-2015": syriaFourthOrSixth,
  "sudan-grew-fastest-no-more": sudanGrewFastestNoMore,
  "iraq-grew-fastest": iraqGrewFastest,
  "region-about-one-in-eight": aboutOneInEight,
  "region-about-one-in-ten": aboutOneInTen,
  "a-third-in-no-council": aThirdInNoCouncil,
  "larger-part-in-programmes": largerPartInProgrammes,
  "international-largest-in-2015": internationalLargestIn2015,
  "order-is-rare": orderIsRare,
  "top-nationalities-2015": topNationalities2015,
  "clifton-most-born-in-eu": cliftonMostBornInEu,
  "fishergate-most-born-elsewhere": fishergateMostBornElsewhere,
  "heslington-highest-share-elsewhere": heslingtonHighestShareElsewhere,
  "more-immigrants-fewer-people": moreImmigrantsFewerPeople,
  "one-count-in-2011": oneCountIn2011,
  "seven-of-fifteen": sevenOfFifteen,
  "more-immigrants-in-eleven": moreImmigrantsInEleven,
  "sheffield-moved-furthest": sheffieldMovedFurthest,
  "span-of-2020": spanOf2020,
  "same-order-fell-most": sameOrderFellMost,
  "departures-nearly-all": departuresNearlyAll,
  "departures-add-up": departuresAddUp,
  "verdicts-printed": verdictsPrinted,
  "test-departs-from-seven": testDepartsFromSeven,
  "overlap-departs-from-51": overlapDepartsFrom51,
  "sixty-cannot-be-decided": sixtyCannotBeDecided,
  "letter-thresholds": letterThresholds,
  "about-ten-of-york": aboutTenOfYork,
  "net-is-three-times-as-noisy": netIsThreeTimesAsNoisy,
  "census-moved-more-than-sampling": censusMovedMoreThanSampling,
  "interval-held-in-18-of-21": intervalHeldIn18Of21,
  "rounding-could-turn-four": roundingCouldTurnFour,
  "estimate-below-in-16": estimateBelowIn16
};

/** The names of all predicates. */
export const predicateNames = Object.keys(predicates);

/** Returns the predicate *name*; throws with the names that there are where there is none. */
export function findPredicate(name: string): Predicate {
  const predicate = predicates[name];
  if (!predicate)
    throw new Error(
      `unknown predicate; nearest: ${nearestNames(name, predicateNames).join(", ")}: ${name}`
    );
  return predicate;
}
