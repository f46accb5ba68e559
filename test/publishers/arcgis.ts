import type {Answer, Asked} from "./stub.js";

/** A feature service of the Open Geography Portal: its areas, with or without shapes. */
export interface Service {
  areas: readonly {
    attributes: Record<string, string | number | null>;
    geometry?: GeoJSON.Geometry;
  }[];
  /** The most areas in one answer. */
  most?: number;
  /** The most areas with shapes in one answer; with more there is an error. */
  mostShapes?: number;
}

/** Serves *services* as ArcGIS does: a list, and queries in pages that say whether there is more. */
export function arcgisStub(
  services: Readonly<Record<string, Service>>
): (asked: Asked, path: string) => Answer | undefined {
  return ({url}, path) => {
    if (path === "")
      return json({services: Object.keys(services).map((name) => ({name, type: "FeatureServer"}))});
    const name = /^\/([^/]+)\/FeatureServer\/0\/query$/.exec(path)?.[1];
    const service = name && services[name];
    if (!service) return json({error: {code: 400, message: "Invalid URL"}});
    return query(service, url.searchParams);
  };
}

function query({areas, most = 2000, mostShapes = 2000}: Service, asked: URLSearchParams): Answer {
  const isGeoJson = asked.get("f") === "geojson";
  const size = Math.min(most, Number(asked.get("resultRecordCount") ?? most));
  if (isGeoJson && Number(asked.get("resultRecordCount")) > mostShapes)
    return json({error: {code: 500, message: "Error performing query operation"}});
  const offset = Number(asked.get("resultOffset") ?? 0);
  const wanted = areas.filter(({attributes}) => fits(attributes, asked.get("where") ?? "1=1"));
  const page = wanted.slice(offset, offset + size);
  const isCut = offset + size < wanted.length;
  if (!isGeoJson)
    return json({
      features: page.map(({attributes}) => ({attributes})),
      ...(isCut ? {exceededTransferLimit: true} : {})
    });
  return json({
    type: "FeatureCollection",
    features: page.map(({attributes, geometry}) => ({
      type: "Feature",
      properties: attributes,
      geometry
    })),
    ...(isCut ? {properties: {exceededTransferLimit: true}} : {})
  });
}

/** Knows as much SQL as we send: 1=1, a code between two, a code in a list. Names have no case in SQL. */
function fits(fields: Record<string, unknown>, where: string): boolean {
  const attributes = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.toUpperCase(), value])
  );
  const range = /^(\w+) BETWEEN '(\w+)' AND '(\w+)'$/.exec(where);
  if (range) {
    const value = String(attributes[range[1]]);
    return value >= range[2] && value <= range[3];
  }
  const list = /^(\w+) IN \((.*)\)$/.exec(where);
  if (list) return list[2].split(",").includes(`'${String(attributes[list[1]])}'`);
  return where === "1=1";
}

function json(body: unknown): Answer {
  return {type: "application/json", body: JSON.stringify(body)};
}
