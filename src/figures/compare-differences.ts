import {formatNumber} from "../prose/format.js";
import {difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import {familywiseError} from "../stats/multiplicity.js";
import type {ComparedRow, MeasureKey} from "./compare-measures.js";

interface Chosen {
  key: MeasureKey;
  isRate: boolean;
  chosen: readonly {place: string; name: string; rows: readonly ComparedRow[]}[];
}

/** The survey's figure of a place, as `difference` compares it; its population has no margin. */
function estimateOf(row: ComparedRow, isRate: boolean): Estimate {
  const scale = isRate ? 1000 / row.residents! : 1;
  const [value, half] = [row.people * scale, row.half_width! * scale];
  return {
    value,
    lower: value - half,
    upper: value + half,
    level: 0.95,
    interval: "sampling",
    noIntervalReason: null,
    intervalRelease: null,
    status: "as published",
    release: "undated",
    basis: "Annual Population Survey",
    covers: "residents of private households",
    stockOrFlow: "stock",
    unit: isRate ? "per 1,000 residents" : "people",
    period: {end: row.date.toISOString().slice(0, 10), months: 12},
    area: row.place,
    measure: "residents born outside the UK",
    roundedTo: 1000 * scale,
    source: "place_born_abroad_aps"
  };
}

/**
 * Returns which places differ clearly from the first in the newest year of both, and
 * what several comparisons do to that; or why nothing can be tested.
 */
export function differencesInWords({key, isRate, chosen}: Chosen): string {
  const [first, ...others] = chosen;
  if (others.length === 0) return "";
  if (key === "census")
    return "A census has no sampling margin; differences between places are differences of counts.";
  if (key !== "born_abroad")
    return "No margin is published, so no difference between places is tested.";
  const own = first.rows.at(-1);
  const tested = others.flatMap(({name, rows}) => {
    const other = rows.find(({date}) => own && +date === +own.date);
    return own && other
      ? [{name, found: difference(estimateOf(other, isRate), estimateOf(own, isRate))}]
      : [];
  });
  if (tested.length === 0) return "No two of these places have a figure for the same year.";
  const named = tested.map(
    ({name, found}) => `${name}: ${verdicts[found.verdict] ?? "cannot be told"}`
  );
  const chance = familywiseError(tested.length).anyFalseAlarm;
  const warning =
    tested.length > 1
      ? ` ${tested.length} comparisons at 95% each: if nothing differed, the chance that at least one is flagged would still be about ${formatNumber(100 * chance, {percent: true})}.`
      : "";
  return `Against ${first.name} in ${own!.date.getUTCFullYear()}, by the survey: ${named.join("; ")}.${warning}`;
}

const verdicts: Readonly<Record<string, string>> = {
  rise: "clearly higher",
  fall: "clearly lower",
  "no-clear-change": "no clear difference",
  "too-close-to-call": "too close to call from rounded figures"
};
