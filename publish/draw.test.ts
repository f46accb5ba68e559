import {describe, expect, it} from "vitest";
import {chartWidths, drawChart} from "./draw.js";

const namespace = "http://www.w3.org/2000/svg";
const points = Array.from({length: 60}, (_, i): [number, number] => [7.2 * i, 3.3 * i]);

/** A line of many points, with a dot on the last. */
function lineWithDot(document: Document): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  const line = document.createElementNS(namespace, "path");
  line.setAttribute("d", `M${points.map((point) => point.join(",")).join("L")}`);
  const dot = document.createElementNS(namespace, "circle");
  const [x, y] = points.at(-1)!;
  dot.setAttribute("cx", String(x));
  dot.setAttribute("cy", String(y));
  svg.append(line, dot);
  return svg;
}

describe("drawChart(name, figure, options)", () => {
  it("keeps the end of a long line on its dot", () => {
    const chart = (_: unknown, {document}: {document: Document}) => lineWithDot(document);
    const {wide} = drawChart("line", {title: "A line", chart}, {rows: [], choices: {}});
    const steps = /d="([^"]+)"/
      .exec(wide)![1]
      .match(/-?\d*\.?\d+/g)!
      .map(Number);
    const end = [0, 1].map((axis) =>
      steps.filter((_, i) => i % 2 === axis).reduce((sum, step) => sum + step, 0)
    );
    const dot = ["cx", "cy"].map((name) => Number(new RegExp(`${name}="([^"]+)"`).exec(wide)![1]));
    expect(end).toEqual(dot);
    expect(steps).toHaveLength(2 * points.length);
  });
  it("draws at the two widths of a page, once for the same rows", () => {
    const widths: number[] = [];
    const chart = (_: unknown, {document, width}: {document: Document; width: number}) => {
      widths.push(width);
      return lineWithDot(document);
    };
    const rows = [{a: 1}];
    for (let i = 0; i < 2; ++i) drawChart("once", {title: "A line", chart}, {rows, choices: {}});
    expect(widths).toEqual([chartWidths.narrow, chartWidths.wide]);
  });
});
