import type {Measure} from "../facts/measure.js";
import type {Estimate} from "../stats/estimate.js";
import {formatNumber, type NumberFormat} from "./format.js";

/** Which part of an estimate is written, and how. */
export interface ValueFormat extends NumberFormat {
  part: "value" | "lower" | "upper" | "half-width";
}

const parts = ["value", "lower", "upper", "half-width"] as const;
const scaleNames = ["thousand", "million"] as const;

/** Returns the format that the attributes of a `<data-value>` ask for, with the measure's usual rounding. */
export function readValueFormat(
  attributes: Readonly<Record<string, string>>,
  measure: Pick<Measure, "rounding" | "unit">
): ValueFormat {
  const {part = "value", to, scale, signed} = attributes;
  const known = ["of", "part", "to", "scale", "signed"];
  for (const name of Object.keys(attributes))
    if (!known.includes(name))
      throw new Error(`unknown attribute; one of ${known.join(", ")}: ${name}`);
  const format: ValueFormat = {
    part: oneOf("part", parts, part),
    to: to === undefined ? measure.rounding : Number(to),
    signed: signed !== undefined,
    percent: measure.unit.startsWith("per cent")
  };
  return scale === undefined ? format : {...format, scale: oneOf("scale", scaleNames, scale)};
}

function oneOf<T extends string>(name: string, values: readonly T[], value: string): T {
  const found = values.find((known) => known === value);
  if (!found) throw new Error(`unknown ${name}; one of ${values.join(", ")}: ${value}`);
  return found;
}

/** Returns the exact number and the text of a part of an estimate. */
export function formatEstimate(
  estimate: Estimate,
  {part, ...format}: ValueFormat
): {exact: number; text: string} {
  const exact = partOf(estimate, part);
  if (exact === null)
    throw new Error(
      `missing ${part}; ${estimate.noIntervalReason}: ${estimate.area}.${estimate.measure}`
    );
  return {exact, text: formatNumber(exact, format)};
}

function partOf({value, lower, upper}: Estimate, part: ValueFormat["part"]): number | null {
  if (part === "half-width")
    return upper === null || lower === null ? null : Math.round(((upper - lower) / 2) * 1e6) / 1e6;
  return {value, lower, upper}[part];
}
