import {findDrill} from "../../learn/drills/index.js";
import {generateItem} from "../../learn/generate.js";
import {isItem, type Item} from "../../learn/item.js";
import {printedSet, type ItemSet} from "../../learn/item-set.js";
import {itemsOf} from "../../learn/items-of-set.js";
import type {MisconceptionId} from "../../learn/misconceptions/index.js";
import type {Progress} from "../../learn/progress.js";
import type {Sheet} from "../../learn/sheet.js";
import {fetchMaterial} from "./load-material.js";

/** Makes the items of a set, as the build would. */
export async function loadSet(set: ItemSet): Promise<Sheet & {placeName: string}> {
  const material = await fetchMaterial(set.place);
  return {...itemsOf(material, set), placeName: material.placeName};
}

/**
 * Makes an item for each of some misconceptions that are due. Whoever has met a case
 * before meets another one: the seed counts the answers so far.
 */
export async function loadAgain(
  due: readonly MisconceptionId[],
  {practices}: Progress
): Promise<Item[]> {
  const material = await fetchMaterial(printedSet.place);
  return due.flatMap((name) => {
    const drill = findDrill(name);
    const {tallies, notSure} = practices[name]!;
    const answered = Object.values(tallies).reduce((sum, {answered}) => sum + answered, notSure);
    const seed = firstAgain + answered;
    const type = drill.types[seed % drill.types.length];
    const item = generateItem(material, {drill, type, seed});
    return isItem(item) ? [item] : [];
  });
}

/** Seeds that no class and no lesson has. */
const firstAgain = 1_000_000;
