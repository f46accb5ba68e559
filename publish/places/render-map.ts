import {chartWidths} from "../draw.js";
import {escapeHtml} from "../html.js";
import {listPlaces, type ListedPlace} from "./place-list.js";
import {regionTiles, type TileMap} from "./region-tiles.js";

const gap = 4;
/** On a wider page the tiles of both maps are as wide as one of five columns. */
const usual = 5;

/** Returns the tile maps of the region: each tile is a link to its place. */
export async function renderPlaceMap(): Promise<string> {
  const places = new Map((await listPlaces()).map((place) => [place.place, place]));
  const maps = regionTiles
    // A site of another region has places of its own, and no map of these.
    .filter(({tiles}) => tiles.every(([place]) => places.has(place)))
    .map((map) => renderMap(map, places));
  if (maps.length === 0) return "";
  return `<figure class="figure figure-tiles"><figcaption><p class="figure-title">Or find it on the map</p>
<p class="figure-subtitle">One tile for each authority, in our own arrangement: a guide to who lies where, not a map of borders or of people</p></figcaption>
${maps.join("\n")}</figure>`;
}

function renderMap(map: TileMap, places: ReadonlyMap<string, ListedPlace>): string {
  const drawings = (["narrow", "wide"] as const).map(
    (size) => `<div class="chart-${size}">${drawMap(map, places, chartWidths[size])}</div>`
  );
  return `<p class="tiles-title">${escapeHtml(map.title)}</p>
<nav class="chart" aria-label="${escapeHtml(map.title)}">${drawings.join("")}</nav>`;
}

function drawMap(
  {tiles}: TileMap,
  places: ReadonlyMap<string, ListedPlace>,
  width: number
): string {
  const isNarrow = width < 500;
  const columns = isNarrow ? Math.max(...tiles.map(([, column]) => column)) + 1 : usual;
  const [side, tall, size] = [
    (width + gap) / columns - gap,
    isNarrow ? 46 : 64,
    isNarrow ? 11 : 13
  ];
  const rows = Math.max(...tiles.map(([, , row]) => row)) + 1;
  const links = tiles.map(([place, column, row]) => {
    const [x, y] = [column * (side + gap), row * (tall + gap)];
    const lines = twoLines(places.get(place)!.name);
    const text = lines.map(
      (line, index) =>
        `<tspan x="${x + side / 2}" dy="${index === 0 ? (lines.length === 1 ? "0.35em" : "-0.25em") : "1.2em"}">${escapeHtml(line)}</tspan>`
    );
    return `<a href="./${place}" aria-label="${escapeHtml(places.get(place)!.name)}"><rect x="${x}" y="${y}" width="${side}" height="${tall}" rx="3"/><text y="${y + tall / 2}" text-anchor="middle" font-size="${size}">${text.join(" ")}</text></a>`;
  });
  const height = rows * (tall + gap) - gap;
  return `<svg class="tiles" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${links.join("")}</svg>`;
}

/** A long name stands on two lines, broken where they are nearest to each other in length. */
function twoLines(name: string): string[] {
  if (name.length <= 13) return [name];
  const words = name.split(" ");
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1), words.slice(i + 1)]);
  const texts = breaks.map((parts) => parts.map((part) => part.join(" ")));
  return texts.sort((a, b) => Math.max(...a.map(length)) - Math.max(...b.map(length)))[0] ?? [name];
}

const length = (text: string) => text.length;
