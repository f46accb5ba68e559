import {normalCdf} from "./normal.js";

/** How long people wait, in years: what the formulae of stock and flow need to know. */
export interface WaitingTime {
  mean: number;
  meanSquare: number;
  /** The mean of waits cut off at a time: the years that a person spends waiting in it. */
  meanUpTo: (years: number) => number;
}

function checkYears(name: string, years: number): void {
  if (!(years > 0 && years < Infinity))
    throw new RangeError(`invalid ${name}; not above zero: ${years}`);
}

/** Returns log-normal waits of the given *median*, in years, and the *sigma* of their logarithm. */
export function logNormalWait(median: number, sigma: number): WaitingTime {
  checkYears("median", median);
  if (!(sigma > 0 && sigma < Infinity))
    throw new RangeError(`invalid sigma; not above zero: ${sigma}`);
  const mean = median * Math.exp(sigma ** 2 / 2);
  return {
    mean,
    meanSquare: median ** 2 * Math.exp(2 * sigma ** 2),
    meanUpTo: (years) => {
      checkYears("years", years);
      const z = Math.log(years / median) / sigma;
      return years * normalCdf(-z) + mean * normalCdf(z - sigma);
    }
  };
}

/** Returns exponential waits of the given *mean*, in years: a decision is as likely every day. */
export function exponentialWait(mean: number): WaitingTime {
  checkYears("mean", mean);
  return {
    mean,
    meanSquare: 2 * mean ** 2,
    meanUpTo: (years) => {
      checkYears("years", years);
      return -mean * Math.expm1(-years / mean);
    }
  };
}
