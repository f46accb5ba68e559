import {describe, expect, it} from "vitest";
import {nearestBox, seriesOf, stepSeries} from "./chart-points.js";

const box = (left: number, top: number, size = 6) => ({
  left,
  top,
  right: left + size,
  bottom: top + size
});

describe("nearestBox(boxes, place)", () => {
  const boxes = [box(0, 0), box(100, 0), box(90, -20, 60)];
  it("finds the nearest within reach", () => {
    expect(nearestBox(boxes, {x: 10, y: 3, reach: 24})).toBe(0);
    expect(nearestBox(boxes, {x: 50, y: 3, reach: 24})).toBe(-1);
  });
  it("means the smallest of boxes that lie over one another", () => {
    expect(nearestBox(boxes, {x: 103, y: 3, reach: 24})).toBe(1);
    expect(nearestBox(boxes, {x: 140, y: 30, reach: 24})).toBe(2);
  });
});

describe("seriesOf(groups, centres)", () => {
  const [a, b] = [{}, {}];
  it("parts a group where it steps back to the left", () => {
    expect(seriesOf([a, a, a, a, a, a], [0, 10, 20, 0, 10, 20])).toEqual([0, 0, 0, 1, 1, 1]);
  });
  it("parts groups, but not the rows of a list", () => {
    expect(seriesOf([a, a, a, b, b, b], [5, 9, 2, 7, 1, 8])).toEqual([0, 0, 0, 1, 1, 1]);
    expect(seriesOf([a, a, a, a], [5, 4, 9, 2])).toEqual([0, 0, 0, 0]);
  });
});

describe("stepSeries(from, step, series)", () => {
  const where = {series: [0, 0, 0, 1, 1], centres: [0, 10, 20, 9, 21]};
  it("goes to the nearest point of the next series and back", () => {
    expect(stepSeries(1, 1, where)).toBe(3);
    expect(stepSeries(4, -1, where)).toBe(2);
  });
  it("stays where there is no other series", () => {
    expect(stepSeries(1, -1, where)).toBe(1);
    expect(stepSeries(3, 1, where)).toBe(3);
  });
});
