import {describe, expect, it} from "vitest";
import {compareKeys, sortKey} from "./sort-table.js";

const sorted = (texts: string[], direction: 1 | -1) =>
  texts.toSorted((a, b) => compareKeys(sortKey(a), sortKey(b), direction));

describe("sorting cells", () => {
  it("reads numbers as they are printed", () => {
    expect(sorted(["1,200", "−5", "+30", "4.5%", "0"], 1)).toEqual([
      "−5",
      "0",
      "4.5%",
      "+30",
      "1,200"
    ]);
  });
  it("reads days", () => {
    expect(sorted(["1 April 2023", "31 March 2022", "2 January 2024"], 1)).toEqual([
      "31 March 2022",
      "1 April 2023",
      "2 January 2024"
    ]);
  });
  it("keeps what is not known last, either way", () => {
    expect(sorted(["not published", "2", "10"], 1)).toEqual(["2", "10", "not published"]);
    expect(sorted(["not published", "2", "10"], -1)).toEqual(["10", "2", "not published"]);
  });
});
