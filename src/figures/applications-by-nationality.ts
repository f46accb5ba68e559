import {sum} from "d3-array";
import {splitBars} from "../charts/split-bars.js";
import {formatNumber} from "../prose/format.js";
import type {Choices} from "./control.js";
import {figure} from "./figure.js";

/** Applications in a year of people with one nationality; null where the file does not hold them. */
export type NationalityRow = {
  year: number;
  nationality: string;
  main_applicants: number | null;
  dependants: number | null;
  /** Main applicants and dependants; null where one of them is not known. */
  people: number | null;
};

/** All nationalities that have no row of their own: no nationality, and never ranked. */
const rest = "Other nationalities";
const shown = 10;
/** The year that the paper writes about. */
const start = "2015";
const inFocus = "Syria";

type Order = "main_applicants" | "people";
const orders: Readonly<Record<Order, string>> = {
  main_applicants: "Main applicants",
  people: "With dependants"
};

/** Nationalities of a year, the most first; where people are not known there is no order by them. */
function ranked(rows: readonly NationalityRow[], year: number, by: Order): NationalityRow[] {
  return rows
    .filter((row) => row.year === year && row.nationality !== rest && row[by] !== null)
    .sort((a, b) => b[by]! - a[by]! || (a.nationality < b.nationality ? -1 : 1));
}

const rankOf = (rows: readonly NationalityRow[], by: Order): number =>
  ranked(rows, Number(start), by).findIndex(({nationality}) => nationality === inFocus) + 1;

interface Chosen {
  year: number;
  by: Order;
  top: NationalityRow[];
  /** All rows of the year, those of other nationalities too. */
  all: NationalityRow[];
}

function read(rows: readonly NationalityRow[], choices: Choices): Chosen {
  const year = Number(choices.year);
  const all = rows.filter((row) => row.year === year);
  if (all.length === 0) throw new RangeError(`invalid choice: year ${choices.year}`);
  if (!(choices.by in orders)) throw new RangeError(`invalid choice: by ${choices.by}`);
  const hasPeople = all.every(({people}) => people !== null);
  const by = hasPeople ? (choices.by as Order) : "main_applicants";
  return {year, by, top: ranked(rows, year, by).slice(0, shown), all};
}

const written = (count: number | null) =>
  count === null ? "not in the file" : formatNumber(count);

/** How many there were in all, and how many of them have a bar. */
function totals({year, by, top, all}: Chosen): string {
  const main = sum(all, (row) => row.main_applicants!);
  const other = all.find(({nationality}) => nationality === rest);
  const shownCount = `${top.length} nationalities are shown, ordered by ${by === "people" ? "people" : "main applicants"}.`;
  const together = other
    ? ` Nationalities without a row of their own are counted together, ${written(other[by])} ${by === "people" ? "people" : "main applicants"}, and not ranked.`
    : "";
  return all.some(({people}) => people === null)
    ? `In ${year} there were ${formatNumber(main)} main applicants; their dependants are not in the file. ${shownCount}${together}`
    : `In ${year} there were ${formatNumber(main)} main applicants and ${formatNumber(sum(all, (row) => row.dependants!))} dependants, ${formatNumber(sum(all, (row) => row.people!))} people in all. ${shownCount}${together}`;
}

export const applicationsByNationality = figure<NationalityRow>({
  title: "Syria was among the first four of 2015 only where dependants are left out",
  subtitle:
    "People on asylum applications in the UK, by nationality: main applicants, and the dependants on their applications; calendar years",
  holds: (rows) => {
    const [main, people] = [rankOf(rows, "main_applicants"), rankOf(rows, "people")];
    if (main === 0 || people === 0) return `${inFocus} has no row in ${start}`;
    return (
      (main <= 4 && people > 4) ||
      `it is number ${main} by main applicants and number ${people} by people`
    );
  },
  // A year without a single count of dependants does not hold them. In other years no row
  // means that none was recorded.
  query: {
    sql: `WITH counts AS (
  SELECT year, nationality,
    CAST(coalesce(max(applications) FILTER (applicant_type = 'Main applicant'), 0) AS INTEGER) AS main_applicants,
    CAST(coalesce(max(applications) FILTER (applicant_type = 'Dependant'), 0) AS INTEGER) AS dependants
  FROM uk_asylum_applications GROUP BY year, nationality
), years AS (
  SELECT year, count(applications) FILTER (applicant_type = 'Dependant') > 0 AS has_dependants
  FROM uk_asylum_applications GROUP BY year
)
SELECT year, nationality, main_applicants,
  CASE WHEN has_dependants THEN dependants END AS dependants,
  CASE WHEN has_dependants THEN main_applicants + dependants END AS people
FROM counts JOIN years USING (year)
ORDER BY year, nationality`,
    params: []
  },
  controls: {
    by: {label: "Order by", values: orders},
    year: {
      label: "Year",
      pick: {
        start,
        valuesOf: (rows) => Object.fromEntries(rows.map(({year}) => [`${year}`, `${year}`]))
      }
    }
  },
  chart: (rows, {choices, ...options}) => {
    const {year, top} = read(rows, choices);
    return splitBars(
      top.map(({nationality, main_applicants, dependants}) => ({
        label: nationality,
        parts: [main_applicants, dependants],
        isInFocus: nationality === inFocus
      })),
      {
        ...options,
        names: ["main applicants", "dependants"],
        title: ({label, parts}, part) =>
          `${label}, ${year}: ${formatNumber(parts[part]!)} ${part === 0 ? "main applicants" : "dependants"}; a count, no margin`
      }
    );
  },
  words: (rows, choices) => totals(read(rows, choices)),
  describe: (rows, choices) => {
    const chosen = read(rows, choices);
    const list = chosen.top.map(
      ({nationality, main_applicants, dependants}) =>
        `${nationality} ${written(main_applicants)} and ${written(dependants)}`
    );
    return `Main applicants and dependants in ${chosen.year}, from the most to the fewest: ${list.join("; ")}. ${totals(chosen)} In 2015 ${inFocus} is number ${rankOf(rows, "main_applicants")} by main applicants and number ${rankOf(rows, "people")} by people. They are counts, without a margin.`;
  },
  table: [
    {name: "nationality", label: "Nationality"},
    {name: "year", label: "Year", format: "plain"},
    {name: "main_applicants", label: "Main applicants"},
    {name: "dependants", label: "Dependants", missing: "not in the file"},
    {name: "people", label: "People", missing: "not known"}
  ],
  tableRows: (rows, choices) => {
    const {all} = read(rows, choices);
    return all.map((row) => ({...row}));
  },
  sources: ["uk_asylum_applications"],
  asked: {
    questions: [
      {
        question: "Where do most people come from?",
        answer:
          "In 2015 from Eritrea, whichever way one counts. Below the first place the order depends on whether family members are counted."
      },
      {
        question: "Who are the dependants?",
        answer:
          "Husbands, wives, partners and children on somebody’s application. They ask for safety too."
      },
      {
        question: "How many may stay?",
        answer: "That is not in this table. An application is not a decision."
      }
    ],
    avoid: [
      "A count of people beside a count of main applicants.",
      "“They come for money.” The table has nationalities, and no reasons."
    ]
  },
  caveats: ["applications-not-people-once", "applications-year-in-table"]
});
