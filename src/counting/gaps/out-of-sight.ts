import type {Gap} from "../gap.js";
import {irregularMigration, supportTable, tyler} from "./sources.js";

/** People who have reason not to be counted. */
export const outOfSight: readonly Gap[] = [
  {
    name: "trafficked",
    group: "People who were trafficked",
    york: {state: "not published", what: "No figure by where people live was found."},
    region: {state: "not published", what: "No figure by where people live was found."},
    country: {
      state: "partly",
      what: "Referrals of people who may be victims, each quarter. Adults may decline to be referred."
    },
    proxy: {
      dataset: "immigration-statistics",
      misleads:
        "It is no count of migrants: British people are the largest nationality among those referred. It says nothing of one city."
    },
    whoKnows: "The police, the council’s social services, the charities that run safe houses.",
    betterNotKnown: "Where people are kept safe is best not known, not even as a number.",
    sources: [
      "Home Office, Modern slavery: National Referral Mechanism statistics UK, end of year summary 2023, 2024",
      tyler
    ]
  },
  {
    name: "refused",
    group: "People whose claim for asylum was refused",
    york: {
      state: "partly",
      what: "Those on Section 4 support are inside the count of supported people. Those without support are in no table."
    },
    region: {state: "partly", what: "As for York; Section 4 is counted by council since 2018."},
    country: {
      state: "partly",
      what: "Refusals and Section 4 support are published. How many people are still here is not known."
    },
    proxy: {
      dataset: "asylum-support",
      misleads: "It holds only people who have support. Those without may need help most."
    },
    whoKnows: "Refugee support charities, night shelters, food banks.",
    betterNotKnown:
      "People without support may be afraid of being found. A count of them in one city could put them at risk.",
    sources: [supportTable, irregularMigration, tyler]
  },
  {
    name: "undocumented",
    group: "People without permission to be here",
    york: {state: "not collected", what: "Nobody counts them."},
    region: {state: "not collected", what: "Nobody counts them."},
    country: {
      state: "not collected",
      what: "No count. Researchers’ estimates are far apart, and none is reliable."
    },
    proxy: {
      dataset: "national-insurance-numbers",
      misleads: "People register who may work or claim. It shows where others live."
    },
    whoKnows:
      "Nobody should be asked to. Clinics and charities help people without keeping lists of them.",
    betterNotKnown:
      "A number for a city would serve those who look for people, and not those who need help.",
    sources: [irregularMigration, tyler]
  },
  {
    name: "no-recourse",
    group: "People with no recourse to public funds who are in need",
    york: {state: "not published", what: "No figure for York was found."},
    region: {
      state: "partly",
      what: "Households that councils support, for councils that share their records."
    },
    country: {
      state: "partly",
      what: "Households that councils support, for councils that share their records."
    },
    proxy: {
      dataset: "immigration-statistics",
      misleads: "A visa says what its holder may not claim, and not who is in need."
    },
    whoKnows: "The council’s social services, advice centres.",
    sources: [
      "NRPF Network, Local authority support for households with no recourse to public funds 2024–25, 2025",
      "NRPF Network, NRPF Connect data report 2021–22"
    ]
  },
  {
    name: "roma",
    group: "Roma people who moved here",
    york: {
      state: "partly",
      what: "People who said in the Census of 2021 that they are Roma, born here or not. When they came is not told."
    },
    region: {state: "partly", what: "As for York."},
    country: {
      state: "partly",
      what: "As for York, for England and Wales. The census of 2021 was the first to have a box."
    },
    proxy: {
      dataset: "census",
      misleads: "It counts those who chose to say so, on one day, and those who were born here too."
    },
    whoKnows: "Roma community groups, schools, family support workers.",
    betterNotKnown:
      "A list of a minority can be turned against it. Ask the community first whether to count, and how.",
    sources: [
      "Office for National Statistics, Roma populations, England and Wales: Census 2021",
      tyler
    ]
  }
];
