import {readFile} from "node:fs/promises";
import {findFigure, figureNames} from "../../src/figures/index.js";
import type {FigureState, PageState} from "../../src/learn/item.js";

const files = new Map<string, Promise<string>>();

/** The Markdown of a page; pages of places share one, and a list of places has its own. */
function sourceOf(page: string): Promise<string> {
  const file =
    page === "/places/" ? "places/index" : page.replace(/^\/places\/.+/, "/places/[area]");
  const path = `src/${file.replace(/^\//, "")}.md`;
  const found = files.get(path) ?? readFile(path, "utf8");
  files.set(path, found);
  return found;
}

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Returns why a state cannot be shown: no such page, figure, control, value or heading; null if it can. */
export async function faultOfState(state: FigureState | PageState): Promise<string | null> {
  const source = await sourceOf(state.page).catch(() => null);
  if (source === null) return `no page: ${state.page}`;
  if ("heading" in state) {
    const headings = [...source.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading));
    return headings.includes(state.heading) ? null : `no heading: ${state.heading}`;
  }
  const {figure: name, choices} = state;
  if (!figureNames.includes(name)) return `no figure: ${name}`;
  if (!source.includes(`<story-figure name="${name}"`)) return `${name} is not on ${state.page}`;
  const {controls = {}} = await findFigure(name);
  for (const [control, value] of Object.entries(choices)) {
    const known = controls[control];
    if (!known) return `${name} has no control: ${control}`;
    if ("values" in known && !(value in known.values)) return `${name}.${control} has no ${value}`;
    if ("range" in known && !(Number(value) >= known.range.min && Number(value) <= known.range.max))
      return `${name}.${control} is out of range: ${value}`;
  }
  return null;
}
