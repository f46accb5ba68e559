import {group} from "d3-array";

/** The column of an estimate with those of the doubt about it: two bounds, or a ±. */
export interface BoundPair {
  value: string;
  lower?: string;
  upper?: string;
  /** The ± of the estimate. */
  halfWidth?: string;
  /** The level of the interval in per cent, where its name says so. */
  level?: number;
}

/** A column of doubt: what it is, of what level, and what is left of its name. */
interface Doubt {
  name: string;
  part: "lower" | "upper" | "halfWidth";
  level?: number;
  stem: string[];
}

/** Words of a name that tell what of an interval it is, and nothing of the estimate. */
const noise = new Set(["half", "width", "margin", "moe", "ci", "bound", "limit", "interval"]);
const parts = {lower: "lower", low: "lower", upper: "upper", high: "upper"} as const;
/** Words that a name of an estimate may have beside those of its doubt. */
const generic = new Set(["estimate", "value", "number", "count", "people", "total"]);
/** Columns that say where, when or what, and are never the estimate. */
const dimension =
  /(^|_)(year|years|date|day|month|quarter|period|release|place|area|region|code|name|kind|mark|marker|version|basis|flow|reason|citizenship|nationality|geography|publication|note|contacts|population)(_|$)/;

/**
 * Returns which of the *columns* are doubt about which, from their names: those of
 * our contracts, and the usual ones of others. An estimate with several intervals
 * is paired with the widest. What does not fit for certain is not paired.
 */
export function pairBounds(columns: readonly string[]): BoundPair[] {
  const doubts = columns.flatMap((name) => readDoubt(name) ?? []);
  const sets = [...group(doubts, setKey).values()].filter(isWhole);
  const names = new Set(sets.flat().map(({name}) => name));
  const values = columns.filter((name) => !names.has(name) && !dimension.test(name));
  const pairs = sets.flatMap((set): BoundPair[] => {
    const value = valueOf(set, values, columns);
    return value === undefined ? [] : [toPair(value, set)];
  });
  const widest = [...pairs].sort((a, b) => (b.level ?? 95) - (a.level ?? 95));
  return columns.flatMap((name) => widest.find(({value}) => value === name) ?? []);
}

/** The columns of a pair that are not the estimate. */
export function doubtColumns({lower, upper, halfWidth}: BoundPair): string[] {
  return [lower, upper, halfWidth].filter((name) => name !== undefined);
}

function readDoubt(name: string): Doubt | undefined {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const isHalfWidth = /half_?width|(^|_)(margin|moe)(_|$)|plus_?minus/i.test(name);
  const end = words.find((word) => word in parts) as keyof typeof parts | undefined;
  if (!isHalfWidth && !end) return undefined;
  const levels = words.map((word) => /^(?:ci)?(\d\d)$/.exec(word)?.[1]);
  const level = levels.find((text) => text !== undefined);
  const stem = words.filter(
    (word, i) => !noise.has(word) && !(word in parts) && !levels[i] && !/^(plus|minus)$/.test(word)
  );
  const part = isHalfWidth ? "halfWidth" : parts[end!];
  return {name, part, stem, ...(level ? {level: Number(level)} : {})};
}

/** Two bounds of one interval share their level and what is left of their names. */
function setKey({part, level, stem}: Doubt): string {
  return [part === "halfWidth" ? "±" : "bounds", level ?? "", ...stem].join(" ");
}

/** One bound without the other is no interval: "lower_super_output_area" is none. */
const isWhole = (set: readonly Doubt[]): boolean =>
  set[0].part === "halfWidth" ? set.length === 1 : set.length === 2 && set[0].part !== set[1].part;

function valueOf(
  set: readonly Doubt[],
  values: readonly string[],
  columns: readonly string[]
): string | undefined {
  const {stem} = set[0];
  if (stem.length > 0) {
    const exact = values.find((name) => name.toLowerCase() === stem.join("_"));
    return exact ?? only(values.filter((name) => fits(name, stem)));
  }
  // The last column before the interval, as contracts have it, or the only one there is.
  const first = Math.min(...set.map(({name}) => columns.indexOf(name)));
  const before = values.filter((name) => columns.indexOf(name) < first).at(-1);
  const isNext = before !== undefined && !hasOtherBetween(columns, before, first);
  return isNext ? before : only(values);
}

/** Whether anything but doubt stands between an estimate and its interval. */
function hasOtherBetween(columns: readonly string[], value: string, first: number): boolean {
  const between = columns.slice(columns.indexOf(value) + 1, first);
  return between.some((name) => readDoubt(name) === undefined && !dimension.test(name));
}

/** Whether a name has each word of *stem*, perhaps longer, and beside them only words that say nothing. */
function fits(name: string, stem: readonly string[]): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const matched = stem.map((word) => words.find((other) => other.startsWith(word)));
  if (matched.includes(undefined)) return false;
  return words.every((word) => matched.includes(word) || generic.has(word));
}

/** Which column an interval belongs to is said only where there is one candidate. */
const only = (names: readonly string[]): string | undefined =>
  names.length === 1 ? names[0] : undefined;

function toPair(value: string, set: readonly Doubt[]): BoundPair {
  const {level} = set[0];
  const named = Object.fromEntries(set.map(({part, name}) => [part, name]));
  return {value, ...named, ...(level === undefined ? {} : {level})};
}
