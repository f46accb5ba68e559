import type {Gap} from "../gap.js";
import {supportTable, tyler} from "./sources.js";

/** People who look for protection, or have found it. */
export const protection: readonly Gap[] = [
  {
    name: "unaccompanied-children",
    group: "Children who came alone and seek asylum",
    york: {
      state: "withheld on purpose",
      what: "The Department for Education prints a figure for each council. We show none below the region: these are children, and few."
    },
    region: {state: "published", what: "Children looked after by councils, each 31 March."},
    country: {
      state: "published",
      what: "Children looked after in England, each 31 March, and applications to the Home Office each quarter."
    },
    proxy: {
      dataset: "unaccompanied-children",
      misleads:
        "A regional figure says nothing of one city. It counts one day, and leaves out whoever has turned 18."
    },
    whoKnows: "The council’s services for children.",
    betterNotKnown:
      "A number for one city could point to a child. Nobody who plans for a city needs it in print.",
    sources: [
      "Department for Education, Children looked after in England including adoptions",
      "Home Office, Regional and local authority data on immigration groups, 2024",
      tyler
    ]
  },
  {
    name: "initial-accommodation",
    group: "People in initial accommodation before December 2022",
    york: {
      state: "not published",
      what: "People on Section 98 support are in councils’ counts from December 2022. Before that they are in none."
    },
    region: {state: "not published", what: "As for York."},
    country: {
      state: "published",
      what: "People on Section 98 support at the end of each quarter, for the UK."
    },
    proxy: {
      dataset: "asylum-support",
      misleads:
        "It makes a change in the counting look like a rise in people. Both happened, and no figure tells them apart."
    },
    whoKnows: "The Home Office and those who run the housing; the council, for what it was told.",
    sources: [supportTable, tyler]
  },
  {
    name: "new-refugees",
    group: "People newly recognised as refugees",
    york: {
      state: "partly",
      what: "Households that the council must help because they had to leave asylum housing. Those who find a home themselves are not counted."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "published", what: "Grants of protection, each quarter."},
    proxy: {
      dataset: "asylum-support",
      misleads:
        "People drop out of it once their support ends, just when they must find a home and an income."
    },
    whoKnows: "The council’s housing office, the Jobcentre, refugee support charities.",
    sources: [
      "Ministry of Housing, Communities and Local Government, Statutory homelessness in England, quarterly tables",
      "Home Office, Immigration system statistics",
      tyler
    ]
  },
  {
    name: "onward-refugees",
    group: "Refugees who moved here after a decision",
    york: {
      state: "not collected",
      what: "Refugees may live where they like, and nobody registers a move."
    },
    region: {state: "not collected", what: "No regular figure was found."},
    country: {
      state: "partly",
      what: "One study links the records of some refugees of 2015 to 2020 with the census and finds out who had moved."
    },
    proxy: {
      dataset: "resettlement",
      misleads:
        "It counts people where they first arrived. Nobody is added on moving in, or taken off on moving away."
    },
    whoKnows: "Groups run by refugees, faith groups, the council’s housing office.",
    sources: [
      "Home Office, Refugee Integration Outcomes (RIO) insights, 2025",
      "Office for National Statistics, Early integration outcomes for refugees resettled in England and Wales, 2015 to 2021",
      tyler
    ]
  },
  {
    name: "ukraine-still-here",
    group: "People from Ukraine who are still here",
    york: {
      state: "partly",
      what: "Arrivals under Homes for Ukraine, added up from the start. How many are still here is not told."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "partly", what: "Visas and arrivals."},
    proxy: {
      dataset: "immigration-groups",
      misleads: "It can only grow: whoever has moved away or gone home is still in it."
    },
    whoKnows: "Hosts, schools, the council’s team for the scheme.",
    sources: ["Home Office, Regional and local authority data on immigration groups, 2024"]
  }
];
