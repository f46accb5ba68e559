import {describe, expect, it} from "vitest";
import {detectableChange, powerToDetect, replicationCapture} from "./power.js";

describe("detectableChange(halfWidths, options)", () => {
  it("agrees with the textbook factor of 2.80 for 80% and 3.24 for 90%", () => {
    const {standardError, significant, detectable} = detectableChange([37, 37]);
    expect(significant).toBeCloseTo(52.3, 1);
    expect(detectable / standardError).toBeCloseTo(2.8, 2);
    expect(detectableChange([37, 37], {power: 0.9}).detectable).toBeCloseTo(86.5, 1);
    expect(detectableChange([37, 37], {correlation: 0.75}).detectable).toBeCloseTo(37.4, 1);
  });
  it("rejects a power in percent and figures without errors", () => {
    expect(() => detectableChange([1, 1], {power: 80})).toThrow("invalid power; not in (0, 1): 80");
    expect(() => detectableChange([0, 0])).toThrow("invalid half-widths");
  });
});

describe("powerToDetect(trueChange, halfWidths, options)", () => {
  it("is the level of the test where nothing changed", () => {
    expect(powerToDetect(0, [37, 37])).toBeCloseTo(0.05, 12);
  });
  it("is the same for a rise and a fall", () => {
    expect(powerToDetect(-100, [37, 37])).toBeCloseTo(0.963, 3);
    expect(powerToDetect(100, [37, 37])).toBeCloseTo(0.963, 3);
  });
  it("is the power that detectableChange asks for", () => {
    const {detectable} = detectableChange([30, 40], {power: 0.8});
    expect(powerToDetect(detectable, [30, 40])).toBeCloseTo(0.8, 3);
  });
});

describe("replicationCapture(level)", () => {
  it("matches the published 83%", () => {
    // Cumming, Williams and Fidler (2004): 83.4% on average.
    expect(replicationCapture(0.95)).toBeCloseTo(0.834, 3);
    expect(() => replicationCapture(95)).toThrow("invalid level");
  });
});
