import {placeCodes} from "../../src/tables/places.js";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {check} from "../check.js";
import {guard} from "../guard/index.js";
import type {Refreshed} from "../sources/source.js";
import {tidy} from "../tidy/index.js";
import {tidyShared} from "../tidy/shared.js";
import {askedPlaces, mergeRows, type Merged} from "./merge.js";

/**
 * Returns the rows that a table has after *fetched* is put into the *present* ones, checked
 * and guarded: alike where a refresh is reported and where it is accepted. *onlyAreas* are
 * the codes that were asked for, where they are only some of those that it may hold.
 */
export async function mergeFetched(
  contract: Table,
  present: readonly AnyRow[],
  fetched: Omit<Refreshed, "contract">,
  onlyAreas: readonly string[] | undefined
): Promise<Merged> {
  const asked =
    onlyAreas && !fetched.isWhole
      ? askedPlaces(onlyAreas, await tidy(placeCodes), [...present, ...fetched.rows])
      : undefined;
  const merged = mergeRows(contract, present, {...fetched, asked});
  check(contract, merged.rows);
  // The build guards again, where both of two tables have changed.
  await guard(contract, merged.rows, await tidyShared(contract));
  return merged;
}
