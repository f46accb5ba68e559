import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {seriesChart} from "../charts/series-chart.js";
import {placeBornAbroadAps} from "../tables/place-born-abroad-aps.js";
import {yorkStudents} from "../tables/york-students.js";
import type {Table} from "../tables/table.js";
import {describeSeries, holdsVerdict, seriesVerdict, type SeriesRow} from "./series.js";

const counts = {table: yorkStudents as Table, what: "students", unit: "students"};
const survey = {table: placeBornAbroadAps as Table, what: "residents born abroad", unit: "people"};

const row = (period: SeriesRow["period"], value: number | null, half?: number): SeriesRow => ({
  period,
  value,
  lower: half === undefined || value === null ? null : value - half,
  upper: half === undefined || value === null ? null : value + half
});

describe("seriesVerdict(rows, options)", () => {
  it("tells counts from samples, and tests the latter", () => {
    const rows = [row(2014, 101), row(2015, null), row(2016, 121)];
    const ofYork = {
      ...counts,
      table: {
        ...counts.table,
        coverage: {...counts.table.coverage, interval: {kind: "count", reason: "A count."}}
      }
    } as typeof counts;
    expect(seriesVerdict(rows, ofYork)).toBe("recorded-rise");
    expect(seriesVerdict([...rows].reverse(), ofYork)).toBe("recorded-fall");
    expect(seriesVerdict([row(2014, 101, 30), row(2016, 121, 30)], survey)).toBe("no-clear-change");
    expect(seriesVerdict([row(2014, 101, 5), row(2016, 221, 5)], survey)).toBe("rise");
  });
  it("allows for rounding that the numbers show", () => {
    expect(seriesVerdict([row(2014, 20_000, 1000), row(2016, 22_000, 1000)], survey)).toBe(
      "too-close-to-call"
    );
  });
  it("says nothing of one number", () => {
    expect(seriesVerdict([row(2014, 1), row(2015, null)], survey)).toBeUndefined();
    expect(holdsVerdict([row(2014, 1)], "rise", survey)).toBe("fewer than two numbers are known");
  });
});

describe("holdsVerdict(rows, expected, options)", () => {
  it("holds for that verdict alone", () => {
    const rows = [row("2014/15", 101, 5), row("2015/16", 221, 5)];
    expect(holdsVerdict(rows, "rise", survey)).toBe(true);
    expect(holdsVerdict(rows, "fall", survey)).toBe("from the first to the last: a rise");
  });
});

describe("describeSeries(rows, options)", () => {
  it("says first, last, change, gaps and doubt", () => {
    const rows = [row(2014, 101, 5), row(2015, null), row(2016, 221, 5)];
    expect(describeSeries(rows, survey)).toBe(
      "Residents born abroad: 101 people (between 96 and 106) for 2014, and 221 people (between 216 and 226) for 2016. From the first to the last: a rise. One number is missing. A survey: 95 % half-widths as published, wide for a single place, rounded to 1,000."
    );
  });
});

describe("seriesChart(rows, options)", () => {
  it.each([340, 680])("names a gap, and gives each point its doubt, at %i px", (width) => {
    const {document} = new JSDOM().window;
    const rows = [
      row(new Date("2026-06-07"), 10),
      row(new Date("2026-06-14"), null),
      row(new Date("2026-06-21"), 30, 5)
    ];
    const svg = seriesChart(rows, {
      document,
      width,
      choices: {},
      unit: "people",
      doubt: "no margin"
    });
    expect(svg.textContent).toContain("no number");
    const titles = [...svg.querySelectorAll(".points title")].map(({textContent}) => textContent);
    expect(titles).toEqual([
      "7 June 2026: 10 people; no margin",
      "21 June 2026: 30 people; between 25 and 35"
    ]);
  });
});
