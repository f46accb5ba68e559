import {placeAreas, type PlacedArea} from "../../src/charts/map-areas.js";
import {listNames} from "../../src/figures/any-place.js";
import type {PageContext} from "../context.js";
import {escapeHtml} from "../html.js";
import {neighboursOf, readLocator, type Locator} from "./locator-areas.js";
import {findListed, type ListedPlace} from "./place-list.js";

/** The longest side of the map, in pixels: it says where a place lies, and no more. */
const longestSide = 260;
/** The units of the map in a pixel: a corner finer than a unit is not seen, and is left out. */
const units = 2;
/** A place smaller than this, in units, is ringed, so that it is found. */
const smallestSide = 28;

/**
 * Returns a small map of where the place of the page lies in its region, with the text
 * that says the same; nothing where there are no official boundaries of it.
 */
export async function renderLocator({area, engine}: PageContext): Promise<string> {
  const place = await findListed(area);
  if (!place) throw new Error(`unknown place: ${area}`);
  const locator = await readLocator(engine, place.place);
  return locator ? drawLocator(locator, place) : "";
}

/** Returns the map with its words, as a figure. */
export function drawLocator(
  locator: Locator,
  place: Pick<ListedPlace, "region" | "ended">
): string {
  const {own, others} = locator;
  const map = fitAreas([...others, own]);
  const title = `${own.name} ${place.ended ? "lay" : "lies"} in the ${partOf(map)} of ${named(place.region)}`;
  const beside = besideWords(locator, place);
  return `<figure class="figure figure-locator"><figcaption><p class="figure-title">${escapeHtml(title)}</p>
<p class="figure-subtitle">${escapeHtml(beside)}</p></figcaption>
${drawMap(map, `Map: ${title}. ${beside}.`)}
<p class="figure-source">${escapeHtml(`${vintageWords(own.vintage, others.at(0)?.vintage)} ${own.attribution}.`)}</p></figure>`;
}

function vintageWords(own: string, others: string | undefined): string {
  const detail = "with fewer corners than ONS has";
  return others === undefined || own === others
    ? `Boundaries of ${own}, ${detail}.`
    : `Its boundary is that of ${own}, the last that there is; the others are of ${others}; ${detail}.`;
}

/** What stands around the place on the map. */
function besideWords(locator: Locator, {ended}: Pick<ListedPlace, "ended">): string {
  if (ended) return "Drawn over the authorities that stand there today";
  if (locator.others.length === 0) return "The only authority of it";
  const neighbours = neighboursOf(locator);
  return neighbours.length === 0
    ? "It borders no other authority there"
    : `There it borders ${listNames(neighbours)}`;
}

/** Regions that are called by a direction have an article: the North East, the East of England. */
const named = (region: string) =>
  /^(North|South|East|West) /.test(region) ? `the ${region}` : region;

/** The part of the map that the place lies in: a ninth of it. */
function partOf({width, height, areas}: FittedMap): string {
  const {x, y} = areas.at(-1)!;
  const eastWest = ["west", "", "east"][thirdOf(x / width)];
  const northSouth = ["north", "", "south"][thirdOf(y / height)];
  if (eastWest && northSouth) return `${northSouth}-${eastWest}`;
  return northSouth || eastWest || "middle";
}

const thirdOf = (part: number): number => Math.min(2, Math.max(0, Math.floor(part * 3)));

/** Colours stand in the drawing: it needs no style sheet of its own. */
function drawMap({width, height, areas}: FittedMap, words: string): string {
  const focus = areas.at(-1)!;
  const rest = areas.slice(0, -1).map(({path}) => `<path d="${path}"/>`);
  const place = "var(--place)";
  return `<svg role="img" aria-label="${escapeHtml(words)}" width="${width / units}" height="${height / units}" viewBox="0 0 ${width} ${height}" stroke-width="1.5" stroke-linejoin="round"><g fill="var(--others-wash)" stroke="var(--rule-strong)">${rest.join("")}</g><g fill="${place}" stroke="${place}"><path d="${focus.path}"/>${ringOf(focus)}</g></svg>`;
}

/** The areas of the map in its units, the place in focus last. */
interface FittedMap {
  width: number;
  height: number;
  areas: PlacedArea[];
}

function fitAreas(areas: Parameters<typeof placeAreas>[0]): FittedMap {
  const widest = longestSide * units;
  const full = placeAreas(areas, {width: widest});
  const width = Math.round(widest * Math.min(1, widest / full.height));
  const placed = width === widest ? full : placeAreas(areas, {width});
  return {width, height: Math.ceil(placed.height), areas: placed.areas};
}

function ringOf({box, x, y}: PlacedArea): string {
  return Math.max(box.width, box.height) < smallestSide
    ? `<circle cx="${x}" cy="${y}" r="${smallestSide}" fill="none" stroke-width="4"/>`
    : "";
}
