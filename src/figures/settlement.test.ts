import {JSDOM} from "jsdom";
import {gzipSync} from "node:zlib";
import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {highest, type Settlement} from "../charts/map-settlement.js";
import type {Figure} from "./figure.js";
import {settlementAsPrinted} from "./settlement-as-printed.js";
import {settlementMsoas} from "./settlement-msoas.js";
import {settlementWards} from "./settlement-wards.js";

let wards: Settlement[];
let msoas: Settlement[];
beforeAll(async () => {
  wards = await figureRows<Settlement>(settlementWards);
  msoas = await figureRows<Settlement>(settlementMsoas);
}, 60_000);

const {document} = new JSDOM().window;
const draw = (figure: Figure, rows: Settlement[], choices: Record<string, string>) =>
  figure.chart!(rows, {document, width: 920, choices});

/** The class that each map gives each area, by the area's number. */
function fills(svg: SVGSVGElement): string[][] {
  return [...svg.querySelectorAll("defs > g")].map((map) => {
    const uses = [...map.querySelectorAll("use")];
    const byArea = uses.map((use) => [
      use.getAttribute("href")!,
      use.parentElement!.getAttribute("fill")!
    ]);
    return byArea.sort().map(([, fill]) => fill);
  });
}

const radii = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".points circle")].map((circle) => Number(circle.getAttribute("r")));

describe.each([
  {name: "settlement-wards", figure: settlementWards, rowsOf: () => wards, count: 22},
  {name: "settlement-msoas", figure: settlementMsoas, rowsOf: () => msoas, count: 24},
  {name: "settlement-as-printed", figure: settlementAsPrinted, rowsOf: () => wards, count: 22}
])("$name", ({figure, rowsOf, count}) => {
  it("bears its title out", () => {
    expect(rowsOf()).toHaveLength(count);
    expect(figure.holds(rowsOf())).toBe(true);
  });
  it.each([340, 680, 920])("draws every area on both maps once at %i px", (width) => {
    const svg = drawFigure(figure, rowsOf(), width);
    expect(svg.querySelectorAll("defs path")).toHaveLength(count);
    expect(fills(svg).map((map) => map.length)).toEqual([count, count]);
    const drawn = [...svg.querySelectorAll("svg > g > use")];
    expect(drawn.map((use) => use.getAttribute("href"))).toEqual(["#m0", "#m1"]);
    expect(pointTitles(svg)).toHaveLength(2 * count);
    expect(labelFaults(svg)).toEqual([]);
  });
  it("has the same shapes and points at every width", () => {
    const [phone, desk] = [340, 920].map((width) => drawFigure(figure, rowsOf(), width));
    const shapes = (svg: SVGSVGElement) => svg.querySelector("defs")!.innerHTML;
    const points = (svg: SVGSVGElement) =>
      [...svg.querySelectorAll(".points")].map(({innerHTML}) => innerHTML);
    expect(shapes(phone)).toBe(shapes(desk));
    expect(points(phone)).toEqual(points(desk));
    // Scales and not shapes part the drawings: the map fills the width of its panel.
    const scales = [...phone.querySelectorAll("svg > g > use")].map((use) =>
      use.getAttribute("transform")
    );
    expect(scales).toEqual(Array(2).fill("translate(1,34)scale(5633e-4)"));
  });
  it("is small", () => {
    const svg = drawFigure(figure, rowsOf(), 920);
    expect(gzipSync(svg.outerHTML).length).toBeLessThan(5000);
  });
  it("says who is on neither map", () => {
    const text = figure.describe(rowsOf(), {});
    expect(text).toContain("The 807 residents born in Ireland are on neither map.");
    const fewer = rowsOf().map((row, i) => (i === 0 ? {...row, ireland: row.ireland + 1} : row));
    expect(figure.describe(fewer, {})).toContain("The 808 residents born in Ireland");
    expect(drawFigure(figure, fewer, 340).textContent).toContain("The 808 residents");
  });
});

describe("settlement-wards", () => {
  it("has the paper's greatest numbers, and the highest shares elsewhere", () => {
    expect(highest(wards, "eu")).toMatchObject({name: "Clifton", eu: 681});
    expect(highest(wards, "elsewhere")).toMatchObject({name: "Fishergate", elsewhere: 1261});
    expect(highest(wards, "eu_share").name).toBe("Heslington");
    expect(highest(wards, "elsewhere_share").name).toBe("Heslington");
  });
  it("refuses its title where one ward has both", () => {
    const one = wards.map((row) => (row.name === "Heslington" ? {...row, eu: 700} : row));
    expect(settlementWards.holds(one)).toMatch(/^Heslington has both/);
  });
  it("says count, share and basis of a ward", () => {
    expect(pointTitles(drawFigure(settlementWards, wards, 340))).toContain(
      "Fishergate: 1,261 born outside the EU, 12.8% of 9,844 residents; Census 2011 count"
    );
  });
  it("lets the arrow keys go from west to east on each map", () => {
    const svg = drawFigure(settlementWards, wards, 340);
    for (const group of svg.querySelectorAll(".points")) {
      const xs = [...group.children].map((circle) => Number(circle.getAttribute("cx")));
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }
  });
  it("gives one share one colour on both maps, unless each has a scale of its own", () => {
    const shared = draw(settlementWards, wards, {show: "both", scale: "shared"});
    const own = draw(settlementWards, wards, {show: "both", scale: "own"});
    const top = wards.findIndex(({name}) => name === "Heslington");
    const classAt = (svg: SVGSVGElement, map: number) => {
      const names = wards.map((_, i) => `#a${i}`).sort();
      return fills(svg)[map][names.indexOf(`#a${top}`)];
    };
    expect([0, 1].map((map) => classAt(shared, map))).toEqual(["var(--step-3)", "var(--step-5)"]);
    expect([0, 1].map((map) => classAt(own, map))).toEqual(["var(--step-5)", "var(--step-5)"]);
    expect(shared.textContent).toContain("One scale");
    expect(own.textContent).toContain("a scale of its own");
  });
  it("shows shares, counts or both", () => {
    const share = draw(settlementWards, wards, {show: "share", scale: "shared"});
    const count = draw(settlementWards, wards, {show: "count", scale: "shared"});
    expect(new Set(radii(share)).size).toBe(1);
    expect(new Set(fills(count).flat())).toEqual(new Set(["var(--others-wash)"]));
    expect(new Set(radii(count)).size).toBeGreaterThan(10);
    expect(count.textContent).not.toContain("Share of residents");
  });
});

describe("settlement-as-printed", () => {
  it("says that equal colours mean different numbers", () => {
    const words = "545 to 681 people on one map, and 1,009 to 1,261 on the other";
    expect(drawFigure(settlementAsPrinted, wards, 920).textContent).toContain(words);
    expect(settlementAsPrinted.describe(wards, {})).toContain("1,009 to 1,261");
  });
  it("gives the top colour to the fullest ward of each map", () => {
    const svg = drawFigure(settlementAsPrinted, wards, 920);
    for (const map of fills(svg)) expect(map).toContain("var(--step-5)");
  });
  it("refuses its title where both maps reach one number", () => {
    const level = wards.map((row) => ({...row, elsewhere: row.eu}));
    expect(settlementAsPrinted.holds(level)).toBe("both maps reach 681");
  });
});

describe("settlement-msoas", () => {
  it("refuses its title where a high share stands far down the list of numbers", () => {
    const small = msoas.map((row) => (row.eu === 81 ? {...row, eu_share: 50} : row));
    expect(settlementMsoas.holds(small)).toMatch(/^Haxby is not among the first/);
  });
});
