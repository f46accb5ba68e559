import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {shortenPaths} from "./shorten-paths.js";

const {document} = new JSDOM("<svg><path></path></svg>").window;
const svg = document.querySelector("svg")!;
const path = svg.querySelector("path")!;

function shortened(d: string): string {
  path.setAttribute("d", d);
  shortenPaths(svg);
  return path.getAttribute("d")!;
}

/** The corners that the steps of a line lead to. */
function cornersOf(d: string): [number, number][] {
  const numbers = d.match(/-?\d*\.?\d+/g)!.map(Number);
  let [x, y] = [0, 0];
  return Array.from({length: numbers.length / 2}, (_, i) => {
    [x, y] = [x + numbers[2 * i], y + numbers[2 * i + 1]];
    return [x, y];
  });
}

describe("shortenPaths(svg)", () => {
  it.each([
    ["M10,20L21.5,30L33,25", "M10 20l11.5 10 11.5-5"],
    ["M60,124V129M71.5,124V129", "M60 124v5m11.5-5v5"],
    ["M0,0H5V5H0Z", "M0 0h5v5h-5z"],
    ["M5,5L6,7ZM10,10L9.5,9", "M5 5l1 2zm5 5l-.5-1"],
    ["M1,2L1,2", "M1 2l0 0"],
    ["M0,1e-7L2.34567,3", "M0 0l2.3 3"]
  ])("writes %s as %s", (d, steps) => {
    expect(shortened(d)).toBe(steps);
  });
  it.each([
    "M0 203l100 0z",
    "M4,0A4,4,0,1,1,-4,0",
    "M0,0C1,1,2,2,3,3",
    "M0,0L1,1 2,2",
    "M0,NaN",
    ""
  ])("leaves %s", (d) => {
    expect(shortened(d)).toBe(d);
  });
  it("keeps every corner within a twentieth of a pixel, however long the line", () => {
    const coordinate = fc.double({min: -500, max: 1500, noNaN: true});
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), {minLength: 2}), (points) => {
        const d = shortened(`M${points.map((point) => point.join(",")).join("L")}`);
        const corners = cornersOf(d);
        expect(corners).toHaveLength(points.length);
        corners.forEach(([x, y], i) => {
          expect(Math.abs(x - points[i][0])).toBeLessThan(0.0501);
          expect(Math.abs(y - points[i][1])).toBeLessThan(0.0501);
        });
      })
    );
  });
});
