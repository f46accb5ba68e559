import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {ArrivalsFrom} from "../charts/two-flows-chart.js";
import {arrivalsHereAndAbroad as figure} from "./arrivals-here-and-abroad.js";
import {defaultChoices} from "./figure.js";

const rowsOf = (area: string) => figureRows<ArrivalsFrom>(figure, {area});
let york: ArrivalsFrom[];
let north: ArrivalsFrom[];
beforeAll(async () => {
  york = await rowsOf("york");
  north = await rowsOf("north-yorkshire");
}, 60_000);

const of = (
  rows: ArrivalsFrom[],
  year: number,
  origin: ArrivalsFrom["origin"],
  release = "2021-06"
) =>
  rows.find((row) => row.year === year && row.origin === origin && row.release === release)?.people;
const newest = (rows: ArrivalsFrom[]) => rows.filter(({release}) => release === "2021-06");

describe("arrivals-here-and-abroad", () => {
  it("has both flows of York, of one release", () => {
    expect(of(york, 2015, "elsewhere in the UK")).toBe(13_195);
    expect(of(york, 2015, "abroad")).toBe(2963);
    expect(of(york, 2020, "elsewhere in the UK")).toBe(14_948);
    expect(of(york, 2015, "abroad", "2016-06")).toBe(2889);
    expect(of(york, 2016, "abroad", "2016-06")).toBe(undefined);
  });
  it("adds arrivals from abroad over seven councils, and never moves between them", () => {
    // 2020: 146 + 189 + 975 + 192 + 169 + 402 + 230.
    expect(of(north, 2020, "abroad")).toBe(2303);
    expect(north.filter(({origin}) => origin !== "abroad").map(({people}) => people)).toEqual(
      north.filter(({origin}) => origin === "abroad").map(() => null)
    );
    expect(figure.holds(north)).toBe("it is not so, or not known, in 2002 (2014-06)");
    expect(figure.describe(north, {})).toContain("From elsewhere in the UK: not known");
  });
  it("bears its title out, and not where one year turns round", () => {
    expect(figure.holds(york)).toBe(true);
    const turned = york.map((row) =>
      row.year === 2008 && row.origin === "abroad" && row.release === "2016-06"
        ? {...row, people: 99_999}
        : row
    );
    expect(figure.holds(turned)).toBe("it is not so, or not known, in 2008 (2016-06)");
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
    expect(pointTitles(svg)).toHaveLength(newest(york).length);
    expect(svg.textContent).toContain("new method");
    const lines = [...svg.querySelectorAll('[aria-label="line"] path')];
    expect(lines).toHaveLength(3);
    expect(labelFaults(svg)).toEqual([]);
  });
  it("goes back to an earlier release, in picture, words, table and text alternative together", () => {
    const choices = {release: "2016-06"};
    const svg = drawFigure(figure, york, {width: 680, choices});
    expect(pointTitles(svg).every((title) => title.includes("release of June 2016"))).toBe(true);
    expect(pointTitles(svg).at(-1)).toContain("Year to mid-2015: 2,889 people from abroad");
    expect(svg.textContent).not.toContain("new method");
    // The axes stay where they are, so that two releases can be compared.
    const years = (drawn: SVGSVGElement) =>
      [...drawn.querySelectorAll('[aria-label="x-axis tick label"] text')].map(
        (t) => t.textContent
      );
    expect(years(svg)).toEqual(years(drawFigure(figure, york, 680)));
    expect(figure.words!(york, choices)).toBe(
      "In June 2016 the latest year was 2015: 13,195 from elsewhere in the UK and 2,889 from abroad. The newest release has 13,195 from elsewhere in the UK and 2,963 from abroad."
    );
    expect(figure.describe(york, choices)).toContain("release of June 2016");
    expect(figure.describe(york, choices)).not.toContain("new method");
    expect(figure.tableRows!(york, choices).map(({release}) => release)).toEqual(
      york.filter(({release}) => release === "2016-06").map(() => "2016-06")
    );
  });
  it("is printed as of the newest release, whichever that is, and offers the others", () => {
    const printed = defaultChoices(figure);
    expect(figure.words!(york, printed)).toBe(
      "The newest release of this series, June 2021, ends in 2020: 14,948 from elsewhere in the UK and 3,246 from abroad."
    );
    const {release} = figure.controls!;
    expect("pick" in release && release.pick.valuesOf(york)).toEqual({
      newest: "June 2021, the newest",
      "2020-06": "June 2020",
      "2016-06": "June 2016",
      "2014-06": "June 2014"
    });
    const later = york.map((row) => ({...row, release: "2027-06"}));
    expect(figure.words!([...york, ...later], printed)).toContain("June 2027");
    expect(() => figure.words!(york, {release: "1999-06"})).toThrow(
      "invalid choice: release 1999-06"
    );
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
