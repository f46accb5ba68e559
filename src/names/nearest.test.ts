import {describe, expect, it} from "vitest";
import {nearestNames} from "./nearest.js";

describe("nearestNames(written, names, count)", () => {
  it("puts what was meant first", () => {
    expect(nearestNames("emigraton", ["births", "immigration", "emigration"])[0]).toBe(
      "emigration"
    );
    expect(nearestNames("arrivals", ["students", "arrivals-by-release"], 1)).toEqual([
      "arrivals-by-release"
    ]);
  });
  it("returns no more than there are", () => {
    expect(nearestNames("x", ["a"])).toEqual(["a"]);
  });
});
