import type {Measure} from "../measure.js";

const students = (title: string, column: string): Measure => ({
  title,
  unit: "students",
  stockOrFlow: "stock",
  rounding: 5,
  sources: [
    {
      table: "york_students",
      column,
      placeSql: "lower(replace(replace(provider, 'The ', ''), ' ', '-'))",
      period: {kind: "academic-year", column: "academic_year", months: 12},
      basis: "HESA student record",
      roundedTo: 5
    }
  ]
});

/** Students of a provider, such as university-of-york: not students who live in a place. */
export const studentMeasures: Readonly<Record<string, Measure>> = {
  students: students("students", "total"),
  "students-from-abroad": students(
    "students with a permanent address outside the UK",
    "total_non_uk"
  ),
  "students-from-the-eu": students("students with a permanent address in the EU", "european_union"),
  "students-from-elsewhere": students(
    "students with a permanent address outside the UK and the EU",
    "non_european_union"
  )
};
