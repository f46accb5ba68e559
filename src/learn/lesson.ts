import type {FigureState, ItemType, PageState} from "./item.js";
import type {MisconceptionId} from "./misconceptions/index.js";

/** An interactive of the site in a given state, and what to do with it. */
export interface Try {
  state: FigureState;
  /** What to do, and what to look for: no numbers, since the figure has them. */
  task: string;
}

/** An item to decide: its drill and type; the seed and the place come from the class. */
export interface Decide {
  drill: MisconceptionId;
  type: ItemType;
}

/** The plan of a lesson: to read, to try, to decide. */
export interface Lesson {
  /** As in its address; kept, since progress refers to it. */
  id: string;
  title: string;
  /** What somebody can do after it, as the certificate says. */
  practised: string;
  /** Short paragraphs, without figures of their own. */
  read: readonly string[];
  /** Where to read on. */
  more: PageState;
  tries: readonly Try[];
  decides: readonly Decide[];
  /** Misconceptions to talk about in a room, without an answer that is marked. */
  discuss?: readonly MisconceptionId[];
}
