import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** Where numbers of migration come from. */
export const sources: readonly Term[] = [
  {
    name: "administrative-data",
    term: "Administrative data",
    also: ["administrative records", "records"],
    definition:
      "Records kept to run a service, such as tax, visas or health, and used for statistics as well. They are exact about whoever is in them, and silent about everyone else.",
    source: from.adminSources,
    see: ["survey", "proxy", "apportionment"]
  },
  {
    name: "survey",
    term: "Survey",
    also: ["surveys", "sample survey"],
    definition:
      "Questions put to a sample of people, to learn about all of them. Another sample would give another answer.",
    source: from.uncertainty,
    see: ["sampling-error", "international-passenger-survey", "annual-population-survey"]
  },
  {
    name: "international-passenger-survey",
    term: "International Passenger Survey",
    also: ["passenger survey", "port survey"],
    definition:
      "Interviews with a sample of travellers at airports, ports and the Channel Tunnel. Until 2020 it was the main source of the UK’s migration figures.",
    source: from.quarterlyReportUsers,
    see: ["survey", "administrative-data"]
  },
  {
    name: "annual-population-survey",
    term: "Annual Population Survey",
    also: ["the survey of households"],
    definition:
      "A survey of private households that asks, among other things, where people were born. It leaves out most communal homes, and so many students in halls.",
    source: from.birthAndNationality,
    see: ["country-of-birth", "nationality", "survey"]
  },
  {
    name: "census",
    term: "Census",
    also: ["censuses", "the Census"],
    definition:
      "A count of everyone who usually lives in a place, and of what they say about themselves, on one day. In the UK it is held every ten years, and goes out of date between.",
    source: from.censusDictionary,
    see: ["usual-resident", "rebasing", "output-area"]
  },
  {
    name: "national-insurance-number",
    term: "National Insurance number",
    also: ["National Insurance numbers", "NI number", "NI numbers", "NINo"],
    definition:
      "A number that an adult from abroad needs to work or to claim benefits. It is counted on registration, which may be long after arrival; nobody is taken off on leaving.",
    source: from.insuranceNumbers,
    see: ["gp-registration", "administrative-data", "proxy"]
  },
  {
    name: "gp-registration",
    term: "GP registration (Flag 4)",
    also: ["GP registration", "GP registrations", "registrations with a GP", "Flag 4"],
    definition:
      "Registering with a family doctor after more than three months abroad. Children and returning Britons are among them; people who never register are not.",
    source: from.flagFour,
    see: ["national-insurance-number", "administrative-data"]
  },
  {
    name: "apportionment",
    term: "Apportionment",
    also: ["apportioned", "shares it out", "shared out"],
    definition:
      "A national number is shared out over places by records that show where such people live. A local number made this way has the doubt of both, and no margin is published for it.",
    source: from.distribution,
    see: ["administrative-data", "proxy", "local-authority"]
  },
  {
    name: "proxy",
    term: "Proxy",
    also: ["proxies", "nearest proxy"],
    definition:
      "A number that is known and stands in for one that is not. It misleads where the people in it are not the people that were meant.",
    source: from.tyler,
    see: ["coverage", "country-of-birth"]
  },
  {
    name: "country-of-birth",
    term: "Country of birth",
    also: ["born abroad", "born outside the UK", "countries of birth"],
    definition:
      "Where a person was born; it never changes. People born abroad may be British, and may have lived here for decades.",
    source: from.birthAndNationality,
    see: ["nationality", "long-term-migrant"]
  },
  {
    name: "nationality",
    term: "Nationality",
    also: ["nationalities", "foreign national", "foreign nationals", "non-British"],
    definition:
      "The country of which a person is a citizen. It can change, and a person can have more than one.",
    source: from.birthAndNationality,
    see: ["country-of-birth", "eea-national", "third-country-national"]
  }
];
