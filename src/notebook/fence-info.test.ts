import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fence, readInfo, writeAttribute} from "./fence-info.js";

// Framework's own reading; it has no types and is no part of its interface.
const path = "../../node_modules/@observablehq/framework/dist/info.js";
const {parseInfo} = await import(/* @vite-ignore */ path);

describe("readInfo(info)", () => {
  it("reads what Framework reads", () => {
    const part = fc.constantFrom(
      ..."js|sql|run|=|false|true|name|text|\"|'|/|>| |  |\t|&amp;|&#96;|York|a=b|é".split("|")
    );
    fc.assert(
      fc.property(
        fc.array(part, {maxLength: 12}).map((parts) => parts.join("")),
        (info) => {
          const {tag, attributes} = readInfo(info);
          const theirs = parseInfo(info.trimStart());
          expect({tag, attributes: Object.fromEntries(attributes)}).toEqual(theirs);
        }
      ),
      {numRuns: Number(process.env.RUNS ?? 2000)}
    );
  });
  it("reads what writeAttribute wrote", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (value) => {
        const info = `sql run=false ${writeAttribute("name", value)}`;
        expect(info).not.toMatch(/[`\n\r\0]/);
        expect(readInfo(info).attributes.get("name")).toBe(value);
        expect(parseInfo(info).attributes.run).toBe("false");
      })
    );
  });
});

describe("fence(info, content)", () => {
  it("is longer than any run of backticks in it", () => {
    expect(fence("js", "a")).toBe("```js\na\n```");
    expect(fence("js", "")).toBe("```js\n```");
    expect(fence("text", "````\n`")).toBe("`````text\n````\n`\n`````");
  });
});
