import {creativeCommons} from "./sources.js";
import {table, type Row} from "./table.js";

const students = {type: "INT32", unit: "students", range: [0, 50_000]} as const;

export const yorkStudents = table({
  name: "york_students",
  title: "Students of York’s two universities, by permanent address",
  key: ["academic_year", "provider"],
  columns: {
    academic_year: {type: "STRING", description: "the academic year, as 2014/15"},
    ukprn: {type: "STRING", description: "the UK provider reference number of the university"},
    provider: {
      type: "STRING",
      description: "the university",
      values: ["The University of York", "York St John University"]
    },
    england: {...students, description: "permanent address in England"},
    scotland: {...students, description: "permanent address in Scotland"},
    wales: {...students, description: "permanent address in Wales"},
    northern_ireland: {...students, description: "permanent address in Northern Ireland"},
    other_uk: {
      ...students,
      description: "permanent address elsewhere in, or somewhere unknown of, the UK"
    },
    european_union: {
      ...students,
      description: "permanent address in the European Union, as the publisher has it in the year"
    },
    non_european_union: {
      ...students,
      description: "permanent address outside the UK and the European Union"
    },
    total_non_uk: {...students, description: "permanent address outside the UK"},
    total: {...students, description: "all students"}
  },
  coverage: {
    counted: "Students registered with the university, by their address before the course.",
    notCounted:
      "Students of other colleges; language and exchange students who are not registered.",
    zeroMeans: "Fewer than three: the publisher rounds to 5.",
    kind: "stock",
    period: "academic years, 2014/15 to 2023/24",
    geography: "two universities, wherever their students live",
    interval: {kind: "count", reason: "A count of records, rounded to the nearest 5."},
    revised: "Seldom."
  },
  source: {
    publisher: "HESA (Jisc)",
    table: "Student open data, DT051, table 1",
    release: "academic years to 2023/24, published 2025",
    releaseId: "2025",
    licence: creativeCommons,
    obtained: "copies of DT051 in a public repository",
    checked: "UK totals equal the published ones",
    secondHand: false
  },
  traps: [
    "By university, not by where students live: York St John also teaches in London.",
    "Rounded to 5, so parts may not add up to totals.",
    "A permanent address is not a nationality or a country of birth."
  ]
});

export type Students = Row<typeof yorkStudents>;
