import type {Drill} from "../drill.js";
import type {MisconceptionId} from "../misconceptions/index.js";
import {netHidesGross, noMarginMeansExact} from "./local-flows.js";
import {countMapIsRate, darkerMeansMore} from "./maps.js";
import {equallyLikely, repeatLandsInside, spreadOfMonths} from "./one-interval.js";
import {
  applicantIsRefugee,
  bornAbroadIsNewArrival,
  mainApplicants,
  niNumberIsImmigration,
  studentsAreResidents
} from "./other-counts.js";
import {clearMeansLarge, overlapMeansSame, significantIsTrue} from "./printed-verdicts.js";
import {longerQueue, snapshotIsTypical} from "./queue.js";
import {releasesSpliced, revisedOverOldPopulation, revisionIsError} from "./releases.js";
import {leagueOfTinyRates, oneSurpriseIsNews, yearsOfDifferentKind} from "./side-by-side.js";
import {hiddenCountIsSafe, percentageHidesCount} from "./small-groups.js";
import {
  coverageChangeIsRise,
  markMeansZero,
  recodedIsZero,
  snapshotsCountPeople,
  supportedIsAll
} from "./supported.js";
import {
  marginsAddUp,
  mustNotOverlap,
  neighbouringYears,
  noClearChangeMeansNone
} from "./two-years.js";
import {
  intervalBoundsRevision,
  marginCoversEverything,
  moreDigits,
  netAsPrecise
} from "./what-a-margin-covers.js";

/** Every drill; a misconception that is for discussion only has none. */
export const drills: readonly Drill[] = [
  spreadOfMonths,
  equallyLikely,
  repeatLandsInside,
  marginCoversEverything,
  netAsPrecise,
  noMarginMeansExact,
  moreDigits,
  overlapMeansSame,
  mustNotOverlap,
  noClearChangeMeansNone,
  clearMeansLarge,
  marginsAddUp,
  neighbouringYears,
  significantIsTrue,
  yearsOfDifferentKind,
  leagueOfTinyRates,
  oneSurpriseIsNews,
  revisionIsError,
  intervalBoundsRevision,
  releasesSpliced,
  revisedOverOldPopulation,
  snapshotsCountPeople,
  longerQueue,
  snapshotIsTypical,
  niNumberIsImmigration,
  bornAbroadIsNewArrival,
  markMeansZero,
  coverageChangeIsRise,
  recodedIsZero,
  mainApplicants,
  studentsAreResidents,
  netHidesGross,
  supportedIsAll,
  applicantIsRefugee,
  darkerMeansMore,
  countMapIsRate,
  hiddenCountIsSafe,
  percentageHidesCount
];

const byName = new Map(drills.map((drill) => [drill.name, drill]));

/** Returns the drill of a misconception; throws where there is none. */
export function findDrill(name: MisconceptionId): Drill {
  const drill = byName.get(name);
  if (!drill) throw new Error(`unknown drill: ${name}`);
  return drill;
}
