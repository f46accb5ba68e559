import {describe, expect, it} from "vitest";
import {netChange, netFromFlows, sumOfIndependent} from "./net.js";

describe("netFromFlows(inflow, outflow)", () => {
  it("matches the published balance", () => {
    // ONS, Table 1.02: 2012, 462.3 ± 27.4 in, 298.3 ± 19.9 out, 163.9 ± 33.9 net.
    const net = netFromFlows({value: 462.3, halfWidth: 27.4}, {value: 298.3, halfWidth: 19.9});
    expect(net.value).toBeCloseTo(164, 6);
    expect(net.halfWidth).toBeCloseTo(33.9, 1);
    expect(net.upper - net.lower).toBeCloseTo(2 * net.halfWidth, 9);
  });
  it("rejects a half-width that is no number", () => {
    expect(() => netFromFlows({value: 1, halfWidth: NaN}, {value: 1, halfWidth: 1})).toThrow(
      "invalid half-width; not zero or more: NaN"
    );
  });
});

describe("sumOfIndependent(figures)", () => {
  it("matches the published total of three citizenships", () => {
    // ONS, Table 1.02: 2012, British, EU and non-EU; 163.9 ± 33.9 in total.
    const sum = sumOfIndependent([
      {value: -54.5, halfWidth: 18.5},
      {value: 78.1, halfWidth: 21.2},
      {value: 140.3, halfWidth: 18.9}
    ]);
    expect(sum.value).toBeCloseTo(163.9, 6);
    expect(sum.halfWidth).toBeCloseTo(33.9, 1);
  });
  it("is zero of none", () => expect(sumOfIndependent([])).toEqual({value: 0, halfWidth: 0}));
});

describe("netChange(flows, base)", () => {
  it("finds that net rose with arrivals flat", () => {
    // ONS, MSQR February 2016: years to September 2014 and 2015, thousands.
    expect(netChange({inflow: 617, outflow: 294}, {inflow: 615, outflow: 323})).toEqual({
      net: 323,
      baseNet: 292,
      change: 31,
      fromInflow: 2,
      fromOutflow: 29
    });
  });
});
