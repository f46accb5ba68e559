import {describe, expect, it} from "vitest";
import {declaredTables, findTable, refreshedOnly} from "./index.js";

/** Numbers that count nothing: years and ranks. */
const withoutUnit = /^(year|year_from|year_to|rank)$/;

describe.each(declaredTables)("$name", ({columns, coverage, source, title, traps}) => {
  it("describes every column", () => {
    for (const [name, {description}] of Object.entries(columns))
      expect(description, name).toMatch(/\S/);
  });
  it("gives every number its unit", () => {
    for (const [name, {type, unit}] of Object.entries(columns)) {
      if ((type !== "INT32" && type !== "DOUBLE") || withoutUnit.test(name)) continue;
      expect(unit, name).toMatch(/\S/);
    }
  });
  it("is whole: title, coverage, source and traps", () => {
    for (const text of [title, ...traps]) expect(text).toMatch(/\S/);
    expect(traps.length).toBeGreaterThan(0);
    for (const [name, text] of Object.entries(coverage).filter(([name]) => name !== "interval"))
      expect(text, name).toMatch(/\S/);
    expect(coverage.interval.reason).toMatch(/\S/);
    for (const [name, text] of Object.entries(source)) expect(String(text), name).toMatch(/\S/);
  });
  it("has a margin beside its numbers if, and only if, it promises one", () => {
    const names = Object.keys(columns);
    const hasHalfWidth = names.some((name) => name.includes("half_width"));
    const hasLimits = names.some((name) => name.startsWith("lower"));
    expect(hasLimits).toBe(coverage.interval.kind === "modelled");
    if (coverage.interval.kind === "sampling") expect(hasHalfWidth).toBe(true);
  });
});

describe("findTable(name)", () => {
  it("finds a table", () => {
    expect(findTable("places").title).toBe("Places");
  });
  it("finds a table that is there only once it has been refreshed", () => {
    for (const table of refreshedOnly) expect(findTable(table.name)).toBe(table);
  });
  it("rejects a name that there is not", () => {
    expect(() => findTable("placess")).toThrow("unknown table: placess");
  });
});
