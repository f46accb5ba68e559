import {beforeAll, describe, expect, it} from "vitest";
import type {SupersededFigure} from "../../src/tables/superseded-figures.js";
import {tidyCarried} from "./index.js";
import {readSuperseded} from "./superseded.js";

let figures: SupersededFigure[];
beforeAll(async () => {
  figures = (await readSuperseded(tidyCarried)).filter(({acceptance}) => acceptance === 0);
});

describe("readSuperseded(read)", () => {
  it("has York's arrivals of 2015, from 2,889 to 2,963", () => {
    const arrivals = figures.filter(
      ({table_name, row_key, column_name}) =>
        table_name === "place_components_of_change" &&
        row_key === "york · 2015" &&
        column_name === "international_in"
    );
    expect(arrivals).toEqual([
      {
        table_name: "place_components_of_change",
        row_key: "york · 2015",
        place: "york",
        column_name: "international_in",
        change: "revised",
        value: "2889",
        new_value: "2963",
        earlier_release: "2016-06",
        later_release: "2020-06",
        later_known_from: "2020-06",
        taken_over: null,
        acceptance: 0
      }
    ]);
  });
  it("has the net migration of the year to September 2016, restated in February 2019", () => {
    // Printed in the Migration Statistics Quarterly Report of that month: 273 to 306 thousand.
    const net = figures.filter(
      ({table_name, row_key, column_name}) =>
        table_name === "uk_ltim_rolling_margins" &&
        row_key === "2016-09-30 · LTIM · net · all · all" &&
        column_name === "estimate_thousand"
    );
    expect(
      net.map(({value, new_value, later_release}) => [value, new_value, later_release])
    ).toEqual([["273", "306", "2019-02"]]);
  });
  it("says each change once, and only where the value is another", () => {
    const keys = figures.map(({table_name, row_key, column_name, earlier_release}) =>
      [table_name, row_key, column_name, earlier_release].join("\n")
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(figures.filter(({value, new_value}) => value === new_value)).toEqual([]);
    expect(figures.filter((one) => !(one.earlier_release < one.later_release))).toEqual([]);
  });
});
