import {findNames, foldName} from "../../src/names/find-names.js";
import type {ListedPlace} from "../places/place-list.js";

/**
 * Returns the place that *written* means among *all*: its key, its name, a code of it
 * or, where no council has that name now, the name of one that it replaced. A part of
 * a name will do where it is of one place only. Throws with the nearest names otherwise.
 */
export function findPlace(written: string, all: readonly ListedPlace[]): ListedPlace {
  const wanted = foldName(written);
  const named = all.map((place) => ({place, names: namesOf(place)}));
  const isIts = (names: readonly string[]) => names.some((name) => foldName(name) === wanted);
  const exact = named.filter(({names}) => isIts(names));
  if (exact.length > 0) return exact[0].place;
  const former = all.filter(({predecessors}) => isIts(predecessors.map(({name}) => name)));
  if (former.length === 1) return former[0];
  const holding = named.filter(({names}) =>
    names.some((name) => wanted !== "" && ` ${foldName(name)} `.includes(` ${wanted} `))
  );
  if (holding.length === 1) return holding[0].place;
  const nearest = (wanted === "" ? [] : findNames(written, holding.length > 0 ? holding : named))
    .slice(0, 6)
    .map(({place}) => `${place.name} (${place.codes[0]?.code ?? place.place})`);
  const hint = nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : "";
  throw new Error(`unknown place${hint}: ${written || "nothing"}`);
}

const namesOf = ({place, name, codes}: ListedPlace): string[] => [
  name,
  place,
  ...codes.map(({code}) => code)
];
