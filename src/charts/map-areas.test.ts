import {describe, expect, it} from "vitest";
import {mapWidth, placeAreas} from "./map-areas.js";

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

describe("placeAreas(areas)", () => {
  const {height, areas} = placeAreas([square(-2), square(-1)]);
  it("fills the width, with degrees of longitude shrunk by the cosine of the latitude", () => {
    // At 60.5° a degree of longitude is 0.4924 of one of latitude.
    expect(height).toBeCloseTo(mapWidth / 2 / 0.4924, 0);
    expect(areas.map(({x}) => x)).toEqual([mapWidth / 4, (mapWidth * 3) / 4]);
  });
  it("draws closed rings, north up, in whole steps", () => {
    expect(areas[0].path).toBe("M0 609l300 0 0-609-300 0z");
    expect(areas[1].box).toMatchObject({left: 300, top: 0, width: 300});
  });
  it("draws corners that fall together once", () => {
    const doubled = JSON.parse(square(-2).geometry);
    doubled.coordinates[0].splice(1, 0, [-2.0001, 60.0001]);
    const area = {...square(-2), geometry: JSON.stringify(doubled)};
    expect(placeAreas([area, square(-1)]).areas[0].path).toBe(areas[0].path);
  });
  it("draws nothing of a part that falls together to a point, and the other parts", () => {
    const speck = JSON.parse(square(0).geometry).coordinates[0].map(() => [-1, 60.5]);
    const [ring] = JSON.parse(square(-2).geometry).coordinates;
    const geometry = JSON.stringify({type: "MultiPolygon", coordinates: [[speck], [ring]]});
    expect(placeAreas([{...square(-2), geometry}, square(-1)]).areas[0].path).toBe(areas[0].path);
  });
  it("fills another width where it is given one", () => {
    const small = placeAreas([square(-2), square(-1)], {width: 100});
    expect(small.height).toBeCloseTo((height * 100) / mapWidth, 6);
    expect(small.areas[0].path).toBe("M0 102l50 0 0-102-50 0z");
  });
  it("draws every part of an area in several parts", () => {
    const parts = [square(-2), square(0)].map(({geometry}) => JSON.parse(geometry).coordinates);
    const both = {
      ...square(-2),
      geometry: JSON.stringify({type: "MultiPolygon", coordinates: parts})
    };
    expect(placeAreas([both]).areas[0].path.match(/M/g)).toHaveLength(2);
  });
  it("rejects a map without areas", () => {
    expect(() => placeAreas([])).toThrow("missing areas of the map");
  });
});
