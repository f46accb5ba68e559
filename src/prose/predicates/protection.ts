import {formatDay} from "../date.js";
import {formatNumber} from "../format.js";
import {predicate} from "./predicate.js";

/** The first year's end at which as many people had been resettled as were announced. */
export const pledgePassedIn2018 = predicate<{to_date: Date; people: number; pledge: number}>({
  query: {
    sql: `SELECT to_date, people_since_2014 AS people, value AS pledge
FROM place_resettlement_to_date, paper_2016
WHERE place = $1 AND area = place AND measure = 'syrian_resettlement_pledge'
  AND people_since_2014 IS NOT NULL
ORDER BY to_date`,
    params: ["area"]
  },
  test: (rows) => {
    const first = rows.find(({people, pledge}) => people > pledge);
    if (!first)
      return {holds: false, reason: "the running total has not passed the number announced"};
    return {
      holds: first.to_date.getUTCFullYear() === 2018,
      reason: `The running total first stood above ${formatNumber(first.pledge)} on ${formatDay(first.to_date)}: ${formatNumber(first.people)}, all schemes together.`
    };
  },
  sources: ["place_resettlement_to_date", "paper_2016"]
});

/** Nobody is in the quarterly table before September 2020. */
export const noneRecordedBefore2020 = predicate<{first: Date; earliest: Date}>({
  query: {
    sql: `SELECT min(date) FILTER (WHERE place = $1) AS first, min(date) AS earliest
FROM place_asylum_support`,
    params: ["area"]
  },
  test: ([{first, earliest}]) => ({
    holds: first.toISOString().startsWith("2020-09"),
    reason: `The table begins on ${formatDay(earliest)}; its first entry here is of ${formatDay(first)}. No entry means none recorded or none published, which is not the same as none.`
  }),
  sources: ["place_asylum_support"]
});

/** More than nine in ten are in contingency accommodation. */
export const mostInContingency = predicate<{supported: number; contingency: number; date: Date}>({
  query: {
    sql: `SELECT supported_asylum AS supported, supported_asylum_contingency AS contingency, date
FROM place_immigration_groups
WHERE place = $1`,
    params: ["area"]
  },
  test: ([{supported, contingency, date}]) => ({
    holds: contingency / supported > 0.9,
    reason: `${formatNumber(contingency)} of ${formatNumber(supported)} people on ${formatDay(date)}.`
  }),
  sources: ["place_immigration_groups"]
});
