/** A set of items. */
export interface SetOptions {
  /** A whole number: the same seed gives the same items, to a whole class. */
  seed: number;
  /** Our stable name of a place. */
  place: string;
  /** The id of a lesson, or `mixed`. */
  set: string;
}

/** The set that stands in the pages as they are built. */
export const printed: SetOptions = {seed: 1, place: "york", set: "mixed"};
