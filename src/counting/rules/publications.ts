/** Where a clause has its reason from. */
export interface Publication {
  title: string;
  publisher: string;
  year?: number;
}

const ons = "ONS";
const homeOffice = "Home Office";

/** The publications that say whom a dataset counts, by a short name. */
export const from = {
  longTermMethod: {
    title: "Long-term international migration estimates methodology",
    publisher: ons
  },
  provisionalGuide: {
    title: "Provisional long-term international migration estimates: technical user guide",
    publisher: ons
  },
  asylumInMigration: {
    title: "Asylum seeker data and non-asylum enforced removals: quality assurance",
    publisher: ons
  },
  distribution: {
    title: "International immigration distribution at local authority level",
    publisher: ons
  },
  shortTerm: {
    title: "Short-term international migration estimates: frequently asked questions",
    publisher: ons,
    year: 2017
  },
  census: {title: "Census 2021 dictionary", publisher: ons},
  censusShortTerm: {title: "Non-UK born short-term residents", publisher: ons, year: 2011},
  birthAndNationality: {
    title: "Population by country of birth and nationality: quality and methodology",
    publisher: ons
  },
  asylumStatistics: {title: "User guide to immigration statistics", publisher: homeOffice},
  asylumTable: {title: "Immigration system statistics, Asy_D11: notes", publisher: homeOffice},
  groups: {
    title: "Regional and local authority data on immigration groups",
    publisher: homeOffice
  },
  lookedAfter: {
    title: "Children looked after in England including adoptions",
    publisher: "Department for Education"
  },
  insurance: {title: "NINo data: quality assurance of administrative data", publisher: ons},
  insuranceTyler: {title: "Section 2.2 of the paper", publisher: "Tyler", year: 2016},
  tyler: {title: "Box 1B of the paper", publisher: "Tyler", year: 2016},
  flagFour: {title: "Flag 4 records", publisher: "Migration Observatory, University of Oxford"},
  students: {title: "Student record: definitions", publisher: "HESA"}
} as const satisfies Readonly<Record<string, Publication>>;
