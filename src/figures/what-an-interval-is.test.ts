import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {figureRows} from "../../test/figure-rows.js";
import {whatAnIntervalIs as figure} from "./what-an-interval-is.js";

const rows = await figureRows(figure, {});
const missed = (level: number, seed = 1) =>
  Number(/^\d+/.exec(figure.words!(rows, {level: `${level}`, seed: `${seed}`}))![0]);
const draw = (level: string) =>
  figure.chart!(rows, {
    document: new JSDOM().window.document,
    width: 340,
    choices: {level, seed: "1"}
  });

describe("what an interval is", () => {
  it("misses less often, of the same draws, at a higher level", () => {
    const counts = [50, 60, 70, 80, 90, 95, 99].map((level) => missed(level));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
  });
  it("misses about one in twenty, over many draws", () => {
    const counts = Array.from({length: 100}, (_, seed) => missed(95, seed + 1));
    const mean = counts.reduce((a, b) => a + b) / counts.length;
    expect(mean).toBeGreaterThan(4);
    expect(mean).toBeLessThan(6);
    expect(new Set(counts).size).toBeGreaterThan(4);
  });
  it("marks as many misses as it counts, by a dot each", () => {
    for (const level of ["95", "80"]) {
      const svg = draw(level);
      const titles = [...svg.querySelectorAll(".points title")].map((title) => title.textContent!);
      expect(titles.filter((text) => / misses: /.test(text))).toHaveLength(missed(Number(level)));
      expect(svg.textContent).toContain(`${missed(Number(level))} of 100 miss`);
    }
  });
  it("says how often such intervals miss", () => {
    expect(figure.words!(rows, {level: "95", seed: "1"})).toMatch(
      /of 95% intervals, about 5 in 100 do/
    );
    expect(figure.words!(rows, {level: "80", seed: "1"})).toMatch(
      /of 80% intervals, about 20 in 100 do/
    );
  });
  it("rejects a choice that is no number", () => {
    expect(() => figure.words!(rows, {level: "high", seed: "1"})).toThrow(
      "invalid choice: level high"
    );
  });
});
