import {placeComponentsOfChange} from "./place-components-of-change.js";
import {placeCodes, places} from "./places.js";
import type {Table} from "./table.js";

/** Every table, by name. */
export const tables: Readonly<Record<string, Table>> = Object.fromEntries(
  [places, placeCodes, placeComponentsOfChange].map((contract) => [
    contract.name,
    contract as Table
  ])
);

/** Returns the contract of the table *name*; throws where there is none. */
export function findTable(name: string): Table {
  const contract = tables[name];
  if (!contract) throw new Error(`unknown table: ${name}`);
  return contract;
}
