import {printed, type SetOptions} from "./printed.js";

/** What a link to a class or a sheet says. */
export interface Asked extends SetOptions {
  /** Version B of a sheet has other questions of the same kinds. */
  version: "a" | "b";
}

/** The largest seed of a class; the seeds above are those of version B. */
export const mostSeed = 99_999;

/** Returns what an address asks for, and the printed set where it says nothing. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search);
  const seed = Number(params.get("seed") ?? printed.seed);
  return {
    seed: Number.isInteger(seed) && seed >= 0 && seed <= mostSeed ? seed : printed.seed,
    place: params.get("place") || printed.place,
    set: params.get("set") || printed.set,
    version: params.get("version") === "b" ? "b" : "a"
  };
}

/** Whether the page holds already what is asked for. */
export const isPrinted = ({seed, place, set, version}: Asked): boolean =>
  seed === printed.seed && place === printed.place && set === printed.set && version === "a";

/** Returns the seed of the items: that of version B is out of the reach of any class. */
export const seedOf = ({seed, version}: Asked): number =>
  version === "b" ? seed + mostSeed + 1 : seed;

/** Returns an address's question for *asked*. */
export function searchOf({seed, place, set, version}: Asked): string {
  const params = new URLSearchParams({seed: String(seed), place, set});
  if (version === "b") params.set("version", version);
  return `?${params.toString()}`;
}
