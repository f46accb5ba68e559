import type {Misconception} from "./misconception.js";

/** Misreadings of maps and of small numbers. */
export const aboutSmallNumbers: readonly Misconception[] = [
  {
    id: "darker-means-more",
    name: "Equal colours on two maps are taken for equal numbers",
    belief: "The same colour means the same number, on whichever map.",
    truth: "Each map may have a key of its own. Then one colour stands for different numbers.",
    instead: "Read the key of each map, or draw both with one key.",
    source: "Tyler (2016), whose two maps have keys of their own, as she says"
  },
  {
    id: "count-map-is-rate",
    name: "A map of counts is read as a map of shares",
    belief: "The darkest area on a map of counts has the highest share.",
    truth: "A large area has more people of every kind. For a share, divide by all residents.",
    instead: "Say most people, or highest share, and mean it.",
    source: "Census of 2011, QS203EW: York’s wards by number and by share"
  },
  {
    id: "hidden-count-is-safe",
    name: "A hidden count is thought to be safe",
    belief: "The small count is hidden, so nobody can know it.",
    truth:
      "If the total and all other counts are shown, take them away and the hidden one is left.",
    instead: "Hide a second count too, or leave out the total.",
    source: "Handbook on Statistical Disclosure Control, chapter 5"
  },
  {
    id: "percentage-hides-count",
    name: "A percentage is thought to hide a small count",
    belief: "We print only the percentage, so nobody can see how few they are.",
    truth: "With a small base, a percentage fits one count alone.",
    instead: "Leave out percentages of small groups too.",
    source: "Handbook on Statistical Disclosure Control, chapter 5; HESA rounding strategy"
  }
];
