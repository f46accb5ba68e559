import type {Dataset} from "../dataset.js";
import {homeOffice, homeOfficeLocalTables, homeOfficeTables} from "../publications.js";
import {unchecked} from "../source.js";

/** People who seek asylum: who asks, who is supported, and children who came alone. */
export const asylumApplications: Dataset = {
  name: "asylum-applications",
  title: "Applications for asylum",
  publisher: `${homeOffice}, detailed dataset Asy_D01`,
  counted: "People who ask for asylum in the UK, and the dependants on their applications.",
  notCounted: "Resettled people, and people who come with a visa for Ukraine or Hong Kong.",
  kind: "flow",
  geography: "The UK. Where applicants live is not in it.",
  frequency: "Quarterly",
  delay: "About eight weeks",
  strengths: ["By nationality, age and sex, for many years."],
  traps: [
    "Main applicants, or people with their dependants: say which.",
    "Figures are revised: 2015 was 38,900 in the paper, and is higher now.",
    "An application is not a person who came this year; some have been here for long."
  ],
  access: [homeOfficeTables],
  in2016: "Asylum applications, in the Immigration Statistics",
  fate: "Goes on in a new table",
  since: [
    {
      when: "By 2023",
      what: "Published as detailed dataset Asy_D01, in place of tables in numbered volumes.",
      source: {
        title: "Asylum and resettlement datasets",
        publisher: homeOffice,
        date: "2023",
        url: "https://www.gov.uk/government/statistical-data-sets/asylum-and-resettlement-datasets"
      }
    }
  ],
  sources: ["Home Office, Asy_D01, year ending September 2024", "Tyler (2016), Box 1B"],
  tables: ["uk_asylum_applications"]
};

export const asylumSupport: Dataset = {
  name: "asylum-support",
  title: "People seeking asylum who receive support",
  publisher: `${homeOffice}, detailed datasets Asy_D09 and Asy_D11`,
  counted:
    "People who seek asylum, and their dependants, who receive accommodation or money from the Home Office on the last day of the quarter, by council.",
  notCounted:
    "People who support themselves or live with family, refused people without support, refugees, and unaccompanied children, whom councils look after.",
  kind: "stock",
  geography: "Councils",
  frequency: "Quarterly",
  delay: "About eight weeks",
  strengths: ["It shows people seeking asylum by council, and it is quick."],
  traps: [
    "It is one day. Four quarters added up count person-quarters, not people.",
    "What is counted changed in March 2018, December 2022, December 2023 and December 2024: a line must break there.",
    "A council that is missing is not a zero."
  ],
  access: [homeOfficeTables],
  in2016: "Table as_16_q, in “Asylum data tables Vol. 4” of the Immigration Statistics",
  fate: "Goes on in a new table; counts more",
  since: [
    {
      when: "December 2022",
      what: "Section 98, support before a first decision on support, is counted by council from here on. The table is now Asy_D11.",
      source: {
        title: "Immigration system statistics, detailed dataset Asy_D11",
        publisher: homeOffice,
        date: "May 2026",
        url: homeOfficeTables.url
      }
    },
    {
      when: "2024",
      what: "Kinds of accommodation and some places were corrected.",
      source: {
        title: "Regional and local authority data on immigration groups: updates",
        publisher: homeOffice,
        date: "2024",
        url: homeOfficeLocalTables.url
      }
    }
  ],
  sources: [
    "Tyler (2016), Box 1B",
    "Migration Observatory, Data guide: Home Office data",
    "Home Office, Asy_D11, year ending March 2026"
  ],
  tables: ["place_asylum_support", "uk_asylum_support_by_type"]
};

export const unaccompaniedChildren: Dataset = {
  name: "unaccompanied-children",
  title: "Unaccompanied children who are looked after",
  publisher: "Department for Education, Children looked after in England",
  counted:
    "Children who came alone, seek asylum and are looked after by a council in England on 31 March.",
  notCounted:
    "Children with their families, children not yet in a council’s care, and those who have turned 18.",
  kind: "stock",
  geography: "Councils in England. We show regions only, because these are children.",
  frequency: "Yearly",
  delay: "Not checked by us",
  strengths: ["A count of councils’ own records."],
  traps: ["One day in the year, not arrivals.", "Care leavers are in other tables."],
  access: [
    {
      name: "Children looked after in England including adoptions",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions"
    }
  ],
  in2016: "Not named: “almost no meaningful local data” on these children, says the paper",
  fate: "Goes on",
  since: [
    {
      when: "By 2024",
      what: "The Home Office points from its own local tables to this one, by council.",
      source: {
        title: "Regional and local authority data on immigration groups",
        publisher: homeOffice,
        date: "29 February 2024",
        url: homeOfficeLocalTables.url
      }
    }
  ],
  sources: [
    "Department for Education, Children looked after in England including adoptions, 2023",
    "Tyler (2016), section 3"
  ],
  tables: ["region_unaccompanied_children"]
};

export const asylumInEurope: Dataset = {
  name: "asylum-in-europe",
  title: "Asylum applicants in Europe",
  publisher: "Eurostat, migr_asyappctzm",
  counted: "People who apply for protection in a country, with their dependants, by citizenship.",
  notCounted: "Resettled people, and people who wait to apply.",
  kind: "flow",
  geography: "Whole countries of the European Union and its neighbours",
  frequency: "Monthly, quarterly and yearly",
  delay: "About two to three months; some countries later",
  strengths: ["One rule for many countries, so that they can be compared."],
  traps: [
    "All applicants and first-time applicants are two counts.",
    "One person may apply in several countries.",
    "Totals of the Union depend on who was a member then."
  ],
  access: [{name: "Eurostat database", url: "https://ec.europa.eu/eurostat/data/database"}],
  in2016: "Eurostat, Asylum quarterly report",
  fate: "Goes on without the UK",
  since: [
    {
      when: "September 2020",
      what: "The quarterly report speaks of the 27 members without the UK, which left the Union in January 2020.",
      source: {
        title: "Asylum quarterly report",
        publisher: "Eurostat",
        date: "16 September 2020",
        url: "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Archive:Asylum_quarterly_report"
      }
    },
    {when: "", what: "In which quarter the UK’s own figures end.", source: unchecked}
  ],
  sources: [
    "Eurostat, Applications (migr_asyapp), reference metadata, 26 March 2015",
    "Eurostat, Asylum quarterly report, September 2020"
  ],
  tables: ["europe_asylum_applicants"]
};
