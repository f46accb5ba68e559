import type {Measure} from "../facts/measure.js";
import type {Difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import type {NumberFormat} from "./format.js";

/** Which part of an estimate is written, and how. */
export interface ValueFormat extends NumberFormat {
  part: (typeof parts)[number];
}

/** The parts of a change: those that `with` names a second fact for. */
const changeParts = [
  "change",
  "change-lower",
  "change-upper",
  "margin-least",
  "margin-greatest"
] as const;
export type ChangePart = (typeof changeParts)[number];

const parts = ["value", "lower", "upper", "half-width", ...changeParts] as const;
const scaleNames = ["thousand", "million"] as const;

/** Returns the format that the attributes of a `<data-value>` ask for, with the measure's usual rounding. */
export function readValueFormat(
  attributes: Readonly<Record<string, string>>,
  measure: Pick<Measure, "rounding" | "unit">
): ValueFormat {
  const {part = "value", to, scale, signed} = attributes;
  const known = ["of", "with", "part", "to", "scale", "signed"];
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

/** Tells whether a *part* is one of a change, and not of a single estimate. */
export function isChangePart(part: ValueFormat["part"]): part is ChangePart {
  return changeParts.some((known) => known === part);
}

/**
 * Returns the change between two estimates, a limit of its interval, or its margin,
 * which is a range where two periods overlap; throws where the difference has none.
 */
export function changePartOf(
  {change, lower, upper, margin, reasons}: Difference,
  part: ChangePart
): number {
  const found = {
    change,
    "change-lower": lower,
    "change-upper": upper,
    "margin-least": margin && margin.least,
    "margin-greatest": margin && margin.greatest
  }[part];
  if (found === null) throw new Error(`missing ${part}; ${reasons[0]}`);
  return found;
}

/** Returns a part of an estimate; throws where the estimate has none. */
export function partOf(estimate: Estimate, part: Exclude<ValueFormat["part"], ChangePart>): number {
  const {value, lower, upper} = estimate;
  const half = upper === null || lower === null ? null : Math.round((upper - lower) * 5e5) / 1e6;
  const found = {value, lower, upper, "half-width": half}[part];
  if (found !== null) return found;
  const reason = estimate.noIntervalReason ?? "it has no interval";
  throw new Error(`missing ${part}; ${reason}: ${estimate.area}.${estimate.measure}`);
}
