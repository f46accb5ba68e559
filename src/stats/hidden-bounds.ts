import {unroundedRange, type WholeRange} from "./rounding.js";

/** One published line: what is shown of it, and what is known of each hidden count beforehand. */
export interface HiddenLine {
  total: number;
  shown: readonly number[];
  /** The range of every hidden count; Infinity where there is no upper limit. */
  hidden: readonly WholeRange[];
}

/**
 * Returns what an outsider can work out of every hidden count: the total less
 * what is shown, less the least and the greatest that the other hidden ones can be.
 */
export function hiddenBounds({total, shown, hidden}: HiddenLine): WholeRange[] {
  const rest = shown.reduce((left, count) => left - count, total);
  const least = hidden.reduce((sum, {min}) => sum + min, 0);
  const greatest = hidden.reduce((sum, {max}) => sum + max, 0);
  if (!(least <= rest && rest <= greatest))
    throw new RangeError(`invalid line; not from ${least} to ${greatest} hidden: ${rest}`);
  return hidden.map(({min, max}, index) => {
    const others = hidden.filter((_range, other) => other !== index);
    const greatestOthers = others.reduce((sum, range) => sum + range.max, 0);
    return {
      min: Math.max(min, rest - greatestOthers),
      max: Math.min(max, rest - (least - min))
    };
  });
}

export interface RoundedLine {
  /** The total and the other counts, as shown: each rounded on its own. */
  total: number;
  others: readonly number[];
  /** What is known of the one hidden count beforehand. */
  hidden: WholeRange;
  /** The multiple that they are rounded to. */
  base: number;
}

/**
 * Returns what an outsider can work out of the one hidden count of a line whose
 * other numbers are rounded: rounding alone may leave a single value.
 */
export function hiddenBoundsOfRounded({total, others, hidden, base}: RoundedLine): WholeRange {
  const whole = unroundedCount(total, base);
  const parts = others.map((other) => unroundedCount(other, base));
  const least = parts.reduce((sum, {min}) => sum + min, 0);
  const greatest = parts.reduce((sum, {max}) => sum + max, 0);
  const bounds = {
    min: Math.max(hidden.min, whole.min - greatest),
    max: Math.min(hidden.max, whole.max - least)
  };
  if (!(bounds.min <= bounds.max))
    throw new RangeError(
      `invalid line; nothing from ${hidden.min} to ${hidden.max} fits: ${total}`
    );
  return bounds;
}

/** Like `unroundedRange`, but of a count, which is never below zero. */
export function unroundedCount(shown: number, base: number): WholeRange {
  if (!(shown >= 0)) throw new RangeError(`invalid count; not zero or more: ${shown}`);
  const {min, max} = unroundedRange(shown, base);
  return {min: Math.max(0, min), max};
}
