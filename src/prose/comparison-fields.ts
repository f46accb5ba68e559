import {difference, type Difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import {formatMonth, formatRelease} from "./date.js";
import {differenceSentence} from "./sentence.js";

/** What a reader has written, by field: measure, rounded, a.value, b.value and so on. */
export type Fields = Readonly<Record<string, string>>;

/** The ways to give the doubt of a figure, and how each is called. */
export const intervalChoices = {
  margin: "a survey’s margin, ±",
  limits: "a survey’s limits",
  modelled: "limits from a model",
  count: "none: a complete count",
  none: "none published"
} as const;

/** A figure as read from its fields, with its name in a sentence. */
export interface ReadFigure {
  name: string;
  estimate: Estimate;
}

/** What becomes of the fields: a sentence for each that is at fault, or the comparison. */
export type Answer =
  | {faults: Readonly<Record<string, string>>}
  | {
      faults: null;
      now: ReadFigure;
      base: ReadFigure;
      difference: Difference;
      /** The verdict as a sentence to quote. */
      sentence: string;
    };

/** Returns the comparison of two figures that a reader has written, *a* with *b* as its base. */
export function answerFields(fields: Fields): Answer {
  const faults: Record<string, string> = {};
  const shared = readShared(fields, faults);
  const [now, base] = ["a", "b"].map((side) => readFigure(fields, side, {...shared, faults}));
  const [a, b] = [now.estimate, base.estimate];
  if (Object.keys(faults).length === 0 && a.period.end === b.period.end && a.release === b.release)
    faults["b.end"] = "Both figures are of one period and one release. Change one of them.";
  if (Object.keys(faults).length > 0) return {faults};
  const found = difference(a, b);
  const isRevision = found.between === "releases";
  const nameOf = (figure: ReadFigure) =>
    isRevision ? `the release of ${formatRelease(figure.estimate.release)}` : `the ${figure.name}`;
  const sentence = differenceSentence(found, {
    measure: shared.measure,
    a: nameOf(now),
    b: nameOf(base),
    to: shared.roundedTo
  });
  return {faults: null, now, base, difference: found, sentence};
}

interface Shared {
  measure: string;
  roundedTo: number;
}

function readShared(fields: Fields, faults: Record<string, string>): Shared {
  const measure = (fields.measure ?? "").trim();
  if (!measure) faults.measure = "Say what is estimated, such as net migration.";
  const roundedTo = readNumber(fields.rounded);
  if (!(roundedTo !== null && roundedTo > 0))
    faults.rounded = "Choose what both figures are rounded to.";
  return {measure, roundedTo: roundedTo ?? 1};
}

interface SideOptions extends Shared {
  /** Collects what is wrong, by field. */
  faults: Record<string, string>;
}

function readFigure(fields: Fields, side: string, {faults, ...shared}: SideOptions): ReadFigure {
  const get = (name: string) => (fields[`${side}.${name}`] ?? "").trim();
  const fault = (name: string, words: string) => void (faults[`${side}.${name}`] = words);
  const value = readNumber(get("value"));
  if (value === null) fault("value", "Write the figure as a number, such as 323,000.");
  const limits = readLimits(get, value, fault);
  const end = lastDay(get("end"));
  if (!end) fault("end", "Write the last month of the period as 2015-09.");
  const months = readNumber(get("months"));
  const isLength = months !== null && Number.isInteger(months) && months >= 0 && months <= 120;
  if (!isLength)
    fault("months", "Write a whole number of months up to 120; 0 is a count on a day.");
  const release = get("release");
  if (!release) fault("release", "Say when it was released, such as 2016-02.");
  const period = {end: end ?? "", months: months ?? 0};
  const interval = get("interval");
  return {
    name: periodName(period),
    estimate: {
      value: value ?? 0,
      ...limits,
      level: limits.lower === null ? null : 0.95,
      interval: interval === "margin" || interval === "limits" ? "sampling" : (interval as "none"),
      noIntervalReason: limits.lower === null ? "No margin was given." : null,
      intervalRelease: null,
      status: "as published",
      release,
      basis: get("method").toLowerCase(),
      covers: "",
      stockOrFlow: months === 0 ? "stock" : "flow",
      unit: "people",
      period,
      area: "",
      measure: shared.measure,
      roundedTo: shared.roundedTo,
      source: ""
    }
  };
}

interface Limits {
  lower: number | null;
  upper: number | null;
}

/** Reads the doubt of a figure, in whichever way it is given. */
function readLimits(
  get: (name: string) => string,
  value: number | null,
  fault: (name: string, words: string) => void
): Limits {
  const none = {lower: null, upper: null};
  const interval = get("interval");
  if (interval === "count" || interval === "none") return none;
  if (interval === "margin") {
    const half = readNumber(get("margin"));
    if (!(half !== null && half >= 0))
      fault("margin", "Write the margin as a number, zero or more.");
    return half === null || value === null ? none : {lower: value - half, upper: value + half};
  }
  if (interval !== "limits" && interval !== "modelled") {
    fault("interval", "Choose how its doubt is published.");
    return none;
  }
  const [lower, upper] = [readNumber(get("lower")), readNumber(get("upper"))];
  if (lower === null) fault("lower", "Write the lower limit as a number.");
  if (upper === null) fault("upper", "Write the upper limit as a number.");
  if (lower === null || upper === null) return none;
  if (lower > upper) fault("lower", "The lower limit is above the upper one.");
  else if (value !== null && !(lower <= value && value <= upper))
    fault("value", "The figure lies outside its limits.");
  return {lower, upper};
}

/** Returns a number as people write it, with commas or spaces and a true minus; null if it is none. */
export function readNumber(text = ""): number | null {
  const plain = text.replace(/[,\s\u2009\u202f\u00a0±]/g, "").replace(/^\u2212/, "-");
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const number = Number(plain);
  // Beyond this no count of people lies, and sums lose their last digits.
  return Math.abs(number) <= 1e12 ? number : null;
}

/** Returns the last day of a month as 2015-09; null if it is none. */
function lastDay(month: string): string | null {
  if (!/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month)) return null;
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function periodName({end, months}: Estimate["period"]): string {
  if (!end) return "period";
  if (months === 0) return `end of ${formatMonth(end)}`;
  return `${months === 12 ? "year" : `${months} months`} to ${formatMonth(end)}`;
}
