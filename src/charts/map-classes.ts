/** The classes of a map: colour 1 lies below the first limit, the last from the last limit up. */
export const classCount = 5;

/**
 * Returns the limits between five classes of *shares*, in per cent, each a like
 * multiple of the one before and rounded to a half: small shares and one large
 * one then both keep their differences, where equal steps would leave all but
 * one area in the lightest colour.
 */
export function shareLimits(shares: readonly number[]): number[] {
  const positive = shares.filter((share) => share > 0);
  if (positive.length === 0) throw new RangeError("invalid shares; none above zero");
  const [least, greatest] = [Math.min(...positive), Math.max(...positive)];
  const ratio = (greatest / least) ** (1 / classCount);
  return between(classCount).map((i) => Math.max(0.5, Math.round(least * ratio ** i * 2) / 2));
}

/** Returns the limits between five equal classes from none to the *greatest*, not rounded. */
export function equalLimits(greatest: number): number[] {
  if (!(greatest > 0)) throw new RangeError(`invalid greatest; not above zero: ${greatest}`);
  return between(classCount).map((i) => (greatest * i) / classCount);
}

const between = (classes: number) => Array.from({length: classes - 1}, (_, i) => i + 1);

/** Returns the class of *value*, from 1: a value on a limit is above it. */
export function classOf(value: number, limits: readonly number[]): number {
  return 1 + limits.filter((limit) => value >= limit).length;
}

/** Returns the largest of 1, 2 and 5 times a power of ten that is not above *value*. */
export function roundBelow(value: number): number {
  if (!(value > 0)) throw new RangeError(`invalid value; not above zero: ${value}`);
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1);
}
