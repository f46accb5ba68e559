import {describe, expect, it} from "vitest";
import type {Cell} from "./notebook.js";
import {analyse} from "./order.js";

const sql = (name: string, sql: string): Cell => ({id: `q-${name}`, kind: "sql", name, sql});
const script = (id: string, code: string): Cell => ({id, kind: "script", code});
const year: Cell = {
  id: "year",
  kind: "input",
  name: "year",
  label: "Year",
  input: {type: "year", from: 2012, to: 2024},
  value: 2020
};
const text: Cell = {id: "text", kind: "text", text: "about york"};

const cells = [
  text,
  script("chart", "Plot.lineY(york, {x: 'year', y: total}).plot()"),
  script("sum", "const total = d3.sum(york, (d) => d.n) / year;"),
  sql("york", "select * from flows where place = 'york'"),
  sql("late", "select * from YORK where year = $year"),
  year
];

describe("analyse(cells, tables)", () => {
  const {cells: found, order} = analyse(cells);
  it("finds what each cell defines and reads", () => {
    expect(found.get("chart")).toEqual({
      defines: [],
      reads: ["york", "total"],
      after: ["q-york", "sum"]
    });
    expect(found.get("sum")).toMatchObject({defines: ["total"], reads: ["york", "year"]});
    expect(found.get("q-late")).toMatchObject({defines: ["late"], reads: ["year", "york"]});
  });
  it("runs each cell after what it reads, else as on the page", () => {
    expect(order).toEqual(["q-york", "year", "sum", "chart", "q-late"]);
  });
  it("takes columns, new names and parts of the query for no cell", () => {
    const {cells: found} = analyse([
      sql("place", "select t.year, 1 as year, 'year' from main.other t -- year"),
      sql("sum", "select 1"),
      sql("year", "with place as (select 1) select sum (place.x) from place"),
      sql("other", 'select * from "year"')
    ]);
    expect(found.get("q-place")!.reads).toEqual(["other"]);
    expect(found.get("q-year")!.reads).toEqual([]);
    expect(found.get("q-other")!.reads).toEqual(["year"]);
  });
  it("lets a query have a column of its own name", () => {
    expect(analyse([sql("n", "select n from t")]).order).toEqual(["q-n"]);
  });
  it("reads inputs in queries only with a dollar, and tells of unknown ones", () => {
    const {cells: found} = analyse([year, sql("a", "select year from t where x = $yaer")]);
    expect(found.get("q-a")).toMatchObject({reads: ["yaer"], after: []});
  });
  it("tells a circle to each cell in it, and to what waits for it", () => {
    const {cells: found, order} = analyse([
      sql("a", "from b"),
      sql("b", "from c"),
      sql("c", "from a"),
      sql("d", "from c"),
      sql("e", "select 1")
    ]);
    expect(order).toEqual(["q-e"]);
    expect(found.get("q-a")!.problem).toBe(
      "It reads what reads it: a reads b reads c reads a. One of them must not read the other."
    );
    expect(found.get("q-d")!.problem).toBe("It reads c, which cannot run.");
  });
  it("tells of a name that is taken, to both, whatever its capitals", () => {
    const {cells: found} = analyse(
      [sql("york", "select 1"), script("s", "const york = 1;"), sql("flows", "select 1")],
      new Set(["flows"])
    );
    const twice = "Another cell is named york too; each name is for one cell.";
    expect(found.get("q-york")!.problem).toBe(twice);
    expect(found.get("s")!.problem).toBe(twice);
    expect(found.get("q-flows")!.problem).toContain("There is a table named flows");
    expect(analyse([sql("A", "select 1"), sql("a", "select 1")]).order).toEqual([]);
  });
  it("refuses names that are none", () => {
    const problem = (name: string) =>
      analyse([sql(name, "select 1")]).cells.get(`q-${name}`)!.problem;
    expect(problem("two words")).toContain("“two words” is not a name");
    expect(problem("select")).toContain("is a word of SQL");
    expect(problem("class")).toContain("is a word of SQL or JavaScript");
    expect(problem("d3")).toContain("is what every script has");
    expect(problem("")).toBeUndefined();
  });
  it("tells a script's fault with its line", () => {
    const {cells: found, order} = analyse([script("s", "1 +\n)")]);
    expect(found.get("s")!.problem).toBe("Line 2: Unexpected token.");
    expect(order).toEqual([]);
  });
});

describe("analyse of a hostile notebook", () => {
  it("tells of a script that is too deep to read", () => {
    const {cells: found} = analyse([
      script("deep", `${"[".repeat(50_000)}1`),
      sql("a", "select 1")
    ]);
    expect(found.get("deep")!.problem).toMatch(/too deep|Line 1/);
  });
  it("orders as many cells as there can be, each reading all", () => {
    const all = Array.from({length: 300}, (_, i) => `a${i}`);
    const names = Array.from({length: 300}, (_, i) => `b${i}`).join(", ");
    const dense = all.map((name) => sql(name, `from ${all.join(", ")}`));
    const wide = all.map((name) => script(`s-${name}`, `var ${names}`));
    const {order, cells: found} = analyse([...dense, ...wide]);
    expect(order).toEqual([]);
    expect(found.get("q-a0")!.problem).toContain("a0 reads a1 reads a0");
  });
});
