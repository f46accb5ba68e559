import {officialBoundaries} from "./official-boundaries.js";
import {placeNinoLowerBound} from "./place-nino-lower-bound.js";
import {placeNinoRegistrations} from "./place-nino-registrations.js";
import type {Table} from "./table.js";
import {yorkApproximateAreas} from "./york-approximate-areas.js";

/** Whether a table holds what a refresh brought. */
export function isRefreshed({carried}: Pick<Table, "carried">): boolean {
  return carried !== undefined;
}

/** What maps of York draw their areas from: official boundaries once they have been refreshed. */
export const mapAreas = isRefreshed(officialBoundaries) ? officialBoundaries : yorkApproximateAreas;

/** The census whose wards and MSOAs York's maps show; those of another year are other areas. */
export const mapVintage = "2011";

/** National Insurance numbers by year: published totals once refreshed, until then lower bounds. */
export const ninoNumbers = isRefreshed(placeNinoRegistrations)
  ? placeNinoRegistrations
  : placeNinoLowerBound;
