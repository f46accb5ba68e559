import {groups} from "d3-array";
import {studentLines, type StudentCount} from "../charts/student-lines.js";
import {formatNumber} from "../prose/format.js";
import {figure} from "./figure.js";

type Series = [from: string, counts: StudentCount[]];

const change = ([, counts]: Series): number => counts.at(-1)!.students - counts[0].students;
const isEu = ([from]: Series): boolean => from === "the EU";

export const students = figure<StudentCount>({
  title: "At both universities the growth is in students from outside the EU",
  subtitle:
    "Students with a permanent address outside the UK, by university, academic years from 2014/15",
  holds: (rows) => {
    for (const [provider, counts] of groups(rows, (row) => row.provider)) {
      const series: Series[] = groups(counts, ({address}) => address);
      const [eu, elsewhere] = [series.find(isEu)!, series.find((s) => !isEu(s))!];
      if (!(change(elsewhere) > 0 && change(elsewhere) > change(eu)))
        return `${provider}: ${formatNumber(change(elsewhere), {signed: true})} from outside the EU, ${formatNumber(change(eu), {signed: true})} from the EU`;
    }
    return true;
  },
  query: {
    sql: `SELECT provider, academic_year, 'outside the EU' AS address, non_european_union AS students
FROM york_students
UNION ALL
SELECT provider, academic_year, 'the EU', european_union
FROM york_students
ORDER BY provider, address, academic_year`,
    params: []
  },
  chart: studentLines,
  describe: (rows) => {
    const parts = groups(rows, ({provider}) => provider).map(([provider, counts]) => {
      const series = groups(counts, ({address}) => address).map(
        ([from, same]) =>
          `from ${from}, ${formatNumber(same[0].students)} in ${same[0].academic_year} and ${formatNumber(same.at(-1)!.students)} in ${same.at(-1)!.academic_year}`
      );
      return `${provider}: ${series.join("; ")}.`;
    });
    return `${parts.join(" ")} These are counts rounded to 5, without a margin, of students by university and not by where they live.`;
  },
  table: [
    {name: "provider", label: "University"},
    {name: "academic_year", label: "Academic year", format: "plain"},
    {name: "address", label: "Permanent address in"},
    {name: "students", label: "Students"}
  ],
  sources: ["york_students"],
  asked: {
    questions: [
      {
        question: "Do they all live here?",
        answer:
          "It is not known. They are counted by university, and one of the two has a campus elsewhere."
      },
      {
        question: "Are they in the migration figures?",
        answer:
          "Whoever comes from abroad for a year or more should be in the long-term estimates; they cannot be subtracted from them."
      }
    ],
    avoid: [
      "“Students are so many per cent of migrants.” The two counts are of different people and years.",
      "“They all leave again”, or “they all stay”. Nobody has counted it."
    ]
  },
  caveats: ["students-by-provider"]
});
