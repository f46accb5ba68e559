import {madeUpMark, type Figure} from "../src/figures/figure.js";
import {site} from "./site.js";

/** Returns the *title* under which a figure is cited: an illustration says there that it is one. */
export function citedTitle(title: string, {madeUp}: Pick<Figure, "madeUp">): string {
  return madeUp ? `${title} (illustration, ${madeUpMark})` : title;
}

/** Returns how a figure, or a page if there is no *anchor*, is cited in a text. */
export function citation(title: string, anchor: string): string {
  const where = site.url ? ` ${site.url}${fragment(anchor)}` : "";
  return `Whereabouts (${site.released.slice(0, 4)}). ${title}. Version ${site.version}, ${site.released}.${where}`;
}

/** Returns the same as a BibTeX entry. */
export function bibtex(title: string, anchor: string): string {
  const url = site.url ? `\n  url = {${site.url}${fragment(anchor)}},` : "";
  return `@misc{whereabouts${anchor && `-${anchor}`},
  title = {${title}},
  author = {{Whereabouts}},
  year = {${site.released.slice(0, 4)}},
  version = {${site.version}},${url}
  note = {Released ${site.released}}
}`;
}

const fragment = (anchor: string) => (anchor ? `#${anchor}` : "/");
