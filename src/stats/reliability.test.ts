import {describe, expect, it} from "vitest";
import {
  expectedAreaPrecision,
  impliedDesignEffect,
  reliability,
  standardErrorPercent
} from "./reliability.js";

const figure = (value: number, halfWidth: number) => ({value, halfWidth});

describe("standardErrorPercent(figure)", () => {
  it("matches the published example", () => {
    // ONS, Table 1.02: 462.3 ± 27.4.
    expect(standardErrorPercent(figure(462.3, 27.4))).toBeCloseTo(3.02, 2);
    expect(standardErrorPercent(figure(-462.3, 27.4))).toBeCloseTo(3.02, 2);
  });
  it("is unknown for zero", () => expect(standardErrorPercent(figure(0, 3))).toBeNull());
});

describe("reliability(figure, options)", () => {
  it("bands by the coefficient of variation", () => {
    expect(reliability(figure(462.3, 27.4)).band).toBe("precise");
    expect(reliability(figure(323, 37)).band).toBe("reasonably precise");
    expect(reliability(figure(31.9, 7.5)).band).toBe("acceptable");
    expect(reliability(figure(13.5, 5.4)).band).toBe("unreliable");
  });
  it("means nothing for a balance whose interval reaches zero", () => {
    const nothing = {cvPercent: null, band: "not meaningful"};
    expect(reliability(figure(-0.5, 21.2), {isBalance: true})).toEqual(nothing);
    expect(reliability(figure(5, 5), {isBalance: true})).toEqual(nothing);
    expect(reliability(figure(0, 5))).toEqual(nothing);
    expect(reliability(figure(323, 37), {isBalance: true}).band).toBe("reasonably precise");
  });
  it("rejects an estimate that is no number", () => {
    expect(() => reliability(figure(NaN, 1))).toThrow("invalid estimate; not finite: NaN");
  });
});

describe("impliedDesignEffect(figure, contacts)", () => {
  it("is about two for immigration in 2012", () => {
    const effect = impliedDesignEffect(figure(462_300, 27_400), 2225);
    expect(effect.designEffect).toBeCloseTo(2.03, 2);
    expect(effect.meanWeight).toBeCloseTo(207.8, 1);
  });
  it("rejects no contacts and no estimate", () => {
    expect(() => impliedDesignEffect(figure(1, 1), 0)).toThrow(
      "invalid contacts; not above zero: 0"
    );
    expect(() => impliedDesignEffect(figure(0, 1), 5)).toThrow(
      "invalid estimate; not above zero: 0"
    );
  });
});

describe("expectedAreaPrecision(inflow, options)", () => {
  it("gives York about ten interviews", () => {
    const york = expectedAreaPrecision(2571, {meanWeight: 265.8333, designEffect: 1.72674});
    expect(york.contacts).toBeCloseTo(9.67, 2);
    expect(york.halfWidth / 2571).toBeCloseTo(0.83, 2);
  });
  it("rejects a weight of zero", () => {
    expect(() => expectedAreaPrecision(1, {meanWeight: 0, designEffect: 1})).toThrow(
      "invalid meanWeight; not above zero: 0"
    );
  });
});
