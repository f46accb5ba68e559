import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {optimalTables, type TableToRound} from "./disclosure-vectors.js";
import {functions} from "./vectors.js";

interface Tolerance {
  rel?: number;
  abs?: number;
  exact?: boolean;
}

interface Vector {
  id: string;
  fn: string;
  in: Record<string, unknown>;
  out: Record<string, unknown>;
  tol: Tolerance & {fields?: Record<string, Tolerance>};
}

interface VectorFile {
  functions: Record<string, string>;
  vectors: Vector[];
}

const path = new URL("./fixtures/stat-vectors.json", import.meta.url);
const file = JSON.parse(readFileSync(path, "utf8")) as VectorFile;

function isClose(actual: unknown, expected: unknown, tol: Tolerance): boolean {
  if (typeof expected === "number") {
    if (typeof actual !== "number") return false;
    const {abs = 0, rel = 0} = tol.exact ? {abs: 1e-9} : tol;
    return Math.abs(actual - expected) <= Math.max(abs, rel * Math.abs(expected));
  }
  if (typeof expected !== "object" || expected === null) return actual === expected;
  if (typeof actual !== "object" || actual === null) return false;
  const [keys, values] = [Object.keys(expected), actual as Record<string, unknown>];
  return (
    keys.length === Object.keys(actual).length &&
    keys.every((key) => isClose(values[key], (expected as Record<string, unknown>)[key], tol))
  );
}

describe("the test vectors", () => {
  it("name no function that is not written", () => {
    const named = [...Object.keys(file.functions), ...file.vectors.map(({fn}) => fn)];
    expect(named.filter((fn) => !(fn in functions))).toEqual([]);
  });

  for (const {id, fn, in: input, out, tol} of file.vectors)
    it(`${id}: ${fn}`, () => {
      const {fields = {}, ...whole} = tol;
      // As the vectors are JSON, so is what is compared with them.
      const actual = JSON.parse(JSON.stringify(functions[fn]!(input))) as typeof out;
      expect(Object.keys(actual).sort()).toEqual(Object.keys(out).sort());
      for (const [field, expected] of Object.entries(out)) {
        if (field === "one_optimal") {
          // Any optimum is as good: the vector's own must be one of ours.
          expect(optimalTables(input as unknown as TableToRound)).toContainEqual(expected);
          continue;
        }
        const fieldTol = {...whole, ...fields[field]};
        if (!isClose(actual[field], expected, fieldTol)) expect(actual[field]).toEqual(expected);
      }
    });
});
