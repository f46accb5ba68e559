import type {Place, PlaceCode} from "../../src/tables/places.js";
import type {PublishedRow} from "../published.js";
import {slug} from "../slug.js";

const dateOf = (cell: string) => (cell === "" ? null : new Date(`${cell}T00:00:00Z`));
const numberOf = (cell: string) => (cell === "" ? null : Number(cell));

/**
 * Returns one row a place. A place with two codes (Barnsley, Sheffield) is one
 * place: it ended only if it was replaced by a place of another name.
 */
export function tidyPlaces(published: PublishedRow[]): Place[] {
  const nameOf = new Map(published.map((row) => [row.area_code, slug(row.name)]));
  const found = new Map<string, Place>();
  for (const row of published) {
    const place = slug(row.name);
    if (found.has(place)) continue;
    const successor = nameOf.get(row.successor_code) ?? null;
    const replaced = successor !== null && successor !== place;
    found.set(place, {
      place,
      name: row.name,
      kind: row.kind,
      parent: nameOf.get(row.parent_code) ?? null,
      ended: replaced ? dateOf(row.code_end) : null,
      successor: replaced ? successor : null,
      latitude: numberOf(row.latitude),
      longitude: numberOf(row.longitude)
    });
  }
  return [...found.values()];
}

/** Returns one row a code. */
export function tidyPlaceCodes(published: PublishedRow[]): PlaceCode[] {
  return published.map((row) => ({
    code: row.area_code,
    place: slug(row.name),
    started: dateOf(row.code_start),
    ended: dateOf(row.code_end)
  }));
}
