import {isSameSet, printedSet, readSet, searchOfSet, type ItemSet} from "../../learn/item-set.js";
import type {Item, NoItem} from "../../learn/item.js";

/** From a page of the lessons to the root of the site. */
export const root = "../";

export interface ShowOptions {
  /** Puts items in the place of the printed ones. */
  show: (items: readonly Item[], placeName: string) => void;
}

/**
 * Makes the set that the address asks for and returns it; the printed set stands in the
 * page already, and nothing is fetched for it.
 */
export async function wakeDesk(container: HTMLElement, {show}: ShowOptions): Promise<ItemSet> {
  const set = readSet(location.search);
  const said = document.querySelector<HTMLElement>(".desk-said")!;
  fillForm(set);
  if (isSameSet(set, printedSet)) return set;
  // The items of another set must not pass for those that were asked for.
  container.hidden = true;
  said.textContent = "Making the questions…";
  try {
    const {loadSet} = await import("./load-items.js");
    const {items, missing, placeName} = await loadSet(set);
    show(items, placeName);
    container.hidden = false;
    said.textContent = describeMissing(missing, placeName);
  } catch (error) {
    console.warn(error);
    said.textContent = `There are no questions for “${set.place}”. Choose a place from the list.`;
  }
  return set;
}

function fillForm(set: ItemSet): void {
  const form = document.querySelector<HTMLFormElement>(".set-form")!;
  for (const [name, value] of new URLSearchParams(searchOfSet(set))) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field instanceof HTMLInputElement) field.value = value;
  }
}

/** Says what could not be asked, and why. */
function describeMissing(missing: readonly NoItem[], placeName: string): string {
  const reasons = [...new Set(missing.map(({reason}) => reason))];
  return reasons.length === 0 ? "" : `Left out for ${placeName}: ${reasons.join(" ")}`;
}
