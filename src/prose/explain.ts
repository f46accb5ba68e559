import {quotedBasis, type Estimate, type Period} from "../stats/estimate.js";
import {findTable} from "../tables/index.js";
import {formatDay, formatRelease} from "./date.js";
import {formatNumber} from "./format.js";

/**
 * Returns what a reader must know of an estimate, in short sentences: what it
 * is and when, its interval or the reason there is none, its release and source.
 */
export function explainEstimate(estimate: Estimate): string[] {
  const {source} = findTable(estimate.source);
  const written = formatNumber(estimate.value, {to: decimalsOf(estimate.value)});
  const lines = [
    `${written} ${estimate.unit}, ${describePeriod(estimate.period)}.`,
    explainInterval(estimate),
    `Release: ${releaseText(estimate)}; ${estimate.status}.`,
    `Source: ${source.publisher}, ${source.table}${source.secondHand ? " (second-hand copy)" : ""}.`
  ];
  return lines;
}

const decimalsOf = (value: number) => (Number.isInteger(value) ? 1 : 0.1);

function releaseText({release, source}: Estimate): string {
  const contract = findTable(source).source;
  return release === contract.releaseId ? contract.release : formatRelease(release);
}

/** A number of an old report is quoted: what is known of it is where and when it was printed. */
const isQuoted = ({basis}: Estimate) => basis === quotedBasis;

/** Returns the least that must stand beside a printed number: its doubt and its release. */
export function explainBriefly(estimate: Estimate): string {
  const {lower, upper, level, interval} = estimate;
  const doubts = {
    count: "a count",
    none: "no published margin",
    sampling: "",
    modelled: ""
  } as const;
  const doubt =
    lower !== null && upper !== null
      ? `${formatNumber(100 * level!, {percent: true})} interval ${formatNumber(lower)} to ${formatNumber(upper)}`
      : isQuoted(estimate)
        ? ""
        : doubts[interval];
  // Of a long release line, its first part is enough on paper.
  const [release] = releaseText(estimate).split(";");
  return [doubt, isQuoted(estimate) ? `as printed in ${release}` : release]
    .filter(Boolean)
    .join("; ");
}

/** Returns the interval in words, or the reason that there is none. */
export function explainInterval(estimate: Estimate): string {
  const {lower, upper, level, interval, intervalRelease, noIntervalReason} = estimate;
  if (lower !== null && upper !== null) {
    const limits = `${formatNumber(lower)} to ${formatNumber(upper)}`;
    const percent = formatNumber(100 * level!, {percent: true});
    if (interval === "modelled")
      return `Modelled ${percent} interval: ${limits}. It leaves out errors in the records themselves.`;
    const borrowed = intervalRelease
      ? ` Its half-width is that of the series as restated in ${formatRelease(intervalRelease)}; the one first printed was not found.`
      : "";
    return `${percent} interval: ${limits}, for sampling error alone.${borrowed}`;
  }
  if (isQuoted(estimate)) return `As printed in ${releaseText(estimate)}. ${noIntervalReason}`;
  return interval === "count"
    ? `A count, without a margin. ${noIntervalReason}`
    : `No published margin. ${noIntervalReason}`;
}

/** Returns a period as a reader says it. */
export function describePeriod({end, months}: Period): string {
  if (months === 0) return `on ${formatDay(end)}`;
  return `in the ${months === 12 ? "year" : `${months} months`} to ${formatDay(end)}`;
}
