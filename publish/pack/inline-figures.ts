import {readFile} from "node:fs/promises";
import type {FigureData} from "../../src/components/figure-data.js";
import {escapeHtml} from "../html.js";
import {site} from "../site.js";
import {findFile, type Place} from "./inline-files.js";

/**
 * Puts the rows of every figure of a *document* into it, and its query as text. Returns the
 * names of the figures.
 */
export async function inlineFigures(document: Document, place: Place): Promise<string[]> {
  const figures = [...document.querySelectorAll<HTMLElement>("figure[data-rows]")];
  const kept = new Set<string>();
  for (const figure of figures) {
    const json = await readFile(findFile(figure.dataset.rows!, place), "utf8");
    const {file, sql} = JSON.parse(json) as FigureData;
    const id = `rows-${file}`;
    if (!kept.has(id)) document.body.append(rowsElement(document, id, json));
    kept.add(id);
    figure.dataset.rows = `#${id}`;
    showQuery(figure, sql, place.path);
  }
  return [...new Set(figures.map(({dataset}) => dataset.figure!))];
}

/** Data that is no script: nothing in it can end the element that holds it. */
function rowsElement(document: Document, id: string, json: string): HTMLElement {
  const rows = document.createElement("script");
  rows.type = "application/json";
  rows.id = id;
  rows.textContent = json.replaceAll("<", "\\u003c");
  return rows;
}

function showQuery(figure: HTMLElement, sql: string, path: string): void {
  const page = site.url
    ? `It can be run and changed on <a href="${site.url}/${path}#${figure.id}">the page of the site</a>.`
    : "It can be run and changed on the site.";
  const place = figure.querySelector(".more-query p");
  if (place)
    place.outerHTML = `<p>The query engine is too large for this file. ${page}</p><pre class="packed-query" tabindex="0"><code>${escapeHtml(sql)}</code></pre>`;
}
