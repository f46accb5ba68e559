import {readPublished} from "../published.js";
import {slug} from "../slug.js";
import {sharedClient} from "./http/client.js";
import {readAuthorities} from "./ons-geography/authorities.js";
import {openPortal, type Portal} from "./ons-geography/portal.js";
import type {SourceOptions} from "./source.js";

/** The areas that a source is asked for, and our names of them. */
export interface Areas {
  /** Returns whether an area of *code* is wanted: it is, or was, a code of a place asked for. */
  isWanted(code: string): boolean;
  /** Returns our name of the place; throws with *where* if there is none. */
  placeOf(where: string, code: string): string;
  /** Returns the first day of a code, as far as it is known to have one. */
  startOf(code: string): Date | null;
  /** Every code that is wanted, in order. */
  codes: readonly string[];
  /** Returns the codes of local authorities that are wanted and were in use on *date*. */
  authoritiesOn(date: Date): string[];
}

interface Known {
  place: string;
  start: Date | null;
  end: Date | null;
}

/**
 * Returns the areas of *options*. Our own places are carried; for any other, and
 * for all of them, the lists of the Open Geography Portal are asked.
 */
export async function readAreas({
  areas,
  client = sharedClient(),
  onProgress
}: SourceOptions): Promise<Areas> {
  const known = await carriedAreas();
  if (!areas || areas.some((code) => !known.has(code)))
    await addFromPortal(known, openPortal(client, onProgress));
  const wanted = new Set((areas ?? [...known.keys()]).map((code) => placeIn(known, "areas", code)));
  const codes = [...known.keys()].filter((code) => wanted.has(known.get(code)!.place)).sort();
  return {
    isWanted: (code) => {
      const area = known.get(code);
      return area ? wanted.has(area.place) : areas === undefined;
    },
    placeOf: (where, code) => placeIn(known, where, code),
    startOf: (code) => known.get(code)?.start ?? null,
    codes,
    authoritiesOn: (date) =>
      codes.filter((code) => isAuthorityCode(code) && isInUse(known.get(code)!, date))
  };
}

async function addFromPortal(known: Map<string, Known>, portal: Portal): Promise<void> {
  for (const {code, name, firstSeen, lastSeen} of (await readAuthorities(portal)).values())
    if (!known.has(code))
      known.set(code, {place: placeName(name), start: firstSeen, end: lastSeen});
}

function isInUse({start, end}: Known, date: Date): boolean {
  return (start === null || start <= date) && (end === null || end >= date);
}

async function carriedAreas(): Promise<Map<string, Known>> {
  const rows = await readPublished("places");
  return new Map(
    rows.map(({area_code, name, code_start, code_end}) => [
      area_code,
      {place: slug(name), start: dateOf(code_start), end: dateOf(code_end)}
    ])
  );
}

const dateOf = (cell: string) => (cell === "" ? null : new Date(`${cell}T00:00:00Z`));

function placeIn(known: ReadonlyMap<string, Known>, where: string, code: string): string {
  const area = known.get(code);
  if (!area) throw new Error(`${where}: unknown area code: ${code}`);
  return area.place;
}

/** Returns our name of a place, given ONS's: "Bristol, City of" is bristol to everyone else. */
export function placeName(name: string): string {
  return slug(plainName(name));
}

/** Returns a name as people write it, given ONS's. */
export function plainName(name: string): string {
  return name.replace(/, (City|County) of$/, "");
}

/** Whether *code* is that of a local authority of the UK. */
export function isAuthorityCode(code: unknown): code is string {
  return typeof code === "string" && /^(E0[6-9]|W06|S12|N09)\d{6}$/.test(code);
}

/** Returns all codes from *first* to *last*, which differ in their numbers only. */
export function codesBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((code) => Number(code.slice(1)));
  return Array.from(
    {length: to - from + 1},
    (_, i) => `${first[0]}${String(from + i).padStart(8, "0")}`
  );
}
