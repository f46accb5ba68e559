import {Delaunay} from "d3-delaunay";
import {union} from "polyclip-ts";
import {cross, distance, type Polygon, type Position} from "./plane.js";
import {mergeRings} from "./rings.js";

export interface OutlineOptions {
  /** The widest gap between centres that is still land of the place: a circle's radius, in km. */
  reach: number;
  /** How far the outline lies outside the outermost centres, in km. */
  margin: number;
}

/**
 * Returns an outline around *points* of a plane: an alpha shape, which follows
 * bays that a convex hull would fill, with a **margin** around it. It has no
 * holes, since there is none in a place whose centres are all given.
 */
export function outlineOf(points: readonly Position[], {reach, margin}: OutlineOptions): Polygon[] {
  const {triangles} = Delaunay.from(points);
  const kept: Position[][] = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => points[triangles[i + k]]);
    if (circumradius(a, b, c) <= reach) kept.push([a, b, c, a]);
  }
  if (kept.length === 0) throw new Error(`invalid reach; no three centres within it: ${reach}`);
  const shape = mergeRings(kept);
  const edges = shape.flatMap(([outer]) =>
    outer.slice(1).map((end, i) => [outer[i], end] as const)
  );
  const grown = union(
    [shape[0]],
    ...shape.slice(1).map((part) => [part]),
    ...edges.map((edge) => [capsule(edge, margin)])
  );
  return grown.map(([outer]) => [outer]);
}

function circumradius(a: Position, b: Position, c: Position): number {
  const twice = Math.abs(cross(a, b, c));
  return twice > 0 ? (distance(a, b) * distance(b, c) * distance(c, a)) / (2 * twice) : Infinity;
}

const stepsPerHalfCircle = 6;

/** Returns all points within *radius* of the line from *a* to *b*: a line with round ends. */
function capsule([a, b]: readonly [Position, Position], radius: number): Polygon {
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const end = ([x, y]: Position, from: number) =>
    Array.from({length: stepsPerHalfCircle + 1}, (_, i): Position => {
      const angle = from + (i * Math.PI) / stepsPerHalfCircle;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  const ring = [...end(b, along - Math.PI / 2), ...end(a, along + Math.PI / 2)];
  return [[...ring, ring[0]]];
}
