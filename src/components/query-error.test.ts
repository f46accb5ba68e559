import {describe, expect, it} from "vitest";
import {offsetOf, readProblem} from "./query-error.js";

describe("readProblem(message, sql)", () => {
  const sql = "SELECT year\nFROM x\nWHERE yeer = 1";
  it("reads line and column from the engine's caret", () => {
    const message =
      'Binder Error: Referenced column "yeer" not found\nCandidates: "year"\n\nLINE 3: WHERE yeer = 1\n              ^';
    expect(readProblem(message, sql)).toEqual({
      message: 'Binder Error: Referenced column "yeer" not found\nCandidates: "year"',
      place: {line: 3, column: 7}
    });
    expect(sql.slice(offsetOf(sql, {line: 3, column: 7}))).toBe("yeer = 1");
  });
  it("says once what the engine quotes twice", () => {
    const quoted = "\n\nLINE 1: SELECT * FORM x\n                      ^";
    expect(
      readProblem(`Parser Error: syntax error at or near "x"${quoted}${quoted}`, "SELECT * FORM x")
    ).toEqual({
      message: 'Parser Error: syntax error at or near "x"',
      place: {line: 1, column: 15}
    });
  });
  it("finds the column again in a line that the engine has cut", () => {
    const long = `SELECT ${"a, ".repeat(40)}yeer FROM x WHERE something = 1 AND other = 2 AND more = 3`;
    const at = long.indexOf("yeer");
    const shown = long.slice(at - 30, at + 30);
    const message = `Binder Error: no yeer\n\nLINE 1: ...${shown}...\n${" ".repeat(8 + 3 + 30)}^`;
    expect(readProblem(message, long).place).toEqual({line: 1, column: at + 1});
  });
  it("leaves a message without a place alone", () => {
    expect(readProblem("the query was stopped", sql)).toEqual({message: "the query was stopped"});
  });
});
