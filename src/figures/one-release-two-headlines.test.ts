import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {figureRows} from "../../test/figure-rows.js";
import {oneReleaseTwoHeadlines as figure} from "./one-release-two-headlines.js";

const rows = await figureRows(figure, {});
const draw = (baseline: string) =>
  figure.chart!(rows, {document: new JSDOM().window.document, width: 340, choices: {baseline}});
const strong = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("text[font-weight]")].map(({textContent}) => textContent);

describe("one release, two headlines", () => {
  it("is up by 31,000 ± 56,000 on a year earlier: no clear change", () => {
    const words = figure.words!(rows, {baseline: "year-earlier"});
    expect(words).toMatch(
      /^Net migration showed no clear change .* September 2014 and the year to September 2015/
    );
    expect(words).toMatch(/31,000 higher, with a margin of ±56,000\. The estimate was higher;/);
    expect(figure.describe(rows, {baseline: "year-earlier"})).toMatch(/from −25,000 to \+87,000/);
  });
  it("is down by 13,000, ±27,000 to ±54,000, on the release before: no clear change", () => {
    const words = figure.words!(rows, {baseline: "previous-release"});
    expect(words).toMatch(
      /^Net migration showed no clear change .* June 2015 and the year to September 2015/
    );
    expect(words).toMatch(
      /13,000 lower, with a margin of ±27,000 to ±54,000\. The estimate was lower;/
    );
    expect(figure.describe(rows, {baseline: "previous-release"})).toMatch(/share 9 months/);
  });
  it("sets the camp whose baseline it is in ink, and turns the arrow", () => {
    const [up, down] = ["year-earlier", "previous-release"].map(draw);
    expect(strong(up)).toContain("claimed an increase");
    expect(strong(up)).not.toContain("described a decrease");
    expect(strong(down)).toContain("described a decrease");
    expect(up.outerHTML).not.toBe(down.outerHTML);
    expect(up.getAttribute("height")).toBe(down.getAttribute("height"));
  });
  it("takes its half-widths from the restated series, and says so", () => {
    expect(
      rows.map(({net, half_width, half_width_release}) => [net, half_width, half_width_release])
    ).toEqual([
      [292_000, 42_000, "2019-05"],
      [336_000, 39_000, "2019-05"],
      [323_000, 37_000, "2019-05"]
    ]);
    expect(figure.describe(rows, {baseline: "year-earlier"})).toMatch(
      /margin is taken from a later/
    );
  });
  it("refuses its title where a change is clear", () => {
    const clear = rows.map((row) => ({...row, half_width: 1000}));
    expect(figure.holds(clear)).toMatch(/^a change is /);
  });
});
