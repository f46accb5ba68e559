import {describe, expect, it} from "vitest";
import {toCsv} from "./csv.js";
import {packFigure, unpackFigure, type FigureData} from "./figure-data.js";
import {withNotes} from "./notes.js";

const data: FigureData = {
  file: "x-york",
  title: "X",
  subtitle: "y",
  description: "z",
  columns: [
    {name: "day", type: "DATE"},
    {name: "text", type: "VARCHAR"},
    {name: "people", type: "INTEGER"}
  ],
  rows: [
    {day: new Date("2016-03-31"), text: "2016-03-31", people: 1},
    {day: null, text: 'a "b", c', people: null}
  ],
  source: "ONS",
  releaseNote: "Revised: yearly",
  coverage: "Counted: all",
  intervalNote: "No published margin",
  caveats: [],
  sql: "SELECT 1",
  bibtex: "@misc{x}"
};

describe("unpackFigure(json)", () => {
  it("brings back days as Date, and text that looks like a day as text", () => {
    expect(unpackFigure(packFigure(data))).toEqual(data);
  });
});

describe("withNotes(data)", () => {
  it("puts doubt, source, release and coverage into every row", () => {
    const {names, rows} = withNotes(data);
    expect(toCsv(names, rows)).toBe(
      `day,text,people,interval_note,source,release_note,coverage
2016-03-31,2016-03-31,1,No published margin,ONS,Revised: yearly,Counted: all
,"a ""b"", c",,No published margin,ONS,Revised: yearly,Counted: all
`
    );
  });
});
