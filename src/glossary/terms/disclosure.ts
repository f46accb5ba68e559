import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** How people in small numbers are protected. */
export const disclosure: readonly Term[] = [
  {
    name: "disclosure",
    term: "Disclosure",
    also: ["disclose", "disclosed", "statistical disclosure"],
    definition:
      "A table gives away something about a person, or lets somebody be recognised. It can happen although no name is printed.",
    source: from.disclosureHandbook,
    see: ["suppression", "differencing", "small-count"]
  },
  {
    name: "small-count",
    term: "Small count",
    also: ["small counts", "small numbers", "threshold"],
    definition:
      "A number so small that it could point to a family. Of people seeking protection we show none under ten below national level.",
    source: from.ours,
    see: ["suppression", "disclosure"]
  },
  {
    name: "suppression",
    term: "Suppression",
    also: ["suppressed", "withheld", "withhold"],
    definition:
      "A small number is left out of a table, and marked as left out. Suppressed is not zero, and not the same as “not published”.",
    source: from.disclosureHandbook,
    see: ["complementary-suppression", "disclosure", "rounding"]
  },
  {
    name: "complementary-suppression",
    term: "Complementary suppression",
    also: ["secondary suppression"],
    definition:
      "A second number is left out as well, so that the first cannot be found by taking the others from the total.",
    source: from.disclosureHandbook,
    see: ["suppression", "differencing"]
  },
  {
    name: "differencing",
    term: "Differencing",
    also: ["by subtraction"],
    definition:
      "Finding a hidden number by taking one published number from another: a part from a whole, or one quarter from the next.",
    source: from.disclosureHandbook,
    see: ["complementary-suppression", "disclosure"]
  },
  {
    name: "rounding",
    term: "Rounding",
    also: ["rounded", "rounded figures"],
    definition:
      "Writing a number to the nearest five, hundred or thousand, because the rest would promise too much or give too much away. Rounded parts may not add up to their rounded total.",
    source: from.disclosureHandbook,
    see: ["suppression", "estimate"]
  }
];
