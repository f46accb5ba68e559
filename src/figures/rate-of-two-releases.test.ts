import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {defaultChoices} from "./figure.js";
import {rateOfTwoReleases as figure} from "./rate-of-two-releases.js";
import type {ReleaseRow} from "./release-rows.js";

let rows: ReleaseRow[];
beforeAll(async () => {
  rows = await figureRows<ReleaseRow>(figure);
}, 60_000);

const printed = defaultChoices(figure);
const words = (choices: Record<string, string> = {}) =>
  figure.words!(rows, {...printed, ...choices});

describe("rate-of-two-releases", () => {
  it("shows the arithmetic of York, and what the mix does", () => {
    // 1000 × 3246 / 211012, 1000 × 3433 / 211012, 1000 × 3433 / 202169.
    expect(words()).toBe(
      "York, 2020: 15.4 arrivals per 1,000 residents in the release of June 2021, 17.0 in the series rebased to the Census of 2021. The newer count over the older population gives 16.3, a rate of neither. It stands 0.7 below the rate of the newer release (−4.2%), and the whole of that error is the population. No margin is published for any of these numbers."
    );
  });
  it("errs the other way where the population was revised up", () => {
    expect(words({place: "leeds"})).toContain("above the rate of the newer release (+1.2%)");
    expect(words({place: "sheffield"})).toContain("gives 19.3");
  });
  it("says so where nothing goes wrong, and where there is no rate", () => {
    expect(words({first: "2020-06", second: "2021-06", year: "2015"})).toContain(
      "The population was not revised"
    );
    expect(words({year: "2011"})).toContain("a gap, not a rate of none");
    expect(words({place: "craven"})).toContain("a gap, not a rate of none");
    expect(words({first: "rebased"})).toContain("two different releases");
  });
  it("bears its title out, and not where the mix is a rate of a release", () => {
    expect(figure.holds(rows)).toBe(true);
    const same = rows.map((row) =>
      row.place === "york" && row.year === 2020 ? {...row, population: 211_012} : row
    );
    expect(figure.holds(same)).toBe("the mixed rate is that of one of the releases");
    expect(figure.holds(rows.map((row) => ({...row, arrivals: null})))).toBe(
      "one of the releases has no rate"
    );
  });
  it("keeps the mix out of its table and its download", () => {
    const rates = figure.tableRows!(rows, printed).map(({rate}) => rate);
    expect(rates).toContain((1000 * 3433) / 202_169);
    expect(rates).not.toContain((1000 * 3433) / 211_012);
  });
  it.each([340, 680])(
    "draws three rates, one of them crossed out, at %i px",
    (width) => {
      const svg = drawFigure(figure, rows, width);
      expect(pointTitles(svg)).toEqual([
        "York, 2020, June 2021: 3,246 of 211,012, 15.4 per 1,000 residents; no published margin",
        "York, 2020, of neither release: 3,433 of 211,012, 16.3 per 1,000 residents; no published margin",
        "York, 2020, rebased to the Census of 2021: 3,433 of 202,169, 17.0 per 1,000 residents; no published margin"
      ]);
      for (const place of new Set(rows.map((row) => row.place)))
        expect([
          place,
          labelFaults(drawFigure(figure, rows, {width, choices: {...printed, place}}))
        ]).toEqual([place, []]);
      const none = drawFigure(figure, rows, {width, choices: {...printed, year: "2011"}});
      expect(none.textContent).toContain("no rate");
    },
    60_000
  );
});
