import type {Named} from "../names/find-names.js";

/** A place in a list of the page, with every name that it goes by. */
export interface ListedItem extends Named {
  item: HTMLLIElement;
}

/** Returns the places that a list in *root* holds. */
export function readItems(root: ParentNode): ListedItem[] {
  return [...root.querySelectorAll<HTMLLIElement>(".places > li")].map((item) => ({
    item,
    names: (item.dataset.names ?? "").split("|")
  }));
}
