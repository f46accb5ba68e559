import {fromPage} from "../../notebook/from-page.js";
import {fromLink} from "../../notebook/link.js";
import type {Notebook} from "../../notebook/notebook.js";
import {siteRoot} from "../../queries/root.js";
import {tables} from "../../tables/index.js";
import {newId, tableCell} from "./add-cell.js";
import type {DeviceStore} from "./device-store.js";
import {figureNotebook} from "./figure-notebook.js";

/** What the page begins with. */
export interface Opening {
  id: string;
  notebook: Notebook;
  isTrusted: boolean;
  /** Whether it runs at once: the reader has asked for it by following a link. */
  runs: boolean;
}

/** Whether the *hash* of an address asks for a notebook, and is no place on the page. */
export const asksForNotebook = (hash: string): boolean =>
  /^#(figure|page|table|notebook|kept)=/.test(hash);

/** Returns what the *hash* of the address asks for, else what the reader had last, else a beginning. */
export async function openingOf(hash: string, store: DeviceStore): Promise<Opening> {
  const asked = new URLSearchParams(hash.slice(1));
  const fresh = {id: newId(), runs: true};
  const figure = asked.get("figure");
  if (figure) return {...fresh, notebook: await figureNotebook(figure), isTrusted: true};
  const page = asked.get("page");
  if (page) return {...fresh, notebook: await published(page), isTrusted: true};
  const table = asked.get("table");
  if (table) return {...fresh, notebook: tableNotebook(table), isTrusted: true};
  const link = asked.get("notebook");
  // What a link holds may be anybody's.
  if (link) return {...fresh, notebook: fromPage(await fromLink(link)), isTrusted: false};
  const kept = asked.get("kept");
  const last = kept ? await store.notebook(kept) : (await store.notebooks().catch(() => []))[0];
  if (last) {
    const {id, isTrusted} = last;
    return {id, notebook: fromPage(last.page), isTrusted, runs: true};
  }
  return {...fresh, notebook: beginning(), isTrusted: true, runs: false};
}

/** A notebook that is a page of this site, by its address below the root. */
async function published(page: string): Promise<Notebook> {
  if (!/^[\w-]+(\/[\w-]+)*$/.test(page)) throw new Error(`No notebook is called “${page}”.`);
  const response = await fetch(new URL(`${page}.md`, siteRoot));
  if (!response.ok) throw new Error(`No notebook is called “${page}”.`);
  return fromPage(await response.text());
}

/** A notebook that begins with the rows of a snapshot. */
function tableNotebook(name: string): Notebook {
  const contract = tables[name];
  if (!contract) throw new Error(`No table is called “${name}”.`);
  return {title: contract.title, description: "", cells: [tableCell(name, "table_rows")]};
}

/** A short notebook that shows what cells are. */
export function beginning(): Notebook {
  return {
    title: "A new notebook",
    description: "",
    cells: [
      {
        id: newId(),
        kind: "text",
        text: "Each cell asks the published figures something. Run the query below, change the place, then ask your own. What you write stays on this device."
      },
      {
        id: newId(),
        kind: "input",
        name: "area",
        label: "Place",
        input: {type: "area"},
        value: "york"
      },
      {
        id: newId(),
        kind: "sql",
        name: "arrivals",
        sql: "SELECT year, release, international_in\nFROM place_components_of_change\nWHERE place = $area\nORDER BY year, release"
      }
    ]
  };
}

/** A notebook without a cell. */
export const empty = (): Notebook => ({title: "Untitled", description: "", cells: []});
