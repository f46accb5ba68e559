import {randomLcg} from "d3-random";

/** The golden section: it spreads seeds that follow each other, which the generator does not. */
const golden = 0.618033988749895;

/**
 * Returns a source of uniform draws in [0, 1): the same *seed*, a whole number, gives
 * the same draws in Node and in every browser. Draws of different kinds take
 * *streams* of their own, so that more of the one leave the other as they are.
 */
export function seededSource(seed: number, stream = 0): () => number {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`invalid seed; not a whole number: ${seed}`);
  return randomLcg(Math.abs(seed * golden + stream * Math.SQRT1_2) % 1);
}
