import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import type {AnyRow} from "../tables/table.js";
import {drawResult} from "./result-chart.js";
import type {ResultField} from "./result-fields.js";
import {suggestChart} from "./suggest-chart.js";

const {document} = new JSDOM("<!doctype html>").window;

const types: Record<string, string> = {place: "VARCHAR", flow: "VARCHAR", day: "DATE"};

/** Suggests for rows with these columns, and checks that the suggestion can be drawn. */
function suggest(rows: AnyRow[]) {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name): ResultField => ({name, type: types[name] ?? "INTEGER"}));
  const settings = suggestChart(columns, rows);
  if (settings)
    expect(drawResult(rows, columns, settings, {document, width: 680}).tagName).toBe("svg");
  return settings;
}

const years = [2012, 2013, 2014];
const at = (count: number) =>
  Array.from({length: count}, (_, i) => `Place ${i}`).flatMap((place) =>
    years.map((year): AnyRow => ({place, year, people: year - 2000}))
  );

describe("suggestChart(columns, rows)", () => {
  it("draws a line over time, with its bounds", () => {
    const rows = years.map((year) => ({year, net: -year, lower: -year - 5, upper: 5 - year}));
    expect(suggest(rows)).toEqual({
      mark: "line",
      x: "year",
      y: "net",
      lower: "lower",
      upper: "upper"
    });
  });
  it("parts the lines of few places by colour, of many by small charts", () => {
    expect(suggest(at(3))).toEqual({mark: "line", x: "year", y: "people", colour: "place"});
    expect(suggest(at(20))).toEqual({mark: "line", x: "year", y: "people", facet: "place"});
  });
  it("needs both for two kinds of rows", () => {
    const rows = at(12).flatMap((row) => ["in", "out"].map((flow) => ({...row, flow})));
    expect(suggest(rows)).toMatchObject({mark: "line", colour: "flow", facet: "place"});
  });
  it("lays bars of counts beside their names, dots where there is doubt or a loss", () => {
    const rows = ["York", "Leeds"].map((place, i) => ({place, people: 100 + i}));
    expect(suggest(rows)).toEqual({mark: "bar", x: "people", y: "place"});
    expect(suggest(rows.map((row) => ({...row, people_margin: 9})))).toEqual({
      ...{mark: "dot", x: "people", y: "place", halfWidth: "people_margin"}
    });
    expect(suggest(rows.map((row) => ({...row, people: -3 + (row.people % 2)})))).toMatchObject({
      mark: "dot"
    });
  });
  it("sets two measures against one another", () => {
    const rows = Array.from({length: 100}, (_, i) => ({
      place: `P${i}`,
      births: i * i,
      deaths: 5 * i
    }));
    expect(suggest(rows)).toEqual({mark: "dot", x: "deaths", y: "births"});
  });
  it("leaves what a table says better", () => {
    expect(suggest([])).toBeUndefined();
    expect(suggest([{year: 2012, people: 5}])).toBeUndefined();
    expect(suggest([{place: "York"}, {place: "Leeds"}])).toBeUndefined();
  });
});
