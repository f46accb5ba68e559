import {lessons} from "./lessons.js";
import {roleTasks} from "./role-tasks.js";

/** A set of items, as a link to a class or a sheet says it. */
export interface ItemSet {
  /** A whole number: the same seed gives the same items, to a whole class. */
  seed: number;
  /** Our stable name of a place. */
  place: string;
  /** The id of a lesson or a task, or `mixed`. */
  set: string;
  /** Version B has other items of the same kinds; a screen shows version A. */
  version: "a" | "b";
}

/** A set of items from all lessons: what a class does in half an hour. */
export const mixed = {id: "mixed", title: "A bit of everything", length: 8} as const;

/** The set that stands in the pages as they are built. */
export const printedSet: ItemSet = {seed: 1, place: "york", set: mixed.id, version: "a"};

/** The largest seed that a link may have. */
const mostSeed = 99_999;

/** Everything that can be set, by its id, with its title. */
export const setTitles: readonly {id: string; title: string}[] = [
  mixed,
  ...lessons.map(({id, title}) => ({id, title})),
  ...roleTasks.map(({id, title}) => ({id, title}))
];

/** Returns the set that an address asks for; what it leaves out, or has wrong, is as printed. */
export function readSet(search: string): ItemSet {
  const params = new URLSearchParams(search);
  const seed = Number(params.get("seed") || NaN);
  const set = params.get("set") ?? "";
  return {
    seed: Number.isInteger(seed) && seed >= 0 && seed <= mostSeed ? seed : printedSet.seed,
    place: params.get("place") || printedSet.place,
    set: setTitles.some(({id}) => id === set) ? set : printedSet.set,
    version: params.get("version") === "b" ? "b" : "a"
  };
}

/** Returns what an address says to ask for a set. */
export function searchOfSet({seed, place, set, version}: ItemSet): string {
  const params = new URLSearchParams({seed: String(seed), place, set});
  if (version === "b") params.set("version", version);
  return `?${params.toString()}`;
}

/** Whether two sets are the same. */
export const isSameSet = (a: ItemSet, b: ItemSet): boolean => searchOfSet(a) === searchOfSet(b);
