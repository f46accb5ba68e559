import type {Measure} from "../measure.js";
import {asylumMeasures} from "./asylum.js";
import {citizenshipMeasures} from "./citizenship.js";
import {nationalMeasures} from "./national.js";
import {paperMeasures} from "./paper.js";
import {populationMeasures} from "./population.js";
import {protectionMeasures} from "./protection.js";
import {registrationMeasures} from "./registrations.js";
import {residentMeasures} from "./residents.js";
import {revisionMeasures} from "./revisions.js";
import {studentMeasures} from "./students.js";

/** Every measure that a fact can name. */
export const measures: Readonly<Record<string, Measure>> = {
  ...asylumMeasures,
  ...nationalMeasures,
  ...citizenshipMeasures,
  ...populationMeasures,
  ...protectionMeasures,
  ...registrationMeasures,
  ...residentMeasures,
  ...revisionMeasures,
  ...studentMeasures,
  ...paperMeasures
};
