import {randomNormal} from "d3-random";
import {standardError, type SurveyFigure} from "./interval.js";
import {seededSource} from "./seeded-source.js";

export interface DrawOptions {
  /** How many draws. */
  n: number;
  /** The seed, a whole number: the same seed gives the same draws everywhere. */
  seed: number;
}

/**
 * Returns what *n* surveys alike would estimate, each with new people asked, if the
 * truth were the *value* of a figure and sampling the only error. It is an
 * illustration: nobody knows the truth, and a survey is taken once.
 */
export function sampleDraws({value, halfWidth}: SurveyFigure, {n, seed}: DrawOptions): number[] {
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`invalid number of draws; not a whole number of one or more: ${n}`);
  if (!Number.isFinite(value)) throw new RangeError(`invalid value; not finite: ${value}`);
  const draw = randomNormal.source(seededSource(seed))(value, standardError(halfWidth));
  return Array.from({length: n}, () => draw());
}
