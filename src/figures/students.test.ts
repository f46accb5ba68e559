import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {StudentCount} from "../charts/student-lines.js";
import {students} from "./students.js";

let rows: StudentCount[];
beforeAll(async () => {
  rows = await figureRows<StudentCount>(students);
}, 60_000);

describe("students", () => {
  it("bears its title out, and not when the growth is from the EU", () => {
    expect(students.holds(rows)).toBe(true);
    const swapped = rows.map((row) => ({
      ...row,
      address: row.address === "the EU" ? ("outside the EU" as const) : ("the EU" as const)
    }));
    expect(students.holds(swapped)).toMatch(/from the EU/);
  });
  it("never says that the students live in York", () => {
    const text = students.describe(rows, {});
    expect(text).toContain("by university and not by where they live");
    expect(text).toContain("545 in 2014/15 and 3,625 in 2023/24");
    expect(students.describe(rows.slice(0, -1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws each university in a panel at %i px", (width) => {
    const svg = drawFigure(students, rows, width);
    expect(pointTitles(svg)).toHaveLength(rows.length);
    expect(svg.querySelectorAll("[aria-label=line] path")).toHaveLength(4);
    expect(labelFaults(svg)).toEqual([]);
  });
});
