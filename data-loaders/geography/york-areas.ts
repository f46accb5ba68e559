import {parseCell, readPublished, type PublishedRow} from "../published.js";
import {
  yorkApproximateAreas,
  type ApproximateAreaRow
} from "../../src/tables/york-approximate-areas.js";
import {yorkOutputAreas2011} from "../../src/tables/york-output-areas-2011.js";
import {approximateAreas, type ApproximateArea} from "./approximate-areas.js";
import type {Position} from "./plane.js";

export interface YorkFiles {
  outputAreas: readonly PublishedRow[];
  /** Rows with the code and name of each ward and MSOA; their other columns are left alone. */
  wards: readonly PublishedRow[];
  msoas: readonly PublishedRow[];
}

/** Like `yorkAreas`, from the figures that we carry. */
export async function readYorkAreas(): Promise<ApproximateAreaRow[]> {
  const [outputAreas, wards, msoas] = await Promise.all(
    ["york_output_areas_2011", "york_ward_birthplace_2011", "york_msoa_birthplace_2011"].map(
      readPublished
    )
  );
  return yorkAreas({outputAreas, wards, msoas});
}

/** Returns York's wards and MSOAs of 2011, each merged from its output areas' cells. */
export function yorkAreas({outputAreas, wards, msoas}: YorkFiles): ApproximateAreaRow[] {
  return [...areasOfKind("ward", outputAreas, wards), ...areasOfKind("msoa", outputAreas, msoas)];
}

function areasOfKind(
  kind: "ward" | "msoa",
  outputAreas: readonly PublishedRow[],
  named: readonly PublishedRow[]
): ApproximateAreaRow[] {
  const names = new Map(named.map((row) => [row[`${kind}_code`], row[`${kind}_name`]]));
  const centres = outputAreas.map((row, index) => ({
    position: positionOf(row, index),
    area: row[`${kind}_code`]
  }));
  const areas = approximateAreas(centres);
  for (const code of names.keys())
    if (!areas.some((area) => area.code === code))
      throw new Error(`${yorkApproximateAreas.name}: missing centres of ${kind}: ${code}`);
  return areas.map((area) => {
    const name = names.get(area.code);
    if (!name) throw new Error(`${yorkApproximateAreas.name}: unknown ${kind}: ${area.code}`);
    return {
      kind,
      code: area.code,
      name,
      vintage: "2011",
      geometry: JSON.stringify(geometryOf(area)),
      anchor_longitude: area.anchor[0],
      anchor_latitude: area.anchor[1]
    };
  });
}

function positionOf(row: PublishedRow, index: number): Position {
  const {name, columns} = yorkOutputAreas2011;
  const read = (column: "longitude" | "latitude") => {
    const value = parseCell(`${name}: row ${index + 1}: ${column}`, columns[column], row[column]);
    if (typeof value !== "number") throw new Error(`${name}: row ${index + 1}: missing ${column}`);
    return value;
  };
  return [read("longitude"), read("latitude")];
}

function geometryOf({polygons}: ApproximateArea): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return polygons.length === 1
    ? {type: "Polygon", coordinates: polygons[0]}
    : {type: "MultiPolygon", coordinates: polygons};
}
