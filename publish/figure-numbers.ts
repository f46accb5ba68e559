import {nearestNames} from "../src/names/nearest.js";
import type {PageContext} from "./context.js";
import type {Element} from "./pieces.js";

/** Returns the number of each figure of a page, by name, in the order of its source. */
export function numberFigures(elements: readonly Element[]): ReadonlyMap<string, number> {
  const names = elements
    .filter(({name}) => name === "story-figure")
    .map(({attributes}) => attributes.name);
  return new Map([...new Set(names)].map((name, index) => [name, index + 1]));
}

/** Returns the number of the figure *name*; throws with the nearest names of the page where it shows none. */
export function findNumber(name: string | undefined, numbers: ReadonlyMap<string, number>): number {
  if (!name) throw new Error("missing attribute of figure-ref: name");
  const number = numbers.get(name);
  if (number !== undefined) return number;
  const nearest = nearestNames(name, [...numbers.keys()]).join(", ");
  throw new Error(`unknown figure of this page; nearest: ${nearest || "it shows none"}: ${name}`);
}

/** Returns the number that stands over a figure: none where the page has no other. */
export function renderNumber(name: string, {numbers}: Pick<PageContext, "numbers">): string {
  if (!numbers || numbers.size < 2) return "";
  return `<p class="figure-number">Figure ${numbers.get(name)}</p>`;
}

/** Returns the static form of a `<figure-ref>`: a link that names the figure by its number. */
export function renderFigureRef(
  {name}: Readonly<Record<string, string>>,
  {numbers = new Map()}: Pick<PageContext, "numbers">
): string {
  return `<a href="#figure-${name}">Figure\u00a0${findNumber(name, numbers)}</a>`;
}
