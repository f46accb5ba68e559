import {tidy} from "../../data-loaders/tidy/index.js";
import type {PlaceInfo, PlaceName} from "../../src/figures/any-place.js";
import {placeCodes, places, type Place, type PlaceCode} from "../../src/tables/places.js";

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
  return (read ??= readPlaces());
}

async function readPlaces(): Promise<ListedPlace[]> {
  return authoritiesAmong(await tidy(places), await tidy(placeCodes));
}

/** Returns the authorities among all places, by name. */
function authoritiesAmong(all: readonly Place[], codes: readonly PlaceCode[]): ListedPlace[] {
  const named = new Map<string, PlaceName>(
    all.map(({place, name}) => [place, {place, name}] as const)
  );
  return all
    .filter(({kind}) => kind === "local authority")
    .map(({place, name, parent, ended, successor, latitude, longitude}) => ({
      place,
      name,
      region: named.get(parent ?? "")?.name ?? "",
      started: codes.find((span) => span.place === place)?.started ?? null,
      ended,
      successor: named.get(successor ?? "") ?? null,
      predecessors: all
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
