import {aboutComparing} from "./comparing.js";
import {aboutCounting} from "./counting.js";
import {aboutIntervals} from "./intervals.js";
import type {Misconception, MisconceptionId} from "./misconception.js";
import {aboutRevisions} from "./revisions.js";
import {aboutSmallNumbers} from "./small-numbers.js";

export type {Misconception, MisconceptionId} from "./misconception.js";

/** Every misreading, by theme. */
export const misconceptions: readonly Misconception[] = [
  ...aboutIntervals,
  ...aboutComparing,
  ...aboutRevisions,
  ...aboutCounting,
  ...aboutSmallNumbers
];

const byId = new Map(misconceptions.map((entry) => [entry.id, entry]));

/** Returns the misconception *id*; throws where there is none. */
export function findMisconception(id: MisconceptionId): Misconception {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown misconception: ${id}`);
  return found;
}
