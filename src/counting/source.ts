/** A publication that bears out a statement. */
export interface Source {
  title: string;
  publisher: string;
  /** When it was published, as far as it says: "18 March 2021", "2024". */
  date: string;
  /** Its public address; https. */
  url: string;
}

/** Stands where a source should, until somebody has looked. A reader sees the same words. */
export const unchecked = "not checked by us";

/** Something that changed, and when. */
export interface Change {
  /** When it happened, as a reader says it; empty where the date itself is not known. */
  when: string;
  /** What happened, in a sentence or two. */
  what: string;
  source: Source | typeof unchecked;
}
