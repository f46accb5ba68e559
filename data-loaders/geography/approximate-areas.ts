import {Delaunay} from "d3-delaunay";
import {intersection} from "polyclip-ts";
import {feature} from "topojson-client";
import {outlineOf} from "./outline.js";
import {depthInside, distance, meanOf, planeAround, type Polygon, type Position} from "./plane.js";
import {mergeRings, topologyOf} from "./rings.js";
import {simplifyLines} from "./simplify.js";

/** A centre, in degrees, and the code of the area that it is part of. */
export interface Centre {
  position: Position;
  area: string;
}

/** An area drawn from its centres, in degrees. */
export interface ApproximateArea {
  code: string;
  polygons: Polygon[];
  /** A point well inside, in the midst of its centres: for symbols and labels. */
  anchor: Position;
}

/**
 * A gap between centres wider than a circle of 2.5 km is a bay, not land of the
 * city. With a margin of 1.25 km the whole is as large as York, 272 sq km.
 */
const outlineOptions = {reach: 2.5, margin: 1.25};
/** In sq km: a smaller corner is not to be seen on a map of the whole city. */
const smallestCorner = 0.06;
/** In km: a symbol this far from the border is seen to belong to its area. */
const enoughInside = 0.25;

/**
 * Returns the areas that *centres* are part of, drawn approximately: each point
 * belongs to the area of the nearest centre, as far as the outline. Neighbours
 * share their border exactly, and every centre lies in its own area.
 */
export function approximateAreas(centres: readonly Centre[]): ApproximateArea[] {
  const positions = centres.map(({position}) => position);
  const {toPlane, toDegrees} = planeAround(positions);
  const toGrid = (point: Position) => toDegrees(point).map(round) as Position;
  const points = positions.map(toPlane);
  const outline = outlineOf(points, outlineOptions);
  const codes = [...new Set(centres.map(({area}) => area))].sort();
  const cells = cellsOf(points);
  const clipped = codes.map((code) => {
    const own = cells.filter((_, i) => centres[i].area === code);
    const inPlane = intersection(mergeRings(own), outline);
    return onGrid(inPlane, toGrid).map((rings) => rings.map((ring) => ring.map(toPlane)));
  });
  return simplifyAreas(clipped, points).map((polygons, i) => ({
    code: codes[i],
    polygons: onGrid(polygons, toGrid),
    anchor: toGrid(
      anchorOf(
        polygons,
        points.filter((_, k) => centres[k].area === codes[i])
      )
    )
  }));
}

/** Returns the ring around each point that holds all that is nearest to it. */
function cellsOf(points: readonly Position[]): Position[][] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const far = 100;
  const voronoi = Delaunay.from(points).voronoi([
    Math.min(...xs) - far,
    Math.min(...ys) - far,
    Math.max(...xs) + far,
    Math.max(...ys) + far
  ]);
  return points.map((point, i) => {
    const cell = voronoi.cellPolygon(i);
    if (!cell) throw new Error(`invalid centres; two at one point: ${point.join(", ")}`);
    return cell;
  });
}

/** Returns *areas* with fewer corners: with the lines that they share made simple once, for both. */
function simplifyAreas(areas: Polygon[][], landmarks: readonly Position[]): Polygon[][] {
  const shared = topologyOf(areas);
  const lines = shared.arcs as Position[][];
  shared.arcs = simplifyLines(lines, {smallest: smallestCorner, landmarks});
  return shared.objects.areas.geometries.map((geometry) => {
    const {geometry: shape} = feature(
      shared,
      geometry as Parameters<typeof feature>[1]
    ) as GeoJSON.Feature<GeoJSON.MultiPolygon>;
    return shape.coordinates as Polygon[];
  });
}

/** Four decimals are about ten metres. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Returns *polygons* moved to the grid of published positions, without the corners that fall together. */
function onGrid(polygons: readonly Polygon[], toGrid: (point: Position) => Position): Polygon[] {
  return polygons.map((rings) =>
    rings.map((ring) =>
      ring
        .map(toGrid)
        .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1])
    )
  );
}

/**
 * Returns the mean of an area's centres or, where that is near the border, the
 * centre nearest to it that is far enough inside, or half as far as any can be.
 */
function anchorOf(polygons: readonly Polygon[], centres: readonly Position[]): Position {
  const mean = meanOf(centres);
  const candidates = [mean, ...centres].map((point) => ({
    point,
    depth: depthInside(polygons, point)
  }));
  const deepest = Math.max(...candidates.map(({depth}) => depth));
  const enough = Math.min(enoughInside, deepest / 2);
  return candidates
    .filter(({depth}) => depth >= enough)
    .map(({point}) => point)
    .sort((a, b) => distance(a, mean) - distance(b, mean))[0];
}
