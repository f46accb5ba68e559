import {
  boundaryAttribution,
  type OfficialBoundary
} from "../../../src/tables/official-boundaries.js";
import type {Position} from "../../geography/plane.js";
import {plainName} from "../areas.js";
import {unexpected} from "../sheets/values.js";
import {fieldLike, textLike, type PortalArea} from "./portal.js";
import {
  anchorOf,
  geometryText,
  polygonsOf,
  simplifyShapes,
  type SimplifyShapesOptions
} from "./shapes.js";

/** A layer of the portal, and how its areas become rows. */
export interface BoundaryLayer {
  kind: string;
  vintage: string;
  /** How the names of its fields begin, such as LAD25. */
  field: string;
  service: string;
  simplify: SimplifyShapesOptions;
  /** Returns our name of the place that an area is, or lies in. */
  placeOf: (code: string) => string;
}

/** Returns the rows of the areas that were *found* in a layer, with simpler shapes. */
export function boundaryRows(
  found: readonly PortalArea[],
  {kind, vintage, field, service, simplify, placeOf}: BoundaryLayer
): OfficialBoundary[] {
  const codes = found.map(({attributes}) => codeOf(attributes, field, service));
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice) throw unexpected(`ons-boundaries: ${service}`, "each area once", twice);
  const shapes = simplifyShapes(
    found.map(({geometry}, i) => ({
      code: codes[i],
      polygons: polygonsOf(`ons-boundaries: ${service}: ${codes[i]}`, geometry)
    })),
    simplify
  );
  return found.map(({attributes}, i) => {
    const {polygons} = shapes[i];
    const [longitude, latitude] = anchorOf(polygons, pointOf(attributes));
    return {
      kind,
      code: codes[i],
      vintage,
      name: plainName(textLike(attributes, new RegExp(`^${field}NM$`, "i"), service)),
      place: placeOf(codes[i]),
      geometry: geometryText(polygons),
      anchor_longitude: Number(longitude.toFixed(4)),
      anchor_latitude: Number(latitude.toFixed(4)),
      attribution: boundaryAttribution(new Date().getUTCFullYear())
    };
  });
}

/** Returns the code of an area; its field has the year in its name. */
export function codeOf(
  attributes: PortalArea["attributes"],
  field: string,
  service: string
): string {
  return textLike(attributes, new RegExp(`^${field}CD$`, "i"), service);
}

function pointOf(attributes: PortalArea["attributes"]): Position | null {
  const [x, y] = [fieldLike(attributes, /^LONG$/i), fieldLike(attributes, /^LAT$/i)];
  return typeof x === "number" && typeof y === "number" ? [x, y] : null;
}
