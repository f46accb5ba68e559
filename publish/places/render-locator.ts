import {placeAreas, type PlacedArea} from "../../src/charts/map-areas.js";
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
  const where = whereWords(locator, place);
  return `<figure class="figure figure-locator"><figcaption><p class="figure-title">Where ${escapeHtml(own.name)} ${place.ended ? "lay" : "lies"}</p></figcaption>
<div>${drawMap(locator, where)}
<div class="locator-words"><p>${escapeHtml(where)}</p>
<p class="locator-source">${escapeHtml(`${vintageWords(own.vintage, others.at(0)?.vintage)} ${own.attribution}.`)}</p></div></div></figure>`;
}

function vintageWords(own: string, others: string | undefined): string {
  const detail = "with fewer corners than ONS has";
  return others === undefined || own === others
    ? `Boundaries of ${own}, ${detail}.`
    : `Its boundary is that of ${own}, the last that there is; the others are of ${others}; ${detail}.`;
}

/** What the map shows, for those who do not see it. */
function whereWords(
  locator: Locator,
  {region, ended}: Pick<ListedPlace, "region" | "ended">
): string {
  const {own, others} = locator;
  const among = `${own.name} ${ended ? "lay" : "lies"} in the ${partOf(locator)} of ${named(region)}`;
  const neighbours = neighboursOf(locator);
  if (ended) return `${among}, drawn over the authorities that stand there today.`;
  if (others.length === 0) return `${among}.`;
  return neighbours.length === 0
    ? `${among}, and borders no other authority of it.`
    : `${among}. There it borders ${listOf(neighbours)}.`;
}

/** Regions that are called by a direction have an article: the North East, the East of England. */
const named = (region: string) =>
  /^(North|South|East|West) /.test(region) ? `the ${region}` : region;

const listOf = (names: readonly string[]): string =>
  names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The part of the region that the place lies in: a ninth of its length and breadth. */
function partOf({own, others}: Locator): string {
  const [third, thirdDown] = [
    thirdOf(
      own.anchor_longitude,
      [own, ...others].map((one) => one.anchor_longitude)
    ),
    thirdOf(
      own.anchor_latitude,
      [own, ...others].map((one) => one.anchor_latitude)
    )
  ];
  const [eastWest, northSouth] = [["west", "", "east"][third], ["south", "", "north"][thirdDown]];
  return northSouth && eastWest ? `${northSouth}-${eastWest}` : northSouth || eastWest || "middle";
}

function thirdOf(value: number, values: readonly number[]): 0 | 1 | 2 {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const part = most === least ? 0.5 : (value - least) / (most - least);
  return part < 1 / 3 ? 0 : part > 2 / 3 ? 2 : 1;
}

function drawMap({own, others}: Locator, words: string): string {
  const {height, width, areas} = fitAreas([...others, own]);
  const focus = areas.at(-1)!;
  const rest = areas.slice(0, -1).map(({path}) => path);
  return `<svg class="locator" role="img" aria-label="${escapeHtml(words)}" width="${width / units}" height="${height / units}" viewBox="0 0 ${width} ${height}">${rest.map((path) => `<path d="${path}"/>`).join("")}<path class="locator-own" d="${focus.path}"/>${ringOf(focus)}</svg>`;
}

function fitAreas(areas: Parameters<typeof placeAreas>[0]): {
  width: number;
  height: number;
  areas: PlacedArea[];
} {
  const widest = longestSide * units;
  const full = placeAreas(areas, {width: widest});
  const width = Math.round(widest * Math.min(1, widest / full.height));
  const placed = width === widest ? full : placeAreas(areas, {width});
  return {width, height: Math.ceil(placed.height), areas: placed.areas};
}

function ringOf({box, x, y}: PlacedArea): string {
  return Math.max(box.width, box.height) < smallestSide
    ? `<circle cx="${x}" cy="${y}" r="${smallestSide}"/>`
    : "";
}
