import {checkHalfWidth, standardError, type SurveyFigure} from "./interval.js";
import {criticalValue} from "./normal.js";

/**
 * Returns the standard error in percent of the estimate, by the relation that ONS
 * prints, which takes 1.96 for a 95% interval. Null for an estimate of zero.
 *
 * ONS, Table 1.02 IPS Margins of Error, 1975–2012, notes
 */
export function standardErrorPercent({value, halfWidth}: SurveyFigure): number | null {
  checkHalfWidth(halfWidth);
  return value === 0 ? null : halfWidth / (0.0196 * Math.abs(value));
}

export type ReliabilityBand =
  "precise" | "reasonably precise" | "acceptable" | "unreliable" | "not meaningful";

export interface Reliability {
  /** The coefficient of variation, in percent; null where it means nothing. */
  cvPercent: number | null;
  band: ReliabilityBand;
}

export interface ReliabilityOptions {
  /** Whether the figure is a balance, which may be near zero; defaults to false. */
  isBalance?: boolean;
}

/**
 * Returns the coefficient of variation of a figure and its band: up to 5, 10 and
 * 20 percent, and above. A balance whose interval reaches zero has none, nor has
 * an estimate of zero. The bands are common in survey tables of ONS; whether
 * they were meant for migration was not found, so print them without its name.
 */
export function reliability(
  {value, halfWidth}: SurveyFigure,
  {isBalance = false}: ReliabilityOptions = {}
): Reliability {
  const size = Math.abs(value);
  if (!(size < Infinity)) throw new RangeError(`invalid estimate; not finite: ${value}`);
  const se = standardError(halfWidth);
  if (size === 0 || (isBalance && size <= halfWidth))
    return {cvPercent: null, band: "not meaningful"};
  const cvPercent = (100 * se) / size;
  const band =
    cvPercent <= 5
      ? "precise"
      : cvPercent <= 10
        ? "reasonably precise"
        : cvPercent <= 20
          ? "acceptable"
          : "unreliable";
  return {cvPercent, band};
}

export interface DesignEffect {
  /** The standard error in percent, as published and as plain counting would give. */
  rsePercent: number;
  simpleRsePercent: number;
  /** How many times larger the variance is than that of plain counting. */
  designEffect: number;
  /** The people that one contact stands for. */
  meanWeight: number;
}

/**
 * Returns the design effect implied by a published figure, in people, and its
 * number of *contacts*: it mixes clustering and unequal weights.
 *
 * Kish (1965), Survey Sampling
 */
export function impliedDesignEffect(
  {value, halfWidth}: SurveyFigure,
  contacts: number
): DesignEffect {
  if (!(value > 0)) throw new RangeError(`invalid estimate; not above zero: ${value}`);
  if (!(contacts > 0)) throw new RangeError(`invalid contacts; not above zero: ${contacts}`);
  const rse = standardError(halfWidth) / value;
  return {
    rsePercent: 100 * rse,
    simpleRsePercent: 100 / Math.sqrt(contacts),
    designEffect: rse ** 2 * contacts,
    meanWeight: value / contacts
  };
}

export interface AreaPrecisionOptions {
  /** The people that one contact stands for, above zero. */
  meanWeight: number;
  /** How many times larger the variance is than that of plain counting, above zero. */
  designEffect: number;
}

export interface AreaPrecision {
  contacts: number;
  rsePercent: number;
  /** The ± of the 95% interval, in people. */
  halfWidth: number;
}

/**
 * Returns what a national survey alone could say of a place with the given
 * *inflow*, in people, had it covered the place in proportion. An illustration
 * of why such figures are made otherwise, never a margin to publish.
 */
export function expectedAreaPrecision(
  inflow: number,
  {meanWeight, designEffect}: AreaPrecisionOptions
): AreaPrecision {
  for (const [name, value] of Object.entries({inflow, meanWeight, designEffect}))
    if (!(value > 0)) throw new RangeError(`invalid ${name}; not above zero: ${value}`);
  const contacts = inflow / meanWeight;
  const rse = Math.sqrt(designEffect / contacts);
  return {contacts, rsePercent: 100 * rse, halfWidth: criticalValue(0.95) * rse * inflow};
}
