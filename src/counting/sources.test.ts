import {describe, expect, it} from "vitest";
import {datasets} from "./datasets/index.js";
import {rules} from "./rules/index.js";
import {findWork, works, type Work, type WorkName} from "./sources.js";
import {statuses} from "./statuses.js";

const cited = new Set<WorkName>([
  ...Object.values(rules).flatMap(({clauses}) => clauses.map(({source}) => source)),
  ...datasets.flatMap(({since2016}) => since2016.sources),
  ...statuses.flatMap(({then, now}) => [then.source, ...now.map(({source}) => source)])
]);

describe("works", () => {
  it("are all cited", () => {
    expect(Object.keys(works).filter((name) => !cited.has(name as WorkName))).toEqual([]);
  });
  it("have publisher, title and date; an address is whole", () => {
    for (const name of Object.keys(works) as WorkName[]) {
      const {publisher, title, date, address}: Work = findWork(name);
      for (const text of [publisher, title, date]) expect(text.length, name).toBeGreaterThan(3);
      expect(date).toMatch(/20\d\d|^undated copy/);
      if (address) expect(address).toMatch(/^https:\/\/[^\s"<>]+$/);
    }
  });
});
