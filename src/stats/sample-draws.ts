import {randomLcg, randomNormal} from "d3-random";
import {standardError, type SurveyFigure} from "./interval.js";

export interface DrawOptions {
  /** How many draws. */
  n: number;
  /** The seed, a whole number: the same seed gives the same draws everywhere. */
  seed: number;
}

/** The golden section: it spreads seeds that follow each other, which the generator does not. */
const golden = 0.618033988749895;

/**
 * Returns what *n* surveys alike would estimate, each with new people asked, if the
 * truth were the *value* of a figure and sampling the only error. It is an
 * illustration: nobody knows the truth, and a survey is taken once.
 */
export function sampleDraws({value, halfWidth}: SurveyFigure, {n, seed}: DrawOptions): number[] {
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`invalid number of draws; not a whole number of one or more: ${n}`);
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`invalid seed; not a whole number: ${seed}`);
  if (!Number.isFinite(value)) throw new RangeError(`invalid value; not finite: ${value}`);
  const source = randomLcg(Math.abs(seed * golden) % 1);
  const draw = randomNormal.source(source)(value, standardError(halfWidth));
  return Array.from({length: n}, () => draw());
}
