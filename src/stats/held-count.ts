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

/** A survey figure beside the complete count of the same people. */
export interface CountedFigure extends SurveyFigure {
  count: number;
}

/** How the intervals of several survey figures fared beside counts. */
export interface HeldTally {
  figures: number;
  /** As printed: the count lies between the limits, ends included. */
  held: number;
  missed: number;
  /** Of all, those whose answer the rounding could turn. */
  rounding: number;
  /** Those whose estimate lies below the count. */
  below: number;
}

/** Returns how often the intervals of *figures*, as printed, hold the counts. */
export function tallyHeld(figures: readonly CountedFigure[], options: HeldOptions): HeldTally {
  const count = (test: (figure: CountedFigure) => boolean) => figures.filter(test).length;
  const held = count((figure) => Math.abs(figure.count - figure.value) <= figure.halfWidth);
  return {
    figures: figures.length,
    held,
    missed: figures.length - held,
    rounding: count((figure) => holdsCount(figure.count, figure, options) === "rounding decides"),
    below: count((figure) => figure.value < figure.count)
  };
}
