import {describe, expect, it} from "vitest";
import {notOfToday, withPlace, type PlaceInfo} from "./any-place.js";

const place = (name: string): PlaceInfo => ({
  place: name.toLowerCase(),
  name,
  region: "Yorkshire and The Humber",
  started: null,
  ended: null,
  successor: null,
  predecessors: []
});

describe("withPlace(text, place)", () => {
  it("fills in name, possessive and region", () => {
    expect(withPlace("{place’s} share of {region}, {place}", place("York"))).toBe(
      "York’s share of Yorkshire and The Humber, York"
    );
    expect(withPlace("{place’s} order", place("Leeds"))).toBe("Leeds’ order");
  });
  it("throws where there is no place to name, and leaves other text alone", () => {
    expect(() => withPlace("in {place}", undefined)).toThrow(
      "missing place for {place}: in {place}"
    );
    expect(withPlace("in the UK", undefined)).toBe("in the UK");
  });
});

describe("notOfToday(what, place)", () => {
  it("tells a replaced council from one that is not in our copies", () => {
    const gone = {
      ...place("Craven"),
      ended: new Date("2023-03-31"),
      successor: {place: "north-yorkshire", name: "North Yorkshire"}
    };
    expect(notOfToday("The count", gone)).toMatch(/look under North Yorkshire, which replaced it/);
    expect(notOfToday("The count", place("Bath"))).toMatch(/not found for Bath in the open copies/);
  });
});
