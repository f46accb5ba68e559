/** A change of the border between places that are the same before and after. */
export interface BoundaryChange {
  /** The first day of the new border. */
  from: string;
  /** The places on either side. */
  places: readonly string[];
  /** What changed hands, as the end of a sentence. */
  what: string;
  source: string;
}

/** The changes that gave a place a new code, and that no table of ours can show. */
export const boundaryChanges: readonly BoundaryChange[] = [
  {
    from: "2025-04-01",
    places: ["barnsley", "sheffield"],
    what: "the rest of the Oughtibridge Mill housing development passed from Barnsley to Sheffield",
    source: "The Barnsley and Sheffield (Boundary Change) Order 2024"
  }
];
