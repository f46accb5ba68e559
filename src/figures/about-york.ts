/** A row that says which place it is about. */
export type PlacedRow = {place: string};

/**
 * Returns why *rows* may not stand under a subtitle that names York, or undefined
 * if they may: the charts draw any place, but the words above them would be wrong.
 */
export function notAboutYork(rows: readonly PlacedRow[]): string | undefined {
  const other = rows.find(({place}) => place !== "york");
  return other && `the subtitle is about York, not ${other.place}`;
}
