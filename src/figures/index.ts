import {nearestNames} from "../names/nearest.js";
import type {Figure} from "./figure.js";

/** Every figure, by name. Each is loaded only when it is asked for. */
const figures: Readonly<Record<string, () => Promise<Figure>>> = {
  "applicants-across-europe": async () =>
    (await import("./applicants-across-europe.js")).applicantsAcrossEurope,
  "applications-by-nationality": async () =>
    (await import("./applications-by-nationality.js")).applicationsByNationality,
  "applications-then-and-now": async () =>
    (await import("./applications-then-and-now.js")).applicationsThenAndNow,
  "arrivals-by-release": async () => (await import("./arrivals-by-release.js")).arrivalsByRelease,
  "arrivals-here-and-abroad": async () =>
    (await import("./arrivals-here-and-abroad.js")).arrivalsHereAndAbroad,
  "arrivals-three-ways": async () => (await import("./arrivals-three-ways.js")).arrivalsThreeWays,
  "asylum-applications": async () => (await import("./asylum-applications.js")).asylumApplications,
  "asylum-support": async () => (await import("./asylum-support.js")).asylumSupport,
  "birthplace-two-censuses": async () =>
    (await import("./birthplace-two-censuses.js")).birthplaceTwoCensuses,
  "born-abroad": async () => (await import("./born-abroad.js")).bornAbroad,
  "citizens-by-records": async () => (await import("./citizens-by-records.js")).citizensByRecords,
  "citizens-by-survey": async () => (await import("./citizens-by-survey.js")).citizensBySurvey,
  "compare-places": async () => (await import("./compare-places.js")).comparePlaces,
  "components-of-change": async () =>
    (await import("./components-of-change.js")).componentsOfChange,
  "flows-by-reason": async () => (await import("./flows-by-reason.js")).flowsByReason,
  "letter-to-parliament": async () =>
    (await import("./letter-to-parliament.js")).letterToParliament,
  "more-immigrants-fewer-people": async () =>
    (await import("./more-immigrants-fewer-people.js")).moreImmigrantsFewerPeople,
  "net-is-noisy": async () => (await import("./net-is-noisy.js")).netIsNoisy,
  "one-release-two-headlines": async () =>
    (await import("./one-release-two-headlines.js")).oneReleaseTwoHeadlines,
  "order-of-measures": async () => (await import("./order-of-measures.js")).orderOfMeasures,
  overview: async () => (await import("./overview.js")).overview,
  "place-overview": async () => (await import("./place-overview.js")).placeOverview,
  "rate-of-two-releases": async () => (await import("./rate-of-two-releases.js")).rateOfTwoReleases,
  "region-margins": async () => (await import("./region-margins.js")).regionMargins,
  "region-share-of-support": async () =>
    (await import("./region-share-of-support.js")).regionShareOfSupport,
  "resettled-to-date": async () => (await import("./resettled-to-date.js")).resettledToDate,
  "routes-in-the-region": async () => (await import("./routes-in-the-region.js")).routesInTheRegion,
  "six-people-by-hand": async () => (await import("./six-people-by-hand.js")).sixPeopleByHand,
  "a-snapshot-is-not-a-year": async () =>
    (await import("./a-snapshot-is-not-a-year.js")).aSnapshotIsNotAYear,
  "slower-or-more": async () => (await import("./slower-or-more.js")).slowerOrMore,
  "revisions-in-the-region": async () =>
    (await import("./revisions-in-the-region.js")).revisionsInTheRegion,
  "settlement-as-printed": async () =>
    (await import("./settlement-as-printed.js")).settlementAsPrinted,
  "settlement-msoas": async () => (await import("./settlement-msoas.js")).settlementMsoas,
  "settlement-wards": async () => (await import("./settlement-wards.js")).settlementWards,
  "shares-of-europe": async () => (await import("./shares-of-europe.js")).sharesOfEurope,
  "significant-then-not": async () =>
    (await import("./significant-then-not.js")).significantThenNot,
  students: async () => (await import("./students.js")).students,
  "support-and-programmes": async () =>
    (await import("./support-and-programmes.js")).supportAndProgrammes,
  "support-in-the-region": async () =>
    (await import("./support-in-the-region.js")).supportInTheRegion,
  "survey-beside-census": async () =>
    (await import("./survey-beside-census.js")).surveyBesideCensus,
  "top-nationalities": async () => (await import("./top-nationalities.js")).topNationalities,
  "two-releases": async () => (await import("./two-releases.js")).twoReleases,
  "printed-verdicts": async () => (await import("./printed-verdicts.js")).printedVerdicts,
  "what-an-interval-is": async () => (await import("./what-an-interval-is.js")).whatAnIntervalIs,
  "one-estimate-four-ways": async () =>
    (await import("./one-estimate-four-ways.js")).oneEstimateFourWays,
  "modern-intervals": async () => (await import("./modern-intervals.js")).modernIntervals,
  "then-and-now-methods": async () => (await import("./then-and-now-methods.js")).thenAndNowMethods,
  "years-that-overlap": async () => (await import("./years-that-overlap.js")).yearsThatOverlap,
  "comparison-bars": async () => (await import("./comparison-bars.js")).comparisonBars,
  "ladder-of-revisions": async () => (await import("./ladder-of-revisions.js")).ladderOfRevisions,
  "why-2016-was-revised": async () => (await import("./why-2016-was-revised.js")).why2016WasRevised,
  "three-answers": async () => (await import("./three-answers.js")).threeAnswers,
  "what-was-expected": async () => (await import("./what-was-expected.js")).whatWasExpected,
  "what-we-knew-then": async () => (await import("./what-we-knew-then.js")).whatWeKnewThen
};

/** The names of all figures. */
export const figureNames = Object.keys(figures);

/** Returns the figure *name*; throws with the names that there are where there is none. */
export async function findFigure(name: string): Promise<Figure> {
  const load = figures[name];
  if (!load)
    throw new Error(
      `unknown figure; nearest: ${nearestNames(name, figureNames).join(", ")}: ${name}`
    );
  return load();
}
