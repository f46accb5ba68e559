import type {Notebook} from "../../notebook/notebook.js";
import {siteRoot} from "../../queries/root.js";
import {unpackFigure, type FigureData} from "../figure-data.js";
import {newId} from "./add-cell.js";

/** Returns a notebook with the query of a published figure and what is known of its numbers. */
export async function figureNotebook(file: string): Promise<Notebook> {
  if (!/^[a-z0-9-]+$/.test(file)) throw new Error(`No figure is called “${file}”.`);
  const response = await fetch(new URL(`figures/${file}.json`, siteRoot));
  if (!response.ok) throw new Error(`No figure is called “${file}”.`);
  return notebookOf(unpackFigure(await response.text()));
}

/** The query with what must go wherever its rows go: source, coverage, doubt, traps. */
function notebookOf(figure: FigureData): Notebook {
  const {title, subtitle, source, coverage, intervalNote, releaseNote, caveats, sql} = figure;
  const list = caveats.map((caveat) => `- ${escapeMarkdown(caveat)}`).join("\n");
  const about = [coverage, intervalNote, releaseNote].map(escapeMarkdown);
  const notes = ["## About these numbers", ...about, list].filter(Boolean).join("\n\n");
  return {
    title,
    description: subtitle,
    cells: [
      {id: newId(), kind: "sql", name: "figure", sql},
      {id: newId(), kind: "text", text: `Source: ${escapeMarkdown(source)}`},
      {id: newId(), kind: "text", text: notes}
    ]
  };
}

/** Words of a figure are text: nothing in them is a mark of Markdown. */
const escapeMarkdown = (text: string) => text.replaceAll(/[\\`*_[\]<>#]/g, "\\$&");
