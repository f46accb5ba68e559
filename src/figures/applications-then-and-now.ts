import {figure} from "./figure.js";

/** A number or a remark of the paper, and what the series of today has for the same year. */
export type ThenAndNow = {
  position: number;
  about: string;
  printed: string;
  /** Whom the printed number counts. */
  printed_counts: string;
  today: string;
  /** Why the two cannot stand beside each other. */
  apart: string;
  /** The number that is printed, and that of today which counts the same people; null for a remark. */
  printed_value: number | null;
  today_value: number | null;
  /** The nationality that is named by a remark, and that of today; null for a number. */
  printed_name: string | null;
  today_name: string | null;
};

const number = (sql: string) =>
  `regexp_replace(CAST(${sql} AS VARCHAR), '(\\d)(\\d{3})$', '\\1,\\2')`;

export const applicationsThenAndNow = figure<ThenAndNow>({
  title: "Today’s series has other numbers for 2015, and another nationality that grew fastest",
  subtitle:
    "Asylum applications in the UK in 2015: as printed in 2016, and as the release of November 2024 has them",
  holds: (rows) => {
    const numbers = rows.filter(({printed_value}) => printed_value !== null);
    const same = numbers.find(({printed_value, today_value}) => printed_value === today_value);
    if (numbers.length === 0 || same) return `the same number: ${same?.about ?? "none"}`;
    const remark = rows.find(({printed_name}) => printed_name !== null);
    if (!remark) return "the remark is missing";
    return remark.printed_name !== remark.today_name || `${remark.today_name} still grew fastest`;
  },
  query: {
    sql: `WITH counts AS (
  SELECT year, nationality,
    coalesce(sum(applications) FILTER (applicant_type = 'Main applicant'), 0) AS main,
    coalesce(sum(applications) FILTER (applicant_type = 'Dependant'), 0) AS dependants
  FROM uk_asylum_applications WHERE year IN (2014, 2015)
  GROUP BY year, nationality
),
total AS (
  SELECT CAST(sum(main) AS INTEGER) AS main, CAST(sum(dependants) AS INTEGER) AS dependants
  FROM counts WHERE year = 2015
),
eritrea AS (
  SELECT CAST(main AS INTEGER) AS main, CAST(dependants AS INTEGER) AS dependants
  FROM counts WHERE year = 2015 AND nationality = 'Eritrea'
),
growth AS (
  SELECT after.nationality, CAST(before.main AS INTEGER) AS before, CAST(after.main AS INTEGER) AS after
  FROM counts AS before JOIN counts AS after USING (nationality)
  WHERE before.year = 2014 AND after.year = 2015 AND before.main > 0
    AND nationality <> 'Other nationalities'
),
fastest AS (SELECT * FROM growth ORDER BY after / before DESC LIMIT 1),
sudan AS (SELECT * FROM growth WHERE nationality = 'Sudan'),
paper AS (SELECT measure, value FROM paper_2016 WHERE area = 'united-kingdom' AND period = '2015')
SELECT 1 AS position, 'Applications in the year' AS about, ${number("value")} AS printed,
  'people: main applicants and dependants, rounded' AS printed_counts,
  ${number("main + dependants")} || ' people: ' || ${number("main")} || ' main applicants and '
    || ${number("dependants")} || ' dependants' AS today,
  'Another release: the series has been revised since, and the printed number is rounded' AS apart,
  value AS printed_value, main + dependants AS today_value,
  CAST(NULL AS VARCHAR) AS printed_name, CAST(NULL AS VARCHAR) AS today_name
FROM total, paper WHERE measure = 'asylum_applications'
UNION ALL
SELECT 2, 'From Eritrea', ${number("value")}, 'main applicants alone, rounded',
  ${number("main")} || ' main applicants; ' || ${number("main + dependants")} || ' people',
  'Other people than in the row above: no dependants. It is not a part of that number',
  value, main, NULL, NULL
FROM eritrea, paper WHERE measure = 'asylum_applications_eritrea'
UNION ALL
SELECT 3, 'Growing fastest since 2014', 'Sudan', 'the rate of applications; of whom is not said',
  fastest.nationality || ', from ' || ${number("fastest.before")} || ' to ' || ${number("fastest.after")}
    || ' main applicants; Sudan, from ' || ${number("sudan.before")} || ' to ' || ${number("sudan.after")},
  'Another release, and perhaps another rule: the paper does not say how the rate was taken',
  NULL, NULL, 'Sudan', fastest.nationality
FROM fastest, sudan
ORDER BY position`,
    params: []
  },
  describe: (rows) =>
    `${rows
      .map(
        ({about, printed, printed_counts, today, apart}) =>
          `${about}: printed as ${printed} (${printed_counts}); today ${today}. ${apart}.`
      )
      .join(" ")} They are counts, without a margin.`,
  table: [
    {name: "about", label: "In 2015"},
    {name: "printed", label: "As printed in 2016"},
    {name: "today", label: "The series of today"},
    {name: "apart", label: "Why they cannot be set beside each other"}
  ],
  tableRows: (rows) =>
    rows.map((row) => ({...row, printed: `${row.printed} (${row.printed_counts})`})),
  sources: ["paper_2016", "uk_asylum_applications"],
  asked: {
    questions: [
      {
        question: "Was the paper wrong?",
        answer:
          "No. It printed what the release of its day said. The series has been revised since."
      },
      {
        question: "Which number shall we quote?",
        answer: "Today’s, with its release, and with whether it counts people or main applicants."
      }
    ],
    avoid: [
      "“It went up.” The same year was counted again.",
      "The two printed numbers as a whole and its part. One counts people, the other main applicants alone."
    ]
  },
  caveats: ["applications-revised", "applications-not-people-once"],
  width: "wide"
});
