import {
  officialBoundaries,
  type OfficialBoundary
} from "../../../src/tables/official-boundaries.js";
import {ons, openGovernmentLicence} from "../../../src/tables/sources.js";
import {yorkMsoaBirthplace2011} from "../../../src/tables/york-msoa-birthplace-2011.js";
import {readPublished} from "../../published.js";
import {codesBetween, isAuthorityCode, readAreas, type Areas} from "../areas.js";
import {sharedClient} from "../http/client.js";
import {unexpected} from "../sheets/values.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {boundaryRows, codeOf} from "./boundary-rows.js";
import {openPortal, type Portal} from "./portal.js";
import {authorityLayers, shapeLayers} from "./services.js";
import {serviceOf, yorkLayers, type YorkLayer} from "./york-layers.js";
import type {SimplifyShapesOptions} from "./shapes.js";

/** Boundaries of councils, and of York's wards and MSOAs, from the Open Geography Portal. */
export const onsBoundaries: Source = {
  name: "ons-boundaries",
  publisher: ons,
  tables: [officialBoundaries.name],
  triedOnOriginal: false,
  fetch: fetchBoundaries
};

const inYork: SimplifyShapesOptions = {decimals: 4, smallest: 0.002};
const inTheCountry: SimplifyShapesOptions = {decimals: 3, smallest: 0.5};

async function fetchBoundaries(options: SourceOptions): Promise<Refreshed[]> {
  const {client = sharedClient(), onProgress} = options;
  const areas = await readAreas(options);
  const portal = openPortal(client, onProgress);
  const services = await portal.services();
  const rows = await authorityRows(portal, services, areas);
  // Those of an ended council alone are no older release: the newest layer was looked at.
  const newest = vintageOf(shapeLayers(authorityLayers(services))[0].date);
  for (const layer of yorkLayers) rows.push(...(await yorkRows(portal, services, layer)));
  return [
    {
      contract: officialBoundaries,
      rows,
      release: `boundaries of ${newest}`,
      releaseId: newest,
      licence: openGovernmentLicence,
      files: portal.files
    }
  ];
}

const vintageOf = (date: Date) => String(date.getUTCFullYear());

/** Councils of today come from the newest layer; those that ended, from the last one that has them. */
async function authorityRows(
  portal: Portal,
  services: readonly string[],
  areas: Areas
): Promise<OfficialBoundary[]> {
  const rows: OfficialBoundary[] = [];
  let left = areas.codes.filter(isAuthorityCode);
  for (const {service, date} of shapeLayers(authorityLayers(services))) {
    const vintage = vintageOf(date);
    const field = `LAD${vintage.slice(2)}`;
    const all = await portal.query({service, geometry: true});
    const wanted = all.filter(({attributes}) => left.includes(codeOf(attributes, field, service)));
    if (wanted.length > 0)
      rows.push(
        ...boundaryRows(wanted, {
          kind: "local authority",
          vintage,
          field,
          service,
          simplify: inTheCountry,
          placeOf: (code) => areas.placeOf(service, code)
        })
      );
    left = left.filter((code) => !rows.some((row) => row.code === code));
    if (left.length === 0) break;
  }
  if (rows.length === 0)
    throw unexpected("ons-boundaries", `shapes of the areas ${left.slice(0, 5).join(", ")}`, null);
  return rows;
}

async function yorkRows(
  portal: Portal,
  services: readonly string[],
  layer: YorkLayer
): Promise<OfficialBoundary[]> {
  const {field, first, last, vintage, kind} = layer;
  const service = serviceOf(layer, services);
  const where = `${field}CD BETWEEN '${first}' AND '${last}'`;
  const found = await portal.query({service, where, geometry: true});
  const codes = found.map(({attributes}) => codeOf(attributes, field, service));
  const missing = codesBetween(first, last).filter((code) => !codes.includes(code));
  if (missing.length > 0)
    throw new Error(`ons-boundaries: ${service}: missing areas: ${missing.join(", ")}`);
  const names =
    kind === "msoa" && vintage === "2011" ? await libraryNames() : new Map<string, string>();
  const layerOptions = {kind, vintage, field, service, simplify: inYork, placeOf: () => "york"};
  return boundaryRows(found, layerOptions).map((row) => ({
    ...row,
    name: names.get(row.code) ?? row.name
  }));
}

async function libraryNames(): Promise<Map<string, string>> {
  const rows = await readPublished(yorkMsoaBirthplace2011.name);
  return new Map(rows.map(({msoa_code, msoa_name}) => [msoa_code, msoa_name]));
}
