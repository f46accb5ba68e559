import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import * as Plot from "@observablehq/plot";
import type {AnyRow} from "../tables/table.js";
import type {ChartSettings} from "./chart-settings.js";
import {chartCode, drawResult} from "./result-chart.js";
import type {ResultField} from "./result-fields.js";

const {document} = new JSDOM("<!doctype html>").window;

const columns: ResultField[] = [
  {name: "place", type: "VARCHAR"},
  {name: "year", type: "INTEGER"},
  {name: "day", type: "DATE"},
  {name: "arrivals", type: "INTEGER"},
  {name: "lower", type: "DOUBLE"},
  {name: "upper", type: "DOUBLE"}
];

const rows: AnyRow[] = [
  ["York", 2012, 2900, 2500, 3300],
  ["York", 2013, 3100, 2700, 3500],
  ["York", 2015, null, null, null],
  ["York", 2016, 3000, null, null],
  ["Leeds", 2012, 6000, 5500, 6500],
  ["Leeds", 2013, 6400, 5900, 6900]
].map(([place, year, arrivals, lower, upper]) => ({
  place,
  year,
  day: new Date(Date.UTC(Number(year), 5, 30)),
  arrivals,
  lower,
  upper
}));

const line: ChartSettings = {mark: "line", x: "year", y: "arrivals", colour: "place"};
const york = rows.slice(0, 4);

function draw(
  settings: ChartSettings,
  {width = 680, of = rows}: {width?: number; of?: AnyRow[]} = {}
) {
  return drawResult(of, columns, settings, {document, width});
}

const titles = (chart: Element) =>
  [...chart.querySelectorAll(".points title")].map(({textContent}) => textContent);
const texts = (chart: Element) =>
  [...chart.querySelectorAll("text")].map(({textContent}) => textContent);

describe("drawResult(rows, columns, settings, options)", () => {
  it("names each point with its value, years without commas", () => {
    expect(titles(draw(line))).toEqual([
      "York, 2012: arrivals 2,900",
      "York, 2013: arrivals 3,100",
      "York, 2016: arrivals 3,000",
      "Leeds, 2012: arrivals 6,000",
      "Leeds, 2013: arrivals 6,400"
    ]);
    expect(texts(draw(line))).toContain("2012");
    expect(texts(draw(line))).not.toContain("2,012");
  });
  it.each(["bar", "line", "dot", "interval"] as const)("draws the bounds: %s", (mark) => {
    const bare = draw(
      {mark: mark === "interval" ? "dot" : mark, x: "year", y: "arrivals"},
      {of: york}
    );
    const chart = draw(
      {mark, x: "year", y: "arrivals", lower: "lower", upper: "upper"},
      {of: york}
    );
    expect(titles(chart)).toEqual([
      "2012: arrivals 2,900, from 2,500 to 3,300",
      "2013: arrivals 3,100, from 2,700 to 3,500",
      "2016: arrivals 3,000, no bounds known"
    ]);
    const strokes = (element: Element) => element.querySelectorAll(".bounds line").length;
    expect([strokes(bare), strokes(chart)]).toEqual([0, 2]);
    expect(texts(chart)).toContain("Bounds: lower to upper.");
    expect(texts(chart).join(" ")).toContain("A ring has no bounds");
  });
  it("takes a ± in place of two bounds", () => {
    const halves = [{place: "York", year: 2012, arrivals: 2900, half: 400}];
    const fields = [...columns, {name: "half", type: "INTEGER"}];
    const chart = drawResult(
      halves,
      fields,
      {mark: "dot", x: "year", y: "arrivals", halfWidth: "half"},
      {document, width: 340}
    );
    expect(titles(chart)).toEqual(["2012: arrivals 2,900, from 2,500 to 3,300"]);
  });
  it("says how many rows have no value, and draws none of them at zero", () => {
    const chart = draw({mark: "bar", x: "year", y: "arrivals"}, {of: york});
    expect(texts(chart).join(" ")).toContain(
      "1 row has no value and is not drawn; that is not zero."
    );
    expect(titles(chart)).toHaveLength(3);
  });
  it("breaks a line at a missing value, and where a year is left out", () => {
    const path = (of: AnyRow[]) =>
      draw({mark: "line", x: "year", y: "arrivals"}, {of}).querySelector(
        "path[stroke-width='2'], g[stroke-width='2'] path"
      )!;
    const starts = (of: AnyRow[]) => path(of).getAttribute("d")!.match(/M/g)!.length;
    const of = (...years: number[]) => years.map((year) => ({...rows[0], year}));
    expect(starts(of(2011, 2012, 2013, 2014))).toBe(1);
    expect(starts(of(2011, 2012, 2014, 2015))).toBe(2);
    // Censuses are ten years apart: nothing is left out.
    expect(starts(of(2001, 2011, 2021))).toBe(1);
    expect(
      starts([...of(2011, 2012), {...rows[0], year: 2013, arrivals: null}, ...of(2014, 2015)])
    ).toBe(2);
  });
  it("names lines at their ends, or in a key where there is no room", () => {
    for (const width of [340, 680]) expect(texts(draw(line, {width}))).toContain("Leeds");
  });
  it("names lines that end apart in a key, where no name lies over a line", () => {
    // York ends in 2016, Leeds in 2013: a key has a dot for each.
    const apart = draw(line).querySelectorAll("circle[r='4.5']");
    const together = draw(line, {of: rows.filter(({year}) => Number(year) < 2014)});
    expect([apart.length, together.querySelectorAll("circle[r='4.5']").length]).toEqual([2, 0]);
  });
  it("draws a small chart for each value of a facet, all with one scale", () => {
    const chart = draw({mark: "line", x: "year", y: "arrivals", facet: "place"});
    expect(texts(chart)).toEqual(expect.arrayContaining(["York", "Leeds"]));
    expect(texts(chart).filter((text) => text === "6,000")).toHaveLength(2);
  });
  it("lays names beside the bars where only x has numbers", () => {
    const of = rows.filter(({year}) => year === 2012);
    const chart = draw({mark: "bar", x: "arrivals", y: "place"}, {of});
    expect(titles(chart)).toEqual(["York: arrivals 2,900", "Leeds: arrivals 6,000"]);
    expect(chart.getAttribute("aria-label")).toBe(
      "Bars of arrivals by place: 2 values from 2,900 to 6,000"
    );
  });
  it("writes dates as days, and draws them in any time zone alike", () => {
    const chart = draw({mark: "dot", x: "day", y: "arrivals"}, {of: york});
    expect(titles(chart)[0]).toBe("2012-06-30: arrivals 2,900");
  });
  it("shows HTML in names as text", () => {
    const of = [{...rows[0], place: "<img src=x onerror=alert(1)>"}];
    const chart = draw({mark: "dot", x: "place", y: "arrivals"}, {of});
    expect(chart.querySelector("img")).toBeNull();
    expect(titles(chart)[0]).toContain("<img");
  });
});

describe("drawResult, of what cannot be drawn", () => {
  const say = (settings: Partial<ChartSettings>, of: AnyRow[] = rows) => {
    const paragraph = draw({...line, ...settings}, {of});
    expect(paragraph.tagName).toBe("P");
    return paragraph.textContent;
  };
  it("says that there are no rows", () => {
    expect(say({}, [])).toBe("The result has no rows, so there is nothing to draw.");
  });
  it("names a column that is gone", () => {
    expect(say({y: "people"})).toContain("The result has no column people.");
  });
  it("says that there are no numbers", () => {
    expect(say({x: "place", y: "day"})).toContain("Neither place nor day holds numbers");
  });
  it("wants both bounds, as numbers", () => {
    expect(say({lower: "lower"})).toContain("An interval has two ends");
    expect(say({lower: "place", upper: "upper"})).toContain("place holds none");
    expect(say({mark: "interval"})).toContain("Intervals need bounds");
  });
  it("says that every value is missing", () => {
    expect(say({}, [rows[2]])).toContain("missing is not zero");
  });
  it("does not draw a line that jumps, nor bars over one another", () => {
    expect(say({colour: undefined})).toContain("Several rows have the year 2012");
    expect(say({mark: "bar"})).toContain("their bars would lie over one another");
  });
  it("says how many rows, small charts and colours fit", () => {
    const many = (count: number) =>
      Array.from({length: count}, (_, i) => ({...rows[0], place: `Place ${i}`}));
    expect(say({mark: "dot", colour: undefined}, many(5001))).toContain(
      "The result has 5,001 rows; at most 5,000 can be drawn."
    );
    expect(say({colour: undefined, facet: "place"}, many(25))).toContain(
      "at most 24 small charts fit"
    );
    expect(say({}, many(9))).toContain("at most 8 colours can be told apart");
    expect(say({mark: "bar", x: "place", colour: undefined}, many(61))).toContain("at most 60 fit");
  });
});

describe("chartCode(settings, name, columns)", () => {
  /** Runs the code as a cell of JavaScript would, and returns what it draws. */
  function run(settings: ChartSettings, of = york): Element {
    const draw = new Function(
      "Plot",
      "arrivals",
      `return ${chartCode(settings, "arrivals", columns)}`
    );
    const plot = (options: Plot.PlotOptions) => Plot.plot({...options, document});
    return (draw as (plot: object, rows: AnyRow[]) => Element)({...Plot, plot}, of);
  }
  it("is what a reader can go on from", () => {
    expect(chartCode({...line, lower: "lower", upper: "upper"}, "arrivals", columns)).toBe(
      `Plot.plot({
  x: {label: "year", tickFormat: "d"},
  y: {label: "arrivals", grid: true},
  color: {legend: true},
  marks: [
    Plot.areaY(arrivals, {x: "year", y1: "lower", y2: "upper", fill: "place", fillOpacity: 0.18}),
    Plot.lineY(arrivals, {x: "year", y: "arrivals", stroke: "place", marker: true})
  ]
})`
    );
  });
  it.each(["bar", "line", "dot", "interval"] as const)("draws what it says: %s", (mark) => {
    const chart = run({mark, x: "year", y: "arrivals", lower: "lower", upper: "upper"});
    expect(chart.tagName.toLowerCase()).toBe("svg");
    expect(chart.querySelectorAll("line, rect, circle, path").length).toBeGreaterThan(4);
  });
  it("lies on its side where only x has numbers", () => {
    const settings: ChartSettings = {mark: "bar", x: "arrivals", y: "place", halfWidth: "lower"};
    expect(chartCode(settings, "arrivals", columns)).toContain("Plot.barX");
    expect(run(settings).querySelectorAll("rect").length).toBeGreaterThan(0);
  });
  it("quotes whatever a column is called", () => {
    const code = chartCode({mark: "dot", x: 'a "b"', y: "c\nd"}, "arrivals");
    expect(code).toContain('x: "a \\"b\\""');
    expect(code).not.toContain("c\nd");
  });
});
