import {makeData, RecordBatch, Schema, Struct, Table} from "apache-arrow";
import {beforeEach, describe, expect, it} from "vitest";
import type {Cell} from "../../notebook/notebook.js";
import {Stopped, type Answer} from "../../queries/session.js";
import type {CellState} from "./cell-state.js";
import {Runner} from "./runner.js";

const nothing: Answer = {
  table: new Table([
    new RecordBatch(
      new Schema([]),
      makeData({type: new Struct([]), length: 0, nullCount: 0, children: []})
    )
  ]),
  isCut: false
};

let asked: string[];
let scripts: string[];
let states: Map<string, CellState>;
let mayScript: boolean;
let runner: Runner;
let answer: (sql: string) => Promise<Answer>;

const sql = (id: string, text: string): Cell => ({id, kind: "sql", name: id, sql: text});
const year = (value: number): Cell => ({
  id: "year",
  kind: "input",
  name: "year",
  label: "Year",
  input: {type: "year", from: 2000, to: 2030},
  value
});
const script = (id: string, code: string): Cell => ({id, kind: "script", code});
const statusOf = (id: string) => states.get(id)?.status;

/** Runs *cells* as the notebook's page does, and returns what the engine was asked. */
async function run(...cells: Cell[]): Promise<string[]> {
  asked = [];
  scripts = [];
  runner.setCells(cells);
  await runner.run();
  return asked;
}

beforeEach(() => {
  states = new Map();
  mayScript = true;
  answer = async () => nothing;
  runner = new Runner({
    session: {
      query: (text) => {
        asked.push(text);
        return answer(text);
      },
      setResult: async () => undefined,
      stop: async () => undefined
    },
    tables: () => new Set(["places"]),
    mayScript: () => mayScript,
    runScript: async (id, {inputs}) => {
      scripts.push(id);
      return {outputs: {b: Object.keys(inputs).length}, kept: [], text: ""};
    },
    stopScript: () => undefined,
    onState: (id, state) => void states.set(id, state)
  });
});

describe("the runner of a notebook", () => {
  it("runs a cell after those that it reads, wherever they stand", async () => {
    expect(await run(sql("b", "FROM a"), sql("a", "SELECT 1"))).toEqual(["SELECT 1", "FROM a"]);
  });
  it("runs nothing twice that has not changed", async () => {
    await run(sql("a", "SELECT 1"));
    expect(await run(sql("a", "SELECT 1"))).toEqual([]);
  });
  it("runs again what depends on a change, and nothing else", async () => {
    const rest = [sql("b", "FROM a"), sql("c", "SELECT 3")];
    await run(sql("a", "SELECT 1"), ...rest);
    expect(await run(sql("a", "SELECT 2"), ...rest)).toEqual(["SELECT 2", "FROM a"]);
  });
  it("writes inputs into the queries that read them", async () => {
    const cells = [sql("a", "SELECT $year"), sql("b", "SELECT 2")];
    expect(await run(year(2020), ...cells)).toEqual(["SELECT 2020", "SELECT 2"]);
    expect(await run(year(2021), ...cells)).toEqual(["SELECT 2021"]);
  });
  it("runs nothing again for a chart", async () => {
    await run(sql("a", "SELECT 1"));
    const chart = {mark: "dot", x: "a", y: "b"} as const;
    expect(await run({...sql("a", "SELECT 1"), chart} as Cell)).toEqual([]);
  });
  it("tells a cell that needs what has failed", async () => {
    answer = async () => Promise.reject(new Error("no such column"));
    await run(sql("a", "SELECT x"), sql("b", "FROM a"));
    expect(states.get("a")).toMatchObject({status: "failed", message: "no such column"});
    expect(states.get("b")).toMatchObject({message: "This needs a, which has no result."});
  });
  it("tells a circle in place and runs the rest", async () => {
    expect(await run(sql("a", "FROM b"), sql("b", "FROM a"), sql("c", "SELECT 3"))).toEqual([
      "SELECT 3"
    ]);
    expect([statusOf("a"), statusOf("b"), statusOf("c")]).toEqual(["failed", "failed", "done"]);
  });
  it("runs no script before the reader has agreed", async () => {
    mayScript = false;
    const cells = [script("s", "const b = 1"), script("t", "b + 1")];
    await run(...cells);
    expect([scripts, statusOf("s"), statusOf("t")]).toEqual([[], "asks", "asks"]);
    mayScript = true;
    await run(...cells);
    expect([scripts, statusOf("t")]).toEqual([["s", "t"], "done"]);
  });
  it("does not run what was stopped until it is asked to", async () => {
    answer = async () => Promise.reject(new Stopped());
    await run(sql("a", "SELECT 1"), sql("b", "FROM a"));
    expect([statusOf("a"), statusOf("b")]).toEqual(["stopped", "stopped"]);
    answer = async () => nothing;
    await runner.again("a");
    expect([statusOf("a"), statusOf("b")]).toEqual(["done", "done"]);
  });
  it("runs again what reads a table that has changed", async () => {
    const cells = [sql("a", "FROM places"), sql("b", "SELECT 2")];
    await run(...cells);
    asked = [];
    runner.tableChanged("places");
    await runner.run();
    expect(asked).toEqual(["FROM places"]);
  });
});
