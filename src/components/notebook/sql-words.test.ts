import {describe, expect, it} from "vitest";
import {optionsFor, type SqlWords} from "./sql-words.js";

const words: SqlWords = {
  tables: [
    {name: "places", detail: "snapshot", columns: [{name: "place"}, {name: "name"}]},
    {
      name: "arrivals",
      detail: "result",
      columns: [{name: "place"}, {name: "people", detail: "people"}]
    }
  ],
  inputs: ["area"]
};
const labels = (word: string, text = word) => optionsFor(word, text, words).map(({label}) => label);

describe("completion of SQL", () => {
  it("offers tables, and the columns of those that the query names, once each", () => {
    expect(labels("p")).toEqual(["places", "arrivals"]);
    expect(labels("p", "SELECT p FROM arrivals JOIN places")).toEqual([
      "places",
      "arrivals",
      "place",
      "name",
      "people"
    ]);
  });
  it("offers the columns of a table after a dot, by its name or as the query calls it", () => {
    expect(labels("arrivals.")).toEqual(["place", "people"]);
    expect(labels("a.pe", "SELECT a.pe FROM places p JOIN arrivals AS a USING (place)")).toEqual([
      "place",
      "people"
    ]);
    expect(labels("x.", "SELECT x. FROM places p")).toEqual([]);
  });
  it("offers inputs after a dollar", () => {
    expect(labels("$a")).toEqual(["$area"]);
  });
});
