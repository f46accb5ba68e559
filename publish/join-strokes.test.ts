import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {joinStrokes} from "./join-strokes.js";

function joined(content: string): string {
  const {document} = new JSDOM(`<svg>${content}</svg>`).window;
  const svg = document.querySelector("svg")!;
  joinStrokes(svg);
  return svg.innerHTML;
}

const tick = (x: number, d = "M0,0L0,5") => `<path transform="translate(${x},20)" d="${d}"></path>`;
const rule = (y: number, look = "") => `<line x1="4" x2="30" y1="${y}" y2="${y}"${look}></line>`;

describe("joinStrokes(svg)", () => {
  it("makes one path of the ticks of an axis", () => {
    expect(joined(`<g stroke="red">${tick(1)}${tick(2.5)}</g>`)).toBe(
      '<g stroke="red"><path d="M1,20V25M2.5,20V25"></path></g>'
    );
  });
  it("makes one path of the lines of a grid", () => {
    expect(joined(`<g>${rule(9)}${rule(1.5)}</g>`)).toBe(
      '<g><path d="M4,9H30M4,1.5H30"></path></g>'
    );
  });
  it.each([
    {what: "one stroke", content: rule(1)},
    {what: "a look of its own", content: rule(1) + rule(2, ' stroke="red"')},
    {what: "words of its own", content: rule(1) + "<line><title>Two</title></line>"},
    {what: "other marks between", content: rule(1) + "<circle></circle>" + rule(2)},
    {what: "strokes on one another, which may show through", content: rule(1) + rule(1)},
    {what: "a slope", content: tick(1, "M0,0L5,5") + tick(9, "M0,0L5,5")},
    {what: "strokes across and down", content: tick(1) + rule(2)},
    {what: "shapes", content: tick(1, "M0,0L0,5L5,5Z") + tick(9, "M0,0L0,5L5,5Z")}
  ])("leaves $what", ({content}) => {
    expect(joined(`<g>${content}</g>`)).toBe(`<g>${content}</g>`);
  });
  it("leaves bands, which may touch", () => {
    const bands = `<g stroke-width="24">${rule(1)}${rule(9)}</g>`;
    expect(joined(bands)).toBe(bands);
  });
  it("leaves the points that a reader walks to", () => {
    const points = `<g class="points">${tick(1)}${tick(2)}</g>`;
    expect(joined(points)).toBe(points);
  });
});
