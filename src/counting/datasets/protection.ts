import type {Dataset} from "../dataset.js";
import {
  homeOffice,
  homeOfficeLocalTables,
  homeOfficeReleases,
  homeOfficeTables
} from "../publications.js";

/** Decisions on permission, and people whom a scheme protects. */
export const immigrationStatistics: Dataset = {
  name: "immigration-statistics",
  title: "Immigration system statistics",
  publisher: homeOffice,
  counted:
    "Decisions about people who need permission: visas, extensions, settlement, citizenship, asylum, resettlement, detention and returns.",
  notCounted:
    "People who need no permission, such as British and Irish citizens; and what becomes of anybody after the decision.",
  kind: "stock and flow",
  geography: "The UK; support, resettlement and a few others by council",
  frequency: "Quarterly",
  delay: "About eight weeks",
  strengths: [
    "Quick, complete as a record of decisions, and by nationality.",
    "It tells the route by which people may come: work, study, family, protection."
  ],
  traps: [
    "A visa granted is not a person who came, and nobody says where in the UK they live.",
    "People are counted at each decision, so one person may be in several tables."
  ],
  access: [homeOfficeReleases, homeOfficeTables],
  in2016: "Immigration Statistics",
  fate: "Goes on under a new name",
  since: [
    {
      when: "March 2022",
      what: "Still called “Immigration statistics”.",
      source: {
        title: "Immigration statistics, year ending December 2021: about this release",
        publisher: homeOffice,
        date: "3 March 2022",
        url: "https://www.gov.uk/government/statistics/immigration-statistics-year-ending-december-2021/about-this-release"
      }
    },
    {
      when: "By 2023",
      what: "Renamed “Immigration system statistics”.",
      source: {
        title: "Immigration system statistics, year ending June 2023: about this release",
        publisher: homeOffice,
        date: "2023",
        url: "https://www.gov.uk/government/statistics/immigration-system-statistics-year-ending-june-2023/about-this-release"
      }
    }
  ],
  sources: [
    "Home Office, Immigration system statistics, year ending March 2024: about this release, 13 June 2024",
    "Tyler (2016), Figure 1 and section 3"
  ],
  tables: [],
  notCarried:
    "It is a family of tables. We carry four of its members, each with an entry of its own here: applications, support, resettlement and groups by council."
};

export const resettlement: Dataset = {
  name: "resettlement",
  title: "Resettled refugees",
  publisher: `${homeOffice}, detailed dataset Res_D01`,
  counted: "Refugees brought to the UK by a government scheme, by the council that received them.",
  notCounted:
    "People who sought asylum after arriving, people from Hong Kong and Ukraine, and anyone who moved to the place later. Nobody is taken off on moving away.",
  kind: "flow",
  geography: "Councils",
  frequency: "Quarterly",
  delay: "About eight weeks",
  strengths: ["A full count, by scheme and by council."],
  traps: [
    "Added up over years it counts arrivals, not refugees who live here now.",
    "Counts are small, so somebody might be recognised: we withhold changes under ten."
  ],
  access: [homeOfficeTables],
  in2016:
    "Resettled Syrian refugees in the Immigration Statistics; the “Syrian Resettlement Programme”, or “Vulnerable Persons Relocation Scheme”",
  fate: "Goes on; the scheme was replaced",
  since: [
    {
      when: "July 2017",
      what: "The scheme was opened to refugees from Syria of other nationalities.",
      source: {
        title: "Vulnerable Persons and Vulnerable Children’s Resettlement Schemes factsheet",
        publisher: homeOffice,
        date: "18 March 2021",
        url: "https://www.gov.uk/government/publications/uk-resettlement-schemes-factsheet-march-2021/vulnerable-persons-and-vulnerable-childrens-resettlement-schemes-factsheet-march-2021"
      }
    },
    {
      when: "2021",
      what: "The UK Resettlement Scheme took its place, beside Community Sponsorship and the Mandate scheme.",
      source: {
        title: "Resettlement: policy guidance",
        publisher: homeOffice,
        date: "18 August 2021",
        url: "https://www.gov.uk/government/publications/resettlement-policy-statement"
      }
    }
  ],
  sources: ["Home Office, Res_D01, year ending September 2024", "Tyler (2016), section 1.1"],
  tables: ["place_resettlement_to_date"]
};

export const immigrationGroups: Dataset = {
  name: "immigration-groups",
  title: "Immigration groups by council",
  publisher: `${homeOffice}, tables Reg_01 and Reg_02`,
  counted:
    "Three groups side by side: arrivals under Homes for Ukraine, people on the Afghan Resettlement Programme, and people seeking asylum with support.",
  notCounted:
    "People on other routes, people who have left a programme or its support, and unaccompanied children.",
  kind: "stock and flow",
  geography: "Councils",
  frequency: "Quarterly",
  delay: "About eight weeks",
  strengths: ["Three groups that councils help, on one sheet, council by council."],
  traps: [
    "Ukraine is everyone who ever arrived; the others are people on a day. Never add them.",
    "Contingency accommodation is part of supported asylum, not beside it."
  ],
  access: [homeOfficeLocalTables],
  in2016: "Not there: the table and two of its groups came later",
  fate: "New in 2023",
  since: [
    {
      when: "May 2023",
      what: "First published.",
      source: {
        title: "Regional and local authority data on immigration groups",
        publisher: homeOffice,
        date: "25 May 2023",
        url: homeOfficeLocalTables.url
      }
    }
  ],
  sources: [
    "Home Office, Regional and local authority data on immigration groups, updates to 16 December 2024"
  ],
  tables: ["place_immigration_groups"]
};
