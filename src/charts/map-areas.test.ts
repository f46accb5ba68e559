import {describe, expect, it} from "vitest";
import {placeAreas} from "./map-areas.js";

const square = (west: number) => ({
  name: `from ${west}`,
  geometry: JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [west, 60],
        [west + 1, 60],
        [west + 1, 61],
        [west, 61],
        [west, 60]
      ]
    ]
  }),
  anchor_longitude: west + 0.5,
  anchor_latitude: 60.5
});

describe("placeAreas(areas, width)", () => {
  const {height, areas} = placeAreas([square(-2), square(-1)], 200);
  it("fills the width, with degrees of longitude shrunk by the cosine of the latitude", () => {
    // At 60.5° a degree of longitude is 0.4924 of one of latitude.
    expect(height).toBeCloseTo(100 / 0.4924, 1);
    expect(areas.map(({x}) => Math.round(x))).toEqual([50, 150]);
  });
  it("draws closed rings, north up, in steps of whole pixels", () => {
    expect(areas[0].path).toBe("M0 203l100 0 0-203-100 0z");
    expect(areas[1].box).toMatchObject({left: 100, top: 0, width: 100});
  });
  it("draws every part of an area in several parts", () => {
    const parts = [square(-2), square(0)].map(({geometry}) => JSON.parse(geometry).coordinates);
    const both = {
      ...square(-2),
      geometry: JSON.stringify({type: "MultiPolygon", coordinates: parts})
    };
    expect(placeAreas([both], 300).areas[0].path.match(/M/g)).toHaveLength(2);
  });
  it("rejects a map without areas", () => {
    expect(() => placeAreas([], 200)).toThrow("missing areas of the map");
  });
});
