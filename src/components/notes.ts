import type {AnyRow} from "../tables/table.js";
import type {FigureData} from "./figure-data.js";

/**
 * Returns the rows of a figure with what must go with them in every cell that can
 * be copied out: source, release, who is counted, and the doubt.
 */
export function withNotes(data: FigureData): {names: string[]; rows: AnyRow[]} {
  const notes: AnyRow = {
    interval_note: data.intervalNote,
    source: data.source,
    release_note: data.releaseNote,
    coverage: data.coverage
  };
  return {
    names: [...data.columns.map(({name}) => name), ...Object.keys(notes)],
    rows: data.rows.map((row) => ({...row, ...notes}))
  };
}
