import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** Who moves, and how moves add up. */
export const movement: readonly Term[] = [
  {
    name: "long-term-migrant",
    term: "Long-term migrant",
    also: ["long-term migrants", "migrant", "migrants"],
    definition:
      "Somebody who moves to another country for at least a year, so that it becomes the country where they usually live. Visitors and tourists are not migrants in this sense.",
    source: from.longTermQuality,
    see: ["short-term-migrant", "immigration", "emigration"]
  },
  {
    name: "short-term-migrant",
    term: "Short-term migrant",
    also: ["short-term migrants", "short-term migration", "short-term arrivals"],
    definition:
      "Somebody who moves to another country for at least three months and less than a year. The narrower definition, of the United Nations, takes only those who come to work or to study.",
    source: from.shortTermQuestions,
    see: ["long-term-migrant", "usual-resident"]
  },
  {
    name: "immigration",
    term: "Immigration",
    also: ["long-term immigration", "immigrants", "long-term arrivals", "international arrivals"],
    definition:
      "People who come to live in a country for at least a year, counted over a period. In the statistics of a place it means people who come from abroad, not from elsewhere in the country.",
    source: from.longTermQuality,
    see: ["emigration", "net-migration", "long-term-migrant", "flow"]
  },
  {
    name: "emigration",
    term: "Emigration",
    also: ["long-term emigration", "emigrants", "departures"],
    definition:
      "People who leave a country to live abroad for at least a year, counted over a period. Leaving is harder to count than arriving.",
    source: from.longTermQuality,
    see: ["immigration", "net-migration"]
  },
  {
    name: "net-migration",
    term: "Net migration",
    also: ["net international migration", "net"],
    definition:
      "Immigration less emigration: how many more people came than left in a period. It can rise while arrivals fall, and it keeps the doubt of both numbers.",
    source: from.quarterlyReport,
    see: ["immigration", "emigration", "flow"]
  },
  {
    name: "internal-migration",
    term: "Internal migration",
    also: ["internal moves", "moves within the UK"],
    definition:
      "Moves of home from one local authority to another within the UK. Moves inside one authority are not counted.",
    source: from.internalMigration,
    see: ["components-of-change", "local-authority"]
  },
  {
    name: "usual-resident",
    term: "Usual resident",
    also: ["usual residents", "usually resident", "residents"],
    definition:
      "Somebody who lives in the UK, or means to live there, for a year or more. People who have a permanent address in the UK and are away for less than a year are counted too.",
    source: from.censusDictionary,
    see: ["census", "mid-year-estimate", "short-term-migrant"]
  },
  {
    name: "stock",
    term: "Stock",
    also: ["stocks", "snapshot", "snapshots"],
    definition:
      "People at one moment, such as those who live in a place on census day. Stocks of different days must not be added: the same person may be in all of them.",
    source: from.unRecommendations,
    see: ["flow", "little-s-law", "length-bias"]
  },
  {
    name: "flow",
    term: "Flow",
    also: ["flows"],
    definition:
      "People, or moves, counted over a time, such as arrivals in a year. A flow and a stock are never compared or added.",
    source: from.unRecommendations,
    see: ["stock", "immigration"]
  },
  {
    name: "little-s-law",
    term: "Little’s law",
    also: ["Little’s law of queues"],
    definition:
      "In a steady state, the people present are the arrivals a year times the years that each stays on average. A queue can double because twice as many come, or because each waits twice as long.",
    source: from.littlesLaw,
    see: ["stock", "flow", "length-bias"]
  },
  {
    name: "length-bias",
    term: "Length bias",
    also: ["length-biased"],
    definition:
      "A snapshot is likelier to meet those who stay long than those who stay briefly. So the people in a snapshot have waited longer than people do on average.",
    source: from.snapshotSamples,
    see: ["stock", "little-s-law"]
  }
];
