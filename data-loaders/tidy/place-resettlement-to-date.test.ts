import {describe, expect, it} from "vitest";
import {placeResettlementToDate} from "../../src/tables/place-resettlement-to-date.js";
import {tidyRows} from "../published.js";
import {resettlementCells} from "./place-resettlement-to-date.js";

const options = resettlementCells([
  {area_code: "E06000014", code_start: ""},
  {area_code: "E06000065", code_start: "2023-04-01"}
]);
const placeOf = new Map([
  ["E06000014", "york"],
  ["E06000065", "north-yorkshire"]
]);

describe("resettlementCells(places)", () => {
  it("tells a count of none from a council that did not exist", () => {
    const rows = tidyRows(
      placeResettlementToDate,
      [
        {area_code: "E06000014", to_date: "2014-12-31", people_since_2014: "0", mark: ""},
        {area_code: "E06000065", to_date: "2022-12-31", people_since_2014: "0", mark: ""},
        {area_code: "E06000065", to_date: "2023-12-31", people_since_2014: "16", mark: ""}
      ],
      {...options, placeOf}
    );
    expect(rows.map((row) => [row.people_since_2014, row.mark])).toEqual([
      [0, null],
      [null, "no such council yet"],
      [16, null]
    ]);
  });
});
