import {sum} from "d3-array";
import type {AnyRow, Table, Total} from "../../src/tables/table.js";
import {rowKey} from "./row-key.js";

/**
 * Returns the rows in which a total that the contract names is not the sum of
 * its parts, in words. A row that lacks one of them is passed over.
 */
export function brokenTotals({key, totals = []}: Table, rows: readonly AnyRow[]): string[] {
  return totals.flatMap((total) =>
    rows.flatMap((row) => {
      const {whole, plus, minus = [], within = 0} = total;
      const parts = [whole, ...plus, ...minus];
      if (parts.some((name) => typeof row[name] !== "number")) return [];
      const of = (names: readonly string[]) => sum(names, (name) => Number(row[name]));
      const expected = of(plus) - of(minus);
      const found = Number(row[whole]);
      // A residue of decimal fractions is not a broken total.
      return Math.abs(found - expected) <= within + 1e-9
        ? []
        : [`${rowKey(row, key)}: ${describeTotal(total)}: ${found}, not ${expected}`];
    })
  );
}

function describeTotal({whole, plus, minus = []}: Total): string {
  return `${whole} = ${[plus.join(" + "), ...minus].join(" − ")}`;
}
