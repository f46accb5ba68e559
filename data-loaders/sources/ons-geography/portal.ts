import type {Client} from "../http/client.js";
import type {OnProgress, Retrieved} from "../source.js";

/** The fields of one area, as the portal names them: LAD23CD, LAD23NM, LAT. */
export type Attributes = Readonly<Record<string, string | number | null>>;

export interface PortalArea {
  attributes: Attributes;
  geometry: GeoJSON.Geometry | null;
}

export interface PortalQuery {
  /** The name of the service, such as LAD_MAY_2025_UK_BSC. */
  service: string;
  /** Which areas, in SQL; all where it is left out. */
  where?: string;
  /** Whether to have the shapes; defaults to false. */
  geometry?: boolean;
}

/** Asks the Open Geography Portal of ONS. */
export interface Portal {
  /** Returns the names of all services. */
  services(): Promise<string[]>;
  /** Returns all areas of a service, page by page. */
  query(query: PortalQuery): Promise<PortalArea[]>;
  /** The files that were had so far. */
  files: Retrieved[];
}

interface Page {
  features?: {
    attributes?: Attributes;
    properties?: Attributes | null;
    geometry?: GeoJSON.Geometry;
  }[];
  exceededTransferLimit?: boolean;
  properties?: {exceededTransferLimit?: boolean};
  error?: {code?: number; message?: string};
}

const mostPerPage = 2000;
/** Below this a page that fails has another reason than its size. */
const fewestPerPage = 50;

/** Opens the portal. Wherever it sends an error with status 200, that is an error here too. */
export function openPortal(client: Client, onProgress?: OnProgress): Portal {
  const base = client.publishers.onsGeography;
  const files: Retrieved[] = [];

  async function ask(address: string): Promise<unknown> {
    const request = {publisher: "onsGeography", address, kind: "json", onProgress} as const;
    const {bytes, retrieved} = await client.receive(request);
    files.push(retrieved);
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  }

  async function query({
    service,
    where = "1=1",
    geometry = false
  }: PortalQuery): Promise<PortalArea[]> {
    const found: PortalArea[] = [];
    for (let size = mostPerPage, isMore = true; isMore;) {
      const page = (await ask(
        pageAddress({service, where, geometry, size, offset: found.length})
      )) as Page;
      // A page of large shapes comes without features: smaller pages then go through.
      if (!page.features && size > fewestPerPage) {
        size = Math.floor(size / 2);
        continue;
      }
      if (!page.features)
        throw new Error(
          `ons-geography: ${service}: expected features, found: ${page.error?.message ?? "none"}`
        );
      for (const {attributes, properties, geometry: shape} of page.features)
        found.push({attributes: attributes ?? properties ?? {}, geometry: shape ?? null});
      const isCut = page.exceededTransferLimit ?? page.properties?.exceededTransferLimit;
      isMore = isCut === true && page.features.length > 0;
    }
    if (found.length === 0)
      throw new Error(`ons-geography: ${service}: expected areas where ${where}, found none`);
    return found;
  }

  function pageAddress({
    service,
    where,
    geometry,
    size,
    offset
  }: Required<PortalQuery> & PageOf): string {
    const parameters = new URLSearchParams({
      where,
      outFields: "*",
      outSR: "4326",
      returnGeometry: String(geometry),
      resultRecordCount: String(size),
      resultOffset: String(offset),
      f: geometry ? "geojson" : "json"
    });
    return `${base}/${service}/FeatureServer/0/query?${parameters}`;
  }

  async function services(): Promise<string[]> {
    const {services: list} = (await ask(`${base}?f=json`)) as {services?: {name: string}[]};
    if (!list?.length) throw new Error("ons-geography: expected a list of services, found none");
    return list.map(({name}) => name);
  }

  return {services, query, files};
}

interface PageOf {
  size: number;
  offset: number;
}

/** Returns the field of *attributes* that is like *pattern*: its name has the year of the vintage in it. */
export function fieldLike(attributes: Attributes, pattern: RegExp): string | number | null {
  const name = Object.keys(attributes).find((key) => pattern.test(key));
  return name === undefined ? null : attributes[name];
}

/** Like `fieldLike`, but the field must be there and hold text. */
export function textLike(attributes: Attributes, pattern: RegExp, service: string): string {
  const value = fieldLike(attributes, pattern);
  if (typeof value !== "string" || value.trim() === "")
    throw new Error(
      `ons-geography: ${service}: expected a field ${pattern.source}, found: ${Object.keys(attributes).join(", ")}`
    );
  return value.trim();
}
