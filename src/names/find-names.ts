import {distance} from "fastest-levenshtein";

/** Something that goes by several names. */
export interface Named {
  names: readonly string[];
}

/** Returns *text* as it is compared: small letters and digits, words apart by one space. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * Returns those of *all* that *written* may mean, the likeliest first: the very name,
 * then names that begin with it, hold it or nearly are it, with about one letter in
 * three wrong. Unlike `nearestNames`, what is too far off is left out.
 */
export function findNames<N extends Named>(written: string, all: readonly N[]): N[] {
  const wanted = foldName(written);
  if (wanted === "") return [...all];
  return all
    .map((one) => ({
      one,
      cost: Math.min(...one.names.map((name) => costOf(wanted, foldName(name))))
    }))
    .filter(({cost}) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost)
    .map(({one}) => one);
}

/** How far a name is from what was written; infinite where it cannot be meant. */
function costOf(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (` ${name}`.includes(` ${wanted}`)) return 2;
  if (wanted.length > 2 && name.includes(wanted)) return 3;
  const letters = Math.min(
    distance(wanted, name),
    // A word left off the end or the start, such as “upon Hull”, is no typing error.
    ...name
      .split(" ")
      .filter((word) => word.length > 3)
      .map((word) => distance(wanted, word) + 0.5)
  );
  // Two letters that have changed places are two errors.
  const most = wanted.length > 3 ? Math.max(2, wanted.length / 3) : 1;
  // Of codes that are as far off, those that begin alike are likelier meant.
  return letters <= most ? 3 + letters - sharedStart(wanted, name) / 100 : Infinity;
}

/** How many letters two names begin with together. */
function sharedStart(a: string, b: string): number {
  const end = [...a].findIndex((letter, index) => letter !== b[index]);
  return end < 0 ? a.length : end;
}
