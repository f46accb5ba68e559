import type {AnyRow, Column, Table} from "../src/tables/table.js";

/**
 * Checks that *rows* keep the contract, and throws naming table, row (counted
 * from 1) and column otherwise. Unlike the guard, it knows nothing of people:
 * only of keys, types, ranges and intervals.
 */
export function check(contract: Table, rows: readonly AnyRow[]): void {
  if (rows.length === 0) throw new Error(`${contract.name}: missing rows`);
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const where = `${contract.name}: row ${index + 1}`;
    for (const name of Object.keys(row))
      if (!(name in contract.columns)) throw new Error(`${where}: unknown column: ${name}`);
    for (const [name, column] of Object.entries(contract.columns))
      checkValue(`${where}: ${name}`, column, row[name]);
    checkBounds(where, row);
    const key = contract.key.map((name) => text(row[name])).join(" · ");
    const first = seen.get(key);
    if (first !== undefined)
      throw new Error(
        `${where}: ${contract.key.join(", ")}: duplicate key of row ${first}: ${key}`
      );
    seen.set(key, index + 1);
  });
}

function checkValue(where: string, column: Column, value: AnyRow[string] | undefined): void {
  if (value === undefined) throw new Error(`${where}: missing column`);
  if (value === null) {
    if (!column.nullable) throw new Error(`${where}: missing value`);
    return;
  }
  if (!hasType(column, value))
    throw new Error(`${where}: invalid value; not ${column.type}: ${text(value)}`);
  if (column.values && !column.values.includes(String(value)))
    throw new Error(
      `${where}: unknown value; not one of ${column.values.join(", ")}: ${text(value)}`
    );
  if (column.range && !(Number(value) >= column.range[0] && Number(value) <= column.range[1]))
    throw new Error(`${where}: invalid value; not in [${column.range.join(", ")}]: ${text(value)}`);
}

function hasType({type}: Column, value: NonNullable<AnyRow[string]>): boolean {
  switch (type) {
    case "STRING":
      return typeof value === "string" && value !== "";
    case "INT32":
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case "DOUBLE":
      return Number.isFinite(value);
    case "DATE":
      return value instanceof Date && value.getTime() % 86_400_000 === 0;
    case "BOOLEAN":
      return typeof value === "boolean";
  }
}

/** A lower bound above the upper, or a negative half-width, is a fault of any table. */
function checkBounds(where: string, row: AnyRow): void {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== "number") continue;
    if (name.includes("half_width") && !(value >= 0))
      throw new Error(`${where}: ${name}: invalid half-width; not at least 0: ${value}`);
    if (!name.startsWith("lower")) continue;
    const upper = row[name.replace("lower", "upper")];
    if (typeof upper === "number" && !(value <= upper))
      throw new Error(`${where}: ${name}: invalid bound; above the upper ${upper}: ${value}`);
  }
}

function text(value: AnyRow[string]): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
