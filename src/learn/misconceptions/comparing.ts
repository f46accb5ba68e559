import type {Misconception} from "./misconception.js";

/** Misreadings of two figures side by side. */
export const aboutComparing: readonly Misconception[] = [
  {
    id: "overlap-means-same",
    name: "Ranges that touch are taken to mean no change",
    belief: "The two ranges overlap, so nothing has changed.",
    truth:
      "Two estimates seldom err by the full margin in opposite directions. Test the difference: it can be clear although the ranges touch.",
    instead: "Give the change and the margin of the change.",
    source: "Schenker and Gentleman (2001), doi:10.1198/000313001317097960; Belia and others (2005)"
  },
  {
    id: "must-not-overlap",
    name: "A change is taken to be clear only if the ranges part",
    belief: "A change is clear only when the two ranges do not touch.",
    truth: "That asks for too much. A change is clear once it is larger than its own margin.",
    instead: "Say how large a change must be by its own margin.",
    source: "ONS, written answer to Parliament (2012); Wolfe and Hanley (2002)"
  },
  {
    id: "no-clear-change-means-none",
    name: "No clear change is taken for no change",
    belief: "There was no clear change, so the number stayed the same.",
    truth: "The survey cannot tell a rise from a fall. Either may have happened.",
    instead: "Write that the survey shows no clear change, with the range of the change.",
    source: "Office for Statistics Regulation, Approaches to presenting uncertainty; Tyler (2016)"
  },
  {
    id: "clear-means-large",
    name: "A clear change is taken for a large one",
    belief: "The change is significant, so it is large or important.",
    truth: "Clear means larger than its margin. With a small margin, small changes are clear.",
    instead: "Say that the change is clear, and then say how large it is.",
    source: "ONS, Long-Term International Migration, tables 2.01a, 2.04 and 2.06, with its verdicts"
  },
  {
    id: "margins-add-up",
    name: "Margins are added up",
    belief: "The margin of a difference is the two margins added together.",
    truth:
      "Two margins seldom hit their limit together. Square them, add the squares, and take the root.",
    instead: "Give the margin of the difference, which is less than the sum.",
    source: "ONS, Measuring uncertainty in international migration estimates"
  },
  {
    id: "neighbouring-years-separate",
    name: "Overlapping years are taken as separate proof",
    belief: "The year to June and the year to September are two separate years.",
    truth:
      "They share months, and the interviews of those months. Only the rest can set them apart.",
    instead: "Compare years that share no month, or say which months differ.",
    source:
      "US Census Bureau, Understanding and Using ACS Single-Year and Multiyear Estimates; Tyler (2016)"
  },
  {
    id: "significant-is-true",
    name: "Significant is taken for true",
    belief: "The fall was significant, so it was real.",
    truth:
      "A test tells a change from the luck of who was asked. It cannot see that a survey missed people.",
    instead:
      "Write that the change is larger than sampling explains, and that other errors remain.",
    source: "ONS, Migration Statistics Quarterly Report, May 2019: student immigration restated"
  },
  {
    id: "years-of-different-kind",
    name: "Years of different kinds are set side by side",
    belief: "2016 is 2016: two figures for it are of the same twelve months.",
    truth:
      "A calendar year, a year to June, a year to July and an academic year hold different months.",
    instead: "Name the last month of each year.",
    source: "ONS, Local Area Migration Indicators: its columns end in different months"
  },
  {
    id: "league-of-tiny-rates",
    name: "A league table is made of tiny rates",
    belief: "A place with a rate a little higher has more migration, and comes before the other.",
    truth: "A difference of a few people in ten thousand, with no margin, puts nobody in order.",
    instead: "Say that the two rates are close, and that no margin is published.",
    source:
      "Goldstein and Spiegelhalter (1996) on league tables; ONS, Local Area Migration Indicators"
  },
  {
    id: "one-surprise-is-news",
    name: "One surprise among many is taken for news",
    belief: "One of many councils shows a clear change, so something happened there.",
    truth: "Test many places, and now and then one looks clear by luck alone.",
    instead: "Say how many places were looked at, and ask more of each.",
    source: "Holm (1979); Benjamini and Hochberg (1995)"
  }
];
