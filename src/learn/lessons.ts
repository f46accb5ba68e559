import type {FigureState} from "./item.js";
import type {Lesson} from "./lesson.js";

const on =
  (page: string) =>
  (figure: string, choices: FigureState["choices"] = {}): FigureState => ({figure, choices, page});

const [explainer, counting, york] = ["/net-migration", "/counting", "/york"].map(on);

/** The lessons, in order. Every misconception that is scored is in one of them. */
export const lessons: readonly Lesson[] = [
  {
    id: "baselines-and-verbs",
    title: "Up or down? Compared with what?",
    practised: "choosing a verb that the figures can bear",
    read: [
      "A figure alone neither rises nor falls. You compare it with another one, and you choose which.",
      "“Rose” is a claim. You may make it when the change is larger than its margin. Otherwise say: the survey shows no clear change.",
      "A clear change need not be large. And a test knows only one kind of error, the luck of who was asked."
    ],
    more: {page: "/net-migration", heading: "which-headline-was-right"},
    tries: [
      {
        state: explainer("one-release-two-headlines", {baseline: "year-earlier"}),
        task: "Look at the change and its margin. Does the margin reach over zero?"
      },
      {
        state: explainer("one-release-two-headlines", {baseline: "previous-release"}),
        task: "Change the baseline. The direction turns round. Does the verdict?"
      },
      {
        state: explainer("significant-then-not"),
        task: "Follow the fall that was printed as clear. What became of it?"
      }
    ],
    decides: [
      {drill: "no-clear-change-means-none", type: "true-false"},
      {drill: "no-clear-change-means-none", type: "headline"},
      {drill: "no-clear-change-means-none", type: "estimate"},
      {drill: "clear-means-large", type: "headline"},
      {drill: "clear-means-large", type: "estimate"},
      {drill: "significant-is-true", type: "fault"},
      {drill: "significant-is-true", type: "mend"},
      {drill: "years-of-different-kind", type: "chart"},
      {drill: "years-of-different-kind", type: "estimate"}
    ]
  },
  {
    id: "intervals",
    title: "What does “give or take” mean?",
    practised: "reading a range, and writing a number with its doubt",
    read: [
      "A survey asks some people and not all. Other people would have given another number. The range says how far such numbers scatter.",
      "It is about one number: the total. Values near the middle are likelier than those at the ends.",
      "The range knows nothing of people whom the survey missed. And where no range is printed, the number is not exact: nobody has said how far off it is."
    ],
    more: {page: "/net-migration", heading: "what-does-give-or-take-mean"},
    tries: [
      {
        state: explainer("what-an-interval-is"),
        task: "Draw again, several times. How many ranges miss the line?"
      },
      {
        state: explainer("what-an-interval-is", {level: "50"}),
        task: "Make the ranges shorter. How many miss now?"
      },
      {
        state: explainer("one-estimate-four-ways"),
        task: "Find the picture that makes the ends look like a cliff."
      },
      {
        state: explainer("net-is-noisy"),
        task: "Compare the doubt of net with that of arrivals, each beside its size."
      }
    ],
    decides: [
      {drill: "interval-is-spread-of-months", type: "headline"},
      {drill: "all-values-equally-likely", type: "estimate"},
      {drill: "repeat-lands-inside", type: "estimate"},
      {drill: "margin-covers-everything", type: "true-false"},
      {drill: "net-as-precise-as-flows", type: "headline"},
      {drill: "no-margin-means-exact", type: "headline"},
      {drill: "no-margin-means-exact", type: "mend"},
      {drill: "more-digits-more-accurate", type: "mend"}
    ],
    discuss: ["chance-of-this-range"]
  },
  {
    id: "overlapping-years",
    title: "Two ranges, two years",
    practised: "comparing two estimates, and two years that overlap",
    read: [
      "Two ranges that touch do not prove that nothing has changed. Look at the margin of the change itself. It is less than the two margins added up.",
      "Many tables give a year at the end of each quarter. Such neighbours share most of their months. What they share cannot set them apart."
    ],
    more: {page: "/net-migration", heading: "can-a-year-be-compared-with-a-year-that-it-overlaps"},
    tries: [
      {
        state: explainer("years-that-overlap", {apart: "1"}),
        task: "Move the years apart, quarter by quarter. When do they share no month?"
      },
      {
        state: explainer("comparison-bars", {bars: "published"}),
        task: "Do the bars touch? Then choose the shorter bars, and look again."
      },
      {
        state: explainer("printed-verdicts"),
        task: "Find a change that was printed as clear although the ranges touch."
      }
    ],
    decides: [
      {drill: "overlap-means-same", type: "true-false"},
      {drill: "overlap-means-same", type: "headline"},
      {drill: "must-not-overlap", type: "mend"},
      {drill: "must-not-overlap", type: "estimate"},
      {drill: "margins-add-up", type: "estimate"},
      {drill: "margins-add-up", type: "mend"},
      {drill: "neighbouring-years-separate", type: "estimate"},
      {drill: "neighbouring-years-separate", type: "mend"}
    ]
  },
  {
    id: "revisions",
    title: "Why does one year have several numbers?",
    practised: "quoting figures that are revised, each with its release",
    read: [
      "Figures are published before all is known, and again when more is known. That is a revision, and no scandal.",
      "The range of the first figure makes no promise about it.",
      "Take the years of a comparison from one release, and both parts of a rate. Otherwise the change of method looks like a change in the world."
    ],
    more: {page: "/net-migration", heading: "why-does-revision-now-matter-more-than-sampling"},
    tries: [
      {
        state: explainer("ladder-of-revisions"),
        task: "Follow one year from its first figure to its last. Where is the line dashed?"
      },
      {
        state: explainer("what-we-knew-then", {known: "2023-11"}),
        task: "Go back to a month, and see what could be known. Then come forward."
      },
      {
        state: york("arrivals-by-release", {known: "2016-06"}),
        task: "Choose a later release. Which years change?"
      }
    ],
    decides: [
      {drill: "revision-is-error", type: "headline"},
      {drill: "revision-is-error", type: "true-false"},
      {drill: "interval-bounds-revision", type: "mend"},
      {drill: "interval-bounds-revision", type: "true-false"},
      {drill: "releases-spliced", type: "chart"},
      {drill: "releases-spliced", type: "estimate"},
      {drill: "revised-over-old-population", type: "mend"},
      {drill: "revised-over-old-population", type: "estimate"}
    ]
  },
  {
    id: "who-is-counted",
    title: "Who is in the number, and who is not?",
    practised: "naming the people whom a figure counts",
    read: [
      "No table counts “migrants”. One counts people born abroad, one people who registered for something, one people who get support.",
      "Say whom the figure counts. Then say who is left out.",
      "Somebody who asks for asylum is an applicant. A refugee is somebody who has been given protection. The words are not the same, and for the people they are not the same either."
    ],
    more: {page: "/counting", heading: "who-is-counted-where"},
    tries: [
      {
        state: counting("three-answers"),
        task: "Three figures for one city. Which people does each of them count?"
      },
      {
        state: york("arrivals-three-ways"),
        task: "Find the measure that is a lower bound. Who is missing from it?"
      },
      {
        state: york("asylum-support"),
        task: "Find where the line breaks. What was counted before, and what after?"
      }
    ],
    decides: [
      {drill: "ni-number-is-immigration", type: "mend"},
      {drill: "born-abroad-is-new-arrival", type: "headline"},
      {drill: "main-applicants-with-dependants", type: "estimate"},
      {drill: "students-are-residents", type: "fault"},
      {drill: "supported-is-all", type: "mend"},
      {drill: "applicant-is-refugee", type: "headline"},
      {drill: "coverage-change-is-rise", type: "chart"},
      {drill: "recoded-is-zero", type: "fault"}
    ]
  },
  {
    id: "stock-and-flow",
    title: "A count on a day, or a count over a year?",
    practised: "telling a count on a day from a count over a year",
    read: [
      "A stock is counted on one day. A flow is counted over a year. Nobody can add up stocks and get people: whoever stays is counted again.",
      "A queue grows when more people come. It grows as well when each of them waits longer.",
      "Net migration is arrivals less departures. A small net can hide much movement."
    ],
    more: {page: "/counting", heading: "a-snapshot-is-not-a-year"},
    tries: [
      {
        state: counting("six-people-by-hand"),
        task: "Count the people, then count the entries in the tables."
      },
      {
        state: counting("a-snapshot-is-not-a-year", {change: "slower"}),
        task: "Waits double. What happens to the table, and what to arrivals?"
      },
      {
        state: counting("a-snapshot-is-not-a-year", {change: "more"}),
        task: "Now arrivals double. Could you tell the two apart by the table?"
      },
      {
        state: york("components-of-change"),
        task: "Find a year in which the net is small, and look at what lies behind it."
      }
    ],
    decides: [
      {drill: "snapshots-count-people-helped", type: "estimate"},
      {drill: "snapshots-count-people-helped", type: "headline"},
      {drill: "longer-queue-more-arrivals", type: "estimate"},
      {drill: "longer-queue-more-arrivals", type: "mend"},
      {drill: "snapshot-is-typical", type: "estimate"},
      {drill: "snapshot-is-typical", type: "true-false"},
      {drill: "net-hides-gross", type: "headline"},
      {drill: "net-hides-gross", type: "estimate"}
    ]
  },
  {
    id: "maps-and-small-numbers",
    title: "Maps and small numbers",
    practised: "reading maps, and handling small counts with care",
    read: [
      "A map of counts shows where most people live. For a share you need a map of shares.",
      "Read the key of each map. One colour can stand for two numbers.",
      "Small counts can point at people. A mark in a table protects them: it is no zero. And in small numbers chance looks like news."
    ],
    more: {page: "/methods", heading: "why-are-small-counts-withheld"},
    tries: [
      {
        state: york("settlement-wards", {show: "count", scale: "own"}),
        task: "Which ward is darkest? Now choose one scale for both maps."
      },
      {
        state: york("settlement-wards", {show: "share", scale: "shared"}),
        task: "Which ward is darkest now? Why is it another one?"
      },
      {
        state: york("settlement-as-printed"),
        task: "Find one colour that stands for two numbers of people."
      }
    ],
    decides: [
      {drill: "darker-means-more", type: "chart"},
      {drill: "count-map-is-rate", type: "fault"},
      {drill: "count-map-is-rate", type: "estimate"},
      {drill: "mark-means-zero", type: "mend"},
      {drill: "hidden-count-is-safe", type: "estimate"},
      {drill: "percentage-hides-count", type: "estimate"},
      {drill: "league-of-tiny-rates", type: "chart"},
      {drill: "one-surprise-is-news", type: "estimate"}
    ]
  }
];

/** Returns the lesson *id*; throws where there is none. */
export function findLesson(id: string): Lesson {
  const lesson = lessons.find((known) => known.id === id);
  if (!lesson) throw new Error(`unknown lesson: ${id}`);
  return lesson;
}
