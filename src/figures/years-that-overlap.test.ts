import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {figureRows} from "../../test/figure-rows.js";
import {yearsThatOverlap as figure} from "./years-that-overlap.js";

const rows = await figureRows(figure, {});
const draw = (apart: string) =>
  figure.chart!(rows, {document: new JSDOM().window.document, width: 340, choices: {apart}});
const blocks = (svg: SVGSVGElement, kind: string) =>
  [...svg.querySelectorAll(".points title")]
    .map(({textContent}) => textContent!)
    .filter((text) => text.includes(kind));

describe("years that overlap", () => {
  it("says what a fall of 13,000 can mean", () => {
    const words = figure.words!(rows, {apart: "1"});
    expect(words).toMatch(/share 3 quarters\. .* correlation of 0\.75\./);
    expect(words).toMatch(/margin of ±27,000 to ±54,000\./);
    expect(words).toMatch(
      /July to September 2015 came out 13,000 below July to September 2014, if the shared/
    );
  });
  it("names the months that are not shared, however far the window slides", () => {
    expect(figure.words!(rows, {apart: "2"})).toMatch(
      /April to September 2015 .* April to September 2014/
    );
    expect(figure.words!(rows, {apart: "4"})).toMatch(
      /share no quarter.* October 2014 to September 2015 came out 31,000 above October 2013 to September 2014\.$/
    );
    expect(figure.words!(rows, {apart: "0"})).toMatch(/nothing can differ/);
  });
  it("drops and adds as many blocks as the window slides", () => {
    for (const apart of [0, 1, 2, 3, 4]) {
      const svg = draw(`${apart}`);
      expect(blocks(svg, "dropped")).toHaveLength(apart);
      expect(blocks(svg, "added")).toHaveLength(apart);
      expect(blocks(svg, "in both years")).toHaveLength(2 * (4 - apart));
    }
    expect(blocks(draw("1"), "dropped")).toEqual([
      "July to September 2014: dropped: in the earlier year only"
    ]);
  });
  it("keeps its height, and names the correlation", () => {
    const svgs = ["0", "1", "4"].map(draw);
    expect(new Set(svgs.map((svg) => svg.getAttribute("height"))).size).toBe(1);
    expect(svgs[1].textContent).toContain("3 of 4 quarters shared: correlation 0.75");
  });
});
