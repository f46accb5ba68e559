import type {Notebook} from "./notebook.js";

/** A notebook with what it was before and, after undoing, what it was then. */
export interface History {
  past: readonly Notebook[];
  now: Notebook;
  future: readonly Notebook[];
  /** What the last step belongs to, if more may join it. */
  merge?: string;
}

export interface RecordOptions {
  /**
   * Joins the step to the last one if that has the same word, so that undo takes back
   * a stretch of typing in one cell and not a letter.
   */
  merge?: string;
}

// A notebook shares its unchanged cells with the step before, so steps are cheap.
const longest = 500;

/** Returns the history of a *notebook* to which nothing was done. */
export const start = (notebook: Notebook): History => ({past: [], now: notebook, future: []});

/** Returns the notebook as it is. */
export const present = ({now}: History): Notebook => now;

/** Returns the *history* with a step to the *notebook*; what was undone is forgotten. */
export function record(history: History, notebook: Notebook, {merge}: RecordOptions = {}): History {
  if (notebook === history.now) return history;
  const joins = merge !== undefined && merge === history.merge;
  const past = joins ? history.past : [...history.past, history.now].slice(-longest);
  return {past, now: notebook, future: [], merge};
}

/** Returns the *history* one step back; the same if there is none. */
export function undo(history: History): History {
  const {past, now, future} = history;
  if (past.length === 0) return history;
  return {past: past.slice(0, -1), now: past[past.length - 1], future: [now, ...future]};
}

/** Returns the *history* one step forward again; the same if there is none. */
export function redo(history: History): History {
  const {past, now, future} = history;
  if (future.length === 0) return history;
  return {past: [...past, now], now: future[0], future: future.slice(1)};
}
