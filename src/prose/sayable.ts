import {formatNumber, roundTo, type NumberFormat} from "./format.js";

/** How far a number is rounded that is said aloud: two figures, or three of a large one. */
function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size < 100) return 1;
  const digits = Math.floor(Math.log10(size)) + 1;
  return 10 ** (digits - (size < 10_000 ? 2 : 3));
}

/**
 * Returns a *value* as somebody says it to a room: “about 2,900” for 2,889, and
 * without “about” where nothing is rounded. Whoever listens cannot keep more
 * figures than two or three. A share is said in whole per cent.
 */
export function sayNumber(
  value: number,
  format: Pick<NumberFormat, "signed" | "percent"> = {}
): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  const to = format.percent ? 1 : stepOf(value);
  const isRounded = roundTo(value, to) !== value;
  return `${isRounded ? "about " : ""}${formatNumber(value, {...format, to})}`;
}
