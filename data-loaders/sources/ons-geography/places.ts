import {placeCodes, places, type Place, type PlaceCode} from "../../../src/tables/places.js";
import {ons, openGovernmentLicence} from "../../../src/tables/sources.js";
import {readPublished} from "../../published.js";
import {slug} from "../../slug.js";
import {tidyPlaceCodes, tidyPlaces} from "../../tidy/places.js";
import {placeName, plainName} from "../areas.js";
import {sharedClient} from "../http/client.js";
import {unexpected} from "../sheets/values.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {readAuthorities, type Authority} from "./authorities.js";
import {openPortal} from "./portal.js";
import {authorityLayers} from "./services.js";

/** Names and codes of the councils of the UK, now and before, from the Open Geography Portal. */
export const onsPlaces: Source = {
  name: "ons-places",
  publisher: ons,
  tables: [places.name, placeCodes.name],
  triedOnOriginal: false,
  fetch: fetchPlaces
};

async function fetchPlaces(options: SourceOptions): Promise<Refreshed[]> {
  const portal = openPortal(options.client ?? sharedClient(), options.onProgress);
  const authorities = await readAuthorities(portal);
  const carried = await readPublished("places");
  const [ourPlaces, ourCodes] = [tidyPlaces(carried), tidyPlaceCodes(carried)];
  const added = addedAuthorities(
    authorities,
    new Set(ourCodes.map(({code}) => code)),
    options.areas
  );
  const newest = authorityLayers(await portal.services()).at(-1)!.date;
  const month = newest.toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC"
  });
  const source = {
    release: `local authorities of ${month}`,
    releaseId: newest.toISOString().slice(0, 7),
    licence: openGovernmentLicence
  };
  return [
    {
      contract: places,
      rows: withPlaces(ourPlaces, added, authorities),
      ...source,
      files: portal.files
    },
    {
      contract: placeCodes,
      rows: [...ourCodes, ...parentCodes(added, ourCodes), ...added.map(codeRow)],
      ...source,
      files: portal.files
    }
  ];
}

/** The councils that we do not carry: those asked for, by any of their codes, and those that took their place. */
function addedAuthorities(
  authorities: ReadonlyMap<string, Authority>,
  carried: ReadonlySet<string>,
  areas: readonly string[] | undefined
): Authority[] {
  const all = [...authorities.values()];
  const unknown = areas?.find((code) => !carried.has(code) && !authorities.has(code));
  if (unknown) throw unexpected("ons-places: areas", "codes of local authorities", unknown);
  const isAsked = (authority: Authority) => !areas || areas.includes(authority.code);
  const wanted = new Set(
    all
      .filter(isAsked)
      .flatMap((one) => withSuccessors(one, authorities))
      .map(({name}) => placeName(name))
  );
  return all.filter(({code, name}) => !carried.has(code) && wanted.has(placeName(name)));
}

function withSuccessors(
  authority: Authority,
  authorities: ReadonlyMap<string, Authority>
): Authority[] {
  const next = authority.successor ? authorities.get(authority.successor) : undefined;
  return next ? [authority, ...withSuccessors(next, authorities)] : [authority];
}

function withPlaces(
  ours: readonly Place[],
  added: readonly Authority[],
  authorities: ReadonlyMap<string, Authority>
): Place[] {
  const found = new Map(ours.map((row) => [row.place, row]));
  for (const {code, name} of parentsOf(added)) {
    const parent = code.startsWith("E") ? "england" : "united-kingdom";
    const kind = code.startsWith("E") ? "region" : "nation";
    if (!found.has(slug(name)))
      found.set(slug(name), {...parentRow, place: slug(name), name, kind, parent});
  }
  // The newest code of a place comes last, and says what the place is now.
  const oldestFirst = [...added].sort((a, b) => time(a.lastSeen) - time(b.lastSeen));
  for (const authority of oldestFirst) {
    const row = placeRow(authority, authorities);
    if (!ours.some(({place}) => place === row.place)) found.set(row.place, row);
  }
  return [...found.values()];
}

const parentRow = {ended: null, successor: null, latitude: null, longitude: null};

function placeRow(authority: Authority, authorities: ReadonlyMap<string, Authority>): Place {
  const {name, region, latitude, longitude, lastSeen} = authority;
  const last = withSuccessors(authority, authorities).at(-1)!;
  const place = placeName(name);
  const isReplaced = lastSeen !== null && placeName(last.name) !== place;
  return {
    place,
    name: plainName(name),
    kind: "local authority",
    parent: slug(region?.name ?? nationOf(authority.code).name),
    ended: lastSeen,
    successor: isReplaced ? placeName(last.name) : null,
    latitude,
    longitude
  };
}

function codeRow({code, name, firstSeen, lastSeen}: Authority): PlaceCode {
  return {code, place: placeName(name), started: firstSeen, ended: lastSeen};
}

/** The regions and nations of *added*. */
function parentsOf(added: readonly Authority[]): {code: string; name: string}[] {
  return added.map(({region, code}) => region ?? nationOf(code));
}

function parentCodes(added: readonly Authority[], ours: readonly PlaceCode[]): PlaceCode[] {
  const codes = new Map(parentsOf(added).map(({code, name}) => [code, name]));
  return [...codes]
    .filter(([code]) => !ours.some((row) => row.code === code))
    .map(([code, name]) => ({code, place: slug(name), started: null, ended: null}));
}

const nations: Readonly<Record<string, {code: string; name: string}>> = {
  E: {code: "E92000001", name: "England"},
  W: {code: "W92000004", name: "Wales"},
  S: {code: "S92000003", name: "Scotland"},
  N: {code: "N92000002", name: "Northern Ireland"}
};

function nationOf(code: string): {code: string; name: string} {
  return nations[code[0]];
}

function time(date: Date | null): number {
  return date?.getTime() ?? Infinity;
}
