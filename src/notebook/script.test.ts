import {describe, expect, it} from "vitest";
import {compileScript} from "./script.js";

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<{shown: unknown; outputs: Record<string, unknown>}>;

async function run(code: string, given: Record<string, unknown> = {}) {
  const displayed: unknown[] = [];
  const {body, inputs} = compileScript(code);
  const names = inputs.filter((name) => name in given);
  const call = new AsyncFunction(...names, "display", body);
  const values = names.map((name) => given[name]);
  return {...(await call(...values, (value: unknown) => displayed.push(value))), displayed};
}

describe("compileScript(code)", () => {
  it("shows an expression, awaited", async () => {
    const {shown, outputs} = await run("Promise.resolve(rows.length * 2) // twice", {rows: [1, 2]});
    expect({shown, outputs}).toEqual({shown: 4, outputs: {}});
    expect(await run("{a: b}", {b: 1})).toMatchObject({shown: {a: 1}});
  });
  it("runs a program and gives what it declares", async () => {
    const code = `const {a, ...rest} = given;
let n = await Promise.resolve(a);
n += 1;
function twice(x) { return 2 * x; }
class Place {}
display(twice(n)); // the end`;
    const {shown, outputs, displayed} = await run(code, {given: {a: 1, b: 2}});
    expect(shown).toBeUndefined();
    expect(outputs).toMatchObject({a: 1, rest: {b: 2}, n: 2});
    expect(Object.keys(outputs)).toEqual(["a", "rest", "n", "twice", "Place"]);
    expect(displayed).toEqual([4]);
  });
  it("awaits what a program declares", async () => {
    expect(await run("const a = Promise.resolve(1);")).toMatchObject({outputs: {a: 1}});
  });
  it("names what it reads, without what is the browser's", () => {
    expect(compileScript("display(Plot.plot({x: Math.max(york, year)}))")).toMatchObject({
      inputs: ["Plot", "york", "year"],
      outputs: []
    });
  });
  it("declares each name once", () => {
    expect(compileScript("var a = 1; var a = 2;").outputs).toEqual(["a"]);
  });
  it("keeps the lines of the code", async () => {
    const error = await run("const a = 1;\nthrow new Error('x');").catch((error) => error);
    // A function made from text has two lines of its own before its body.
    expect(error.stack).toMatch(/<anonymous>:4:/);
  });
  it("is strict, and empty code is nothing", async () => {
    await expect(run("undeclared = 1")).rejects.toThrow("undeclared is not declared");
    expect(await run("")).toMatchObject({shown: undefined, outputs: {}});
  });
});
