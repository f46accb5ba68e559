import {describe, expect, it} from "vitest";
import {declaredTables, tables} from "../src/tables/index.js";
import {groupBySubject} from "./subjects.js";

describe("groupBySubject(tables)", () => {
  it("finds one subject for every table", () => {
    const all = declaredTables;
    const grouped = groupBySubject(all).flatMap((subject) => subject.tables);
    expect(new Set(grouped)).toEqual(new Set(all));
    expect(grouped).toHaveLength(all.length);
  });
  it("leaves out subjects without a table", () => {
    expect(groupBySubject([tables.places]).map(({id}) => id)).toEqual(["places-and-areas"]);
  });
  it("refuses a table that fits none", () => {
    expect(() => groupBySubject([{...tables.places, name: "weather"}])).toThrow(
      "invalid subject; 0 of publish/subjects.ts fit: weather"
    );
  });
});
