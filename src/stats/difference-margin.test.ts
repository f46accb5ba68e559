import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  differenceMargin,
  differenceMarginBounds,
  maxFeasibleCorrelation,
  overlapMargin,
  overlapMarginBounds
} from "./difference-margin.js";

const half = fc.double({min: 0, max: 1000, noNaN: true});
const share = fc.double({min: 0, max: 0.999, noNaN: true});

describe("differenceMargin(a, b, correlation)", () => {
  it("matches the published examples", () => {
    // Survey net 2009 and 2010, ONS Table 1.02: ±37.0 and ±36.6.
    expect(differenceMargin(37, 36.6)).toBeCloseTo(52.04, 2);
    // The years to June and September 2015 with the restated half-widths.
    expect(differenceMargin(39, 37)).toBeCloseTo(53.76, 2);
  });
  it("rejects what is no correlation", () => {
    expect(() => differenceMargin(1, 1, 2)).toThrow("invalid correlation; not in [-1, 1]: 2");
    expect(() => differenceMargin(1, 1, NaN)).toThrow("invalid correlation");
    expect(() => differenceMargin(NaN, 1)).toThrow("invalid half-width");
    expect(() => differenceMargin(1, -1)).toThrow("invalid half-width");
  });
});

describe("overlapMargin(a, b, overlap)", () => {
  it("is half for three shared quarters", () => {
    expect(overlapMargin(37, 37, 0.75)).toBeCloseTo(26.163, 3);
    expect(overlapMargin(39, 37, 0.75)).toBeCloseTo(26.88, 2);
  });
  it("agrees with a correlation where the half-widths are equal", () => {
    fc.assert(
      fc.property(half, share, (h, overlap) => {
        expect(overlapMargin(h, h, overlap)).toBeCloseTo(differenceMargin(h, h, overlap), 6);
      })
    );
  });
  it("never widens the margin", () => {
    fc.assert(
      fc.property(half, half, share, (a, b, overlap) => {
        expect(overlapMargin(a, b, overlap)).toBeLessThanOrEqual(differenceMargin(a, b) + 1e-9);
      })
    );
  });
  it("rejects a share above one", () => {
    expect(() => overlapMargin(1, 1, 9)).toThrow("invalid overlap; not in [0, 1]: 9");
  });
});

describe("maxFeasibleCorrelation(a, b)", () => {
  it("is the smaller over the larger half-width", () => {
    expect(maxFeasibleCorrelation(37, 20)).toBeCloseTo(0.540541, 6);
    expect(maxFeasibleCorrelation(20, 37)).toBeCloseTo(0.540541, 6);
    expect(maxFeasibleCorrelation(0, 0)).toBe(1);
  });
});

describe("differenceMarginBounds(a, b, correlation) and overlapMarginBounds", () => {
  it("hold the margin of all half-widths within theirs", () => {
    const bounded = fc.tuple(half, half, half).map((three) => {
      const [least, value, greatest] = three.sort((x, y) => x - y) as [number, number, number];
      return {least, value, greatest};
    });
    fc.assert(
      fc.property(bounded, bounded, share, share, share, (a, b, rho, s, t) => {
        const [x, y] = [a, b].map(({least, greatest}, i) =>
          Math.min(greatest, least + (greatest - least) * [s, t][i]!)
        ) as [number, number];
        const bounds = differenceMarginBounds(a, b, rho);
        expect(differenceMargin(x, y, rho)).toBeGreaterThanOrEqual(bounds.least - 1e-6);
        expect(differenceMargin(x, y, rho)).toBeLessThanOrEqual(bounds.greatest + 1e-6);
        const shared = overlapMarginBounds(a, b, rho);
        expect(overlapMargin(x, y, rho)).toBeGreaterThanOrEqual(shared.least - 1e-6);
        expect(overlapMargin(x, y, rho)).toBeLessThanOrEqual(shared.greatest + 1e-6);
      })
    );
  });
});
