import type {MisconceptionId} from "./misconceptions/misconception.js";

/** The kinds of item; a drill offers at least three of them. */
export const itemTypes = ["true-false", "estimate", "headline", "mend", "chart", "fault"] as const;
export type ItemType = (typeof itemTypes)[number];

/** One number of a snapshot that an item rests on: enough to look it up again. */
export interface Cell {
  table: string;
  column: string;
  /** The values of the table's key columns; days are text, as 2022-12-31. */
  key: Readonly<Record<string, string | number>>;
  /** Null where the item is about a number that is missing. */
  value: number | null;
  /** The unit that the publisher rounded to, in the column's own unit; 0 if it was not rounded. */
  step: number;
}

/** A figure in a given state, and the page on which it stands. */
export interface FigureState {
  figure: string;
  /** The chosen values of its controls; a control that is not named stands as printed. */
  choices: Readonly<Record<string, string>>;
  /** The address of the page, as /net-migration. */
  page: string;
}

/** A part of a page that settles an item where no figure does. */
export interface PageState {
  /** The address of the page, as /counting. */
  page: string;
  /** The id of its heading. */
  heading: string;
}

/** Where the numbers of an item come from. */
export interface ItemSource {
  /** The name of the table; null for what is made up, or rests on a method alone. */
  table: string | null;
  publisher: string;
  title: string;
  release: string;
}

/** What is said to whoever chose a wrong answer. */
export interface Feedback {
  /** The misconception that the answer shows. */
  shows: MisconceptionId;
  /** What is so, in a sentence or two. */
  why: string;
  /** What to write instead: a sentence that the data bear out. */
  instead: string;
}

/** One answer to choose. */
export interface Choice {
  /** What the answer claims, in a word or two; unique in the item, and the same for every seed. */
  id: string;
  text: string;
  verdict: "right" | "wrong" | "not-sure";
  /** Of a wrong answer alone. */
  feedback: Feedback | null;
  /** The picture that the answer stands for, in items that ask for a safe chart. */
  figure?: FigureState;
}

/** The id of the answer that every item offers and that costs nothing. */
export const notSure = "not-sure";

/** What an item shows above its question, to be judged. */
export type Exhibit =
  | {kind: "sentence"; text: string}
  /** A figure of the site; the words say what a reader sees there, and what is said of it. */
  | {kind: "figure"; state: FigureState; text: string};

interface ItemBase {
  /** `<place>.<drill>.<type>.<seed>`: the same id is the same item, for as long as the data are. */
  id: string;
  drill: string;
  place: string;
  seed: number;
  misconception: MisconceptionId;
  /** What is known, in sentences: all that is needed to answer. */
  given: readonly string[];
  exhibit: Exhibit | null;
  question: string;
  /** What is so and why, for everybody, once answered. */
  because: string;
  /** A sentence that may be written. */
  instead: string;
  /** The figure that settles it; a part of a page where no figure does. */
  settles: FigureState | PageState;
  sources: readonly ItemSource[];
  /** The numbers of an example that is made up for teaching, by name; null where they are published ones. */
  madeUp: Readonly<Record<string, number | readonly number[]>> | null;
  /** Every number of a snapshot that the item rests on, by a name of the drill's. */
  cells: Readonly<Record<string, Cell>>;
}

/** An item that is answered by choosing. The last choice is always "Not sure". */
export interface ChoiceItem extends ItemBase {
  type: Exclude<ItemType, "estimate">;
  /** What the sentence to be judged claims, as the id of a choice would; null in all other types. */
  claim: string | null;
  choices: readonly Choice[];
}

/** Answers that show a misconception by their size. */
export interface Slip {
  lower: number;
  upper: number;
  feedback: Feedback;
}

/** An item that is answered by a number, or by "Not sure". */
export interface EstimateItem extends ItemBase {
  type: "estimate";
  /** What the number counts, as it stands behind the field. */
  unit: string;
  /** The answer, and the range that is taken as right: no narrower than rounding leaves it open. */
  answer: {value: number; lower: number; upper: number; written: string};
  /** Wrong numbers that a misconception leads to; none of them reaches into the answer. */
  slips: readonly Slip[];
  /** What is said of any other wrong number. */
  otherwise: Feedback;
}

export type Item = ChoiceItem | EstimateItem;

/** Why there is no item: no row of this place's data gives one that is beyond doubt. */
export interface NoItem {
  drill: string;
  place: string;
  reason: string;
}

/** Tells whether an item came out. */
export const isItem = (item: Item | NoItem): item is Item => "id" in item;

/** Returns the address of a figure in its state, as /york?students.unit=share#figure-students. */
export function hrefOf(state: FigureState | PageState): string {
  if ("heading" in state) return `${state.page}#${state.heading}`;
  const {figure, choices, page} = state;
  const search = new URLSearchParams(
    Object.entries(choices).map(([control, value]) => [`${figure}.${control}`, value])
  ).toString();
  return `${page}${search && `?${search}`}#figure-${figure}`;
}
