import type {Estimate} from "./estimate.js";
import type {Difference} from "./verdict.js";

const day = new Intl.DateTimeFormat("en-GB", {dateStyle: "long", timeZone: "UTC"});

/**
 * Returns the days on which either estimate's series breaks and that part the
 * two periods: one period ends before the day, the other on it or later.
 */
function breaksBetween(a: Estimate, b: Estimate): string[] {
  const [first, last] = [a.period.end, b.period.end].sort();
  const breaks = new Set([...(a.breaks ?? []), ...(b.breaks ?? [])]);
  return [...breaks].filter((d) => first! < d && d <= last!).sort();
}

/**
 * Returns why two estimates cannot be compared, as sentences for a reader; an
 * empty array if they can. A different release, place or status is no hindrance.
 */
export function whyNotComparable(a: Estimate, b: Estimate): string[] {
  const reasons: string[] = [];
  if (a.measure !== b.measure)
    reasons.push(`They are different measures: ${a.measure}, and ${b.measure}.`);
  if (a.stockOrFlow !== b.stockOrFlow)
    reasons.push("One is a stock, counted on a day; the other is a flow, counted over a period.");
  else if (a.period.months !== b.period.months)
    reasons.push(
      `They cover periods of different lengths: ${a.period.months} months, and ${b.period.months} months.`
    );
  if (a.unit !== b.unit) reasons.push(`They are in different units: ${a.unit}, and ${b.unit}.`);
  if (a.covers !== b.covers)
    reasons.push(`They count different people: ${a.covers}, and ${b.covers}.`);
  if (a.basis !== b.basis)
    reasons.push(`They were made by different methods: ${a.basis}, and ${b.basis}.`);
  for (const d of breaksBetween(a, b))
    reasons.push(`The series breaks between them, on ${day.format(new Date(`${d}T00:00:00Z`))}.`);
  return reasons;
}

/**
 * Returns what to bear in mind when two estimates are compared, given what
 * differs and the months that both cover, as sentences for a reader.
 */
export function caveats(
  a: Estimate,
  b: Estimate,
  {between, sharedMonths}: Pick<Difference, "between" | "sharedMonths">
): string[] {
  const reasons: string[] = [];
  if (between === "places")
    reasons.push(
      a.period.end === b.period.end
        ? "The two figures are of different places."
        : "The two figures are of different places, and of different periods."
    );
  if (between === "periods" && sharedMonths > 0)
    reasons.push(
      `The two periods share ${Math.round(sharedMonths)} months, so the change is only that of the months they do not share.`
    );
  if (between !== "releases" && a.release !== b.release)
    reasons.push(
      "The two figures are from different releases; part of the difference may be revision."
    );
  if ([a, b].some((e) => e.intervalRelease !== null && e.intervalRelease !== e.release))
    reasons.push("A margin is taken from a later or earlier release than its estimate.");
  if ([a, b].some((e) => e.status === "provisional"))
    reasons.push("A provisional figure may still be revised by more than its interval.");
  return reasons;
}
