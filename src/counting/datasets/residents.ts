import type {Dataset} from "../dataset.js";
import {unchecked} from "../source.js";

/** People who live here, by what a census, a survey or a register of births asks. */
export const census: Dataset = {
  name: "census",
  title: "Census",
  publisher: "Office for National Statistics (ONS), for England and Wales",
  counted:
    "Everyone who usually lives in the area on census day, by country of birth, passports held and year of arrival; students at their term-time address.",
  notCounted:
    "Visitors, and people who mean to stay in the UK for less than twelve months. Nobody is asked their immigration status.",
  kind: "stock",
  geography: "Councils, wards and neighbourhoods",
  frequency: "Every ten years, last on 21 March 2021",
  delay: "More than a year",
  strengths: [
    "It asks everyone, so that small areas can be seen.",
    "A good proxy for the migrants who live in a place, says the paper."
  ],
  traps: [
    "Born abroad takes in British people born abroad, and people who have lived here for decades.",
    "It is out of date quickly, and 2021 fell into a lockdown.",
    "Small counts are changed a little, so that nobody is recognised.",
    "Wards were redrawn, and the classes of birthplace changed, between 2011 and 2021."
  ],
  access: [{name: "Nomis, tables TS004, TS012 and QS203EW", url: "https://www.nomisweb.co.uk/"}],
  in2016: "Census data (of 2011)",
  fate: "A new one in 2021",
  since: [
    {
      when: "March 2021",
      what: "A new census was held, during the third national lockdown.",
      source: {
        title:
          "Methods for producing mid-2021 population estimates rolled forward from Census 2021",
        publisher: "ONS",
        date: "2022",
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates/methodologies/methodsforproducingmid2021populationestimatesrolledforwardfromcensus2021"
      }
    },
    {
      when: "June 2025",
      what: "A census in 2031 was recommended to the government, after plans to do without one.",
      source: {
        title: "UK Statistics Authority recommends a census in 2031",
        publisher: "UK Statistics Authority",
        date: "17 June 2025",
        url: "https://uksa.statisticsauthority.gov.uk/news/uk-statistics-authority-recommends-a-census-in-2031"
      }
    }
  ],
  sources: [
    "Tyler (2016), section 2.2 and Figure 1",
    "ONS, Protecting personal data in Census 2021 results",
    "ONS, Census 2021, table TS012"
  ],
  tables: [
    "place_birthplace_2011",
    "york_ward_birthplace_2011",
    "york_msoa_birthplace_2011",
    "place_birthplace_2021"
  ]
};

export const annualPopulationSurvey: Dataset = {
  name: "annual-population-survey",
  title: "Population by country of birth and nationality (Annual Population Survey)",
  publisher: "Office for National Statistics (ONS)",
  counted: "People who live in private households, by country of birth and by nationality.",
  notCounted:
    "Most people in hostels, hotels and other shared homes, and students in halls whose parents live abroad.",
  kind: "stock",
  geography: "Councils, with wide margins",
  frequency: "Yearly, until the year to June 2021",
  delay: "About five months",
  strengths: [
    "It told birthplace and nationality between two censuses.",
    "It printed a margin with each estimate."
  ],
  traps: [
    "The margin for one council is wide: York in 2015 is 20,000, give or take 5,000.",
    "It cannot be compared with the mid-year estimates, or with estimates of people who came.",
    "Somebody who became British is still born abroad."
  ],
  access: [
    {
      name: "ONS, Population of the UK by country of birth and nationality",
      url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/datasets/populationoftheunitedkingdombycountryofbirthandnationality"
    }
  ],
  in2016: "Not named; its numbers are “Non-British population” and “Born outside UK” in Figure 2",
  fate: "Stopped in 2022",
  since: [
    {
      when: "October 2022",
      what: "The series was discontinued because of problems with its data. The last estimates are for the year to June 2021.",
      source: {
        title: "UK population by country of birth and nationality, FOI-2024-2405",
        publisher: "ONS",
        date: "2024",
        url: "https://www.ons.gov.uk/aboutus/transparencyandgovernance/freedomofinformationfoi/ukpopulationbycountryofbirthandnationality"
      }
    },
    {
      when: "October 2024",
      what: "The regulator suspended the accreditation of the survey itself, because few people answer it.",
      source: {
        title: "UK regulator suspends official status for some regional labour data",
        publisher: "Reuters",
        date: "9 October 2024",
        url: "https://www.swissinfo.ch/eng/uk-regulator-suspends-official-status-for-some-regional-labour-data/87703890"
      }
    }
  ],
  sources: [
    "ONS, Population by country of birth and nationality: quality and methodology, 30 November 2021",
    "Tyler (2016), Figure 2"
  ],
  tables: ["place_born_abroad_aps", "place_born_abroad_pct_2017_2019"]
};

export const birthsByMother: Dataset = {
  name: "births-by-mother",
  title: "Births by parents’ country of birth",
  publisher: "Office for National Statistics (ONS)",
  counted: "Live births in the year, by the mother’s country or region of birth.",
  notCounted:
    "Everyone who has no child that year. It does not say when the mother came, or whether she is British.",
  kind: "flow",
  geography: "Councils, in England and Wales",
  frequency: "Yearly",
  delay: "Not checked by us",
  strengths: [
    "Every birth is registered, so there is no sampling margin.",
    "It helps to plan for maternity care and, later, for schools."
  ],
  traps: [
    "A mother who came as a baby counts as born abroad.",
    "Where no country is stated, that is not zero and not a place."
  ],
  access: [
    {
      name: "ONS, Live births",
      url: "https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/livebirths"
    }
  ],
  in2016: "Not named; part of the ONS migration indicators spreadsheet, which is",
  fate: "Goes on",
  since: [
    {
      when: "August 2015",
      what: "Added to the migration indicators, so it was in the spreadsheet that the paper names.",
      source: {
        title: "Local area migration indicators suite: quality and methodology information",
        publisher: "ONS",
        date: "after August 2015",
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/internationalmigration/qmis/localareamigrationindicatorssuiteqmi"
      }
    },
    {
      when: "",
      what: "Our copy is of the edition of 2024. What changed in the tables before it.",
      source: unchecked
    }
  ],
  sources: ["ONS, Births by parents’ country of birth, England and Wales, 2024"],
  tables: ["place_births_by_mother_2024"]
};
