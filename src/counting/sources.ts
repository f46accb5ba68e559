/** Something published that a rule, an entry of the directory or a status rests on. */
export interface Work {
  publisher: string;
  title: string;
  /** When it was published, as printed; "undated" where the copy that was read does not say. */
  date: string;
  /** What a reference in the text calls it, where publisher and year would say little. */
  short?: string;
  /** Where its publisher keeps it, where we know. */
  address?: string;
}

const ons = "Office for National Statistics";
const onsMigration =
  "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration";
const homeOffice = "Home Office";

/** Everything that this folder rests on, by a short name of our own. */
export const works = {
  paper: {
    publisher: "Tyler",
    title: "The EU refugee ‘crisis’ and implications for the UK",
    date: "2016"
  },
  "ltim-guide": {
    publisher: ons,
    title: "Provisional long-term international migration estimates: technical user guide",
    date: "undated copy, after November 2025",
    address: `${onsMigration}/methodologies/provisionallongterminternationalmigrationestimatestechnicaluserguide`,
    short: "ONS technical guide"
  },
  "ltim-reasons": {
    publisher: ons,
    title: "Long-term international migration, provisional: immigration by reason",
    date: "May 2025"
  },
  "local-method": {
    publisher: ons,
    title:
      "International immigration distribution at local authority level: research into potential improvements",
    date: "undated copy",
    short: "ONS on local arrivals"
  },
  "mid-year-guide": {
    publisher: ons,
    title: "Population estimates for the UK, mid-2020: methods guide",
    date: "2021",
    short: "ONS methods guide"
  },
  "local-indicators-2013": {
    publisher: ons,
    title: "Local Area Migration Indicators Suite, August 2013, with its correction of December",
    date: "2013"
  },
  "short-term-questions": {
    publisher: ons,
    title: "Short-Term International Migration Estimates: frequently asked questions",
    date: "25 May 2017",
    address: `${onsMigration}/methodologies/shortterminternationalmigrationestimatesfrequentlyaskedquestions`
  },
  "census-dictionary": {
    publisher: ons,
    title: "Census 2021 dictionary: measurements used in Census 2021 data",
    date: "2022",
    address: "https://www.ons.gov.uk/census/census2021dictionary/measurementsusedincensus2021data",
    short: "Census dictionary"
  },
  "census-2021": {
    publisher: ons,
    title: "Census 2021, table TS012",
    date: "2022",
    short: "Census of 2021"
  },
  "survey-guide": {
    publisher: ons,
    title: "Population by country of birth and nationality: quality and methodology information",
    date: "undated copy",
    short: "ONS survey guide"
  },
  "asylum-support": {
    publisher: homeOffice,
    title: "Immigration system statistics, detailed dataset Asy_D11, year ending March 2026",
    date: "May 2026",
    short: "Asy_D11"
  },
  "asylum-applications": {
    publisher: homeOffice,
    title: "Immigration system statistics, detailed dataset Asy_D01, year ending September 2024",
    date: "November 2024",
    short: "Asy_D01"
  },
  resettlement: {
    publisher: homeOffice,
    title: "Immigration system statistics, detailed dataset Res_D01, year ending September 2024",
    date: "November 2024",
    short: "Res_D01"
  },
  "immigration-groups": {
    publisher: homeOffice,
    title: "Regional and local authority data on immigration groups",
    date: "first published 25 May 2023",
    address:
      "https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-regional-and-local-authority-data",
    short: "Reg_02"
  },
  "children-alone": {
    publisher: "Department for Education",
    title: "Children looked after in England: unaccompanied asylum-seeking children on 31 March",
    date: "2024",
    address:
      "https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/2cbd9594-65e6-46a9-a3ac-a59c3e607be6"
  },
  "numbers-description": {
    publisher: "Department for Work and Pensions",
    title:
      "Stat-Xplore: National Insurance number registrations to adult overseas nationals, description",
    date: "2016",
    address: "https://stat-xplore.dwp.gov.uk/webapi/metadata/NINO/NINO.html"
  },
  "numbers-permission": {
    publisher: "Department for Work and Pensions",
    title: "Written answer HL5670 on National Insurance numbers",
    date: "2015"
  },
  "doctors-flag": {
    publisher: ons,
    title: "Flag 4 GP registrations by local authority",
    date: "undated copy",
    short: "ONS on Flag 4"
  },
  students: {
    publisher: "HESA (Jisc)",
    title: "Student open data, DT051, academic years to 2023/24",
    date: "2025",
    short: "HESA DT051"
  },
  births: {
    publisher: ons,
    title: "Births by parents’ country of birth, England and Wales, 2024",
    date: "2025"
  }
} as const satisfies Record<string, Work>;

export type WorkName = keyof typeof works;

/** Returns the work *name*, whether or not it has an address. */
export function findWork(name: WorkName): Work {
  return works[name];
}
