import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {figure, type Figure} from "../../src/figures/figure.js";
import {drawForRoom, typeIn} from "./draw-for-room.js";

/** A figure whose chart is as high as *heightOf* says. */
function example(heightOf: (width: number, isLow: boolean) => number, hasControls = false): Figure {
  return figure<{year: number}>({
    title: "It grew",
    subtitle: "Things",
    holds: () => true,
    query: {sql: "SELECT 1 AS year", params: []},
    ...(hasControls && {controls: {by: {label: "By", values: {a: "a", b: "b"}}}}),
    chart: (_, {document, width, isLow = false}) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("width", String(width));
      svg.setAttribute("height", String(heightOf(width, isLow)));
      svg.innerHTML = `<g id="a"></g>`;
      return svg;
    },
    describe: () => "Words.",
    table: [{name: "year", label: "Year"}],
    sources: ["places"],
    caveats: []
  });
}

const room = {width: 57, height: 49};
const widthOf = (spec: Figure) => {
  const {document} = new JSDOM(drawForRoom("a", {figure: spec, rows: []}, room)).window;
  return Number(document.querySelector("svg")!.getAttribute("width"));
};

describe("drawForRoom(name, figure, room)", () => {
  it("draws at the width at which the type is largest", () => {
    // As high at every width: a narrow drawing would be held back by its height alone.
    expect(widthOf(example(() => 350))).toBe(380);
    // Maps, as high as they are wide: the smaller the drawing, the larger its type.
    expect(widthOf(example((width) => width))).toBe(340);
    // Panels that stand side by side from 500 on.
    expect(widthOf(example((width) => (width < 500 ? 1200 : 300)))).toBe(680);
  });
  it("puts panels side by side where that is larger, and a reader cannot draw it anew", () => {
    const heightOf = (width: number, isLow: boolean) => (isLow ? 400 : 900 + width);
    expect(widthOf(example(heightOf))).toBe(720);
    expect(widthOf(example(heightOf, true))).toBeLessThan(720);
  });
  it("never sets type larger than a title’s, so that a low chart shows more instead", () => {
    const low = example(() => 90);
    const {document} = new JSDOM(drawForRoom("a", {figure: low, rows: []}, room)).window;
    expect(typeIn(document.querySelector("svg")!, room)).toBeLessThan(2.1);
  });
  it("names what the drawing defines after its figure", () => {
    expect(drawForRoom("a", {figure: example(() => 300), rows: []}, room)).toContain(
      `id="a-wide-a"`
    );
  });
});
