import type {Dataset} from "../dataset.js";
import {localIndicatorsPage} from "../publications.js";
import {unchecked} from "../source.js";

/** Other people’s numbers, put side by side for a place. */
export const localIndicators: Dataset = {
  name: "local-indicators",
  title: "Local area migration indicators",
  publisher: "Office for National Statistics (ONS)",
  counted:
    "Different people on each sheet: those who came for a year or more, those who registered with a GP, those who were given a National Insurance number, residents by survey, mothers born abroad.",
  notCounted: "Whoever the source of a sheet does not see.",
  kind: "stock and flow",
  geography: "Councils, regions and countries of the UK",
  frequency: "Yearly, until 2021",
  delay: "About a year",
  strengths: ["Several measures of one place, side by side in one file."],
  traps: [
    "The sheets count different people by different rules: never add them.",
    "Years end in June on one sheet, in July or December on another."
  ],
  access: [localIndicatorsPage],
  in2016: "Local Area Migration Indicators, the “ONS migration indicators spreadsheet”",
  fate: "None found after 2021",
  since: [
    {
      when: "August 2020",
      what: "The sheet of short-term migration was no longer brought up to date.",
      source: {
        title: "Local area migration indicators, UK: notice of 18 August 2020",
        publisher: "ONS",
        date: "18 August 2020",
        url: localIndicatorsPage.url
      }
    },
    {
      when: "September 2021",
      what: "The last edition that we found, corrected in February 2022. For the next its page said “to be announced”.",
      source: {
        title: "Local area migration indicators, UK",
        publisher: "ONS",
        date: "17 September 2021",
        url: localIndicatorsPage.url
      }
    }
  ],
  sources: [
    "ONS, Local area migration indicators suite: quality and methodology",
    "Tyler (2016), section 2.3"
  ],
  tables: ["place_indicators_2016", "place_flows_lami"]
};

export const localProfiles: Dataset = {
  name: "local-profiles",
  title: "Profiles of local areas",
  publisher: "Migration Yorkshire, and councils’ own data observatories",
  counted: "Whoever the tables count that a profile draws on.",
  notCounted: "Whoever those tables leave out.",
  kind: "stock and flow",
  geography: "Councils of Yorkshire and The Humber",
  frequency: "As its sources come out; support by quarter",
  delay: "That of its sources, and a little more",
  strengths: [
    "Somebody who knows the place has put the tables together and explained them.",
    "There are people to ask."
  ],
  traps: [
    "The numbers are other publishers’: cite those, with their release.",
    "Data observatories are vulnerable to funding cuts, says the paper."
  ],
  access: [
    {
      name: "Migration Yorkshire, statistics",
      url: "https://www.migrationyorkshire.org.uk/statistics"
    },
    {name: "Data North Yorkshire (address of 2016)", url: "https://datanorthyorkshire.org/"}
  ],
  in2016: "Migration Yorkshire’s statistics reports; Data North Yorkshire",
  fate: "Goes on as dashboards",
  since: [
    {
      when: "Since then",
      what: "Migration Yorkshire has added dashboards for each council, brought up to date quarterly.",
      source: {
        title: "User guide: asylum seekers supported under Section 95 data dashboard",
        publisher: "Migration Yorkshire",
        date: "undated",
        url: "https://www.migrationyorkshire.org.uk/?page=data-dashboard1-guide2"
      }
    },
    {when: "", what: "Whether Data North Yorkshire still stands.", source: unchecked}
  ],
  sources: [
    "Tyler (2016), section 2.3",
    "Migration Yorkshire, user guide of its dashboard, undated"
  ],
  tables: [],
  notCarried: "A profile holds no figures of its own. We carry the tables that it draws on."
};
