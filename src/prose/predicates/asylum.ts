import {max, min} from "d3-array";
import {formatDay} from "../date.js";
import {formatNumber} from "../format.js";
import {predicate, type Predicate} from "./predicate.js";

const percent = (share: number, to = 0.1) => formatNumber(100 * share, {to, percent: true});

type YearShare = {country: string; year: number; applicant_type: string; own: number; eu: number};

/** Whole years of a country beside the EU28, for both kinds of applicants. */
const sharesOf = (country: string, years: string) => `SELECT a.country,
  CAST(year(a.quarter_ending) AS INTEGER) AS year, a.applicant_type,
  CAST(sum(a.applicants) AS INTEGER) AS own, CAST(sum(eu.applicants) AS INTEGER) AS eu
FROM europe_asylum_applicants AS a
JOIN europe_asylum_applicants AS eu
  ON eu.country = 'EU28' AND eu.quarter = a.quarter AND eu.applicant_type = a.applicant_type
WHERE a.country = '${country}' AND year(a.quarter_ending) IN (${years})
GROUP BY ALL HAVING count(*) = 4
ORDER BY year, a.applicant_type`;

const kinds: Readonly<Record<string, string>> = {
  ASY_APP: "all applicants",
  NASY_APP: "first-time applicants"
};

const shareInWords = ({year, applicant_type, own, eu}: YearShare) =>
  `${year}, ${kinds[applicant_type]}: ${formatNumber(own)} of ${formatNumber(eu)}, ${percent(own / eu)}`;

/** More than a third of the EU28's applicants of 2015 applied in Germany, by either count. */
export const germanyOverAThird = predicate<YearShare>({
  query: {sql: sharesOf("DE", "2015"), params: []},
  test: (rows) => ({
    holds: rows.length === 2 && rows.every(({own, eu}) => own / eu > 1 / 3),
    reason: `${rows.map(shareInWords).join("; ")}.`
  }),
  sources: ["europe_asylum_applicants"]
});

/** From 2015 to 2019 the UK's share about doubled, while its applicants grew by less than a fifth. */
export const shareDoubledCountDidNot = predicate<YearShare>({
  query: {sql: sharesOf("UK", "2015, 2019"), params: []},
  test: (rows) => {
    const pairs = Object.keys(kinds).map((type) =>
      rows.filter(({applicant_type}) => applicant_type === type)
    );
    return {
      holds: pairs.every(
        ([before, after]) =>
          Math.abs(after.own / after.eu / (before.own / before.eu) - 2) < 0.1 &&
          after.own / before.own > 1 &&
          after.own / before.own < 1.2
      ),
      reason: `${rows.map(shareInWords).join("; ")}.`
    };
  },
  sources: ["europe_asylum_applicants"]
});

/** In no quarter did the UK have a tenth of the EU28's applicants, by either count. */
export const neverATenth = predicate<{quarter: string; applicant_type: string; share: number}>({
  query: {
    sql: `SELECT own.quarter, own.applicant_type, own.applicants / eu.applicants AS share
FROM europe_asylum_applicants AS own
JOIN europe_asylum_applicants AS eu
  ON eu.country = 'EU28' AND eu.quarter = own.quarter AND eu.applicant_type = own.applicant_type
WHERE own.country = 'UK'
ORDER BY share`,
    params: []
  },
  test: (rows) => {
    const [least, most] = [rows[0], rows.at(-1)!];
    const words = ({quarter, applicant_type, share}: typeof least) =>
      `${percent(share)} (${kinds[applicant_type]}, ${quarter})`;
    return {
      holds: most.share < 0.1,
      reason: `Between ${words(least)} and ${words(most)}.`
    };
  },
  sources: ["europe_asylum_applicants"]
});

type Growth = {
  nationality: string;
  main_before: number;
  main_after: number;
  people_before: number;
  people_after: number;
};

/** A nationality of which none is recorded in one of the years has no rate of growth. */
const growthSql = `SELECT nationality,
  CAST(sum(applications) FILTER (year = 2014 AND applicant_type = 'Main applicant') AS INTEGER) AS main_before,
  CAST(sum(applications) FILTER (year = 2015 AND applicant_type = 'Main applicant') AS INTEGER) AS main_after,
  CAST(sum(applications) FILTER (year = 2014) AS INTEGER) AS people_before,
  CAST(sum(applications) FILTER (year = 2015) AS INTEGER) AS people_after
FROM uk_asylum_applications
WHERE year IN (2014, 2015) AND nationality <> 'Other nationalities'
GROUP BY nationality
HAVING count(DISTINCT year) = 2
ORDER BY nationality`;

/** Fastest can be meant in four ways: by people or main applicants, by number or by rate. */
const growths: readonly ((row: Growth) => number)[] = [
  (row) => row.main_after - row.main_before,
  (row) => row.main_after / row.main_before,
  (row) => row.people_after - row.people_before,
  (row) => row.people_after / row.people_before
];

const growthInWords = ({
  nationality,
  main_before,
  main_after,
  people_before,
  people_after
}: Growth) =>
  `${nationality}: ${formatNumber(main_before)} to ${formatNumber(main_after)} main applicants, ${formatNumber(people_before)} to ${formatNumber(people_after)} people`;

/** Returns the predicate that *nationality* grew fastest from 2014 to 2015, in all four ways or in none. */
const fastest = (nationality: string, {inNone = false} = {}): Predicate =>
  predicate<Growth>({
    query: {sql: growthSql, params: []},
    test: (rows) => {
      const first = growths.map((growth) => rows.reduce((a, b) => (growth(b) > growth(a) ? b : a)));
      const leads = first.map((row) => row.nationality === nationality);
      const shown = rows.filter(
        (row) => first.includes(row) || ["Sudan", nationality].includes(row.nationality)
      );
      return {
        holds: inNone ? !leads.includes(true) : !leads.includes(false),
        reason: `From 2014 to 2015, among the nationalities that have a row: ${shown.map(growthInWords).join("; ")}.`
      };
    },
    sources: ["uk_asylum_applications"]
  });

export const iraqGrewFastest = fastest("Iraq");
export const sudanGrewFastestNoMore = fastest("Sudan", {inNone: true});

type Ranked = {nationality: string; main_applicants: number; people: number};

const ranked = (rows: Ranked[], by: "main_applicants" | "people") =>
  [...rows].sort((a, b) => b[by] - a[by]);

const rankedSql = `SELECT nationality,
  CAST(sum(applications) FILTER (applicant_type = 'Main applicant') AS INTEGER) AS main_applicants,
  CAST(sum(applications) AS INTEGER) AS people
FROM uk_asylum_applications
WHERE year = 2015 AND nationality <> 'Other nationalities'
GROUP BY nationality
ORDER BY nationality`;

function rankInWords(rows: Ranked[]): string {
  const list = (by: "main_applicants" | "people") =>
    ranked(rows, by)
      .slice(0, 6)
      .map((row) => `${row.nationality} ${formatNumber(row[by])}`)
      .join(", ");
  return `Main applicants of 2015: ${list("main_applicants")}. With dependants: ${list("people")}.`;
}

/** Eritrea comes first in 2015, with and without dependants. */
export const eritreaFirst = predicate<Ranked>({
  query: {sql: rankedSql, params: []},
  test: (rows) => ({
    holds: (["main_applicants", "people"] as const).every(
      (by) => ranked(rows, by)[0].nationality === "Eritrea"
    ),
    reason: rankInWords(rows)
  }),
  sources: ["uk_asylum_applications"]
});

/** Syria is fourth among main applicants, and sixth among people. */
export const syriaFourthOrSixth = predicate<Ranked>({
  query: {sql: rankedSql, params: []},
  test: (rows) => {
    const rank = (by: "main_applicants" | "people") =>
      ranked(rows, by).findIndex(({nationality}) => nationality === "Syria") + 1;
    return {
      holds: rank("main_applicants") === 4 && rank("people") === 6,
      reason: rankInWords(rows)
    };
  },
  sources: ["uk_asylum_applications"]
});

type RegionShare = {date: Date; covers: string; people: number; uk: number};

/** The region's councils whose counts are shown, beside all councils of the UK on the same day. */
const regionShareSql = `SELECT date, covers, CAST(sum(p.people) AS INTEGER) AS people,
  CAST(any_value(uk.people) AS INTEGER) AS uk
FROM place_asylum_support AS p
JOIN places USING (place)
JOIN (
  SELECT date, sum(people) AS people FROM uk_asylum_support_by_type
  WHERE has_local_authority GROUP BY date
) AS uk USING (date)
WHERE parent = 'yorkshire-and-the-humber'
GROUP BY ALL
ORDER BY date`;

const regionSources = ["place_asylum_support", "uk_asylum_support_by_type"];

/** Returns the predicate that the region's share lies within *limits* while *covers* is counted. */
const shareWithin = (
  isCounted: (covers: string) => boolean,
  [low, high]: readonly [number, number]
): Predicate =>
  predicate<RegionShare>({
    query: {sql: regionShareSql, params: []},
    test: (rows) => {
      const counted = rows.filter(({covers}) => isCounted(covers));
      const shares = counted.map(({people, uk}) => people / uk);
      const [least, most] = [min(shares)!, max(shares)!];
      return {
        holds: counted.length > 1 && least >= low && most <= high,
        reason: `From ${formatDay(counted[0].date)} to ${formatDay(counted.at(-1)!.date)} between ${percent(least)} and ${percent(most)}, of the people whom the table places in a council.`
      };
    },
    sources: regionSources
  });

/** Within a point and a half of one in eight, and of one in ten. */
export const aboutOneInEight = shareWithin(
  (covers) => covers === "Sections 95 and 4",
  [0.11, 0.14]
);
export const aboutOneInTen = shareWithin((covers) => covers.includes("98"), [0.085, 0.115]);

/** In September 2022 more than a third of all supported people were placed in no council. */
export const aThirdInNoCouncil = predicate<{placed: number; unplaced: number}>({
  query: {
    sql: `SELECT CAST(sum(people) FILTER (has_local_authority) AS INTEGER) AS placed,
  CAST(sum(people) FILTER (NOT has_local_authority) AS INTEGER) AS unplaced
FROM uk_asylum_support_by_type WHERE date = DATE '2022-09-30'`,
    params: []
  },
  test: ([{placed, unplaced}]) => ({
    holds: unplaced / (placed + unplaced) > 1 / 3,
    reason: `On 30 September 2022, ${formatNumber(unplaced)} of ${formatNumber(placed + unplaced)} supported people in the UK were placed in no council, ${percent(unplaced / (placed + unplaced))}.`
  }),
  sources: ["uk_asylum_support_by_type"]
});

type Part = {place: string; ukraine: number; afghan: number; asylum: number; date: Date};

/** York's part of its region is larger in each programme than in asylum support. */
export const largerPartInProgrammes = predicate<Part>({
  query: {
    sql: `SELECT place, homes_for_ukraine_arrivals_to_date AS ukraine,
  afghan_programme_population AS afghan, supported_asylum AS asylum, date
FROM place_immigration_groups JOIN places USING (place)
WHERE parent = (SELECT parent FROM places WHERE place = $1)
QUALIFY count(ukraine) OVER () = count(*) OVER () AND count(afghan) OVER () = count(*) OVER ()
  AND count(asylum) OVER () = count(*) OVER ()
ORDER BY place = $1 DESC`,
    params: ["area"]
  },
  test: (rows) => {
    const part = (route: "ukraine" | "afghan" | "asylum") => {
      const all = rows.map((row) => row[route]);
      return all[0] / all.reduce((a, b) => a + b, 0);
    };
    if (rows.length === 0) return {holds: false, reason: "a council’s count is not shown"};
    const [ukraine, afghan, asylum] = [part("ukraine"), part("afghan"), part("asylum")];
    return {
      holds: ukraine > asylum && afghan > asylum,
      reason: `On ${formatDay(rows[0].date)}, of ${rows.length} councils: ${percent(ukraine)} of arrivals to date under Homes for Ukraine, ${percent(afghan)} of people on the Afghan programme, ${percent(asylum)} of supported people seeking asylum.`
    };
  },
  sources: ["place_immigration_groups"]
});
