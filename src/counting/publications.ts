import type {Access} from "./dataset.js";

/** Publishers’ pages that several datasets are had from. */
const gov = "https://www.gov.uk/government";
const ons = "https://www.ons.gov.uk/peoplepopulationandcommunity";

export const homeOffice = "Home Office";

export const onsMigrationPage: Access = {
  name: "ONS, International migration",
  url: `${ons}/populationandmigration/internationalmigration`
};

export const homeOfficeTables: Access = {
  name: "Home Office, Immigration system statistics data tables",
  url: `${gov}/statistical-data-sets/immigration-system-statistics-data-tables`
};

export const homeOfficeReleases: Access = {
  name: "Home Office, Immigration system statistics quarterly release",
  url: `${gov}/collections/immigration-statistics-quarterly-release`
};

export const homeOfficeLocalTables: Access = {
  name: "Home Office, Regional and local authority data on immigration groups",
  url: `${gov}/statistical-data-sets/immigration-system-statistics-regional-and-local-authority-data`
};

export const localIndicatorsPage: Access = {
  name: "ONS, Local area migration indicators, UK",
  url: `${ons}/populationandmigration/migrationwithintheuk/datasets/localareamigrationindicatorsunitedkingdom`
};
