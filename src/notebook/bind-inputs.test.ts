import {DuckDBInstance} from "@duckdb/node-api";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bindInputs} from "./bind-inputs.js";

const values = new Map<string, string | number>([
  ["place", "king's lynn"],
  ["year", 2020],
  ["change", -1.5]
]);

describe("bindInputs(sql, values)", () => {
  it("quotes text and writes numbers", () => {
    expect(bindInputs("where p = $place and y > $year", values)).toBe(
      "where p = 'king''s lynn' and y > 2020"
    );
  });
  it("keeps a literal apart from what stands beside it", () => {
    expect(bindInputs("x-$change", values)).toBe("x- (-1.5)");
    expect(bindInputs("'a'$place'b'", values)).toBe("'a' 'king''s lynn' 'b'");
    expect(bindInputs("u&$place", values)).toBe("u& 'king''s lynn'");
    expect(bindInputs("$year$change", values)).toBe("$year$change");
    expect(bindInputs("f($year)", values)).toBe("f( 2020 )");
  });
  it("writes numbers as they would be typed, and long ones with an exponent", () => {
    const written = (a: number) => bindInputs("$a", new Map([["a", a]]));
    expect([2020, 0.1, -2.5, 0].map(written)).toEqual(["2020", "0.1", "(-2.5)", "0"]);
    expect(written(-0.00009082425230151205)).toBe("(-9.082425230151205e-5)");
  });
  it("leaves strings, comments, quoted names and numbered parameters alone", () => {
    const sql = `'$year' "$year" -- $year\n/* $year */ $1 $$ $year $$ a$year`;
    expect(bindInputs(sql, values)).toBe(sql);
  });
  it("tells of unknown names and of values that are none", () => {
    expect(() => bindInputs("$yaer", values)).toThrow(
      "There is no input named yaer. Did you mean $year?"
    );
    expect(() => bindInputs("$a", new Map())).toThrow("Add an input of that name.");
    expect(() => bindInputs("$a", new Map([["a", NaN]]))).toThrow("The input a has no number.");
    expect(() => bindInputs("$a", new Map([["a", "\0"]]))).toThrow("a character that is no text");
  });
  it("gives the engine exactly the value, whatever it is", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const hostile = fc.constantFrom("'", "''", '"', "\\", "--", "/*", ";", "$a", "$$", "e'", "\n");
    const text = fc
      .array(fc.oneof(hostile, fc.string({unit: "grapheme"})), {maxLength: 6})
      .map((parts) => parts.join("").replaceAll("\0", ""));
    const value = fc.oneof(text, fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer());
    await fc.assert(
      fc.asyncProperty(value, async (value) => {
        const type = typeof value === "number" ? "double" : "varchar";
        const sql = bindInputs(`select cast($a as ${type})`, new Map([["a", value]]));
        const rows = (await connection.runAndReadAll(sql)).getRows();
        expect(rows).toEqual([[value === 0 ? 0 : value]]);
      }),
      {numRuns: Number(process.env.RUNS ?? 200)}
    );
  });
});
