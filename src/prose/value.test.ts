import {describe, expect, it} from "vitest";
import {exampleEstimate} from "../../test/fixtures/estimate.js";
import {difference} from "../stats/difference.js";
import {changePartOf, isChangePart, readValueFormat} from "./value.js";

describe("changePartOf(difference, part)", () => {
  const overlapping = difference(
    exampleEstimate({value: 323, halfWidth: 37, end: "2015-09-30"}),
    exampleEstimate({value: 336, halfWidth: 39, end: "2015-06-30"})
  );
  it("gives the change, its interval and both ends of its margin", () => {
    expect(changePartOf(overlapping, "change")).toBe(-13);
    expect(changePartOf(overlapping, "change-lower")).toBeCloseTo(-66.76, 2);
    expect(changePartOf(overlapping, "change-upper")).toBeCloseTo(40.76, 2);
    expect(changePartOf(overlapping, "margin-least")).toBeCloseTo(26.88, 2);
    expect(changePartOf(overlapping, "margin-greatest")).toBeCloseTo(53.76, 2);
  });
  it("throws where there is no margin, with the reason", () => {
    const refused = {...overlapping, margin: null, reasons: ["No margin is published."]};
    expect(() => changePartOf(refused, "margin-least")).toThrow(
      "missing margin-least; No margin is published."
    );
  });
});

describe("readValueFormat(attributes, measure)", () => {
  const measure = {rounding: 1000, unit: "people per year"};
  it("knows the parts of a change", () => {
    const {part} = readValueFormat({part: "margin-least"}, measure);
    expect(isChangePart(part)).toBe(true);
    expect(isChangePart(readValueFormat({}, measure).part)).toBe(false);
  });
  it("rejects a part that there is not", () => {
    expect(() => readValueFormat({part: "margin"}, measure)).toThrow("unknown part; one of value");
  });
});
