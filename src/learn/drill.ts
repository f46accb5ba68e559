import type {Cell, Exhibit, FigureState, ItemType, PageState} from "./item.js";
import type {Material} from "./material.js";
import type {MisconceptionId} from "./misconceptions/misconception.js";

/** Something that can be claimed. Its id names the claim, the same in every case of a drill. */
export interface Claim {
  id: string;
  text: string;
  /** Of a chart: the figure of the site that the words stand for. */
  figure?: FigureState;
}

/** A claim that the data do not bear out. */
export interface WrongClaim extends Claim {
  /** The misconception that it shows; defaults to the drill's own. */
  shows?: MisconceptionId;
  /** What is so; defaults to what the misconception says. */
  why?: string;
}

/** One right claim among wrong ones. */
export interface Claims {
  question?: string;
  right: Claim;
  wrong: readonly WrongClaim[];
}

/** A number to be worked out or guessed. */
export interface NumberAsked {
  question: string;
  unit: string;
  value: number;
  /** What is taken as right, both ends included. */
  lower: number;
  upper: number;
  /** The answer as it is written. */
  written: string;
  /** The ranges of wrong numbers that a misconception leads to. */
  slips: readonly {lower: number; upper: number; shows?: MisconceptionId; why?: string}[];
}

/**
 * One real case of a misconception, beyond doubt: what is known, what is so, and how
 * it can be asked. `trueFalse` is asked in both forms, with the right claim or a wrong one.
 */
export interface Case {
  cells: Readonly<Record<string, Cell>>;
  /** The numbers of an example that is made up for teaching. */
  madeUp?: Readonly<Record<string, number | readonly number[]>>;
  given: readonly string[];
  because: string;
  /** A sentence that may be written. */
  instead: string;
  settles: FigureState | PageState;
  trueFalse: Claims;
  headline?: Claims;
  /** The sentence has a gap, written as …. */
  mend?: Claims & {sentence: string};
  chart?: Claims;
  fault?: Claims & {exhibit: Exhibit};
  estimate?: NumberAsked;
}

/** How a misconception is drilled. */
export interface Drill {
  name: MisconceptionId;
  /** The types that every case of it offers, three or more. */
  types: readonly ItemType[];
  /** Whether its cases are of the reader's own place; the others are the same everywhere. */
  isLocal: boolean;
  /** Why a place may have no case, in a sentence. */
  whyNone: string;
  /** Every case of the material that is beyond doubt; those that rounding leaves open are passed over. */
  cases: (material: Material) => Case[];
}
