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
const regulator = "Office for Statistics Regulation";
const osr = "https://osr.statisticsauthority.gov.uk";

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
  "end-of-era": {
    publisher: "UK in a Changing Europe",
    title: "The end of an era in British migration statistics",
    date: "16 September 2020",
    address: "https://ukandeu.ac.uk/the-end-of-an-era-in-british-migration-statistics/"
  },
  "passenger-survey": {
    publisher: regulator,
    title:
      "Peter Benton to Ed Humpherson: temporary suspension of National Statistics designation for overseas travel and tourism statistics",
    date: "2020",
    address: `${osr}/correspondence/peter-benton-to-ed-humpherson-temporary-suspension-of-national-statistics-designation-for-overseas-travel-and-tourism-statistics/`
  },
  "research-2024": {
    publisher: ons,
    title: "International migration research, progress update: May 2024",
    date: "May 2024",
    address: `${onsMigration}/articles/internationalmigrationresearchprogressupdate/may2024`
  },
  "election-guide": {
    publisher: regulator,
    title: "Election 2024: what to look out for, migration and the asylum system",
    date: "2024",
    address: `${osr}/publication/election-2024-what-to-look-out-for/pages/13`
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
  "local-indicators": {
    publisher: ons,
    title: "Local Area Migration Indicators, UK",
    date: "17 September 2021",
    address:
      "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/migrationwithintheuk/datasets/localareamigrationindicatorsunitedkingdom"
  },
  "local-indicators-2013": {
    publisher: ons,
    title: "Local Area Migration Indicators Suite, August 2013, with its correction of December",
    date: "2013"
  },
  "local-indicators-guide": {
    publisher: ons,
    title: "Local Area Migration Indicators Suite: quality and methodology information",
    date: "undated copy",
    short: "ONS indicators guide"
  },
  "short-term-questions": {
    publisher: ons,
    title: "Short-Term International Migration Estimates: frequently asked questions",
    date: "25 May 2017",
    address: `${onsMigration}/methodologies/shortterminternationalmigrationestimatesfrequentlyaskedquestions`
  },
  "system-2020": {
    publisher: ons,
    title: "Population and migration statistics system transformation: recent updates",
    date: "21 May 2020",
    address: `${onsMigration}/articles/populationandmigrationstatisticssystemtransformationrecentupdates/2020-05-21`
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
  "birth-country-end": {
    publisher: ons,
    title: "Changes to reporting of population and migration statistics, FOI/2022/4578",
    date: "2022",
    address:
      "https://www.ons.gov.uk/aboutus/transparencyandgovernance/freedomofinformationfoi/changestoreportingofpopulationandmigrationstatistics"
  },
  "survey-guide": {
    publisher: ons,
    title: "Population by country of birth and nationality: quality and methodology information",
    date: "undated copy",
    short: "ONS survey guide"
  },
  "survey-accreditation": {
    publisher: "Reuters",
    title: "UK regulator suspends official accreditation for annual population data",
    date: "9 October 2024"
  },
  "system-release": {
    publisher: homeOffice,
    title: "Immigration system statistics, year ending March 2024: about this release",
    date: "13 June 2024",
    address:
      "https://www.gov.uk/government/statistics/immigration-system-statistics-year-ending-march-2024/about-this-release"
  },
  "system-overview": {
    publisher: homeOffice,
    title: "Overview of the immigration system, year ending September 2023",
    date: "7 December 2023"
  },
  "system-tables": {
    publisher: homeOffice,
    title: "Immigration system statistics data tables, year ending December 2022",
    date: "2023"
  },
  "council-answer": {
    publisher: homeOffice,
    title: "Lord Murray of Blidworth, written answer on asylum accommodation",
    date: "19 December 2022"
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
  "resettlement-factsheet": {
    publisher: homeOffice,
    title:
      "Vulnerable Persons and Vulnerable Children’s Resettlement Schemes factsheet, March 2021",
    date: "18 March 2021"
  },
  "immigration-groups": {
    publisher: homeOffice,
    title: "Regional and local authority data on immigration groups",
    date: "first published 25 May 2023",
    address:
      "https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-regional-and-local-authority-data",
    short: "Reg_02"
  },
  "local-data-guide": {
    publisher: "Migration Observatory",
    title: "Data guide: Home Office data",
    date: "undated copy",
    address:
      "https://dataguide.migrationobservatory.ox.ac.uk/understanding-the-evidence/home-office-data-and-migration/",
    short: "Migration Observatory guide"
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
  "numbers-status": {
    publisher: regulator,
    title:
      "Ed Humpherson to Steve Ellerd-Elliott: confirmation of National Statistics designation for National Insurance number allocations",
    date: "2020",
    address: `${osr}/correspondence/ed-humpherson-to-steve-ellerd-elliott-confirmation-of-national-statistics-designation-for-national-insurance-number-allocations-to-adult-overseas-nationals-entering-the-uk-statistics/`
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
  "students-check": {
    publisher: regulator,
    title: "Mark Pont to Jonathan Waller: compliance check of Higher Education Student Statistics",
    date: "undated copy",
    address: `${osr}/correspondence/mark-pont-to-jonathan-waller-compliance-check-of-higher-education-student-statistics`,
    short: "OSR compliance check"
  },
  births: {
    publisher: ons,
    title: "Births by parents’ country of birth, England and Wales, 2024",
    date: "2025"
  },
  "asylum-in-europe": {
    publisher: "Eurostat",
    title: "Asylum applicants by month, migr_asyappctzm",
    date: "extracted 6 October 2020"
  },
  "local-databank": {
    publisher: "Edge Analytics",
    title: "Intelligence on migrant populations",
    date: "undated copy",
    address: "https://www.edgeanalytics.co.uk/intelligence-on-migrant-populations",
    short: "Edge Analytics"
  },
  "end-of-free-movement": {
    publisher: "Chartered Accountants Ireland",
    title:
      "Free movement between UK and the EU to end on 31 December 2020, on the Immigration and Social Security Co-ordination (EU Withdrawal) Act 2020",
    date: "17 November 2020"
  },
  "settlement-deadline": {
    publisher: "Bernard Ryan, University of Leicester",
    title:
      "Who needs leave to remain? The uncertain legal consequences of missing the EU Settlement Scheme deadline",
    date: "22 June 2021"
  },
  "common-travel-area": {
    publisher: "UK government",
    title: "Common Travel Area guidance",
    date: "22 February 2019"
  },
  "hong-kong": {
    publisher: "House of Commons Library",
    title: "Hong Kong British National (Overseas) visa, briefing 8939",
    date: "5 May 2021"
  },
  "ukraine-opening": {
    publisher: "House of Lords",
    title: "Homes for Ukraine Scheme, Hansard volume 820",
    date: "31 March 2022",
    address:
      "https://hansard.parliament.uk/Lords/2022-03-31/debates/B0301485-643C-4308-87B6-C9A6659DA895/HomesForUkraineScheme"
  },
  "ukraine-briefing": {
    publisher: "Electronic Immigration Network",
    title: "House of Commons Library updates briefing on Ukraine visa schemes",
    date: "2025",
    address: "https://www.ein.org.uk/node/784075"
  },
  "afghan-closing": {
    publisher: "Forces News",
    title: "UK draws line under Afghan resettlement schemes and shuts out new applications",
    date: "1 July 2025",
    address:
      "https://www.forcesnews.com/operations/afghanistan/uk-draws-line-under-afghan-resettlement-schemes-and-shuts-out-new"
  }
} as const satisfies Record<string, Work>;

export type WorkName = keyof typeof works;

/** Returns the work *name*, whether or not it has an address. */
export function findWork(name: WorkName): Work {
  return works[name];
}
