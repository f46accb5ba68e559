import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {orderOf, type OrderRow} from "../charts/order-grid.js";
import {orderOfMeasures} from "./order-of-measures.js";

let rows: OrderRow[];
beforeAll(async () => {
  rows = await figureRows<OrderRow>(orderOfMeasures);
}, 60_000);

describe("order-of-measures", () => {
  it("has the authorities and not the region", () => {
    expect(rows).toHaveLength(21);
    expect(rows.map(({name}) => name)).not.toContain("Yorkshire and The Humber");
  });
  it("finds York's order in five of them", () => {
    const york = rows.find(({name}) => name === "York")!;
    expect(orderOf(york)).toBe("doctors, arrivals, NI numbers");
    const same = rows.filter((row) => orderOf(row) === orderOf(york));
    expect(same.map(({name}) => name)).toEqual([
      "Calderdale",
      "Harrogate",
      "Kirklees",
      "Sheffield",
      "York"
    ]);
  });
  it("says so where two measures are equal", () => {
    const hambleton = rows.find(({name}) => name === "Hambleton")!;
    expect(orderOf(hambleton)).toBe("arrivals, doctors = NI numbers");
  });
  it("bears its title out, and not where the order is common", async () => {
    expect(orderOfMeasures.holds(rows)).toBe(true);
    const common = rows.map((row, index) =>
      index < 4 ? {...row, doctors_rank: 1, arrivals_rank: 2, numbers_rank: 3} : row
    );
    expect(orderOfMeasures.holds(common)).toMatch(/it is shared by \d of the 20 others/);
    const hull = await figureRows(orderOfMeasures, {area: "kingston-upon-hull"});
    expect(orderOfMeasures.holds(hull)).toMatch(/it is shared by 9 of the 20 others/);
  });
  it("describes its rows", () => {
    const text = orderOfMeasures.describe(rows, {});
    expect(text).toContain("So do 4 of the 20 other authorities: Calderdale, Harrogate");
    expect(orderOfMeasures.describe(rows.slice(1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws three marks for each authority at %i px", (width) => {
    const svg = drawFigure(orderOfMeasures, rows, width);
    expect(pointTitles(svg)).toHaveLength(3 * 21);
    expect(labelFaults(svg)).toEqual([]);
  });
});
