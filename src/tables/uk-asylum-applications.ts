import {smallColumn} from "./small-column.js";
import {homeOffice, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const ukAsylumApplications = table({
  name: "uk_asylum_applications",
  title: "Applications for asylum in the UK, by nationality",
  key: ["year", "nationality", "applicant_type"],
  columns: {
    year: {type: "INT32", description: "the calendar year of the application", range: [2001, 2030]},
    nationality: {
      type: "STRING",
      description: 'the nationality of the person; "Other nationalities" is all that have no row'
    },
    applicant_type: {
      type: "STRING",
      description: "whether the person applied, or is a family member on another’s application",
      values: ["Main applicant", "Dependant"]
    },
    applications: {
      type: "INT32",
      unit: "people per year",
      nullable: true,
      description: "people; missing for dependants in 2001, which the file does not hold",
      range: [0, 200_000]
    },
    small: smallColumn
  },
  coverage: {
    counted: "People who asked for asylum in the UK, and the dependants on their applications.",
    notCounted: "Resettled people; people who came with a visa for Ukraine or Hong Kong.",
    zeroMeans:
      "There are no zeros. A row that is not in the table means none recorded; dependants of 2001 are missing because they are not in the file.",
    kind: "flow",
    period: "calendar years, 2001 to 2023",
    geography: "United Kingdom",
    interval: {
      kind: "count",
      reason: "A count of applications. A person who applies twice is counted twice."
    },
    revised: "With each quarterly release; 2015 was 38,878 people in February 2016."
  },
  source: {
    publisher: homeOffice,
    table: "Immigration system statistics, detailed dataset Asy_D01",
    release: "year ending September 2024, published November 2024",
    releaseId: "2024-11",
    licence: openGovernmentLicence,
    obtained: "copy of Asy_D01 in a public repository",
    checked: "people per year equal table Asy_00a 2010 to 2019",
    secondHand: false
  },
  traps: [
    "Say whether you count main applicants or people: 2015 has 32,733 main applicants and 39,968 people.",
    "The paper’s 38,900 is the figure as published in February 2016, before revision.",
    "The paper’s 3,700 from Eritrea are 3,695 main applicants.",
    "Dependants of 2001 are not in the file: that year has main applicants only."
  ],
  protects: {
    columns: ["applications"],
    threshold: 10,
    exempt: {
      reason:
        "The whole United Kingdom in a year, by nationality alone, without place, age or sex: a small count, marked in small, points at nobody."
    }
  }
});

export type AsylumApplications = Row<typeof ukAsylumApplications>;
