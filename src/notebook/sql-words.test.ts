import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nameOf, sqlPieces} from "./sql-words.js";

const kinds = (sql: string) =>
  sqlPieces(sql)
    .filter(({text}) => text.trim())
    .map(({kind, text}) => `${kind} ${text}`);

describe("sqlPieces(sql)", () => {
  it("tells strings, comments, quoted names, inputs and words apart", () => {
    expect(kinds(`select "a ""b" -- $no 'x'\nfrom t where y = $year and z = 'it''s $no'`)).toEqual([
      "word select",
      `quoted "a ""b"`,
      "comment -- $no 'x'",
      "word from",
      "word t",
      "word where",
      "word y",
      "other =",
      "input $year",
      "word and",
      "word z",
      "other =",
      "string 'it''s $no'"
    ]);
  });
  it("knows nested comments, strings between dollars and escapes", () => {
    expect(kinds("/* a /* b */ $c */ x")).toEqual(["comment /* a /* b */ $c */", "word x"]);
    expect(kinds("$$ $a $$ $b $t$ $$ $t$")).toEqual([
      "string $$ $a $$",
      "input $b",
      "string $t$ $$ $t$"
    ]);
    expect(kinds(String.raw`e'\' $a' $b`)).toEqual([String.raw`string e'\' $a'`, "input $b"]);
    expect(kinds(String.raw`'\' $a`)).toEqual([String.raw`string '\'`, "input $a"]);
  });
  it("leaves numbers, numbered parameters and dollars within a word whole", () => {
    expect(kinds("$1 1e5 a$b 2.5")).toEqual(["other $1", "other 1e5", "word a$b", "other 2.5"]);
  });
  it("loses nothing of any text", () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      "--",
      "/*",
      "*/",
      "$",
      "$a",
      "$$",
      "\\",
      "e'",
      "\n",
      "é",
      "🙂",
      " "
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({unit: "binary"}))), (parts) => {
        const sql = parts.join("");
        expect(
          sqlPieces(sql)
            .map(({text}) => text)
            .join("")
        ).toBe(sql);
      })
    );
  });
});

describe("nameOf(piece)", () => {
  it("takes the quotes off", () => {
    expect(nameOf({kind: "quoted", text: '"a ""b"'})).toBe('a "b');
  });
});
