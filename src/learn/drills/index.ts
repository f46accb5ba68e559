import type {Drill} from "../drill.js";
import type {MisconceptionId} from "../misconceptions/index.js";
import {equallyLikely, repeatLandsInside, spreadOfMonths} from "./one-interval.js";

/** Every drill; a misconception that is for discussion only has none. */
export const drills: readonly Drill[] = [spreadOfMonths, equallyLikely, repeatLandsInside];

const byName = new Map(drills.map((drill) => [drill.name, drill]));

/** Returns the drill of a misconception; throws where there is none. */
export function findDrill(name: MisconceptionId): Drill {
  const drill = byName.get(name);
  if (!drill) throw new Error(`unknown drill: ${name}`);
  return drill;
}
