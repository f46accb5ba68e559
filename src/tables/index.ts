import {europeAsylumApplicants} from "./europe-asylum-applicants.js";
import {officialBoundaries} from "./official-boundaries.js";
import {ownTables} from "./own.js";
import {paper2016} from "./paper-2016.js";
import {placeAsylumSupport} from "./place-asylum-support.js";
import {placeBirthplace2011} from "./place-birthplace-2011.js";
import {placeBirthplace2021} from "./place-birthplace-2021.js";
import {placeBirthsByMother2024} from "./place-births-by-mother-2024.js";
import {placeBornAbroadAps} from "./place-born-abroad-aps.js";
import {placeBornAbroadPct20172019} from "./place-born-abroad-pct-2017-2019.js";
import {placeComponentsOfChange} from "./place-components-of-change.js";
import {placeFlowsLami} from "./place-flows-lami.js";
import {placeImmigrationGroups} from "./place-immigration-groups.js";
import {placeImmigrationRebased} from "./place-immigration-rebased.js";
import {placeIndicators2016} from "./place-indicators-2016.js";
import {placeNinoLowerBound} from "./place-nino-lower-bound.js";
import {placeNinoRegistrations} from "./place-nino-registrations.js";
import {placePopulationRevision2018} from "./place-population-revision-2018.js";
import {placeResettlementToDate} from "./place-resettlement-to-date.js";
import {placeCodes, places} from "./places.js";
import {regionIpsAnnualMargins} from "./region-ips-annual-margins.js";
import {regionLtimAnnualMargins} from "./region-ltim-annual-margins.js";
import {regionUnaccompaniedChildren} from "./region-unaccompanied-children.js";
import {supersededFigures} from "./superseded-figures.js";
import {isRefreshed} from "./stand-ins.js";
import type {Table} from "./table.js";
import {ukAsylumApplications} from "./uk-asylum-applications.js";
import {ukAsylumSupportByType} from "./uk-asylum-support-by-type.js";
import {ukIpsAnnualMargins} from "./uk-ips-annual-margins.js";
import {ukLtimAdmin} from "./uk-ltim-admin.js";
import {ukLtimAdminIntervals} from "./uk-ltim-admin-intervals.js";
import {ukLtimAnnualMargins} from "./uk-ltim-annual-margins.js";
import {ukLtimFirstPublishedMargins} from "./uk-ltim-first-published-margins.js";
import {ukLtimReasonMargins} from "./uk-ltim-reason-margins.js";
import {ukLtimRollingMargins} from "./uk-ltim-rolling-margins.js";
import {ukLtimSurveyReleases} from "./uk-ltim-survey-releases.js";
import {ukLtimVerdicts} from "./uk-ltim-verdicts.js";
import {ukLtimVisasNino} from "./uk-ltim-visas-nino.js";
import {ukNetMigrationVintages} from "./uk-net-migration-vintages.js";
import {yorkApproximateAreas} from "./york-approximate-areas.js";
import {yorkMsoaBirthplace2011} from "./york-msoa-birthplace-2011.js";
import {yorkNinoNationalities} from "./york-nino-nationalities.js";
import {yorkOutputAreas2011} from "./york-output-areas-2011.js";
import {yorkStudents} from "./york-students.js";
import {yorkWardBirthplace2011} from "./york-ward-birthplace-2011.js";

const all = [
  europeAsylumApplicants,
  paper2016,
  placeAsylumSupport,
  placeBirthplace2011,
  placeBirthplace2021,
  placeBirthsByMother2024,
  placeBornAbroadAps,
  placeBornAbroadPct20172019,
  placeCodes,
  placeComponentsOfChange,
  placeFlowsLami,
  placeImmigrationGroups,
  placeImmigrationRebased,
  placeIndicators2016,
  placeNinoLowerBound,
  placePopulationRevision2018,
  placeResettlementToDate,
  places,
  regionIpsAnnualMargins,
  regionLtimAnnualMargins,
  regionUnaccompaniedChildren,
  supersededFigures,
  ukAsylumApplications,
  ukAsylumSupportByType,
  ukIpsAnnualMargins,
  ukLtimAdmin,
  ukLtimAdminIntervals,
  ukLtimAnnualMargins,
  ukLtimFirstPublishedMargins,
  ukLtimReasonMargins,
  ukLtimRollingMargins,
  ukLtimSurveyReleases,
  ukLtimVerdicts,
  ukLtimVisasNino,
  ukNetMigrationVintages,
  yorkApproximateAreas,
  yorkMsoaBirthplace2011,
  yorkNinoNationalities,
  yorkOutputAreas2011,
  yorkStudents,
  yorkWardBirthplace2011
];

/** Tables that we carry no figures of: they are there once their source has been refreshed. */
export const refreshedOnly: readonly Table[] = [officialBoundaries, placeNinoRegistrations];

/** Every contract, of the tables that there are and of those that a refresh would bring. */
export const declaredTables: readonly Table[] = [
  ...(all as Table[]),
  ...ownTables,
  ...refreshedOnly
];

/** Every table that there is, by name. */
export const tables: Readonly<Record<string, Table>> = Object.fromEntries(
  declaredTables
    .filter((contract) => !refreshedOnly.includes(contract) || isRefreshed(contract))
    .map((contract) => [contract.name, contract])
);

/** Returns the contract of the table *name*, carried or not; throws where there is none. */
export function findTable(name: string): Table {
  const contract = declaredTables.find((table) => table.name === name);
  if (!contract) throw new Error(`unknown table: ${name}`);
  return contract;
}
