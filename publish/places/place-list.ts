import {readPublished} from "../../data-loaders/published.js";
import {tidyPlaceCodes, tidyPlaces} from "../../data-loaders/tidy/places.js";
import type {PlaceInfo, PlaceName} from "../../src/figures/any-place.js";

/** A place that has a page: what figures know of it, its codes and where it lies. */
export interface ListedPlace extends PlaceInfo {
  codes: readonly PlaceCodeSpan[];
  /** The centre, in degrees; null where it is not known. */
  latitude: number | null;
  longitude: number | null;
}

/** A code and the days from which and to which it was in use, where they are known. */
export interface PlaceCodeSpan {
  code: string;
  started: Date | null;
  ended: Date | null;
}

let read: Promise<ListedPlace[]> | undefined;

/** Returns every authority that has a page, those that have been replaced included, by name. */
export function listPlaces(): Promise<ListedPlace[]> {
  return (read ??= readPublished("places").then(placesOf));
}

/** Returns the authorities among *published* rows of places, by name. */
export function placesOf(published: Parameters<typeof tidyPlaces>[0]): ListedPlace[] {
  const places = tidyPlaces(published);
  const codes = tidyPlaceCodes(published);
  const named = new Map<string, PlaceName>(
    places.map(({place, name}) => [place, {place, name}] as const)
  );
  return places
    .filter(({kind}) => kind === "local authority")
    .map(({place, name, parent, ended, successor, latitude, longitude}) => ({
      place,
      name,
      region: named.get(parent ?? "")?.name ?? "",
      started: codes.find((span) => span.place === place)?.started ?? null,
      ended,
      successor: named.get(successor ?? "") ?? null,
      predecessors: places
        .filter((other) => other.successor === place)
        .map((other) => named.get(other.place)!)
        .sort(byName),
      codes: codes.filter((span) => span.place === place),
      latitude,
      longitude
    }))
    .sort(byName);
}

const byName = (a: PlaceName, b: PlaceName) => a.name.localeCompare(b.name, "en-GB");

/** Returns the place named *place* in the way of addresses, if it has a page. */
export async function findListed(place: string | undefined): Promise<ListedPlace | undefined> {
  return (await listPlaces()).find((listed) => listed.place === place);
}
