import {beforeAll, describe, expect, it} from "vitest";
import {figureRows} from "../../test/figure-rows.js";
import {formatCell} from "./cells.js";
import {overview, type OverviewRow} from "./overview.js";

let rows: OverviewRow[];
beforeAll(async () => {
  rows = await figureRows<OverviewRow>(overview);
}, 60_000);

/** A cell with ordinary spaces. */
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");
const find = (start: string) => rows.find(({measure}) => measure.startsWith(start))!;

describe("overview", () => {
  it("has the paper's measures, each as printed", () => {
    expect(rows.map(({measure, printed}) => [measure, printed])).toEqual([
      ["Population, mid-2015", "206,900"],
      ["Arrivals for a year or more, year to mid-2015", "2,900"],
      ["Net international migration, year to mid-2015", "1,600"],
      ["Non-British residents, 2015", "13,000"],
      ["Residents born outside the UK, 2015", "20,000"],
      ["Short-term arrivals, year to mid-2014", "730"]
    ]);
  });
  it("gives the same year by release, and says where it ends", () => {
    expect(plain(find("Arrivals").same_year)).toBe(
      "2,889 (June 2016); 2,963 (June 2020); 3,402 (rebased)"
    );
    expect(plain(find("Net").same_year)).toBe(
      "1,643 (June 2016); 1,360 (June 2020); not available since"
    );
  });
  it("sets the latest number against one of its own basis", () => {
    expect(plain(find("Arrivals").latest)).toBe(
      "5,482 (2024, rebased); stands against 3,402 for 2015"
    );
    expect(plain(find("Population").latest)).toMatch(/stands against 203,212 for 2015$/);
  });
  it("keeps the margin with the survey's estimate", () => {
    expect(plain(find("Residents born").same_year)).toBe("20,000 ± 5,000 (survey)");
  });
  it("says what is missing", () => {
    const column = overview.table.find(({name}) => name === "same_year")!;
    expect(formatCell(find("Short-term"), column)).toBe("not found again");
  });
  it("bears its title out, and not when a measure was never rewritten", () => {
    expect(overview.holds(rows)).toBe(true);
    const once = rows.map((row) => ({...row, values_since: Math.min(row.values_since, 2) - 1}));
    expect(overview.holds(once)).toMatch(/one value only: Population/);
  });
  it("describes its rows", () => {
    const text = overview.describe(rows, {});
    expect(text).toContain("printed as 2,900");
    expect(overview.describe(rows.slice(1), {})).not.toBe(text);
  });
});
