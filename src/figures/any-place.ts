import type {AnyRow} from "../tables/table.js";

/** A place by our own name, as north-yorkshire, and as people call it. */
export interface PlaceName {
  place: string;
  name: string;
}

/** What a figure knows of the place that it is drawn for. */
export interface PlaceInfo extends PlaceName {
  /** The region or nation that it lies in, as people call it. */
  region: string;
  /** The first day of a council that is younger than the figures; null where it is not known. */
  started: Date | null;
  /** The last day of a council that has been replaced; null while it exists. */
  ended: Date | null;
  /** The place that replaced it. */
  successor: PlaceName | null;
  /** The places that it replaced. */
  predecessors: readonly PlaceName[];
}

/** What a figure needs beside its finding in order to stand on the page of any place. */
export interface AnyPlace<R extends AnyRow = AnyRow> {
  /** The title where the finding does not hold: what is shown, and nothing claimed. */
  title: string;
  /** The tables whose rows are added up over the places that a place replaced. */
  adds?: readonly string[];
  /** Why there is nothing to draw, which is never the same as none; undefined where there is. */
  gap: (rows: R[], place: PlaceInfo) => string | undefined;
  /** The caveats under that title, where those of the figure belong to its finding. */
  caveats?: readonly string[];
  /** The tables that it draws on under that title, where they are fewer. */
  sources?: readonly string[];
  /** What else a reader must know beside the figure of this one place. */
  notes?: (rows: R[], place: PlaceInfo) => readonly string[];
}

/** Returns a *text* with {place}, {place’s} and {region} filled in. */
export function withPlace(
  text: string,
  place: Pick<PlaceInfo, "name" | "region"> | undefined
): string {
  return text.replace(/\{(place(?:’s)?|region)\}/g, (token, key: string) => {
    if (!place) throw new Error(`missing place for ${token}: ${text}`);
    if (key === "region") return place.region;
    return key === "place" ? place.name : possessive(place.name);
  });
}

const possessive = (name: string) => `${name}’${name.endsWith("s") ? "" : "s"}`;

/** Returns *names* as a list in a sentence: Craven, Hambleton and Selby. */
export function listNames(names: readonly PlaceName[]): string {
  const words = names.map(({name}) => name);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/**
 * Returns why a table on the councils of today has no row for a place: the place
 * has been replaced, or the open copies that we hold do not reach it.
 */
export function notOfToday(what: string, {name, ended, successor}: PlaceInfo): string {
  return ended && successor
    ? `${what} is published for the councils of today only, and ${name} is not one of them: look under ${successor.name}, which replaced it. That is a gap in what is published, not a count of none.`
    : notHeld(what, {name});
}

/** Returns that a figure of a place is in no open copy that we hold. */
export function notHeld(what: string, {name}: Pick<PlaceInfo, "name">): string {
  return `${what} was not found for ${name} in the open copies that we hold. That is a gap in our copies, not a count of none.`;
}
