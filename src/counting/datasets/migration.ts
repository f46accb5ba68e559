import type {Dataset} from "../dataset.js";
import {localIndicatorsPage, onsMigrationPage} from "../publications.js";
import {unchecked} from "../source.js";

/** Estimates of who came and who left. */
export const longTermMigration: Dataset = {
  name: "long-term-migration",
  title: "Long-term international migration",
  publisher: "Office for National Statistics (ONS)",
  counted:
    "People who change the country in which they usually live for twelve months or more: those who come, those who leave, and the balance of the two.",
  notCounted: "Visitors and people who stay, or go, for less than twelve months.",
  kind: "flow",
  geography: "The UK. No councils. Regions only in the years of the passenger survey.",
  frequency: "Twice a year, in May and November; quarterly until 2020",
  delay: "About five months; the latest four quarters are provisional",
  strengths: [
    "One definition, that of the United Nations, for arrivals and departures.",
    "By nationality group, and arrivals by reason."
  ],
  traps: [
    "The survey to 2020 and the records since are two methods: never join them into one line.",
    "First figures are provisional. Some have been revised by more than a quarter of a million.",
    "Net migration says nothing of how many people came."
  ],
  access: [onsMigrationPage],
  in2016: "Migration Statistics Quarterly Report (MSQR)",
  fate: "Replaced: a new method since 2020",
  since: [
    {
      when: "March 2020",
      what: "The International Passenger Survey, which it rested on, stopped interviewing on the 16th.",
      source: {
        title: "Peter Benton to Ed Humpherson: suspension of designation",
        publisher: "Office for Statistics Regulation",
        date: "2020",
        url: "https://osr.statisticsauthority.gov.uk/correspondence/peter-benton-to-ed-humpherson-temporary-suspension-of-national-statistics-designation-for-overseas-travel-and-tourism-statistics/"
      }
    },
    {
      when: "August 2020",
      what: "The last quarterly report on the survey came out, for the year to March 2020.",
      source: {
        title: "The end of an era in British migration statistics",
        publisher: "UK in a Changing Europe",
        date: "16 September 2020",
        url: "https://ukandeu.ac.uk/the-end-of-an-era-in-british-migration-statistics/"
      }
    },
    {
      when: "May 2022",
      what: "Estimates from administrative records replaced it. ONS says they cannot be compared with the earlier ones.",
      source: {
        title: "Long-term international migration, provisional: year ending June 2021",
        publisher: "ONS",
        date: "26 May 2022",
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/bulletins/longterminternationalmigrationprovisional/june2021"
      }
    },
    {
      when: "2024",
      what: "Reclassified as official statistics in development.",
      source: {
        title: "Provisional long-term international migration estimates: technical user guide",
        publisher: "ONS",
        date: "2024",
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/methodologies/provisionallongterminternationalmigrationestimatestechnicaluserguide"
      }
    }
  ],
  sources: [
    "ONS, Provisional long-term international migration estimates: technical user guide, 2024",
    "Our table uk_net_migration_vintages, for the revisions"
  ],
  tables: [
    "uk_ltim_survey_releases",
    "uk_ltim_first_published_margins",
    "uk_ltim_annual_margins",
    "uk_ltim_rolling_margins",
    "uk_ltim_reason_margins",
    "uk_ltim_verdicts",
    "region_ltim_annual_margins",
    "uk_ips_annual_margins",
    "region_ips_annual_margins",
    "uk_net_migration_vintages",
    "uk_ltim_admin",
    "uk_ltim_admin_intervals",
    "uk_ltim_visas_nino"
  ]
};

export const midYearEstimates: Dataset = {
  name: "mid-year-estimates",
  title: "Mid-year population estimates",
  publisher: "Office for National Statistics (ONS)",
  counted:
    "Everyone who usually lives in the place on 30 June; and, over the year before, births, deaths and moves, among them moves from and to abroad for twelve months or more.",
  notCounted:
    "Visitors and people who stay under a year. Nobody is marked as a migrant: it counts moves, not who people are.",
  kind: "stock and flow",
  geography: "Every council",
  frequency: "Yearly",
  delay: "About twelve months",
  strengths: [
    "The official estimate of how many came to a council from abroad, and how many left.",
    "Births, deaths and moves add up to the change in population."
  ],
  traps: [
    "No margin is published for a local flow. It is a national estimate, shared out by administrative records.",
    "The same year differs by release: York’s arrivals of 2015 have been printed with three values."
  ],
  access: [
    {
      name: "ONS, Population estimates",
      url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates"
    }
  ],
  in2016: "The official long-term immigration estimate, “MYE Immig.” in Figure 3",
  fate: "Goes on; revised back to 2012",
  since: [
    {
      when: "November 2023",
      what: "The years 2012 to 2021 were rebased to the Census of 2021 and replace what was published before.",
      source: {
        title: "Rebasing of mid-year population estimates following Census 2021, England and Wales",
        publisher: "ONS",
        date: "23 November 2023",
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates/bulletins/rebasingofmidyearpopulationestimatesfollowing/rebasingofmidyearpopulationestimatesfollowingcensus2021englandandwales"
      }
    }
  ],
  sources: [
    "ONS, Methods for producing mid-2021 population estimates, 2022",
    "ONS, International immigration distribution at local authority level",
    "Tyler (2016), Figures 2 and 3"
  ],
  tables: [
    "place_components_of_change",
    "place_immigration_rebased",
    "place_population_revision_2018"
  ]
};

export const shortTermMigration: Dataset = {
  name: "short-term-migration",
  title: "Short-term international migration",
  publisher: "Office for National Statistics (ONS)",
  counted:
    "People who come for less than twelve months. By council: those who are not British and come for three to twelve months to work or study.",
  notCounted: "People who stay a year or more, and people who come to Northern Ireland.",
  kind: "stock and flow",
  geography: "England and Wales; councils until the year to mid-2017",
  frequency: "Yearly, until it was cut back in 2020",
  delay: "About two years",
  strengths: ["It looks for short stays, which the estimates of migration leave out."],
  traps: [
    "People were asked as they left, so a year is known only two years later.",
    "By council it is a national survey estimate, shared out by administrative records."
  ],
  access: [onsMigrationPage],
  in2016: "Short-term arrivals, in Figure 2",
  fate: "Cut back in 2020",
  since: [
    {
      when: "May 2020",
      what: "Cut back to a few national tables.",
      source: {
        title: "Population and migration statistics system transformation: recent updates",
        publisher: "ONS",
        date: "21 May 2020",
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/articles/populationandmigrationstatisticssystemtransformationrecentupdates/2020-05-21"
      }
    },
    {
      when: "August 2020",
      what: "The table by council was no longer produced. The last one is for the year to mid-2017, provisional.",
      source: {
        title: "Local area migration indicators, UK: notice of 18 August 2020",
        publisher: "ONS",
        date: "18 August 2020",
        url: localIndicatorsPage.url
      }
    },
    {when: "", what: "Whether any later edition came out.", source: unchecked}
  ],
  sources: [
    "ONS, Short-term international migration estimates: frequently asked questions, 2017",
    "Migration Observatory, Data guide: survey data, 2020"
  ],
  tables: [],
  notCarried:
    "No table of its own was found. One year of its rate stands in our table of the local area migration indicators."
};
