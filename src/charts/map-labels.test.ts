import {describe, expect, it} from "vitest";
import {placeLabels, wrap, type PlacedLabel} from "./map-labels.js";

const space = {symbols: [], blocked: [], dark: [], width: 300, height: 300, fontSize: 10};
const label = {x: 150, y: 150, r: 10, lines: ["Clifton", "681"]};

function boxOf({anchor, x, y, lines}: PlacedLabel) {
  const width = 7 * 5.3;
  const left = x - {start: 0, middle: 0.5, end: 1}[anchor] * width;
  return {left, right: left + width, top: y - 10, bottom: y - 10 + lines.length * 12};
}

describe("placeLabels(labels, space)", () => {
  it("stands beside its symbol, and a line leads to it", () => {
    const [placed] = placeLabels([label], {...space, symbols: [label]});
    const {left, right, top, bottom} = boxOf(placed);
    expect(left > 160 || right < 140 || top > 160 || bottom < 140).toBe(true);
    const [x1, y1] = placed.leader;
    expect(Math.hypot(x1 - 150, y1 - 150)).toBeCloseTo(10, 6);
  });
  it("keeps inside the frame", () => {
    const corner = {...label, x: 298, y: 2};
    const {left, right, top, bottom} = boxOf(
      placeLabels([corner], {...space, symbols: [corner]})[0]
    );
    expect([left >= 0, right <= 300.1, top >= -0.1, bottom <= 300]).toEqual([
      true,
      true,
      true,
      true
    ]);
  });
  it("keeps off other symbols, other labels and what is blocked", () => {
    const other = {...label, x: 175, lines: ["Guildhall", "549"]};
    const blocked = {left: 0, top: 0, width: 300, height: 130};
    const placed = placeLabels([label, other], {
      ...space,
      symbols: [label, other],
      blocked: [blocked]
    });
    const [a, b] = placed.map(boxOf);
    expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
    expect(Math.min(a.top, b.top)).toBeGreaterThanOrEqual(130);
  });
  it("goes round dark ground where that costs little", () => {
    const dark = {left: 150, top: 0, width: 150, height: 300};
    const [placed] = placeLabels([label], {...space, symbols: [label], dark: [dark]});
    expect(boxOf(placed).right).toBeLessThanOrEqual(150);
  });
});

describe("wrap(text, letters)", () => {
  it("breaks between words", () => {
    expect(wrap("Fulford, Heslington & University", 20)).toEqual([
      "Fulford, Heslington",
      "& University"
    ]);
  });
  it("leaves a word that is too long whole", () => {
    expect(wrap("Clementhorpe", 5)).toEqual(["Clementhorpe"]);
  });
});
