import type {Dataset} from "../dataset.js";
import {localIndicatorsPage} from "../publications.js";
import {unchecked} from "../source.js";

/** Records that people leave when they work, see a doctor or study. */
export const nationalInsuranceNumbers: Dataset = {
  name: "national-insurance-numbers",
  title: "National Insurance numbers to adults from abroad",
  publisher: "Department for Work and Pensions (DWP)",
  counted:
    "Adults of other nationalities who are given a National Insurance number, by where they live when they register.",
  notCounted:
    "Children, people who neither work nor claim, and people who had a number from an earlier stay. Nobody is taken off on leaving.",
  kind: "flow",
  geography:
    "Councils. The paper had neighbourhoods (MSOAs); whether they are still there is not checked by us.",
  frequency: "Quarterly",
  delay: "Not checked by us",
  strengths: [
    "By nationality and council, so it shows early where newcomers come from.",
    "There is no least length of stay: short stays are in it."
  ],
  traps: [
    "The date is that of registering, which may be years after arrival.",
    "Counts are changed a little at random in Stat-Xplore, and sums of cells may fall short."
  ],
  access: [{name: "DWP, Stat-Xplore (free account)", url: "https://stat-xplore.dwp.gov.uk/"}],
  in2016: "National insurance numbers (NINOs), from Stat-Xplore",
  fate: "Goes on; status lost and given back",
  since: [
    {
      when: "January 2017",
      what: "Their status as National Statistics was suspended: too little guidance, too little public value.",
      source: {
        title: "NINo allocations to adult overseas nationals: confirmation of designation",
        publisher: "Office for Statistics Regulation",
        date: "2020",
        url: "https://osr.statisticsauthority.gov.uk/correspondence/ed-humpherson-to-steve-ellerd-elliott-confirmation-of-national-statistics-designation-for-national-insurance-number-allocations-to-adult-overseas-nationals-entering-the-uk-statistics/"
      }
    },
    {
      when: "November 2020",
      what: "The status was given back.",
      source: {
        title: "National Insurance number allocations: quality report",
        publisher: "DWP",
        date: "15 March 2021",
        url: "https://www.gov.uk/government/publications/national-insurance-number-allocations-to-adult-overseas-nationals-quality-report/national-insurance-number-allocations-to-adult-overseas-nationals-quality-report"
      }
    }
  ],
  sources: [
    "DWP, NINo allocations: background information and methodology, 26 January 2024",
    "DWP, Stat-Xplore, data confidentiality",
    "Tyler (2016), section 2.2 and Figure 4c"
  ],
  tables: ["place_nino_lower_bound", "place_nino_registrations", "york_nino_nationalities"]
};

export const gpRegistrations: Dataset = {
  name: "gp-registrations",
  title: "Registrations with a family doctor after living abroad (Flag 4)",
  publisher: "Office for National Statistics (ONS), from the NHS patient register",
  counted:
    "People of any age and nationality who register with a GP, and whose last address was abroad.",
  notCounted:
    "People who do not register, often young men; and people who change their GP within the year, who lose the flag.",
  kind: "flow",
  geography: "Councils in England and Wales",
  frequency: "Yearly, to 31 July",
  delay: "About a year",
  strengths: ["Children, students and returning Britons are in it."],
  traps: [
    "Some register long after they came, some never.",
    "There is no least length of stay, and nobody is taken off on leaving.",
    "It cannot be compared with estimates of long-term migration."
  ],
  access: [localIndicatorsPage],
  in2016: "GP registrations, in Figure 3 and in the ONS Local Area Migration Indicators",
  fate: "None found after 2021",
  since: [
    {
      when: "September 2021",
      what: "Still in the migration indicators, in the last edition that we found.",
      source: {
        title: "Local area migration indicators, UK",
        publisher: "ONS",
        date: "17 September 2021",
        url: localIndicatorsPage.url
      }
    },
    {when: "", what: "Whether it was published after that.", source: unchecked}
  ],
  sources: [
    "Migration Observatory, Data guide: GP registrations",
    "ONS, Flag 4 GP registrations, open data certificate, 2014",
    "Tyler (2016), section 2.2"
  ],
  tables: [],
  notCarried:
    "No open series was found. One year, to July 2016, stands in our table of the local area migration indicators."
};

export const students: Dataset = {
  name: "students",
  title: "Students by where they come from",
  publisher: "HESA, part of Jisc",
  counted: "Students registered at a university, by their permanent address before the course.",
  notCounted:
    "Students of other colleges and language schools. It does not say where students live while they study.",
  kind: "stock",
  geography: "Universities, not places",
  frequency: "Yearly",
  delay: "Not checked by us",
  strengths: ["A full count, by university and country."],
  traps: [
    "A university may teach in another city, and students may live outside its own.",
    "A permanent address is neither a nationality nor a country of birth.",
    "Rounded to 5."
  ],
  access: [
    {name: "HESA, Who’s studying in HE?", url: "https://www.hesa.ac.uk/data-and-analysis/students"}
  ],
  in2016: "Overseas students, from the Higher Education Statistics Agency (HESA)",
  fate: "Goes on; publisher merged",
  since: [
    {
      when: "2022",
      what: "HESA merged into Jisc. A new way to collect the data began with 2022/23, and not without trouble.",
      source: {
        title: "Compliance check of higher education student statistics",
        publisher: "Office for Statistics Regulation",
        date: "after September 2023",
        url: "https://osr.statisticsauthority.gov.uk/correspondence/mark-pont-to-jonathan-waller-compliance-check-of-higher-education-student-statistics"
      }
    }
  ],
  sources: ["HESA, Student open data, table DT051", "HESA, rounding strategy"],
  tables: ["york_students"]
};
