import {describe, expect, it} from "vitest";
import {listPlaces, type ListedPlace} from "./place-list.js";
import {renderPlaceMap} from "./render-map.js";
import {regionTiles, type Tile} from "./region-tiles.js";

const places = new Map((await listPlaces()).map((place) => [place.place, place]));
const find = ([place]: Tile): ListedPlace => places.get(place)!;

/** The distance between the centres of two places, in kilometres, near enough at this latitude. */
function kilometres(a: ListedPlace, b: ListedPlace): number {
  const north = (a.latitude! - b.latitude!) * 111;
  const east = (a.longitude! - b.longitude!) * 65;
  return Math.hypot(north, east);
}

describe("the tile maps of the region", () => {
  it("have one tile for each authority, and no place for two", () => {
    const tiles = regionTiles.flatMap(({tiles}) => tiles);
    expect(tiles.map(([place]) => place).sort()).toEqual([...places.keys()].sort());
    for (const {tiles: own} of regionTiles) {
      const spots = own.map(([, column, row]) => `${column} ${row}`);
      expect(new Set(spots).size).toBe(spots.length);
    }
  });
  it("put neighbours beside each other: no two far apart, west to the left, north above", () => {
    let pairs = 0;
    for (const {tiles} of regionTiles)
      for (const a of tiles)
        for (const b of tiles) {
          const [right, down] = [b[1] - a[1], b[2] - a[2]];
          if (!((right === 1 && down === 0) || (right === 0 && down === 1))) continue;
          ++pairs;
          const [from, to] = [find(a), find(b)];
          expect(kilometres(from, to), `${a[0]} and ${b[0]}`).toBeLessThan(65);
          if (right)
            expect(to.longitude!, `${b[0]} east of ${a[0]}`).toBeGreaterThan(from.longitude!);
          else expect(to.latitude!, `${b[0]} south of ${a[0]}`).toBeLessThan(from.latitude!);
        }
    expect(pairs).toBeGreaterThan(20);
  });
  it("are drawn with a named link for each tile, at both widths", async () => {
    const html = await renderPlaceMap();
    for (const {place, name} of places.values())
      expect(html.split(`href="./${place}" aria-label="${name}"`), place).toHaveLength(3);
  });
});
