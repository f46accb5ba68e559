import {groupRows, type RouteCount} from "../charts/group-rows.js";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notOfToday} from "./any-place.js";
import {figure} from "./figure.js";

/** "Nearly all" is at least nine in ten. */
const nearlyAll = 0.9;

/** SQL: why a count is missing, in the words of the table; null where it is shown. */
const whyMissing = (column: string) =>
  `nullif(regexp_extract(mark, '(?:^|; )${column}: ([^;]*)', 1), '')`;

const route = (name: string, counts: string, kind: RouteCount["kind"], column: string) =>
  `SELECT '${name}' AS route, '${counts}' AS counts, '${kind}' AS kind, date,
  ${column} AS people, ${whyMissing(column)} AS people_missing`;

const withoutPart = `CAST(NULL AS INTEGER) AS in_contingency, CAST(NULL AS VARCHAR) AS part_missing`;
const fromPlace = "FROM place_immigration_groups WHERE place = $1";

function describeCount({route, counts, people, people_missing, ...row}: RouteCount): string {
  if (people === null) return `${route}: not shown (${people_missing ?? "not published"}).`;
  const part =
    row.in_contingency !== null
      ? `, of whom ${formatNumber(row.in_contingency)} in contingency accommodation`
      : row.part_missing !== null
        ? `; how many in contingency accommodation is not shown (${row.part_missing})`
        : "";
  return `${route}: ${formatNumber(people)} (${counts})${part}.`;
}

export const supportAndProgrammes = figure<RouteCount>({
  title: "Nearly all supported people seeking asylum were in contingency accommodation",
  subtitle:
    "Three counts of people in {place} at the end of 2025; they count different things and are never added",
  holds: (rows) => {
    const supported = rows.find((row) => row.in_contingency !== null);
    if (!supported?.people) return "no row tells contingency accommodation apart";
    const share = supported.in_contingency! / supported.people;
    return share >= nearlyAll || `only ${formatNumber(share * 100, {to: 1, percent: true})} were`;
  },
  query: {
    sql: `${route("Homes for Ukraine", "everyone who has arrived so far, added up", "running total", "homes_for_ukraine_arrivals_to_date")},
  ${withoutPart}, 1 AS position
${fromPlace}
UNION ALL
${route("Afghan Resettlement Programme", "people here on the day", "stock", "afghan_programme_population")},
  ${withoutPart}, 2
${fromPlace}
UNION ALL
${route("Supported people seeking asylum", "people here on the day", "stock", "supported_asylum")},
  supported_asylum_contingency, ${whyMissing("supported_asylum_contingency")}, 3
${fromPlace}
ORDER BY position`,
    params: ["area"]
  },
  chart: groupRows,
  describe: (rows) => {
    return `On ${formatDay(rows[0].date)}: ${rows.map(describeCount).join(" ")} One is a running total of arrivals and the others are people present on the day, so they are never added. They are counts of records, without a margin.`;
  },
  table: [
    {name: "route", label: "Route"},
    {name: "people", label: "People"},
    {
      name: "in_contingency",
      label: "Of them in contingency accommodation",
      missing: "does not apply"
    },
    {name: "counts", label: "What is counted"},
    {name: "kind", label: "Kind of count"},
    {name: "date", label: "On, or up to"}
  ],
  // A count that is not shown says why in its own cell: that is neither a gap nor “does not apply”.
  tableRows: (rows) =>
    rows.map((row) => ({
      ...row,
      people: row.people ?? row.people_missing,
      in_contingency: row.in_contingency ?? row.part_missing
    })),
  sources: ["place_immigration_groups"],
  asked: {
    questions: [
      {
        question: "How many is that together?",
        answer:
          "They cannot be added: one is everyone who has ever arrived, the others are people on one day."
      },
      {
        question: "Why are people in hotels?",
        answer:
          "Contingency accommodation is what is used when there is no place in longer-term housing. The people in it did not choose it."
      }
    ],
    avoid: [
      "A total of the three.",
      "“They are given homes first.” The figure says nothing of waiting lists or of who goes without."
    ]
  },
  caveats: ["routes-never-added", "contingency-accommodation"],
  anyPlace: {
    title: "Three counts of people that are never added",
    gap: (rows, place) =>
      rows.length === 0
        ? notOfToday("The count by three routes at the end of 2025", place)
        : undefined
  }
});
