import type {Misconception} from "./misconception.js";

/** Misreadings of one estimate and its interval. */
export const aboutIntervals: readonly Misconception[] = [
  {
    id: "interval-is-spread-of-months",
    name: "The range is taken for highs and lows",
    belief: "The range says how the number went up and down during the year.",
    truth:
      "The range is about one number, the total of the whole year, which nobody knows exactly.",
    instead: "Write what the range is about: the total for the year.",
    source: "Joslyn and Savelli (2021): readers take a range for the high and the low of a day"
  },
  {
    id: "all-values-equally-likely",
    name: "All values in the range are taken as equally likely",
    belief: "Every number inside the range is as good as any other.",
    truth:
      "Numbers near the middle are likelier than numbers near the ends, and the ends are no cliff.",
    instead: "Give the estimate first and the range after it.",
    source: "Kalinowski, Lai and Cumming (2018); Newman and Scholl (2012)"
  },
  {
    id: "chance-of-this-range",
    name: "95% is taken as the chance that this one range is right",
    belief: "There is a chance of 95% that the true number lies in this range.",
    truth:
      "The 95% belongs to the way ranges are made: about 19 in 20 ranges made so hold the true number, if sampling is the only error. Of one range nobody can say whether it does. Publishers themselves often use the shorter wording.",
    instead: "Write: ranges made this way hold the true number about 19 times in 20.",
    source: "Hoekstra, Morey, Rouder and Wagenmakers (2014), and the replies to it",
    discussOnly: true
  },
  {
    id: "repeat-lands-inside",
    name: "A repeat is expected to land in the first range",
    belief: "Do the survey again, and 95 times in 100 it lands inside the first range.",
    truth: "The repeat errs too, so it lands outside more often than that.",
    instead: "Say that another survey would give another number, and do not promise where.",
    source: "Cumming, Williams and Fidler (2004), Understanding Statistics 3, 299–311"
  },
  {
    id: "margin-covers-everything",
    name: "The margin is taken to cover every error",
    belief: "The ± covers everything that can go wrong.",
    truth:
      "The ± covers the luck of who was asked, and nothing else: not people whom the survey missed, and not wrong answers.",
    instead: "Write that the margin is for sampling alone.",
    source: "ONS, revision of net migration after the Census of 2011 (LTIM, table 2.01a)"
  },
  {
    id: "net-as-precise-as-flows",
    name: "Net migration is taken to be as sure as its parts",
    belief: "Net migration is as sure as the arrivals and departures it is made from.",
    truth: "Take one large number from another: the size goes, and the doubt of both stays.",
    instead: "Give the margin of net migration itself, beside its size.",
    source: "ONS, table 1.02, margins of error of the International Passenger Survey"
  },
  {
    id: "no-margin-means-exact",
    name: "A number without a margin is taken as exact",
    belief: "There is no ±, so the number is exact.",
    truth: "No margin was published. That means that we do not know how far off the number may be.",
    instead: "Write that no margin is published, and why.",
    source: "ONS, mid-year estimates: no interval is published for a local flow"
  },
  {
    id: "more-digits-more-accurate",
    name: "More digits are taken for more accuracy",
    belief: "The more digits a number has, the more accurate it is.",
    truth: "A number is as accurate as the way it was found. Digits beyond the margin say nothing.",
    instead: "Round the number to what its margin can bear, and the margin alike.",
    source: "Office for Statistics Regulation, Approaches to presenting uncertainty"
  }
];
