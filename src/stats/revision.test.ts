import {describe, expect, it} from "vitest";
import {biasAgainstSampling, isInsideInterval, netRevision, revisionSummary} from "./revision.js";

describe("revisionSummary(vintages)", () => {
  it("sums up the year to June 2023", () => {
    const summary = revisionSummary([672, 740, 906, 924]);
    expect(summary.revisions).toEqual([68, 166, 18]);
    expect(summary.total).toBe(252);
    expect(summary.totalPercent).toBeCloseTo(37.5, 12);
    expect(summary.meanAbsolute).toBe(84);
  });
  it("keeps the direction of a loss, and has no percentage of zero", () => {
    expect(revisionSummary([-100, -50]).totalPercent).toBe(50);
    expect(revisionSummary([0, 5]).totalPercent).toBeNull();
  });
  it("rejects a single release and NaN", () => {
    expect(() => revisionSummary([5])).toThrow("invalid vintages; fewer than two: 1");
    expect(() => revisionSummary([5, NaN])).toThrow("invalid vintage; not finite: NaN");
  });
});

describe("isInsideInterval(revised, interval)", () => {
  it("counts the limits", () => {
    expect(isInsideInterval(649, {lower: 598, upper: 760})).toBe(true);
    expect(isInsideInterval(598, {lower: 598, upper: 760})).toBe(true);
    expect(isInsideInterval(597, {lower: 598, upper: 760})).toBe(false);
  });
  it("rejects limits in the wrong order and NaN", () => {
    expect(() => isInsideInterval(1, {lower: 2, upper: 1})).toThrow("invalid interval");
    expect(() => isInsideInterval(NaN, {lower: 1, upper: 2})).toThrow("invalid revision");
  });
});

describe("netRevision(firstNet, revised)", () => {
  it("finds York's balance of 2015 lower by 283", () => {
    // Mid-year estimates: 1,643 in the release of June 2016; 2,963 in and 1,603 out later.
    const revision = netRevision(1643, {inflow: 2963, outflow: 1603});
    expect(revision).toMatchObject({net: 1360, change: -283});
    expect(() => netRevision(NaN, {inflow: 1, outflow: 1})).toThrow("invalid change");
  });
});

describe("biasAgainstSampling(years)", () => {
  it("adds half-widths in quadrature and finds who left", () => {
    const bias = biasAgainstSampling([
      {value: 206, halfWidth: 49, revised: 267},
      {value: 245, halfWidth: 49, revised: 268}
    ]);
    expect(bias).toMatchObject({sum: 451, revisedSum: 535, difference: 84, outside: [0]});
    expect(bias.halfWidth).toBeCloseTo(69.3, 1);
  });
});
