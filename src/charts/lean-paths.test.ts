import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {leanPaths} from "./lean-paths.js";

const {document} = new JSDOM().window;
const lean = (d: string): string | null => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", d);
  svg.append(path);
  return leanPaths(svg as SVGSVGElement)
    .querySelector("path")!
    .getAttribute("d");
};
const zigzag = Array.from({length: 12}, (_, i) => `${10 * i}.4,${i % 2 === 0 ? 5.2 : 9.8}`);

describe("leanPaths(svg)", () => {
  it("writes each point from the one before, in whole pixels, without drifting", () => {
    const d = lean(`M${zigzag.join("L")}Z`);
    expect(d).toBe("M0,5l10,5 10-5 10,5 10-5 10,5 10-5 10,5 10-5 10,5 10-5 10,5Z");
  });
  it("keeps parts of a broken line apart", () => {
    const d = lean(`M${zigzag.join("L")}M200,1L210,2L220,3L230,4`);
    expect(d).toMatch(/5M200,1l10,1 10,1 10,1$/);
  });
  it("leaves curves and short paths alone", () => {
    expect(lean("M0.5,1L2,3")).toBe("M0.5,1L2,3");
    const curve = `M0,0C${"1.5,2,3,4,5,6,".repeat(12)}7,8`;
    expect(lean(curve)).toBe(curve);
  });
});
