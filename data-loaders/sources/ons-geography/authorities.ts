import {fieldLike, textLike, type Attributes, type Portal, type PortalArea} from "./portal.js";
import {
  authorityLayers,
  changeLookups,
  oneLayerAYear,
  regionLookups,
  type AuthorityLayer
} from "./services.js";

/** A code of a local authority, as the lists of the Open Geography Portal have it. */
export interface Authority {
  code: string;
  name: string;
  /** The date of the last list that has the code; null if the newest one has it. */
  lastSeen: Date | null;
  /** The date of the first list that has it; null if the oldest one has it. */
  firstSeen: Date | null;
  /** The code that took its place, where a lookup of ONS says so. */
  successor: string | null;
  /** The code and name of its region, in England. */
  region: {code: string; name: string} | null;
  latitude: number | null;
  longitude: number | null;
}

const code = /^LAD\d\dCD$/i;
const name = /^LAD\d\dNM$/i;

/** Returns every code of a local authority of the UK in the lists of the portal, by code. */
export async function readAuthorities(portal: Portal): Promise<Map<string, Authority>> {
  const services = await portal.services();
  const layers = oneLayerAYear(authorityLayers(services));
  if (layers.length === 0)
    throw new Error("ons-geography: expected lists of local authorities, found no such service");
  const found = new Map<string, Authority>();
  for (const [index, layer] of layers.entries()) {
    const firstSeen = index === 0 ? null : layer.date;
    for (const area of await portal.query({service: layer.service}))
      add(found, area, layer, firstSeen);
  }
  const newest = layers.at(-1)!.date;
  for (const authority of found.values())
    if (authority.lastSeen?.getTime() === newest.getTime()) authority.lastSeen = null;
  await addSuccessors(found, portal, services);
  await addRegions(found, portal, services);
  return found;
}

function add(
  found: Map<string, Authority>,
  {attributes}: PortalArea,
  {service, date}: AuthorityLayer,
  firstSeen: Date | null
): void {
  const own = textLike(attributes, code, service);
  const known = found.get(own);
  found.set(own, {
    code: own,
    name: textLike(attributes, name, service),
    firstSeen: known ? known.firstSeen : firstSeen,
    lastSeen: date,
    successor: null,
    region: null,
    latitude: degrees(attributes, /^LAT$/i) ?? known?.latitude ?? null,
    longitude: degrees(attributes, /^LONG$/i) ?? known?.longitude ?? null
  });
}

function degrees(attributes: Attributes, field: RegExp): number | null {
  const value = fieldLike(attributes, field);
  return typeof value === "number" ? Math.round(value * 1000) / 1000 : null;
}

async function addSuccessors(
  found: Map<string, Authority>,
  portal: Portal,
  services: readonly string[]
): Promise<void> {
  for (const {service, from, to} of changeLookups(services)) {
    for (const {attributes} of await portal.query({service})) {
      const [before, after] = [from, to].map((year) =>
        textLike(attributes, new RegExp(`^LAD${String(year).slice(2)}CD$`, "i"), service)
      );
      const authority = found.get(before);
      if (authority && before !== after) authority.successor = after;
    }
  }
}

async function addRegions(
  found: Map<string, Authority>,
  portal: Portal,
  services: readonly string[]
): Promise<void> {
  for (const {service} of regionLookups(services)) {
    for (const {attributes} of await portal.query({service})) {
      const authority = found.get(textLike(attributes, code, service));
      if (!authority) continue;
      authority.region = {
        code: textLike(attributes, /^RGN\d\dCD$/i, service),
        name: textLike(attributes, /^RGN\d\dNM$/i, service)
      };
    }
  }
}
