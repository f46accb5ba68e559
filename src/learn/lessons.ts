import {findDrill} from "./drills/index.js";
import {generateItem} from "./generate.js";
import {isItem, type FigureState, type Item} from "./item.js";
import type {Material} from "./material.js";
import type {MisconceptionId} from "./misconceptions/index.js";

/** A short lesson: something to read, something to try, something to decide. */
export interface Lesson {
  /** As in the address of its page, /learn/intervals. */
  id: string;
  title: string;
  /** What it is about, in a sentence. */
  about: string;
  /** The misreadings that it drills, in the order of its items. */
  drills: readonly MisconceptionId[];
  /** Figures to try before deciding, each in a given state. */
  tries: readonly {state: FigureState; task: string}[];
}

const explainer = (figure: string, choices: Record<string, string> = {}): FigureState => ({
  figure,
  choices,
  page: "/net-migration"
});
const counting = (figure: string, choices: Record<string, string> = {}): FigureState => ({
  figure,
  choices,
  page: "/counting"
});
const york = (figure: string, choices: Record<string, string> = {}): FigureState => ({
  figure,
  choices,
  page: "/york"
});

/** Every lesson, in the order in which they are best taken. */
export const lessons: readonly Lesson[] = [
  {
    id: "verbs",
    title: "Did it go up, and since when?",
    about: "A verb needs a baseline and a test. Choose another baseline, and the headline flips.",
    drills: [
      "no-clear-change-means-none",
      "clear-means-large",
      "significant-is-true",
      "years-of-different-kind",
      "one-surprise-is-news"
    ],
    tries: [
      {
        state: explainer("one-release-two-headlines", {baseline: "previous-release"}),
        task: "Compare with the previous release first. Then choose a year earlier, and watch the headline."
      },
      {
        state: explainer("significant-then-not"),
        task: "Find the year that was printed as down, and what became of it."
      }
    ]
  },
  {
    id: "intervals",
    title: "What does “give or take” mean?",
    about: "A survey asks some people and not others. The margin says how far that luck may lead.",
    drills: [
      "interval-is-spread-of-months",
      "all-values-equally-likely",
      "repeat-lands-inside",
      "margin-covers-everything",
      "no-margin-means-exact",
      "more-digits-more-accurate"
    ],
    tries: [
      {
        state: explainer("what-an-interval-is"),
        task: "Draw a few surveys. Count how many of the ranges miss the truth."
      },
      {
        state: explainer("one-estimate-four-ways"),
        task: "Look at one estimate drawn in four ways. Which of them would you show?"
      }
    ]
  },
  {
    id: "overlaps",
    title: "The ranges touch, the years overlap: what may I say?",
    about: "Two estimates are compared by their difference, and years may share months.",
    drills: [
      "overlap-means-same",
      "must-not-overlap",
      "margins-add-up",
      "neighbouring-years-separate",
      "net-as-precise-as-flows"
    ],
    tries: [
      {
        state: explainer("years-that-overlap", {apart: "1"}),
        task: "Move the two years apart, one quarter at a time. See what they still share."
      },
      {
        state: explainer("printed-verdicts"),
        task: "Find a change that is clear although the two ranges touch."
      }
    ]
  },
  {
    id: "revisions",
    title: "Why did last year’s figure change?",
    about: "First figures rest on what is known so far. A line must not join two releases.",
    drills: [
      "revision-is-error",
      "interval-bounds-revision",
      "releases-spliced",
      "revised-over-old-population"
    ],
    tries: [
      {
        state: explainer("ladder-of-revisions"),
        task: "Follow one year up the ladder. Where is the line dashed, and why?"
      },
      {
        state: york("arrivals-by-release"),
        task: "Take one year of York’s arrivals. How many numbers has it had?"
      }
    ]
  },
  {
    id: "counted",
    title: "Who is in the number?",
    about: "No dataset counts “migrants”. Say which people a number counts before you use it.",
    drills: [
      "born-abroad-is-new-arrival",
      "ni-number-is-immigration",
      "students-are-residents",
      "main-applicants-with-dependants",
      "supported-is-all",
      "applicant-is-refugee"
    ],
    tries: [
      {
        state: counting("three-answers"),
        task: "Three tables, three answers for one city. Say in a sentence whom each counts."
      },
      {
        state: york("order-of-measures"),
        task: "Which measure of arrival is largest? Does the order stay the same from year to year?"
      }
    ]
  },
  {
    id: "stocks",
    title: "How many are there, or how many came?",
    about: "A snapshot counts who is there on a day. It grows when people wait longer.",
    drills: [
      "snapshots-count-people-helped",
      "longer-queue-more-arrivals",
      "snapshot-is-typical",
      "net-hides-gross",
      "coverage-change-is-rise"
    ],
    tries: [
      {
        state: counting("six-people-by-hand"),
        task: "Count the people, then the marks on the five dates. Why are there more marks?"
      },
      {
        state: counting("a-snapshot-is-not-a-year"),
        task: "Make the wait longer. The queue grows: did more people come?"
      }
    ]
  },
  {
    id: "maps",
    title: "Where are most, and where are few?",
    about: "A dark ward may only be a large one. A small number may point at a family.",
    drills: [
      "darker-means-more",
      "count-map-is-rate",
      "league-of-tiny-rates",
      "mark-means-zero",
      "recoded-is-zero",
      "hidden-count-is-safe",
      "percentage-hides-count"
    ],
    tries: [
      {
        state: york("settlement-wards", {show: "count", scale: "shared"}),
        task: "Find the darkest ward. Then show shares in place of counts: is it the same ward?"
      },
      {
        state: york("support-and-programmes"),
        task: "Find a count that is not shown. What stands in its place?"
      }
    ]
  }
];

/** Returns the lesson of that id; throws where there is none. */
export function findLesson(id: string): Lesson {
  const lesson = lessons.find((known) => known.id === id);
  if (!lesson) throw new Error(`unknown lesson: ${id}`);
  return lesson;
}

/**
 * Returns the items of a lesson for a *seed*: one for each of its misreadings that the
 * place has a case of, the kinds of item taking turns.
 */
export function lessonItems(material: Material, {drills}: Lesson, seed: number): Item[] {
  return drills.flatMap((name, index) => itemOfTurn(material, {name, turn: seed + index, seed}));
}

/** Returns one item of every lesson, for a class that has a quarter of an hour. */
export function mixedItems(material: Material, seed: number): Item[] {
  return lessons.flatMap(({drills}, index) =>
    itemOfTurn(material, {name: drills[remainder(seed + index, drills.length)], turn: seed, seed})
  );
}

/** What a class or a sheet is made of: a lesson by its id, or one question of each. */
export const mixed = "mixed";

/** Returns the items of a *set*, which is a lesson's id or `mixed`. */
export function itemsOfSet(material: Material, {set, seed}: {set: string; seed: number}): Item[] {
  return set === mixed ? mixedItems(material, seed) : lessonItems(material, findLesson(set), seed);
}

interface Turn {
  name: MisconceptionId;
  turn: number;
  seed: number;
}

/** Returns the item of a drill whose kind has its turn; none where the place has no case. */
export function itemOfTurn(material: Material, {name, turn, seed}: Turn): Item[] {
  const drill = findDrill(name);
  const type = drill.types[remainder(turn, drill.types.length)];
  const item = generateItem(material, {drill, type, seed});
  return isItem(item) ? [item] : [];
}

const remainder = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor;
