import type {AreaChoice} from "./input-view.js";

/** Returns the places that an input offers, as the page lists them. */
export function readAreas(root: ParentNode): AreaChoice[] {
  const options = root.querySelectorAll<HTMLOptionElement>("area-options option");
  return Array.from(options, ({value, textContent}) => ({key: value, name: textContent}));
}
