import {describe, expect, it} from "vitest";
import {faultOfHedge, hedgeAtEnd, splitHedge} from "./hedge.js";

describe("hedgeAtEnd(text)", () => {
  it("finds the longest hedge right before the number", () => {
    expect(hedgeAtEnd("There were no more\nthan ")).toBe("no more than");
    expect(hedgeAtEnd("Nearly ")).toBe("nearly");
  });
  it("finds none in the middle of a text, or in a part of a word", () => {
    expect(hedgeAtEnd("about the city: ")).toBeUndefined();
    expect(hedgeAtEnd("wholesome ")).toBeUndefined();
  });
});

describe("faultOfHedge(hedge, number)", () => {
  it("tells a hedge that points to the wrong side", () => {
    expect(faultOfHedge("nearly", {exact: 3012, shown: 3000})).toBe(
      "invalid hedge; the data give 3,012, which is above: nearly"
    );
    expect(faultOfHedge("more than", {exact: 2963, shown: 3000})).toContain("which is below");
  });
  it("lets the right side be, and what has no side", () => {
    expect(faultOfHedge("nearly", {exact: 2963, shown: 3000})).toBeNull();
    expect(faultOfHedge("more than", {exact: 3012, shown: 3000})).toBeNull();
    expect(faultOfHedge("about", {exact: 3012, shown: 3000})).toBeNull();
  });
  it("says nothing of a number that is shown as it is", () => {
    expect(faultOfHedge("more than", {exact: 90, shown: 90})).toBeNull();
  });
});

describe("splitHedge(text)", () => {
  it("parts the hedge from the number", () => {
    expect(splitHedge("just under 2,900")).toEqual({before: "just under ", number: "2,900"});
    expect(splitHedge("−13,000")).toEqual({before: "", number: "−13,000"});
  });
  it("takes nothing else for a number", () => {
    for (const text of ["2,900 people", "2,900 to 3,000", "many", ""])
      expect(splitHedge(text), text).toBeNull();
  });
});
