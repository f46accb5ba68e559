import {describe, expect, it} from "vitest";
import {browserNames} from "./browser-names.js";
import {readScript} from "./read-script.js";

// Framework's own reading of a cell; it has no types and is no part of its interface.
const path = "../../node_modules/@observablehq/framework/dist/javascript/parse.js";
const {parseJavaScript} = await import(/* @vite-ignore */ path);
const {defaultGlobals} = await import(/* @vite-ignore */ path.replace("parse", "globals"));

const scripts = [
  "york",
  "york.map(({year, n}) => n / total)",
  "{a: b}",
  "const a = 1, {b, c: [d, ...e], f = g} = h;",
  "function f(x = y) { return arguments.length + x + z; }",
  "class A extends B { static c = d; e() { return A; } }",
  "display(await Promise.all(xs)); let n = 0; n += m;",
  "for (const a of as) { var b = a; } b",
  "if (x) { let y = 1; display(y); }",
  "try { risky(); } catch ({message}) { display(message); }",
  "a: for (;;) { break a; }",
  "(function named() { return named; })()",
  "`${a} ${{b: c}.b}`",
  "const o = {x, y: z, [w]: v}; o.u;",
  "var a = () => b; { const b = 1; }",
  "",
  "// only a comment"
];

describe("readScript(code)", () => {
  it.each(scripts)("finds the names that Framework finds: %s", (code) => {
    const theirs = parseJavaScript(code, {path: "index.md"});
    const {defines, reads, isExpression} = readScript(code);
    const named = (nodes: readonly {name: string}[] | null) => (nodes ?? []).map(({name}) => name);
    expect(isExpression).toBe(theirs.expression);
    expect(defines).toEqual(named(theirs.declarations));
    expect(new Set(reads)).toEqual(new Set(named(theirs.references)));
  });
  it.each([
    ["const a = 1;\nconst b = ;", "Line 2: Unexpected token."],
    ['display(1);\nimport x from "y";', "Line 2: a script has no import"],
    ["export const a = 1;", "Line 1: a script has no import or export"],
    ["display(\nawait import('npm:x'))", "Line 2: a script has no import"],
    ["import.meta.url", "Line 1: a script has no import"],
    ["const n = 1;\nclass Map {}", "Line 2: Map is the browser's own; choose another name."],
    ["let a;\n\nb = 1;", "Line 3: b is not declared in this script, so it cannot be set."],
    ["b++", "Line 1: b is not declared"],
    ["for (b of []) {}", "Line 1: b is not declared"],
    ["[b] = [1]", "Line 1: b is not declared"]
  ])("refuses with the line: %s", (code, message) => {
    expect(() => readScript(code)).toThrow(message);
  });
  it("lets a script change what it declares and parts of what it reads", () => {
    expect(readScript("let a = 1; a = 2; b.c = 3;").reads).toEqual(["b"]);
  });
});

describe("browserNames", () => {
  it("are those of Framework", () => {
    expect(browserNames).toEqual(new Set([...defaultGlobals].filter((name) => name !== "this")));
  });
});
