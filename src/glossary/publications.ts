import type {Publication} from "./term.js";

const ons = "Office for National Statistics";
const homeOffice = "Home Office";
const library = "House of Commons Library";
const observatory = "Migration Observatory at the University of Oxford";

/** The publications that define our terms, by a short name. */
export const publications = {
  tyler: {
    title: "The EU refugee ‘crisis’ and implications for the UK (Pip Tyler)",
    publisher: "Radical Statistics conference paper",
    year: 2016
  },
  /** For a word that we use in a sense of our own. */
  ours: {title: "Methods", publisher: "Whereabouts", year: 2026},
  longTermQuality: {
    title: "Long-Term International Migration: Quality and Methodology Information",
    publisher: ons,
    year: 2016
  },
  quarterlyReport: {
    title: "Migration Statistics Quarterly Report: February 2016",
    publisher: ons,
    year: 2016
  },
  quarterlyReportUsers: {
    title: "Migration Statistics Quarterly Report: information for users",
    publisher: ons
  },
  modelledUncertainty: {
    title: "Quantifying uncertainty in headline international migration estimates",
    publisher: ons
  },
  shortTermQuestions: {
    title: "Short-Term International Migration estimates: frequently asked questions",
    publisher: ons,
    year: 2017
  },
  internalMigration: {
    title: "Internal migration, England and Wales: year ending June 2013",
    publisher: ons,
    year: 2014
  },
  midYearQuality: {
    title: "Annual mid-year population estimates: Quality and Methodology Information",
    publisher: ons,
    year: 2018
  },
  distribution: {
    title: "International immigration distribution at local authority level",
    publisher: ons
  },
  uncertainty: {title: "Uncertainty and how we measure it for our surveys", publisher: ons},
  revisionsGuide: {title: "Guide to statistical revisions", publisher: ons},
  rebasing: {
    title: "Rebasing and reconciliation of mid-year population estimates following Census 2021",
    publisher: ons,
    year: 2022
  },
  adminSources: {title: "Statement of administrative sources", publisher: ons},
  birthAndNationality: {
    title: "Population by country of birth and nationality: Quality and Methodology Information",
    publisher: ons,
    year: 2021
  },
  censusDictionary: {title: "Census 2021 dictionary", publisher: ons},
  censusGeography: {title: "2011 Census geographies", publisher: ons},
  unRecommendations: {
    title: "Recommendations on Statistics of International Migration, Revision 1",
    publisher: "United Nations",
    year: 1998
  },
  oecdGlossary: {
    title: "Glossary of Statistical Terms",
    publisher: "Organisation for Economic Co-operation and Development",
    year: 2004
  },
  disclosureHandbook: {
    title: "Handbook on Statistical Disclosure Control, second edition",
    publisher: "Centre of Excellence on Statistical Disclosure Control",
    year: 2024
  },
  immigrationStatistics: {
    title: "User guide to immigration statistics",
    publisher: homeOffice,
    year: 2020
  },
  settlementSchemeGuide: {
    title: "EU Settlement Scheme statistics: user guide",
    publisher: homeOffice,
    year: 2024
  },
  asylumSupport: {
    title: "Asylum support: accommodation and financial support for asylum seekers",
    publisher: library,
    year: 2024
  },
  refusedSupport: {
    title: "‘Asylum support’: accommodation and financial support for asylum seekers",
    publisher: library,
    year: 2021
  },
  fullDispersal: {
    title: "Written answer 38604 on asylum dispersal",
    publisher: "House of Commons",
    year: 2022
  },
  asylumAccommodation: {
    title: "Investigation into asylum accommodation",
    publisher: "National Audit Office",
    year: 2024
  },
  homesForUkraine: {
    title: "Homes for Ukraine, report of session 2023–24",
    publisher: "House of Commons Committee of Public Accounts",
    year: 2024
  },
  immigrationGroups: {
    title: "Regional and local authority data on immigration groups",
    publisher: homeOffice,
    year: 2024
  },
  refugeeConvention: {
    title: "Convention relating to the Status of Refugees",
    publisher: "United Nations",
    year: 1951
  },
  traffickingReferrals: {
    title: "Modern slavery: National Referral Mechanism statistics UK, end of year summary 2023",
    publisher: homeOffice,
    year: 2024
  },
  noRecourse: {
    title: "Local authority support for households with no recourse to public funds 2024–25",
    publisher: "NRPF Network",
    year: 2025
  },
  irregularMigration: {
    title: "Irregular migration in the UK",
    publisher: observatory,
    year: 2020
  },
  insuranceNumbers: {
    title: "NINo allocations to adult overseas nationals: background information and methodology",
    publisher: "Department for Work and Pensions",
    year: 2024
  },
  flagFour: {title: "Flag 4 records", publisher: observatory},
  littlesLaw: {
    title: "A proof for the queuing formula L = λW (John Little)",
    publisher: "Operations Research",
    year: 1961
  },
  snapshotSamples: {
    title: "Snapshot samples (Edward Kaplan)",
    publisher: "Socio-Economic Planning Sciences",
    year: 1997
  },
  exactPoisson: {
    title: "Fiducial limits for the Poisson distribution (Frank Garwood)",
    publisher: "Biometrika",
    year: 1936
  }
} as const satisfies Readonly<Record<string, Publication>>;
