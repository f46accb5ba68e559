import {describe, expect, it} from "vitest";
import {rules} from "./rules/index.js";
import {findWork, works, type Work, type WorkName} from "./sources.js";

const cited = new Set<WorkName>(
  Object.values(rules).flatMap(({clauses}) => clauses.map(({source}) => source))
);

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
