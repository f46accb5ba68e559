import type {GeometryCollection as GeoJsonCollection} from "geojson";
import {merge} from "topojson-client";
import {topology} from "topojson-server";
import type {GeometryCollection, Topology} from "topojson-specification";
import type {Polygon, Position} from "./plane.js";

/** A topology of areas, each a collection of polygons, and its lines. */
export type AreaTopology = Topology<{areas: GeometryCollection}>;

/** Returns the lines of *areas*: a border that two areas share is one line. */
export function topologyOf(areas: readonly Polygon[][]): AreaTopology {
  const collection: GeoJsonCollection = {
    type: "GeometryCollection",
    geometries: areas.map((coordinates) => ({type: "MultiPolygon", coordinates}))
  };
  return topology({areas: collection}) as AreaTopology;
}

/**
 * Returns the union of *rings* that touch in whole sides, by dropping the sides
 * that two of them share: exact, where clipping would leave slivers.
 */
export function mergeRings(rings: readonly Position[][]): Polygon[] {
  const shared = topologyOf(rings.map((ring) => [[ring]]));
  const {geometries} = shared.objects.areas;
  return merge(shared, geometries as Parameters<typeof merge>[1]).coordinates as Polygon[];
}
