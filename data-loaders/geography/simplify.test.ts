import {describe, expect, it} from "vitest";
import type {Position} from "./plane.js";
import {simplifyLines} from "./simplify.js";

const zigzag: Position[] = [
  [0, 0],
  [1, 1],
  [2, 0],
  [3, 1],
  [4, 0]
];

describe("simplifyLines(lines, options)", () => {
  it("drops small corners and keeps both ends", () => {
    expect(simplifyLines([zigzag], {smallest: 5, landmarks: []})).toEqual([
      [
        [0, 0],
        [4, 0]
      ]
    ]);
  });
  it("keeps corners that are large", () => {
    expect(simplifyLines([zigzag], {smallest: 0.5, landmarks: []})).toEqual([zigzag]);
  });
  it("keeps a corner that a landmark lies behind", () => {
    const [line] = simplifyLines([zigzag], {smallest: 5, landmarks: [[1, 0.5]]});
    expect(line).toContainEqual([1, 1]);
  });
  it("keeps a corner that another line's corner lies behind", () => {
    const other: Position[] = [
      [1, -1],
      [1, 0.5],
      [1.2, -1]
    ];
    const [line] = simplifyLines([zigzag, other], {smallest: 5, landmarks: [[1.03, -0.5]]});
    expect(line).toContainEqual([1, 1]);
  });
  it("keeps a closed line an area", () => {
    const square: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0]
    ];
    const [ring] = simplifyLines([square], {smallest: 5, landmarks: []});
    expect(ring).toHaveLength(4);
    expect(ring[0]).toEqual(ring.at(-1));
  });
});
