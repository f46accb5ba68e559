/** A point: longitude and latitude in degrees, or east and north in kilometres. */
export type Position = [number, number];

/** The outer ring first, then holes. */
export type Polygon = Position[][];

const kilometresPerDegree = 111.2;

/** A local plane, in kilometres east and north of its middle. */
export interface Plane {
  toPlane(point: Position): Position;
  toDegrees(point: Position): Position;
}

/**
 * Returns the plane around *points*: equirectangular, shrunk by the cosine of the
 * latitude. Within a city it is off by less than its points are rounded.
 */
export function planeAround(points: readonly Position[]): Plane {
  if (points.length === 0) throw new Error("missing points of the plane");
  const [longitude, latitude] = meanOf(points);
  const shrink = kilometresPerDegree * Math.cos((latitude * Math.PI) / 180);
  return {
    toPlane: ([x, y]) => [(x - longitude) * shrink, (y - latitude) * kilometresPerDegree],
    toDegrees: ([x, y]) => [x / shrink + longitude, y / kilometresPerDegree + latitude]
  };
}

/** Returns the mean of *points*. */
export function meanOf(points: readonly Position[]): Position {
  const sum = points.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Returns the distance between two points of a plane. */
export function distance(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Returns twice the area of the triangle *abc*; negative if it turns clockwise. */
export function cross(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Tells whether *point* is in one of *polygons* and in none of its holes. */
export function isInside(polygons: readonly Polygon[], point: Position): boolean {
  return polygons.some(
    ([outer, ...holes]) => isInRing(outer, point) && !holes.some((hole) => isInRing(hole, point))
  );
}

/** By the number of sides that a ray to the east crosses. */
function isInRing(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  }
  return inside;
}

/** Returns how far *point* is from the border of *polygons*; -Infinity if it is not inside. */
export function depthInside(polygons: readonly Polygon[], point: Position): number {
  if (!isInside(polygons, point)) return -Infinity;
  const sides = polygons.flat().flatMap((ring) => ring.slice(1).map((end, i) => [ring[i], end]));
  return Math.min(...sides.map(([a, b]) => distanceToSide(point, a, b)));
}

function distanceToSide(point: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy);
  const share = Math.max(0, Math.min(1, along));
  return distance(point, [a[0] + share * dx, a[1] + share * dy]);
}
