import type {AnyRow} from "../tables/table.js";
import type {FigureData} from "./figure-data.js";

/** The columns that tell of doubt in rows of their own. */
const boundNames = /^(lower|upper|half_width|interval)/;

/** Returns whether the rows of a figure carry the bounds of their estimates. */
export function hasBounds({columns}: FigureData): boolean {
  return columns.some(({name}) => boundNames.test(name));
}

/**
 * Returns the rows of a figure with what must go with them in every cell that can
 * be copied out: source, release, who is counted, and the doubt.
 */
export function withNotes(data: FigureData): {names: string[]; rows: AnyRow[]} {
  const notes: AnyRow = {
    ...(!hasBounds(data) && {interval_note: data.intervalNote}),
    source: data.source,
    release_note: data.releaseNote,
    coverage: data.coverage
  };
  return {
    names: [...data.columns.map(({name}) => name), ...Object.keys(notes)],
    rows: data.rows.map((row) => ({...row, ...notes}))
  };
}
