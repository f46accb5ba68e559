// On the page of a missing address: the places that its last part may have meant.
import {nearestNames} from "../names/nearest.js";
import {findNames, foldName} from "../names/find-names.js";
import {create} from "./element.js";
import {readItems, type ListedItem} from "./place-names.js";

const most = 5;

/** Returns the places that the end of an address may have meant, the likeliest first. */
export function guessPlaces(path: string, all: readonly ListedItem[]): ListedItem[] {
  const written = decodeURIComponent(path.split("/").filter(Boolean).at(-1) ?? "").replace(
    /\.html$/,
    ""
  );
  const found = findNames(written, all);
  if (found.length > 0) return found.slice(0, most);
  // Nothing is near: the nearest is still better than nothing for a place that was asked for.
  const names = all.flatMap(({names}) => names.map(foldName));
  const nearest = nearestNames(foldName(written), names, names.length);
  const rank = ({names}: ListedItem) =>
    Math.min(...names.map((name) => nearest.indexOf(foldName(name))));
  return [...all].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

/** Says in *root* that no place has the address *path*, and offers the nearest. */
export function startGuess(root: Element, path: string): void {
  const place = /\/places\/([^/]+)\/?$/.exec(path)?.[1];
  const box = root.querySelector<HTMLElement>(".place-guess");
  if (!place || !box) return;
  const links = guessPlaces(path, readItems(root)).map(({item}) => {
    const link = item.querySelector("a")!;
    return create("li", {}, create("a", {href: link.href}, link.textContent));
  });
  box.append(
    create("h2", {}, `No place is called “${decodeURIComponent(place)}”`),
    create("p", {}, "The nearest names are:"),
    create("ul", {}, ...links)
  );
  box.hidden = false;
}

const element = document.querySelector("place-list");
if (element) startGuess(element, location.pathname);
