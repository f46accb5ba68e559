import {describe, expect, it} from "vitest";
import {addCell, changeCell, moveCell, removeCell, renameCell} from "./edits.js";
import {fromPage} from "./from-page.js";
import type {Cell, Notebook} from "./notebook.js";
import {toPage} from "./to-page.js";

const sql = (name: string, sql: string): Cell => ({id: `q-${name}`, kind: "sql", name, sql});
const notebook = (...cells: Cell[]): Notebook => ({title: "", description: "", cells});
const ids = ({cells}: Notebook) => cells.map(({id}) => id);
const queries = ({cells}: Notebook) =>
  cells.flatMap((cell) => (cell.kind === "sql" ? cell.sql : []));
const year: Cell = {
  id: "year",
  kind: "input",
  name: "year",
  label: "Year",
  input: {type: "year", from: 2012, to: 2024},
  value: 2020
};
const three = notebook(sql("a", "select 1"), sql("b", "from a where y = $year"), year);

describe("addCell, removeCell and moveCell", () => {
  const text: Cell = {id: "text", kind: "text", text: ""};
  it("put a cell where it is wanted", () => {
    expect(ids(addCell(three, text))).toEqual(["q-a", "q-b", "year", "text"]);
    expect(ids(addCell(three, text, 0))).toEqual(["text", "q-a", "q-b", "year"]);
    expect(ids(removeCell(three, "q-b"))).toEqual(["q-a", "year"]);
    expect(ids(moveCell(three, "q-a", 1))).toEqual(["q-b", "q-a", "year"]);
    expect(ids(moveCell(three, "year", 0))).toEqual(["year", "q-a", "q-b"]);
  });
  it("move no cell past an end", () => {
    expect(moveCell(three, "q-a", -1)).toBe(three);
    expect(ids(moveCell(three, "q-a", 9))).toEqual(["q-b", "year", "q-a"]);
  });
  it("leave the notebook that they were given as it is", () => {
    removeCell(three, "q-a");
    moveCell(three, "q-a", 2);
    expect(ids(three)).toEqual(["q-a", "q-b", "year"]);
  });
  it("add no cell that could not be read again", () => {
    const full = notebook(...Array.from({length: 300}, (_, i) => sql(`a${i}`, "")));
    expect(() => addCell(full, text)).toThrow("A notebook has at most 300 cells.");
    expect(fromPage(toPage(full)).cells).toHaveLength(300);
  });
  it("refuse a cell twice and a cell that is not there", () => {
    expect(() => addCell(three, year)).toThrow("invalid id; another cell has it: year");
    expect(() => removeCell(three, "none")).toThrow("unknown cell: none");
  });
});

describe("changeCell(notebook, id, change)", () => {
  it("changes the fields that are given, and shares the other cells", () => {
    const changed = changeCell(three, "q-a", {sql: "select 2"});
    expect(queries(changed)[0]).toBe("select 2");
    expect(changed.cells[1]).toBe(three.cells[1]);
  });
  it("takes a chart away", () => {
    const charted = changeCell(three, "q-a", {chart: {mark: "bar", x: "a", y: "b"}});
    expect(charted.cells[0]).toHaveProperty("chart.mark", "bar");
    expect(changeCell(charted, "q-a", {chart: undefined}).cells[0]).toStrictEqual(three.cells[0]);
  });
});

describe("renameCell(notebook, id, name)", () => {
  it("renames in other queries", () => {
    expect(queries(renameCell(three, "q-a", "flows"))).toEqual([
      "select 1",
      "from flows where y = $year"
    ]);
    expect(queries(renameCell(three, "year", "since"))[1]).toBe("from a where y = $since");
  });
  it("renames nowhere else where two cells have the name", () => {
    const twice = addCell(three, {...(sql("A", "select 2") as Cell)});
    expect(queries(renameCell(twice, "q-A", "c"))[1]).toBe("from a where y = $year");
  });
  it("may take a query's name away, and give it one", () => {
    const unnamed = renameCell(three, "q-a", "");
    expect(queries(unnamed)[1]).toBe("from a where y = $year");
    expect(queries(renameCell(unnamed, "q-a", "c"))[1]).toBe("from a where y = $year");
  });
  it("refuses names that are none or taken", () => {
    expect(() => renameCell(three, "q-a", "B")).toThrow("Another cell is named B");
    expect(() => renameCell(three, "q-a", "a b")).toThrow("is not a name");
    expect(() => renameCell(three, "year", "")).toThrow("This is not a name");
  });
});
