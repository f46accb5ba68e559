import {biasAgainstSampling} from "../../stats/revision.js";
import {expectedAreaPrecision, impliedDesignEffect, reliability} from "../../stats/reliability.js";
import {significanceThresholds} from "../../stats/significance-threshold.js";
import {verdictAgreement, type Agreement} from "../../stats/verdict-agreement.js";
import {formatNumber} from "../format.js";
import {predicate, type Predicate} from "./predicate.js";

interface Verdict extends Record<string, string | number> {
  before: number;
  before_half_width: number;
  after: number;
  after_half_width: number;
  printed: string;
}

/** Returns the predicate that the printed verdicts come out as *expected*. */
function verdictCounts(expected: Partial<Agreement>): Predicate {
  return predicate<Verdict>({
    query: {
      sql: `SELECT estimate_from_thousand AS before, ci95_half_width_from_thousand AS before_half_width,
  estimate_to_thousand AS after, ci95_half_width_to_thousand AS after_half_width,
  ons_significant_change AS printed
FROM uk_ltim_verdicts WHERE ons_significant_change <> 'N/A'`,
      params: []
    },
    test: (rows) => {
      const found = verdictAgreement(
        rows.map((row) => ({
          before: {value: row.before, halfWidth: row.before_half_width},
          after: {value: row.after, halfWidth: row.after_half_width},
          isClear: row.printed !== "No"
        }))
      );
      return {
        holds: Object.entries(expected).every(
          ([name, count]) => found[name as keyof Agreement] === count
        ),
        reason: `Of ${found.changes} printed verdicts the test departs from ${found.test} on rounded figures and the overlap rule from ${found.overlap}; allowing for rounding, ${found.testForSure} and ${found.overlapForSure}, and ${found.undecided} cannot be decided.`
      };
    },
    sources: ["uk_ltim_verdicts"]
  });
}

export const verdictsPrinted = verdictCounts({changes: 406});
export const testDepartsFromSeven = verdictCounts({test: 7, testForSure: 0});
export const overlapDepartsFrom51 = verdictCounts({overlap: 51, overlapForSure: 42});
export const sixtyCannotBeDecided = verdictCounts({undecided: 60});

/** The letter of 2012 asked for 72 thousand, and a test asks for 51. */
export const letterThresholds = predicate<{half_width: number; year: number}>({
  query: {
    sql: `SELECT year, ci95_half_width_thousand AS half_width
FROM uk_ips_annual_margins
WHERE flow = 'net' AND citizenship = 'all' AND year IN (2010, 2011) ORDER BY year`,
    params: []
  },
  test: ([base, later]) => {
    const {overlapRule, test} = significanceThresholds([base.half_width, later.half_width]);
    return {
      holds: Math.round(overlapRule) === 72 && Math.round(test) === 51,
      reason: `±${base.half_width} and ±${later.half_width} thousand: their sum is ${formatNumber(overlapRule, {to: 0.1})}, the margin of a difference ${formatNumber(test, {to: 0.1})}.`
    };
  },
  sources: ["uk_ips_annual_margins"]
});

/** In proportion, the survey of 2012 would have met about ten of York's arrivals. */
export const aboutTenOfYork = predicate<{
  contacts: number;
  arrivals: number;
  half_width: number;
  york: number;
}>({
  query: {
    sql: `SELECT s.contacts, s.estimate_thousand * 1000 AS arrivals,
  s.ci95_half_width_thousand * 1000 AS half_width, y.international_in AS york
FROM region_ips_annual_margins AS s
JOIN place_flows_lami AS y ON y.place = 'york' AND y.year = 2013 AND y.release = '2018-08'
WHERE s.place = 'yorkshire-and-the-humber' AND s.year = 2012 AND s.flow = 'immigration'`,
    params: []
  },
  test: ([{contacts, arrivals, half_width, york}]) => {
    const {meanWeight, designEffect} = impliedDesignEffect(
      {value: arrivals, halfWidth: half_width},
      contacts
    );
    const found = expectedAreaPrecision(york, {meanWeight, designEffect});
    return {
      holds: Math.round(found.contacts) === 10,
      reason: `Our illustration: one interview stood for ${formatNumber(meanWeight)} people, and York had ${formatNumber(york)} arrivals in the year to mid-2013: ${formatNumber(found.contacts, {to: 0.1})} interviews.`
    };
  },
  sources: ["region_ips_annual_margins", "place_flows_lami"]
});

/** The relative error of net in 2012 was about three times that of either flow. */
export const netIsThreeTimesAsNoisy = predicate<{
  flow: string;
  value: number;
  half_width: number;
}>({
  query: {
    sql: `SELECT flow, estimate_thousand AS value, ci95_half_width_thousand AS half_width
FROM uk_ips_annual_margins
WHERE citizenship = 'all' AND year = 2012 ORDER BY flow`,
    params: []
  },
  test: (rows) => {
    const errors = new Map(
      rows.map(({flow, value, half_width}) => [
        flow,
        reliability({value, halfWidth: half_width}, {isBalance: flow === "net"}).cvPercent!
      ])
    );
    const [net, larger] = [
      errors.get("net")!,
      Math.max(errors.get("immigration")!, errors.get("emigration")!)
    ];
    const words = [...errors].map(
      ([flow, cv]) => `${flow} ${formatNumber(cv, {to: 0.1, percent: true})}`
    );
    return {
      holds: Math.round(net / larger) === 3,
      reason: `Standard errors beside the estimates, port survey of 2012: ${words.join(", ")}.`
    };
  },
  sources: ["uk_ips_annual_margins"]
});

/** The Census moved the balances of 2004 to 2011 by more than twice what sampling could. */
export const censusMovedMoreThanSampling = predicate<{
  year: number;
  first: number;
  half_width: number;
  revised: number;
}>({
  query: {
    sql: `SELECT year,
  max(estimate_thousand) FILTER (WHERE version = 'original_before_2011_census') AS first,
  max(ci95_half_width_thousand) AS half_width,
  max(estimate_thousand) FILTER (WHERE version = 'revised_2011_census') AS revised
FROM uk_ltim_annual_margins
WHERE flow = 'net' AND citizenship = 'all' AND version <> 'as_published'
GROUP BY year ORDER BY year`,
    params: []
  },
  test: (rows) => {
    const found = biasAgainstSampling(
      rows.map(({first, half_width, revised}) => ({value: first, halfWidth: half_width, revised}))
    );
    const years = found.outside.map((index) => rows[index].year);
    return {
      holds: rows.length === 8 && years.length === 3 && found.difference > 2 * found.halfWidth,
      reason: `${rows[0].year} to ${rows.at(-1)!.year}: ${formatNumber(found.difference, {signed: true})} thousand in all, beside a margin of ±${formatNumber(found.halfWidth)}; ${years.join(", ")} left their own interval.`
    };
  },
  sources: ["uk_ltim_annual_margins"]
});
