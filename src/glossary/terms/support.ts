import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** How people are supported while they seek asylum. */
export const support: readonly Term[] = [
  {
    name: "section-95",
    term: "Section 95 support",
    also: ["Section 95"],
    definition:
      "Housing, money or both for people who would be destitute while their claim for asylum is decided. It is named after a section of the Immigration and Asylum Act 1999.",
    source: from.asylumSupport,
    see: ["section-98", "section-4", "asylum-seeker"]
  },
  {
    name: "section-98",
    term: "Section 98 support",
    also: ["Section 98", "emergency support"],
    definition:
      "Emergency support, mostly in full-board housing, until it is decided whether a person may have Section 95 support. Councils’ figures hold it from December 2022 only.",
    source: from.asylumSupport,
    see: ["section-95", "initial-accommodation"]
  },
  {
    name: "section-4",
    term: "Section 4 support",
    also: ["Section 4"],
    definition:
      "Support for some people whose claim was refused and who cannot leave the country for the time being.",
    source: from.refusedSupport,
    see: ["section-95", "refused-asylum-seeker"]
  },
  {
    name: "dispersal",
    term: "Dispersal",
    also: ["dispersed", "dispersal area", "dispersal areas"],
    definition:
      "Housing people who seek asylum around the country, away from London and the South East. They cannot choose where. Since April 2022 every council in Great Britain is meant to take part.",
    source: from.fullDispersal,
    see: ["section-95", "contingency-accommodation"]
  },
  {
    name: "initial-accommodation",
    term: "Initial accommodation",
    also: ["initial housing"],
    definition:
      "Where people stay first, often in full board, before a longer-term home is found for them.",
    source: from.asylumSupport,
    see: ["section-98", "contingency-accommodation", "dispersal"]
  },
  {
    name: "contingency-accommodation",
    term: "Contingency accommodation",
    also: ["contingency housing"],
    definition:
      "What the Home Office uses when there is no place in longer-term housing, such as rooms that are booked as a stopgap. People do not choose where it is.",
    source: from.asylumAccommodation,
    see: ["dispersal", "initial-accommodation"]
  }
];
