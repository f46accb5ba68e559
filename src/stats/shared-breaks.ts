/**
 * Returns the limits of a number of equal *classes* from zero to the largest of the
 * *maxima* of several maps, so that one colour means one number on all of them.
 */
export function sharedBreaks(maxima: readonly number[], classes = 5): number[] {
  if (!(Number.isInteger(classes) && classes >= 1))
    throw new RangeError(`invalid classes; not a whole number of one or more: ${classes}`);
  const top = Math.max(...maxima);
  if (!(top > 0 && top < Infinity)) throw new RangeError(`invalid maxima; none above zero: ${top}`);
  return Array.from({length: classes + 1}, (_, i) => (top * i) / classes);
}
