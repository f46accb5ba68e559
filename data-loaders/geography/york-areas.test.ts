import {intersection} from "polyclip-ts";
import {beforeAll, describe, expect, it} from "vitest";
import {
  yorkApproximateAreas,
  type ApproximateAreaRow
} from "../../src/tables/york-approximate-areas.js";
import {toParquet} from "../output.js";
import {readPublished, type PublishedRow} from "../published.js";
import {depthInside, isInside, type Polygon, type Position} from "./plane.js";
import {readYorkAreas, yorkAreas} from "./york-areas.js";

interface Shape extends ApproximateAreaRow {
  polygons: Polygon[];
}

function shapeOf(row: ApproximateAreaRow): Shape {
  const geometry = JSON.parse(row.geometry);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return {...row, polygons};
}

/** Twice the area of a ring, in square degrees; above zero where it runs counterclockwise. */
function turn(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
}

const squareKilometres = (polygons: Polygon[]) =>
  (polygons.flat().reduce((sum, ring) => sum + turn(ring), 0) / 2) * 65.4 * 111.2;

let rows: ApproximateAreaRow[];
let shapes: Shape[];
let outputAreas: PublishedRow[];
beforeAll(async () => {
  rows = await readYorkAreas();
  shapes = rows.map(shapeOf);
  outputAreas = await readPublished("york_output_areas_2011");
});

describe("the approximate areas of York", () => {
  it("are its 22 wards and 24 MSOAs", () => {
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect([count("ward"), count("msoa")]).toEqual([22, 24]);
    expect(rows.map(({name}) => name)).toContain("Fishergate");
    expect(rows.map(({name}) => name)).toContain("Fulford Road & Clementhorpe");
  });
  it.each(["ward", "msoa"])("hold every one of 637 centres in its own %s", (kind) => {
    expect(outputAreas).toHaveLength(637);
    const strays = outputAreas.filter(({longitude, latitude, [`${kind}_code`]: code}) => {
      const centre: Position = [Number(longitude), Number(latitude)];
      const holders = shapes.filter(
        (shape) => shape.kind === kind && isInside(shape.polygons, centre)
      );
      return holders.map((shape) => shape.code).join() !== code;
    });
    expect(strays).toEqual([]);
  });
  it.each(["ward", "msoa"])("do not overlap: %s", (kind) => {
    const same = shapes.filter((shape) => shape.kind === kind);
    const overlaps = same.flatMap((a, i) =>
      same.slice(i + 1).map((b) => ({
        names: `${a.name}, ${b.name}`,
        area: squareKilometres(intersection(a.polygons, b.polygons))
      }))
    );
    expect(overlaps.filter(({area}) => area > 1e-9)).toEqual([]);
  });
  it.each(["ward", "msoa"])("cover about as much as York, 272 sq km: %s", (kind) => {
    const total = shapes
      .filter((shape) => shape.kind === kind)
      .reduce((sum, {polygons}) => sum + squareKilometres(polygons), 0);
    expect(total).toBeGreaterThan(265);
    expect(total).toBeLessThan(280);
  });
  it("have their anchors well inside", () => {
    const depths = shapes.map(({polygons, anchor_longitude, anchor_latitude}) =>
      depthInside(polygons, [anchor_longitude, anchor_latitude])
    );
    // In degrees: some 60 m, in the narrowest of them.
    expect(Math.min(...depths)).toBeGreaterThan(0.001);
  });
  it("are GeoJSON: closed rings, the outer ones counterclockwise, four decimals", () => {
    for (const {polygons} of shapes)
      for (const [outer, ...holes] of polygons) {
        expect(turn(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
        for (const ring of [outer, ...holes]) expect(ring[0]).toEqual(ring.at(-1));
      }
    expect(rows.map(({geometry}) => geometry).join("")).not.toMatch(/\.\d{5}/);
  });
  it("are the same bytes each time, and few", async () => {
    const [first, second] = await Promise.all(
      [rows, await readYorkAreas()].map((areas) => toParquet(yorkApproximateAreas, areas))
    );
    expect(Buffer.compare(first, second)).toBe(0);
    expect(first.length).toBeLessThan(60_000);
  });
});

describe("yorkAreas(files)", () => {
  it("names a ward without centres", async () => {
    const [wards, msoas] = await Promise.all(
      ["york_ward_birthplace_2011", "york_msoa_birthplace_2011"].map(readPublished)
    );
    const without = outputAreas.filter(({ward_code}) => ward_code !== "E05001750");
    expect(() => yorkAreas({outputAreas: without, wards, msoas})).toThrow(
      "york_approximate_areas: missing centres of ward: E05001750"
    );
  });
  it("names a code that has no name", () => {
    expect(() => yorkAreas({outputAreas, wards: [], msoas: []})).toThrow(
      "york_approximate_areas: unknown ward: E05001745"
    );
  });
});
