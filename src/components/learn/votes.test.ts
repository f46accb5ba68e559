import {describe, expect, it} from "vitest";
import {countNumbers} from "./votes.js";

describe("countNumbers(text)", () => {
  it("counts each number, least first", () => {
    expect(countNumbers("15 12 15")).toEqual([
      {text: "12", value: 12, count: 1},
      {text: "15", value: 15, count: 2}
    ]);
  });
  it("reads thousands, per cent, minus and commas between numbers", () => {
    expect(countNumbers("1,500 8%, −3, 1500").map(({value, count}) => [value, count])).toEqual([
      [-3, 1],
      [8, 1],
      [1500, 2]
    ]);
  });
  it("passes over what is no number", () => {
    expect(countNumbers("many  ; 4")).toEqual([{text: "4", value: 4, count: 1}]);
  });
});
