import {feature} from "topojson-client";
import {
  cross,
  depthInside,
  planeAround,
  type Polygon,
  type Position
} from "../../geography/plane.js";
import {topologyOf} from "../../geography/rings.js";

/** An area with its shape, in degrees. */
export interface Shape {
  code: string;
  polygons: Polygon[];
}

export interface SimplifyShapesOptions {
  /** The decimals of a degree to keep; three are about 100 metres, four about 10. */
  decimals: number;
  /** In sq km: a corner whose triangle with its neighbours is smaller is dropped. */
  smallest: number;
}

/**
 * Returns *shapes* with fewer corners and decimals. A border that two of them
 * share is made simple once, for both, so that no gap opens. A ring too small to
 * be seen is dropped, but never the last one of an area.
 */
export function simplifyShapes(
  shapes: readonly Shape[],
  {decimals, smallest}: SimplifyShapesOptions
): Shape[] {
  const {toPlane, toDegrees} = planeAround(shapes.flatMap(({polygons}) => polygons.flat(2)));
  const grid = ([x, y]: Position): Position => [
    Number(x.toFixed(decimals)),
    Number(y.toFixed(decimals))
  ];
  const inPlane = {exact: toPlane, rounded: (point: Position) => toPlane(grid(point))};
  const inDegrees = {exact: toDegrees, rounded: (point: Position) => grid(toDegrees(point))};
  const rounded = shapes.map(({polygons}) => withoutCollapsed(polygons, inPlane));
  const shared = topologyOf(rounded);
  shared.arcs = (shared.arcs as Position[][]).map((line) => dropCorners(line, smallest));
  return shared.objects.areas.geometries.map((geometry, i) => {
    const {geometry: shape} = feature(
      shared,
      geometry as Parameters<typeof feature>[1]
    ) as GeoJSON.Feature<GeoJSON.MultiPolygon>;
    const polygons = withoutCollapsed(shape.coordinates as Polygon[], inDegrees);
    return {code: shapes[i].code, polygons};
  });
}

/** How a point is moved from one plane to another: as it is, and on a grid. */
interface Moves {
  exact: (point: Position) => Position;
  rounded: (point: Position) => Position;
}

/** Moves all points, and drops points that fall together and rings without an area. */
function withoutCollapsed(polygons: readonly Polygon[], {exact, rounded}: Moves): Polygon[] {
  const left = polygons
    .map((rings) => rings.map((ring) => withoutRepeats(ring.map(rounded))))
    .filter(([outer]) => signedArea(outer) !== 0)
    .map((rings) => rings.filter((ring) => signedArea(ring) !== 0).map(wound));
  // An area must not vanish: an islet then keeps its own corners.
  return left.length > 0
    ? left
    : polygons.map((rings) => rings.map((ring) => ring.map(exact)).map(wound));
}

/**
 * Winds a ring as d3 needs it, the outer one clockwise and holes the other way:
 * drawn the wrong way round, an islet is all the world but itself. GeoJSON of
 * the portal may come in either way.
 */
function wound(ring: readonly Position[], index: number): Position[] {
  const isClockwise = signedArea(ring) < 0;
  return isClockwise === (index === 0) ? [...ring] : [...ring].reverse();
}

/** Returns the area of a ring in square degrees; negative if it turns clockwise. */
function signedArea(ring: readonly Position[]): number {
  const turns = ring.map((point, i) => {
    const next = ring[(i + 1) % ring.length];
    return point[0] * next[1] - next[0] * point[1];
  });
  return turns.reduce((sum, turn) => sum + turn, 0) / 2;
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1][0] || y !== ring[i - 1][1]);
}

/**
 * Returns *line* without its smallest corners, by Visvalingam's rule: the corner
 * that makes the smallest triangle goes first. Ends stay, and of a ring four points.
 *
 * Visvalingam and Whyatt (1993), doi:10.1179/000870493786962263
 */
function dropCorners(line: readonly Position[], smallest: number): Position[] {
  const points = [...line];
  const isRing = points[0][0] === points.at(-1)![0] && points[0][1] === points.at(-1)![1];
  const fewest = isRing ? 4 : 2;
  const areaAt = (i: number) => Math.abs(cross(points[i - 1], points[i], points[i + 1])) / 2;
  const areas = points.map((_, i) => (i === 0 || i === points.length - 1 ? Infinity : areaAt(i)));
  while (points.length > fewest) {
    const least = areas.reduce((best, area, i) => (area < areas[best] ? i : best), 0);
    if (!(areas[least] < smallest)) break;
    points.splice(least, 1);
    areas.splice(least, 1);
    // Both neighbours have another triangle now.
    for (const i of [least - 1, least]) if (i > 0 && i < points.length - 1) areas[i] = areaAt(i);
  }
  return points;
}

/** Returns *given* if it lies inside, otherwise the point of a grid that is farthest from the border. */
export function anchorOf(polygons: readonly Polygon[], given: Position | null): Position {
  if (given && depthInside(polygons, given) > 0) return given;
  const outer = polygons.flatMap(([ring]) => ring);
  const [west, east] = rangeOf(outer.map(([x]) => x));
  const [south, north] = rangeOf(outer.map(([, y]) => y));
  const steps = Array.from({length: 24}, (_, i) => (i + 0.5) / 24);
  const points = steps.flatMap((a) =>
    steps.map((b): Position => [west + a * (east - west), south + b * (north - south)])
  );
  const depths = points.map((point) => depthInside(polygons, point));
  return points[depths.indexOf(Math.max(...depths))];
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity]
  );
}

/** Returns the polygons of a GeoJSON geometry; throws with *where* if it has none. */
export function polygonsOf(where: string, geometry: GeoJSON.Geometry | null): Polygon[] {
  if (geometry?.type === "Polygon") return [geometry.coordinates as Polygon];
  if (geometry?.type === "MultiPolygon") return geometry.coordinates as Polygon[];
  throw new Error(`${where}: expected a shape, found: ${geometry?.type ?? "none"}`);
}

/** Returns the GeoJSON geometry of *polygons*, as text. */
export function geometryText(polygons: readonly Polygon[]): string {
  const geometry: GeoJSON.Geometry =
    polygons.length === 1
      ? {type: "Polygon", coordinates: polygons[0]}
      : {type: "MultiPolygon", coordinates: [...polygons]};
  return JSON.stringify(geometry);
}
