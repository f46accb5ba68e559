import {beforeAll, describe, expect, it} from "vitest";
import {figureRows} from "../../test/figure-rows.js";
import {applicationsThenAndNow as figure, type ThenAndNow} from "./applications-then-and-now.js";

let rows: ThenAndNow[];
beforeAll(async () => {
  rows = await figureRows<ThenAndNow>(figure, {});
}, 60_000);

describe("applications-then-and-now", () => {
  it("sets what was printed beside the same year of today", () => {
    expect(rows.map(({printed, today}) => [printed, today])).toEqual([
      ["38,900", "39,968 people: 32,733 main applicants and 7,235 dependants"],
      ["3,700", "3,695 main applicants; 3,756 people"],
      ["Sudan", "Iraq, from 588 to 2,216 main applicants; Sudan, from 1,449 to 2,912"]
    ]);
  });
  it("says of every row whom it counts, and why the two stand apart", () => {
    for (const row of figure.tableRows!(rows, {})) {
      expect(row.printed).toMatch(/\(.+\)$/);
      expect(row.apart).toMatch(/\w{4}/);
    }
  });
  it("holds only while numbers and nationality differ", () => {
    expect(figure.holds(rows)).toBe(true);
    const [total, ...others] = rows;
    expect(figure.holds([{...total, today_value: 38_900}, ...others])).toMatch(/the same number/);
    const sudan = rows.map((row) => ({...row, today_name: row.today_name && "Sudan"}));
    expect(figure.holds(sudan)).toBe("Sudan still grew fastest");
    expect(figure.holds([])).not.toBe(true);
  });
  it("describes its rows", () => {
    expect(figure.describe(rows, {})).toContain("printed as 38,900 (people: main applicants");
    expect(figure.describe(rows.slice(1), {})).not.toContain("38,900");
  });
});
