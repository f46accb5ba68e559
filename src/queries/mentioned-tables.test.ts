import {describe, expect, it} from "vitest";
import {mentionedAsOf, mentionedTables} from "./mentioned-tables.js";

describe("mentionedTables(sql, names)", () => {
  const names = ["places", "place_codes", "place_flows"];
  it("finds whole words, quoted or not, in any case", () => {
    expect(mentionedTables('SELECT * FROM PLACES JOIN "place_codes" USING (place)', names)).toEqual(
      ["places", "place_codes"]
    );
  });
  it("finds a table that is asked as of a month", () => {
    const sql = "SELECT * FROM Place_Flows_as_of('2016-06') JOIN places USING (place)";
    expect(mentionedTables(sql, names)).toEqual(["places", "place_flows"]);
    expect(mentionedAsOf(sql, names)).toEqual(["place_flows"]);
  });
  it("takes no part of a word for a table", () => {
    expect(mentionedTables("SELECT * FROM my_places, place_flows2", names)).toEqual([]);
  });
});
