import type {Gap} from "../gap.js";
import {detailedEthnicGroup, localGuide, tyler} from "./sources.js";

/** People who live here, of whom tables know one side only. */
export const livingHere: readonly Gap[] = [
  {
    name: "kurds",
    group: "Kurdish people",
    york: {
      state: "partly",
      what: "People who wrote it on their census form in 2021; there was no box to tick."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "partly", what: "As for York, for England and Wales."},
    proxy: {
      dataset: "national-insurance-numbers",
      misleads:
        "It knows the nationality that a passport gives. Kurdish people have several, which they share with others."
    },
    whoKnows: "Kurdish community groups, teachers of English, interpreters’ services.",
    sources: [detailedEthnicGroup, tyler]
  },
  {
    name: "language",
    group: "People who would like to learn English",
    york: {
      state: "partly",
      what: "How well people said they spoke English in 2021. Who came since is not in it."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "partly", what: "As for York, for England and Wales."},
    proxy: {
      dataset: "census",
      misleads:
        "It is people’s own view of how they speak, from one day, and not whether they could come to a course."
    },
    whoKnows: "Colleges, community teachers of English, schools.",
    sources: [
      "Office for National Statistics, Census 2021, table TS029 Proficiency in English, 2022",
      localGuide,
      tyler
    ]
  },
  {
    name: "children-of-migrants",
    group: "Children of parents who were born abroad",
    york: {
      state: "partly",
      what: "Births by the parents’ country of birth. Children who came with their parents are not in it."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "partly", what: "As for York, for England and Wales."},
    proxy: {
      dataset: "births-by-mother",
      misleads: "Families move on, and a mother born abroad may have come as a child herself."
    },
    whoKnows: "Schools, health visitors, early years services.",
    sources: [
      "Office for National Statistics, Births by parents’ country of birth, England and Wales: 2023, 2024"
    ]
  },
  {
    name: "students-at-home",
    group: "Students from abroad, by where they live",
    york: {
      state: "partly",
      what: "Students by university each year, wherever they live. The census asks where, every ten years."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "published", what: "Students from abroad at universities in the UK."},
    proxy: {
      dataset: "students",
      misleads:
        "A university can have a campus in another city, and its students can live anywhere."
    },
    whoKnows: "Universities and students’ unions.",
    sources: ["Higher Education Statistics Agency, Student data", tyler]
  }
];
