import {readLock, type Acceptance} from "../data-loaders/lock.js";
import {formatDay} from "../src/prose/date.js";
import {findTable} from "../src/tables/index.js";

/** The tables that one accepted refresh brought. */
export interface AcceptedRefresh {
  /** Counted from 1. */
  acceptance: number;
  /** As 2026-11-25. */
  on: string;
  publisher: string;
  tables: Acceptance[];
}

/** Returns the accepted refreshes of this copy, the newest first. */
export async function readAccepted(): Promise<AcceptedRefresh[]> {
  const {accepted} = await readLock();
  const found = new Map<number, AcceptedRefresh>();
  for (const table of accepted) {
    const {acceptance, on, publisher} = table;
    if (!found.has(acceptance)) found.set(acceptance, {acceptance, on, publisher, tables: []});
    found.get(acceptance)!.tables.push(table);
  }
  return [...found.values()].sort((a, b) => b.acceptance - a.acceptance);
}

/** Returns what a refresh is called, as a heading. */
export function titleOfRefresh({on, publisher}: AcceptedRefresh): string {
  return `${formatDay(on)}: ${publisher}`;
}

/** Returns where a refresh stands on the page of changes. */
export const idOfRefresh = ({acceptance}: AcceptedRefresh): string => `refresh-${acceptance}`;

/** Returns the tables of a refresh and their releases, in a sentence each. */
export function summaryOfRefresh({tables}: AcceptedRefresh): string {
  return tables
    .map(
      ({table, before, release}) =>
        `${findTable(table).title}: release ${release}; before, ${before}.`
    )
    .join(" ");
}
