import type {Gap} from "../gap.js";
import {localGuide, tyler} from "./sources.js";

/** People on the move: in for a while, on to family, away. */
export const moving: readonly Gap[] = [
  {
    name: "family",
    group: "People who came to join their family",
    york: {state: "not published", what: "Where they went to live is not published."},
    region: {state: "not published", what: "As for York."},
    country: {state: "published", what: "Visas granted for family reasons, each quarter."},
    proxy: {
      dataset: "gp-registrations",
      misleads: "It sees whoever signs up after an address abroad, and not why they came."
    },
    whoKnows: "Providers of English courses, registrars, community groups.",
    sources: ["Home Office, Immigration system statistics", tyler]
  },
  {
    name: "short-term",
    group: "People who come for less than a year",
    york: {
      state: "partly",
      what: "Estimates for some years up to 2017. The Census of 2021 counted those who were here on one day."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "partly", what: "As for York, for England and Wales."},
    proxy: {
      dataset: "short-term-migration",
      misleads:
        "By the narrower definition only those who come to work or study are in it. A local number is a share of a national estimate."
    },
    whoKnows: "Universities, farms and other employers, landlords.",
    sources: [
      "Office for National Statistics, Short-Term International Migration estimates: frequently asked questions, 2017",
      "Office for National Statistics, The changing picture of short-term international migration, England and Wales: Census 2021",
      "Migration Observatory at the University of Oxford, Local Data Guide: migrants moving to each local authority",
      tyler
    ]
  },
  {
    name: "left",
    group: "People who left the UK",
    york: {
      state: "partly",
      what: "Estimates that each release rewrote. On the basis of the Census of 2021 we found none."
    },
    region: {state: "partly", what: "A survey’s estimates to 2017, with wide margins."},
    country: {state: "published", what: "Estimates of emigration, revised by much."},
    proxy: {
      dataset: "mid-year-estimates",
      misleads:
        "Leaving is harder to see than arriving. When a census finds fewer people, departures are what gives way."
    },
    whoKnows: "Nobody in full. Schools, surgeries and landlords notice.",
    sources: [
      "Office for National Statistics, Annual mid-year population estimates: Quality and Methodology Information, 2018",
      localGuide
    ]
  },
  {
    name: "eu-citizens",
    group: "EU citizens since they got settled status",
    york: {
      state: "partly",
      what: "Applications to the EU Settlement Scheme, by council. How many people are still here is not told."
    },
    region: {state: "partly", what: "As for York."},
    country: {state: "partly", what: "As for York, and estimates of those who come and go."},
    proxy: {
      dataset: "census",
      misleads:
        "It counted people on a day in a lockdown. Since then some have come, some have left and some have become British."
    },
    whoKnows: "Advice centres, employers, community groups.",
    sources: [
      "Home Office, EU Settlement Scheme statistics: user guide, 2024",
      "Office for National Statistics, Are there really 6m EU citizens living in the UK?, 2021"
    ]
  }
];
