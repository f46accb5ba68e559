import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {boundaryAttribution} from "../../src/tables/official-boundaries.js";
import {chooseLocator, neighboursOf, type Locator, type LocatorArea} from "./locator-areas.js";
import {drawLocator} from "./render-locator.js";

/** A square of one degree whose south-west corner is *west*, *south*. */
function area(name: string, [west, south]: [number, number], vintage = "2025"): LocatorArea {
  const ring = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south]
  ];
  return {
    place: name.toLowerCase().replaceAll(" ", "-"),
    name,
    vintage,
    geometry: JSON.stringify({type: "Polygon", coordinates: [ring]}),
    anchor_longitude: west + 0.5,
    anchor_latitude: south + 0.5,
    attribution: boundaryAttribution(2026)
  };
}

/** Three rows of three, A to I from the south-west on. */
const grid = [..."ABCDEFGHI"].map((name, at) => area(name, [at % 3, 52 + Math.floor(at / 3)]));
const locate = (place: string, rows = grid) => chooseLocator(rows, place)!;
const today = {region: "East Midlands", ended: null};

const draw = (place: string, rows = grid, about: Parameters<typeof drawLocator>[1] = today) => {
  const {document} = new JSDOM(drawLocator(locate(place, rows), about)).window;
  return {
    beside: document.querySelector(".figure-subtitle")!.textContent,
    source: document.querySelector(".figure-source")!.textContent,
    title: document.querySelector(".figure-title")!.textContent,
    svg: document.querySelector("svg")!
  };
};

const namesOf = (locator: Locator) => neighboursOf(locator).map(({name}) => name);

describe("neighboursOf(locator)", () => {
  it("are those with a side in common, and not those with a corner", () => {
    expect(namesOf(locate("e"))).toEqual(["B", "D", "F", "H"]);
    expect(namesOf(locate("a"))).toEqual(["B", "D"]);
  });
  it("are not looked for in another vintage", () => {
    const rows = grid.map((row) => (row.name === "B" ? {...row, vintage: "2022"} : row));
    expect(namesOf(locate("a", rows))).toEqual(["D"]);
  });
});

describe("drawLocator(locator, place)", () => {
  it("says where the place lies, beside whom, and of which year its borders are", () => {
    expect(draw("a")).toMatchObject({
      title: "A lies in the south-west of the East Midlands",
      beside: "There it borders B and D",
      source:
        "Boundaries of 2025, with fewer corners than ONS has. Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2026."
    });
    expect(draw("e").title).toContain("in the middle of the East Midlands");
    expect(draw("h").title).toContain("in the north of");
    expect(draw("f", grid, {...today, region: "Wales"}).title).toBe("F lies in the east of Wales");
    expect(draw("a", [grid[0], grid[8]]).beside).toBe("It borders no other authority there");
    expect(draw("a", [grid[0]]).beside).toBe("The only authority of it");
  });
  it("draws every authority, the one in focus last, with the words as its name", () => {
    const {svg, title, beside} = draw("c");
    const paths = [...svg.querySelectorAll("path")];
    expect(paths).toHaveLength(9);
    expect(
      paths.map((path) => path.parentElement!.getAttribute("fill") === "var(--place)")
    ).toEqual([...Array<boolean>(8).fill(false), true]);
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe(`Map: ${title}. ${beside}.`);
    expect(svg.querySelector("circle")).toBe(null);
  });
  it("is no larger than 260 pixels either way, however long the region", () => {
    for (const rows of [
      grid,
      [grid[0], area("Far north", [0, 60])],
      [grid[0], area("Far east", [9, 52])]
    ]) {
      const {svg} = draw("a", rows);
      for (const side of ["width", "height"]) {
        expect(Number(svg.getAttribute(side))).toBeGreaterThan(0);
        expect(Number(svg.getAttribute(side))).toBeLessThanOrEqual(261);
      }
    }
  });
  it("rings a place that is too small to be seen", () => {
    const [west, south] = [1, 53];
    const tiny = area("Tiny", [west, south]);
    const geometry = tiny.geometry.replaceAll("2,", "1.02,").replaceAll(",54", ",53.02");
    expect(draw("tiny", [...grid, {...tiny, geometry}]).svg.querySelector("circle")).not.toBe(null);
  });
  it("says of a place that ended which year its last boundary is of, and what it is drawn over", () => {
    const craven = area("Craven", [0, 54], "2022");
    const drawn = draw("craven", [...grid, craven], {...today, ended: new Date("2023-03-31")});
    expect(drawn.title).toBe("Craven lay in the north-west of the East Midlands");
    expect(drawn.beside).toBe("Drawn over the authorities that stand there today");
    expect(drawn.source).toMatch(
      /^Its boundary is that of 2022, the last that there is; the others are of 2025; with fewer corners/
    );
  });
});

describe("chooseLocator(rows, place)", () => {
  it("is nothing for a place without a boundary", () => {
    expect(chooseLocator(grid, "york")).toBe(undefined);
  });
});
