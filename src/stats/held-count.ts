import {checkHalfWidth, type SurveyFigure} from "./interval.js";

/** Whether an interval holds a count, for every value that rounds to the published ones. */
export type Held = "held" | "missed" | "rounding decides";

export interface HeldOptions {
  /** The unit that value and half-width were rounded to when published; 1 if they were not. */
  roundedTo: number;
}

/**
 * Tells whether a survey's interval holds a complete *count* of the same people.
 * Unlike `isInsideInterval`, it allows for the rounding of the published figures:
 * value and half-width may each be off by half a unit, so the ends of the
 * interval by a whole one.
 */
export function holdsCount(
  count: number,
  {value, halfWidth}: SurveyFigure,
  {roundedTo}: HeldOptions
): Held {
  if (!(count >= 0 && Number.isFinite(count)))
    throw new RangeError(`invalid count; not a number from zero: ${count}`);
  if (!(roundedTo > 0)) throw new RangeError(`invalid rounding; not above 0: ${roundedTo}`);
  checkHalfWidth(halfWidth);
  const distance = Math.abs(count - value);
  if (distance <= halfWidth - roundedTo) return "held";
  return distance > halfWidth + roundedTo ? "missed" : "rounding decides";
}
