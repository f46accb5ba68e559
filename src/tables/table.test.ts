import {describe, expect, it} from "vitest";
import {placeAsylumSupport} from "./place-asylum-support.js";
import {placeFlowsLami} from "./place-flows-lami.js";
import {table, type Table} from "./table.js";

const spec: Table = placeAsylumSupport;

describe("table(spec)", () => {
  it("rejects names that would need quotes in SQL", () => {
    expect(() => table({...spec, name: "place-flows"})).toThrow(
      "invalid name; not snake_case: place-flows"
    );
  });
  it("rejects a key or a protection of a column that there is not", () => {
    expect(() => table({...spec, key: ["place", "day"]})).toThrow(
      "place_asylum_support: unknown column: day"
    );
    expect(() => table({...spec, protects: {columns: ["persons"], threshold: 10}})).toThrow(
      "place_asylum_support: unknown column: persons"
    );
    expect(() =>
      table({
        ...spec,
        protects: {
          columns: ["people"],
          threshold: 10,
          runningTotal: {column: "people", order: "to_date"}
        }
      })
    ).toThrow("place_asylum_support: unknown column: to_date");
  });
  it("rejects a key that may be missing", () => {
    expect(() => table({...spec, key: ["place", "mark"]})).toThrow(
      "place_asylum_support: nullable key: mark"
    );
  });
  it("wants one release of the table, or a column of releases", () => {
    const byRow = {...spec.source, releaseId: "by-row"};
    expect(() => table({...spec, source: byRow})).toThrow(
      'place_asylum_support: releaseId is "by-row" if and only if there is a column release'
    );
    expect(() => table({...(placeFlowsLami as Table), source: spec.source})).toThrow("by-row");
    expect(() => table({...spec, source: {...spec.source, releaseId: "May 2026"}})).toThrow(
      "place_asylum_support: invalid releaseId; not kebab-case: May 2026"
    );
  });
});
