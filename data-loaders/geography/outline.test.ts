import {describe, expect, it} from "vitest";
import {outlineOf} from "./outline.js";
import {depthInside, isInside, type Position} from "./plane.js";

/** Points a kilometre apart in the shape of a U: a bay opens to the north. */
const letter: Position[] = Array.from({length: 11 * 11}, (_, i): Position => [
  i % 11,
  Math.floor(i / 11)
]).filter(([x, y]) => y < 3 || x < 3 || x > 7);

describe("outlineOf(points, options)", () => {
  const outline = outlineOf(letter, {reach: 1, margin: 0.5});
  it("holds every point, as far inside as the margin", () => {
    const depths = letter.map((point) => depthInside(outline, point));
    // The round ends are drawn with straight sides, which lie a little inside.
    expect(Math.min(...depths)).toBeGreaterThan(0.48);
    expect(Math.min(...depths)).toBeLessThanOrEqual(0.5 + 1e-9);
  });
  it("leaves a bay out, which a convex hull would fill", () => {
    expect(isInside(outline, [5, 8])).toBe(false);
    expect(isInside(outlineOf(letter, {reach: 100, margin: 0.5}), [5, 8])).toBe(true);
  });
  it("is one ring without holes", () => {
    expect(outline.map((rings) => rings.length)).toEqual([1]);
  });
  it("rejects a reach that holds no three points", () => {
    expect(() => outlineOf(letter, {reach: 0.1, margin: 0.5})).toThrow(
      "invalid reach; no three centres within it: 0.1"
    );
  });
});
