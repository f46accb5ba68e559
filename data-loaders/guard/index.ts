import type {AnyRow, Table} from "../../src/tables/table.js";
import {isExemptThroughout} from "../../src/tables/protection.js";
import {buildSystem} from "./build-system.js";
import {describeEvidence} from "./evidence.js";
import {findExposures, type Exposure} from "./exposures.js";
import {readTable, ruleOf, type TableRows} from "./read-table.js";
import {guardSmallCounts} from "./small-counts.js";
import {loadSolver} from "./solver.js";
import type {System} from "./system.js";

/** Recoverable counts that one error names; the audit names them all. */
const named = 10;

/**
 * Throws where a table that counts people seeking protection holds a small count,
 * or lets a reader work one out: from its rows, columns and totals, from earlier
 * running totals, or from *others*, the tables that hold the same counts. Being
 * published elsewhere is no reason to publish such a count here.
 *
 * The error names the counts and the rows that give them away. It says how far a
 * count can be narrowed, but never a count itself: the logs of a build are read
 * by more people than the figures in it may be.
 */
export async function guard(
  contract: Table,
  rows: readonly AnyRow[],
  others: readonly TableRows[] = []
): Promise<void> {
  const {protects} = contract;
  if (!protects || isExemptThroughout(protects)) return;
  guardSmallCounts(contract, rows);
  const system = systemOf({contract, rows}, others);
  if (!system.cells.some(({need}) => need)) return;
  const exposures = findExposures(system, await loadSolver());
  if (exposures.length === 0) return;
  const shown = exposures.slice(0, named).map((exposure) => describe(system, exposure));
  if (exposures.length > named)
    shown.push(`and ${exposures.length - named} more: npm run audit -- ${contract.name}`);
  throw new Error(shown.join("\n"));
}

/** Returns all that a reader of a table, and of the *others*, can write down. */
export function systemOf(table: TableRows, others: readonly TableRows[]): System {
  const {name, protects} = table.contract;
  const shared = (other: string) =>
    (protects?.sameAs ?? [])
      .filter((same) => same.table === other)
      .map(({column, as}) => [as, `${name}.${column}`]);
  return buildSystem(
    [
      readTable(table),
      ...others.map((other) => readTable(other, Object.fromEntries(shared(other.contract.name))))
    ],
    ruleOf(protects!)
  );
}

function describe(system: System, {cell, range, equations}: Exposure): string {
  const [place] = system.cells[cell]!.places;
  const {source, line, column} = place!;
  const to = range.min === range.max ? "one value left" : `${range.min} to ${range.max}`;
  const from = describeEvidence(system, {equations, cell}, "row");
  return `${source}: row ${line}: ${column}: recoverable count; ${to}, from ${from}`;
}
