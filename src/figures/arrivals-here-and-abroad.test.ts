import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {ArrivalsFrom} from "../charts/two-flows-chart.js";
import {arrivalsHereAndAbroad as figure} from "./arrivals-here-and-abroad.js";

const rowsOf = (area: string) => figureRows<ArrivalsFrom>(figure, {area});
let york: ArrivalsFrom[];
let north: ArrivalsFrom[];
beforeAll(async () => {
  york = await rowsOf("york");
  north = await rowsOf("north-yorkshire");
}, 60_000);

const of = (rows: ArrivalsFrom[], year: number, origin: ArrivalsFrom["origin"]) =>
  rows.find((row) => row.year === year && row.origin === origin)?.people;

describe("arrivals-here-and-abroad", () => {
  it("has both flows of York, of one release", () => {
    expect(of(york, 2015, "elsewhere in the UK")).toBe(13_195);
    expect(of(york, 2015, "abroad")).toBe(2963);
    expect(of(york, 2020, "elsewhere in the UK")).toBe(14_948);
    expect(new Set(york.map(({release}) => release))).toEqual(new Set(["2021-06"]));
  });
  it("adds arrivals from abroad over seven councils, and never moves between them", () => {
    // 2020: 146 + 189 + 975 + 192 + 169 + 402 + 230.
    expect(of(north, 2020, "abroad")).toBe(2303);
    expect(north.filter(({origin}) => origin !== "abroad").map(({people}) => people)).toEqual(
      north.filter(({origin}) => origin === "abroad").map(() => null)
    );
    expect(figure.holds(north)).toBe("it is not so, or not known, in 2002");
    expect(figure.describe(north, {})).toContain("From elsewhere in the UK: not known");
  });
  it("bears its title out, and not where one year turns round", () => {
    expect(figure.holds(york)).toBe(true);
    const turned = york.map((row) =>
      row.year === 2008 && row.origin === "abroad" ? {...row, people: 99_999} : row
    );
    expect(figure.holds(turned)).toBe("it is not so, or not known, in 2008");
    expect(figure.holds([])).toBe("there are no arrivals");
  });
  it("describes its rows", () => {
    const text = figure.describe(york, {});
    expect(text).toContain("From elsewhere in the UK: 10,712 in 2002, 14,948 in 2020.");
    expect(text).toContain("No margin is published");
    expect(figure.describe(york.slice(0, -1), {})).not.toBe(text);
  });
  it.each([340, 680])("breaks the line where the method changed, at %i px", (width) => {
    const svg = drawFigure(figure, york, width);
    expect(pointTitles(svg)).toHaveLength(york.length);
    expect(svg.textContent).toContain("new method");
    const lines = [...svg.querySelectorAll('[aria-label="line"] path')];
    expect(lines).toHaveLength(3);
    expect(labelFaults(svg)).toEqual([]);
  });
  it.each(["leeds", "kingston-upon-hull", "selby", "craven", "north-yorkshire", "barnsley"])(
    "sets its labels apart for %s",
    async (area) => {
      const rows = await rowsOf(area);
      for (const width of [340, 680])
        expect(labelFaults(drawFigure(figure, rows, width))).toEqual([]);
    }
  );
});
