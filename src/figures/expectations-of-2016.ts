import type {Direction} from "../stats/expectation.js";

/** Something that was expected in 2016, as we read it. */
export type Expectation = {
  /** What was expected, as a row is called. */
  claim: string;
  /** How the paper's words are read: what would have to be seen. */
  reading: string;
} & (
  | {
      /** The series that would show it, and the way it would have to go. */
      series: string;
      expected: Direction;
    }
  | {
      expected: null;
      /** A series that is shown beside it, though it decides nothing. */
      series: string | null;
      /** Why no release tells. */
      reason: string;
      /** What would. */
      wouldTell: string;
    }
);

/**
 * What section 2.3 of Tyler (2016) expected, in its order. The paper gives no dates
 * and no numbers: *reading* says what we take each sentence to mean.
 */
export const expectations: readonly Expectation[] = [
  {
    claim: "EU arrivals go on rising",
    reading: "more long-term immigration of EU citizens",
    series: "eu-immigration",
    expected: "rise"
  },
  {
    claim: "Asylum applications go on rising",
    reading: "more people in applications, with their dependants",
    series: "asylum-applications",
    expected: "rise"
  },
  {
    claim: "Non-EU arrivals fall",
    reading: "less long-term immigration of citizens of other countries",
    series: "non-eu-immigration",
    expected: "fall"
  },
  {
    claim: "People move to other routes",
    reading: "people who find one route closed come by another",
    series: null,
    expected: null,
    reason:
      "No release follows a person from one route to another, and short-term study is outside all of them: they count stays of twelve months or more.",
    wouldTell: "Records that follow the same people from one kind of visa to the next."
  },
  {
    claim: "No quick change from new members",
    reading: "few arrivals from countries about to join the EU",
    series: null,
    expected: null,
    reason: "No release that we hold tells citizens of candidate countries apart.",
    wouldTell: "Arrivals by country of citizenship, from one release."
  },
  {
    claim: "More come before the rules change",
    reading: "more long-term immigration of everyone",
    series: "immigration",
    expected: "rise"
  },
  {
    claim: "People stay, for fear of no return",
    reading: "EU citizens who live here are less likely to leave, for that reason",
    series: "eu-emigration",
    expected: null,
    reason:
      "Departures depend on how many people live here, and nobody was asked why they stayed. Fewer departures would not show it, nor do more disprove it.",
    wouldTell: "A survey that asks the same people over years whether they mean to stay, and why."
  }
];
