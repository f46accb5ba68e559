import type {MultiPolygon, Polygon} from "geojson";

/** An area as a row has it: its shape as GeoJSON, and a point well inside. */
export type MapArea = {
  name: string;
  geometry: string;
  anchor_longitude: number;
  anchor_latitude: number;
};

/** A rectangle on the map. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** An area on the map. */
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
 * The width of every map, in units of its own. A drawing scales the whole map, so
 * that the shapes of a phone and of a desk are the same, and stand once in a page.
 * A unit is finer than a pixel of either, and far finer than the areas are true.
 */
export const mapWidth = 600;

export interface PlaceAreasOptions {
  /** The width of the map, in its units; defaults to that of the maps of a city. */
  width?: number;
}

/**
 * Returns *areas* as paths that fill the map's width, north up. Degrees of longitude
 * are shrunk by the cosine of the latitude, which is exact enough for a city, and for
 * showing where in a region a place lies.
 */
export function placeAreas(
  areas: readonly MapArea[],
  {width = mapWidth}: PlaceAreasOptions = {}
): PlacedMap {
  const shapes = areas.map(({geometry}) => ringsOf(JSON.parse(geometry) as Polygon | MultiPolygon));
  const points = shapes.flat(2);
  if (points.length === 0) throw new Error("missing areas of the map");
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * shrink);
  const place = ([x, y]: Point): Point => [
    Math.round((x - west) * shrink * scale),
    Math.round((north - y) * scale)
  ];
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

/** Returns a closed ring as a path of steps; corners that fall together are one, and a ring of one is nothing. */
function pathOf(ring: readonly Point[]): string {
  const corners = ring.slice(0, -1);
  const steps = corners.slice(1).map(([x, y], i) => [x - corners[i][0], y - corners[i][1]]);
  const moves = steps.filter(([x, y]) => x !== 0 || y !== 0);
  if (moves.length === 0) return "";
  return `M${corners[0].join(" ")}l${moves.flat().join(" ")}z`.replaceAll(" -", "-");
}
