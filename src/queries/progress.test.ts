import {describe, expect, it} from "vitest";
import {progressText, totalOf} from "./progress.js";

describe("progressText(progress)", () => {
  it("says how much has arrived, and of how much where that is known", () => {
    expect(progressText({step: "engine"})).toBe("Fetching the query engine");
    expect(progressText({step: "engine", received: 1_250_000})).toBe(
      "Fetching the query engine: 1.3 MB"
    );
    expect(progressText({step: "engine", received: 1_250_000, total: 7_700_000})).toBe(
      "Fetching the query engine: 1.3 of 7.7 MB"
    );
    expect(progressText({step: "table", table: "places"})).toBe("Reading the table places");
  });
});

describe("totalOf(headers)", () => {
  it("trusts no length of a packed transfer", () => {
    expect(totalOf(new Headers({"content-length": "10"}))).toBe(10);
    expect(totalOf(new Headers({"content-length": "10", "content-encoding": "gzip"}))).toBe(
      undefined
    );
    expect(totalOf(new Headers())).toBe(undefined);
  });
});
