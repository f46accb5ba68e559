import type {AnyRow, Table} from "../../src/tables/table.js";

export interface MergeOptions {
  /** Whether only some areas were asked for: then the rows of the others stay. */
  someAreas?: boolean;
}

/**
 * Returns the rows that a table has after a refresh. A table of one release is
 * replaced whole. A table that says its release row by row keeps its earlier
 * releases, and those areas that were not asked for.
 */
export function mergeRows(
  {columns, source}: Table,
  present: readonly AnyRow[],
  fetched: readonly AnyRow[],
  {someAreas = false}: MergeOptions = {}
): AnyRow[] {
  if (source.releaseId !== "by-row") return [...fetched];
  const releases = new Set(fetched.map(({release}) => release));
  const places = new Set(fetched.map(({place}) => place));
  const isKept = ({release, place}: AnyRow) =>
    !releases.has(release) || (someAreas && "place" in columns && !places.has(place));
  return [...present.filter(isKept), ...fetched];
}
