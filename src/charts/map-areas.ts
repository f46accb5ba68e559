import type {MultiPolygon, Polygon} from "geojson";

/** An area as a row has it: its shape as GeoJSON, and a point well inside. */
export type MapArea = {
  name: string;
  geometry: string;
  anchor_longitude: number;
  anchor_latitude: number;
};

/** A rectangle on the paper. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** An area on the paper, in pixels. */
export interface PlacedArea {
  path: string;
  box: Box;
  x: number;
  y: number;
}

export interface PlacedMap {
  height: number;
  /** In the order of the rows. */
  areas: PlacedArea[];
}

type Point = readonly [number, number];

/**
 * Returns *areas* as paths that fill the *width*, north up. Degrees of longitude
 * are shrunk by the cosine of the latitude, which is exact enough for a city.
 */
export function placeAreas(areas: readonly MapArea[], width: number): PlacedMap {
  const shapes = areas.map(({geometry}) => ringsOf(JSON.parse(geometry) as Polygon | MultiPolygon));
  const points = shapes.flat(2);
  if (points.length === 0) throw new Error("missing areas of the map");
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * shrink);
  const place = ([x, y]: Point): Point => [(x - west) * shrink * scale, (north - y) * scale];
  return {
    height: (north - south) * scale,
    areas: areas.map(({anchor_longitude, anchor_latitude}, i) => {
      const [x, y] = place([anchor_longitude, anchor_latitude]);
      const rings = shapes[i].map((ring) => ring.map(place));
      return {path: rings.map(pathOf).join(""), box: boxOf(rings.flat()), x, y};
    })
  };
}

function ringsOf(shape: Polygon | MultiPolygon): Point[][] {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flat() as unknown as Point[][];
}

function boxOf(points: readonly Point[]): Box {
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return {left, top, width: right - left, height: bottom - top};
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Returns a closed ring as a path of steps in whole pixels, finer than the areas are true. */
function pathOf(ring: readonly Point[]): string {
  const pixels = ring.slice(0, -1).map((point) => point.map(Math.round));
  const steps = pixels.slice(1).map(([x, y], i) => [x - pixels[i][0], y - pixels[i][1]]);
  return `M${pixels[0].join(" ")}l${steps.flat().join(" ")}z`.replaceAll(" -", "-");
}
