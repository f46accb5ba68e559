import type {Outcome} from "./grade.js";
import type {ItemType} from "./item.js";
import {misconceptionIds, type MisconceptionId} from "./misconceptions/misconception.js";

/** How sure a learner says to be, before the answer is shown. */
export const confidences = ["sure", "think-so", "guess"] as const;
export type Confidence = (typeof confidences)[number];

/** How many answers were given with a confidence, and how many of them were right. */
export interface Tally {
  answered: number;
  right: number;
}

/** What is kept of one misconception. */
export interface Practice {
  /** The box of the card, from 0: the higher, the longer until it is asked again. */
  box: number;
  /** The day from which it is asked again, as 2026-11-28. */
  due: string;
  tallies: Readonly<Record<Confidence, Tally>>;
  /** How often “Not sure” was the answer; it is no wrong answer. */
  notSure: number;
  /** The types of item that were answered, in order. */
  types: readonly ItemType[];
}

/**
 * All that is kept of somebody’s practice: counts and days. Who it is, on what machine
 * and at what hour is not in it.
 */
export interface Progress {
  version: 1;
  practices: Readonly<Partial<Record<MisconceptionId, Practice>>>;
  /** The lessons that were worked through, with the day. */
  lessons: Readonly<Record<string, string>>;
}

export const noProgress: Progress = {version: 1, practices: {}, lessons: {}};

/**
 * Days until a card is asked again, by its box. These are Leitner’s boxes: a right
 * answer moves a card up, a wrong one back to the start.
 *
 * Leitner (1972), So lernt man lernen
 */
export const daysOfBox = [0, 1, 3, 7, 21] as const;

/** One answer, as it goes into the progress. */
export interface Answered {
  misconception: MisconceptionId;
  type: ItemType;
  outcome: Outcome;
  /** Left out where the answer was “Not sure”. */
  confidence?: Confidence;
  /** The day, as 2026-11-28. */
  today: string;
}

const noTally: Tally = {answered: 0, right: 0};
const noPractice: Omit<Practice, "due"> = {
  box: 0,
  tallies: {sure: noTally, "think-so": noTally, guess: noTally},
  notSure: 0,
  types: []
};

/** Returns the progress with one answer more. */
export function withAnswer(progress: Progress, answered: Answered): Progress {
  const {misconception, type, today} = answered;
  const before = progress.practices[misconception] ?? {...noPractice, due: today};
  const box = boxAfter(before.box, answered);
  const practice: Practice = {
    box,
    due: dayAfter(today, daysOfBox[box]),
    tallies: talliesAfter(before.tallies, answered),
    notSure: before.notSure + (answered.outcome === "not-sure" ? 1 : 0),
    types: before.types.includes(type) ? before.types : [...before.types, type]
  };
  return {...progress, practices: {...progress.practices, [misconception]: practice}};
}

/** A right guess does not move a card: it may have been luck. “Not sure” costs nothing. */
function boxAfter(box: number, {outcome, confidence}: Answered): number {
  if (outcome === "wrong") return 0;
  const isKnown = outcome === "right" && confidence !== "guess";
  return isKnown ? Math.min(box + 1, daysOfBox.length - 1) : box;
}

function talliesAfter(
  tallies: Practice["tallies"],
  {outcome, confidence}: Answered
): Practice["tallies"] {
  if (outcome === "not-sure" || !confidence) return tallies;
  const {answered, right} = tallies[confidence];
  return {
    ...tallies,
    [confidence]: {answered: answered + 1, right: right + (outcome === "right" ? 1 : 0)}
  };
}

/** Returns the progress with a lesson worked through; the first day stays. */
export function withLesson(progress: Progress, lesson: string, today: string): Progress {
  return {...progress, lessons: {[lesson]: today, ...progress.lessons}};
}

/** Returns the misconceptions to ask again by *today*, those that went wrong first. */
export function dueBy({practices}: Progress, today: string): MisconceptionId[] {
  return misconceptionIds
    .filter((id) => practices[id] && practices[id].due <= today)
    .sort(
      (a, b) =>
        practices[a]!.box - practices[b]!.box || practices[a]!.due.localeCompare(practices[b]!.due)
    );
}

/** Returns how all answers with each confidence came out. */
export function talliesOf({practices}: Progress): Record<Confidence, Tally> {
  const all = Object.values(practices);
  const sum = (confidence: Confidence): Tally => ({
    answered: all.reduce((total, {tallies}) => total + tallies[confidence].answered, 0),
    right: all.reduce((total, {tallies}) => total + tallies[confidence].right, 0)
  });
  return {sure: sum("sure"), "think-so": sum("think-so"), guess: sum("guess")};
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`invalid day; not as 2026-11-28: ${day}`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
