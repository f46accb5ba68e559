import {describe, expect, it} from "vitest";
import {mentionedTables} from "./mentioned-tables.js";

describe("mentionedTables(sql, names)", () => {
  const names = ["places", "place_codes", "place_flows"];
  it("finds whole words, quoted or not, in any case", () => {
    expect(mentionedTables('SELECT * FROM PLACES JOIN "place_codes" USING (place)', names)).toEqual(
      ["places", "place_codes"]
    );
  });
  it("takes no part of a word for a table", () => {
    expect(mentionedTables("SELECT * FROM my_places, place_flows2", names)).toEqual([]);
  });
});
