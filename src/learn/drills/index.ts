import type {Drill} from "../drill.js";
import type {MisconceptionId} from "../misconceptions/index.js";
import {applicantIsRefugee, mainApplicants} from "./applications.js";
import {intervalBoundsRevision, marginCoversEverything} from "./census-revision.js";
import {leagueOfTinyRates} from "./close-rates.js";
import {yearsOfDifferentKind} from "./different-years.js";
import {netHidesGross, noMarginMeansExact} from "./local-flows.js";
import {oneSurpriseIsNews} from "./many-tests.js";
import {countMapIsRate, darkerMeansMore} from "./maps.js";
import {equallyLikely, repeatLandsInside, spreadOfMonths} from "./one-interval.js";
import {neighbouringYears} from "./overlapping-years.js";
import {moreDigits, netAsPrecise} from "./port-survey.js";
import {clearMeansLarge, overlapMeansSame} from "./printed-verdicts.js";
import {longerQueue, snapshotIsTypical} from "./queue.js";
import {recodedIsZero} from "./recoded.js";
import {bornAbroadIsNewArrival, niNumberIsImmigration} from "./registrations.js";
import {releasesSpliced, revisedOverOldPopulation} from "./releases.js";
import {revisionIsError} from "./revisions.js";
import {hiddenCountIsSafe, percentageHidesCount} from "./small-groups.js";
import {significantIsTrue} from "./student-fall.js";
import {studentsAreResidents} from "./students.js";
import {coverageChangeIsRise, snapshotsCountPeople, supportedIsAll} from "./supported.js";
import {marginsAddUp, mustNotOverlap, noClearChangeMeansNone} from "./two-years.js";
import {markMeansZero} from "./withheld.js";

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
