import {ownTables} from "../../tables/own.js";
import type {DatasetName} from "../dataset-name.js";
import type {Dataset} from "../dataset.js";
import {
  asylumApplications,
  asylumInEurope,
  asylumSupport,
  unaccompaniedChildren
} from "./asylum.js";
import {localIndicators, localProfiles} from "./collections.js";
import {longTermMigration, midYearEstimates, shortTermMigration} from "./migration.js";
import {immigrationGroups, immigrationStatistics, resettlement} from "./protection.js";
import {gpRegistrations, nationalInsuranceNumbers, students} from "./registrations.js";
import {annualPopulationSurvey, birthsByMother, census} from "./residents.js";

/** Every dataset of the directory, in the order in which a reader meets them. */
export const datasets: readonly Dataset[] = [
  census,
  annualPopulationSurvey,
  birthsByMother,
  midYearEstimates,
  longTermMigration,
  shortTermMigration,
  nationalInsuranceNumbers,
  gpRegistrations,
  students,
  immigrationStatistics,
  asylumApplications,
  asylumSupport,
  resettlement,
  immigrationGroups,
  unaccompaniedChildren,
  asylumInEurope,
  localIndicators,
  localProfiles
];

/** Tables that belong to no dataset of people, and why. */
export const tablesOfNoDataset: Readonly<Record<string, string>> = {
  places: "names of places, not people",
  place_codes: "codes of places, not people",
  york_output_areas_2011: "centres of areas, not people",
  york_approximate_areas: "outlines of areas, not people",
  official_boundaries: "boundaries of areas, not people",
  paper_2016: "numbers printed in the paper, each from a source of its own",
  superseded_figures: "figures of other tables as they were before a refresh",
  // What the directory says of a dataset, nobody has said of these yet: their card says who is counted.
  ...Object.fromEntries(ownTables.map(({name}) => [name, "a table of an author’s own"]))
};

/** Returns the entry of the dataset *name*. */
export function findDataset(name: DatasetName): Dataset {
  return datasets.find((dataset) => dataset.name === name)!;
}

/** Returns the dataset that the table *name* belongs to; null for a table of none. */
export function datasetOfTable(name: string): Dataset | null {
  if (name in tablesOfNoDataset) return null;
  const dataset = datasets.find(({tables}) => tables.includes(name));
  if (!dataset)
    throw new Error(`missing dataset of table; none in src/counting/datasets has it: ${name}`);
  return dataset;
}

/** Returns the id of a dataset’s entry on the page, as in counting#dataset-census. */
export function idOfDataset(name: DatasetName): string {
  return `dataset-${name}`;
}
