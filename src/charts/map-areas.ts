import type {MultiPolygon, Polygon} from "geojson";
import {toTenth} from "./map-svg.js";

/** An area as a row has it: its shape as GeoJSON, and a point well inside. */
export type MapArea = {
  name: string;
  geometry: string;
  anchor_longitude: number;
  anchor_latitude: number;
};

/** An area on the paper, in pixels. */
export interface PlacedArea {
  path: string;
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
      return {path: shapes[i].map((ring) => pathOf(ring.map(place))).join(""), x, y};
    })
  };
}

function ringsOf(shape: Polygon | MultiPolygon): Point[][] {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flat() as unknown as Point[][];
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Returns a closed ring as a path of steps in tenths, the shortest that SVG can say it. */
function pathOf(ring: readonly Point[]): string {
  const tenths = ring.slice(0, -1).map((point) => point.map((value) => Math.round(value * 10)));
  const steps = tenths.slice(1).map(([x, y], i) => [x - tenths[i][0], y - tenths[i][1]]);
  const text = (pair: readonly number[]) =>
    pair.map((value) => String(toTenth(value / 10))).join(" ");
  return `M${text(tenths[0])}l${steps.map(text).join(" ")}z`.replaceAll(" -", "-");
}
