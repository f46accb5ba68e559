import {describe, expect, it} from "vitest";
import {readSteps} from "./read-steps.js";

const fence = (info: string, ...lines: string[]) => ["```" + info, ...lines, "```", ""].join("\n");

describe("readSteps(source)", () => {
  it("takes the marked blocks, in order, with their line", () => {
    const source = [
      "# A tutorial\n",
      fence("sh run", "npm run new -- story leeds"),
      fence("sh", "only read"),
      fence("text shown", "wrote src/leeds.md", "", "Its prose check is clean.")
    ].join("\n");
    expect(readSteps(source)).toEqual([
      {kind: "run", commands: ["npm run new -- story leeds"], fails: false, line: 3},
      {kind: "shown", lines: ["wrote src/leeds.md", "Its prose check is clean."], line: 11}
    ]);
  });
  it("reads a file whole, and a change as what goes and what comes", () => {
    const [file, change] = readSteps(
      fence("csv file=a.csv", "x", "", "y") +
        fence("diff change=src/a.md", "-one", "+two", "+", "+three")
    );
    expect(file).toMatchObject({path: "a.csv", text: "x\n\ny\n"});
    expect(change).toMatchObject({path: "src/a.md", from: "one", to: "two\n\nthree"});
  });
  it("refuses what would never be checked", () => {
    expect(() => readSteps(fence("sh rnu", "npm test"))).toThrow(/^line 1: unknown mark/);
    expect(() => readSteps(fence("text page", "x"))).toThrow("missing value of mark: page");
    expect(() => readSteps(fence("diff change=a.md", "-one", " two"))).toThrow(/^invalid change/);
  });
});
