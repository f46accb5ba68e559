import {roundHalfAway} from "./rounding.js";

function checkCount(count: number): void {
  if (!(count >= 0 && count < Infinity))
    throw new RangeError(`invalid count; not zero or more: ${count}`);
}

/**
 * Returns a count by HESA's rule: to the nearest 5, halves up, below 2.5 to zero.
 *
 * HESA, Rounding and suppression to anonymise statistics
 */
export function hesaRound(count: number): number {
  checkCount(count);
  return roundHalfAway(count, 5);
}

/** Tells whether HESA withholds a percentage: of fewer than 22.5 people. */
export function isHesaPercentageWithheld(denominator: number): boolean {
  checkCount(denominator);
  return denominator < 22.5;
}

/** Returns a count as NHS hospital statistics show it: "*" for 1 to 7, otherwise to the nearest 5. */
export function nhsHospitalRound(count: number): string {
  checkCount(count);
  return count > 0 && count < 8 ? "*" : String(roundHalfAway(count, 5));
}

/**
 * Returns a count as Ofqual shows it: "fewer than 5" for 1 to 4, otherwise to the
 * nearest 5, and a true zero as 0.
 *
 * Ofqual, Rounding policy
 */
export function ofqualRound(count: number): string {
  checkCount(count);
  return count > 0 && count < 5 ? "fewer than 5" : String(roundHalfAway(count, 5));
}

/**
 * Returns a count by ONS's rule for integrated data: null, for withheld, below 10,
 * zero included; otherwise to the nearest 5.
 */
export function tenFiveRound(count: number): number | null {
  checkCount(count);
  return count < 10 ? null : roundHalfAway(count, 5);
}
