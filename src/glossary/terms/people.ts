import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** Who people are in law and in statistics; a person is always more than one of these. */
export const people: readonly Term[] = [
  {
    name: "asylum-seeker",
    term: "Asylum seeker",
    also: [
      "asylum seekers",
      "people seeking asylum",
      "people who seek asylum",
      "a person seeking asylum",
      "seeking asylum",
      "seek asylum"
    ],
    definition:
      "The statistical term for somebody who has asked for protection from persecution and waits for the Home Office to decide. Some wait for years.",
    source: from.tyler,
    see: ["refugee", "section-95", "refused-asylum-seeker"]
  },
  {
    name: "refugee",
    term: "Refugee",
    also: ["refugees"],
    definition:
      "Somebody who cannot return to their country for fear of persecution. In UK figures: somebody given permission to stay for that reason, after a claim here or through a resettlement scheme.",
    source: from.refugeeConvention,
    see: ["asylum-seeker", "resettlement", "humanitarian-protection"]
  },
  {
    name: "humanitarian-protection",
    term: "Humanitarian protection",
    also: ["humanitarian leave"],
    definition:
      "Permission to stay for somebody who is no refugee in law but would face serious harm if returned.",
    source: from.immigrationStatistics,
    see: ["refugee", "asylum-seeker"]
  },
  {
    name: "resettlement",
    term: "Resettlement",
    also: ["resettled", "resettlement scheme", "resettlement schemes"],
    definition:
      "The government brings refugees from another country and settles them here. They arrive with permission to stay.",
    source: from.immigrationStatistics,
    see: ["refugee", "homes-for-ukraine"]
  },
  {
    name: "homes-for-ukraine",
    term: "Homes for Ukraine",
    also: ["the Ukraine scheme"],
    definition:
      "A scheme since March 2022 by which people in the UK host people from Ukraine, who come on a visa. Local figures add up everyone who has arrived.",
    source: from.homesForUkraine,
    see: ["resettlement"]
  },
  {
    name: "afghan-resettlement-programme",
    term: "Afghan Resettlement Programme",
    also: ["Afghan programme", "the Afghan programme"],
    definition:
      "The routes by which people from Afghanistan who were at risk, or had worked with the UK, are brought here. Local figures count people on the programme on one day.",
    source: from.immigrationGroups,
    see: ["resettlement", "stock"]
  },
  {
    name: "unaccompanied-child",
    term: "Unaccompanied child",
    also: [
      "unaccompanied children",
      "unaccompanied asylum-seeking children",
      "children who came alone",
      "children who come alone"
    ],
    definition:
      "A child who seeks asylum without a parent or another adult who is responsible for them. A council looks after the child, and no asylum support table counts them.",
    source: from.immigrationStatistics,
    see: ["asylum-seeker", "section-95"]
  },
  {
    name: "refused-asylum-seeker",
    term: "Refused asylum seeker",
    also: ["refused asylum seekers", "people who were refused", "people refused"],
    definition:
      "Somebody whose claim for asylum was turned down. Some appeal, some are supported under Section 4, and some have no support and are in no table.",
    source: from.tyler,
    see: ["asylum-seeker", "section-4", "no-recourse-to-public-funds"]
  },
  {
    name: "undocumented-migrant",
    term: "Undocumented migrant",
    also: ["undocumented migrants", "people without permission to be here"],
    definition:
      "Somebody who lives in the UK without permission from the Home Office, for example after a visa ran out. No reliable count of them exists.",
    source: from.irregularMigration,
    see: ["refused-asylum-seeker"]
  },
  {
    name: "trafficking",
    term: "People who were trafficked",
    also: ["trafficked", "people trafficked", "human trafficking", "trafficking"],
    definition:
      "People who were moved or held in order to be exploited. The published figures count referrals of people who may be victims, and not everyone is referred.",
    source: from.traffickingReferrals,
    see: ["undocumented-migrant"]
  },
  {
    name: "no-recourse-to-public-funds",
    term: "No recourse to public funds",
    also: ["without recourse to public funds"],
    definition:
      "A condition of many visas: the holder may not claim most benefits or council housing. Councils may still have to help families and adults who need care.",
    source: from.noRecourse,
    see: ["refused-asylum-seeker", "undocumented-migrant"]
  },
  {
    name: "eea-national",
    term: "EEA national",
    also: ["EEA nationals", "EEA citizens"],
    definition:
      "A citizen of a country of the European Economic Area: the European Union, Iceland, Liechtenstein and Norway.",
    source: from.tyler,
    see: ["third-country-national", "eu-settlement-scheme"]
  },
  {
    name: "third-country-national",
    term: "Third-country national",
    also: ["third-country nationals", "non-EEA nationals"],
    definition: "A citizen of a country outside the European Economic Area.",
    source: from.tyler,
    see: ["eea-national", "nationality"]
  },
  {
    name: "eu-settlement-scheme",
    term: "EU Settlement Scheme",
    also: ["settled status", "pre-settled status"],
    definition:
      "How citizens of the EU, the EEA and Switzerland who lived here by the end of 2020, and their families, keep their right to stay. Its figures count applications, and nobody is taken off on leaving.",
    source: from.settlementSchemeGuide,
    see: ["eea-national"]
  }
];
