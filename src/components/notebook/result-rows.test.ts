import {Field, Float64, makeData, RecordBatch, Schema, Struct, Table} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {plainRows, resultRows, sortedRows, type ResultRows} from "./result-rows.js";

const rowsOf = (values: readonly (string | number | null)[]): ResultRows => ({
  columns: [{name: "a", type: typeof values[0] === "string" ? "VARCHAR" : "INTEGER"}],
  count: values.length,
  isCut: false,
  at: (row) => values[row]
});

describe("sorted rows", () => {
  it("rise or fall, with missing values last either way", async () => {
    const rows = rowsOf([3, null, 1, 2]);
    expect([...(await sortedRows(rows, 0, "ascending"))]).toEqual([2, 3, 0, 1]);
    expect([...(await sortedRows(rows, 0, "descending"))]).toEqual([0, 3, 2, 1]);
  });
  it("leave equal rows as they were", async () => {
    expect([...(await sortedRows(rowsOf(["b", "a", "b", "a"]), 0, "ascending"))]).toEqual([
      1, 3, 0, 2
    ]);
  });
  it("sort text as people do", async () => {
    const texts = ["Area 10", "area 9", "Ärea 1"];
    expect([...(await sortedRows(rowsOf(texts), 0, "ascending"))]).toEqual([2, 1, 0]);
  });
  it("are the same however many pieces they are sorted in", async () => {
    const values = Array.from({length: 47_123}, (_, i) => (i * 7919) % 9_973);
    const order = await sortedRows(rowsOf(values), 0, "ascending");
    const wanted = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
    expect(order).toEqual(wanted);
  });
});

describe("rows of a result", () => {
  const type = new Float64();
  const child = makeData({type, length: 3, nullCount: 0, data: Float64Array.of(1, 2, 3)});
  const schema = new Schema([new Field("n", type)]);
  const data = makeData({
    type: new Struct(schema.fields),
    length: 3,
    nullCount: 0,
    children: [child]
  });
  const table = new Table([new RecordBatch(schema, data)]);

  it("are read where they lie", () => {
    const rows = resultRows({table, isCut: false});
    expect(rows.columns.map(({name, type}) => [name, type])).toEqual([["n", "DOUBLE"]]);
    expect([rows.count, rows.at(2, 0)]).toEqual([3, 3]);
  });
  it("are made plain up to a number", () => {
    expect(plainRows(resultRows({table, isCut: false}), 2)).toEqual([{n: 1}, {n: 2}]);
  });
});
