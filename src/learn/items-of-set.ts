import {mixed, type ItemSet} from "./item-set.js";
import {lessons} from "./lessons.js";
import type {Material} from "./material.js";
import {roleTasks} from "./role-tasks.js";
import {mixedSheet, sheetOf, versionsOf, type Sheet} from "./sheet.js";

/** Returns the items of a set, on a screen and on paper alike, and what the place has no data for. */
export function itemsOf(material: Material, {set, seed, version}: ItemSet): Sheet {
  const drawn = versionsOf(seed)[version];
  if (set === mixed.id) return mixedSheet(material, {seed: drawn, length: mixed.length});
  const decides =
    lessons.find(({id}) => id === set)?.decides ?? roleTasks.find(({id}) => id === set)?.steps;
  if (!decides) throw new Error(`unknown set: ${set}`);
  return sheetOf(material, {decides, seed: drawn});
}
