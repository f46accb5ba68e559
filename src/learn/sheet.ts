import {seededSource} from "../stats/seeded-source.js";
import {drills, findDrill} from "./drills/index.js";
import {generateItem} from "./generate.js";
import {isItem, itemTypes, type Item, type ItemType, type NoItem} from "./item.js";
import type {Decide} from "./lesson.js";
import type {Material} from "./material.js";
import type {MisconceptionId} from "./misconceptions/index.js";

/** Items in order, and what could not be asked of this place, with the reason. */
export interface Sheet {
  items: Item[];
  missing: NoItem[];
}

/**
 * Returns the items of some *decisions* for one *seed*, in their order: those of a lesson
 * or a task. On a screen and on paper it is the same list.
 */
export function sheetOf(
  material: Material,
  {decides, seed}: {decides: readonly Decide[]; seed: number}
): Sheet {
  const found = decides.map(({drill, type}) =>
    generateItem(material, {drill: findDrill(drill), type, seed})
  );
  return {
    items: found.filter(isItem),
    missing: found.filter((item): item is NoItem => !isItem(item))
  };
}

export interface MixedOptions {
  seed: number;
  /** The number of items. */
  length: number;
  /** The misconceptions to draw from; all that are scored, if left out. */
  from?: readonly MisconceptionId[];
}

/**
 * Returns a mixed sheet: as many misconceptions as there is room for before any comes
 * twice, each with a type that it has not had. A place that lacks the data of some
 * is asked the others; what is missing then is named.
 */
export function mixedSheet(material: Material, {seed, length, from}: MixedOptions): Sheet {
  if (!(Number.isInteger(length) && length >= 1))
    throw new RangeError(`invalid length; not a whole number of one or more: ${length}`);
  const random = seededSource(seed, 1);
  const inOrder = drills
    .filter(({name}) => !from || from.includes(name))
    .map((drill) => ({drill, at: random(), types: shuffledTypes(drill.types, random)}))
    .sort((a, b) => a.at - b.at);
  const items: Item[] = [];
  const missing = new Map<string, NoItem>();
  for (let round = 0; round < itemTypes.length && items.length < length; ++round)
    for (const {drill, types} of inOrder) {
      const type = types[round];
      if (!type || items.length >= length) continue;
      const found = generateItem(material, {drill, type, seed});
      if (isItem(found)) items.push(found);
      else missing.set(found.drill, found);
    }
  return {items, missing: [...missing.values()]};
}

function shuffledTypes(types: readonly ItemType[], random: () => number): ItemType[] {
  return types
    .map((type) => ({type, at: random()}))
    .sort((a, b) => a.at - b.at)
    .map(({type}) => type);
}

/** Returns the seeds of the two versions of a sheet: neighbours who look across see other numbers. */
export const versionsOf = (seed: number): {a: number; b: number} => ({
  a: 2 * seed,
  b: 2 * seed + 1
});

/** Returns the item with an *id*, as a link has it; throws where the material is of another place. */
export function itemWithId(material: Material, id: string): Item | NoItem {
  const [place, drill, type, seed] = id.split(".");
  const isType = itemTypes.includes(type as ItemType);
  if (place !== material.place || !isType || !/^\d{1,9}$/.test(seed ?? ""))
    throw new Error(`unknown item: ${id}`);
  const known = findDrill(drill as MisconceptionId);
  return generateItem(material, {drill: known, type: type as ItemType, seed: Number(seed)});
}
