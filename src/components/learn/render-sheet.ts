import type {Item} from "../../learn/item.js";
import {setTitles, type ItemSet} from "../../learn/item-set.js";
import {findMisconception} from "../../learn/misconceptions/index.js";
import {escapeHtml} from "../escape-html.js";
import {letterOf} from "./letter.js";
import {renderExhibit, renderSource, rightAnswer} from "./render-item.js";

export interface SheetOptions {
  set: ItemSet;
  placeName: string;
  /** From the page to the root of the site, as "../". */
  root: string;
}

/** Returns a sheet for A4: the questions, then the answers and sources on pages of their own. */
export function renderSheet(
  items: readonly Item[],
  {set: {set, seed, version}, placeName, root}: SheetOptions
): string {
  const name = `Sheet ${version.toUpperCase()}`;
  const title = setTitles.find(({id}) => id === set)!.title;
  const end = /[?.!]$/.test(title) ? "" : ".";
  const about = `${escapeHtml(title)}${end} ${escapeHtml(placeName)}, draw ${seed}.`;
  return `<section class="sheet-questions" aria-labelledby="sheet-title"><h2 id="sheet-title">${name}</h2>
<p class="sheet-about">${about}</p>
<p class="sheet-name">Name: <span class="blank"></span></p>
<ol class="sheet-items">${items.map((item) => `<li data-item="${escapeHtml(item.id)}">${renderQuestion(item, root)}</li>`).join("\n")}</ol></section>
<section class="sheet-key" aria-labelledby="key-title"><h2 id="key-title">${name}: answers and sources</h2>
<p class="sheet-about">${about}</p>
<ol>${items.map((item) => `<li>${renderKey(item, root)}</li>`).join("\n")}</ol></section>`;
}

function renderQuestion(item: Item, root: string): string {
  const answers =
    item.type === "estimate"
      ? `<p class="sheet-options">Your number: <span class="blank"></span> ${escapeHtml(item.unit)} <span class="box"></span> Not sure</p>`
      : `<ul class="sheet-options">${item.choices.map(({text}, index) => `<li><span class="box"></span> <b>${letterOf(index)}</b> ${escapeHtml(text)}</li>`).join("")}</ul>`;
  return `${item.given.map((text) => `<p class="given">${escapeHtml(text)}</p>`).join("")}${renderExhibit(item, root)}<p class="question">${escapeHtml(item.question)}</p>${answers}`;
}

function renderKey(item: Item, root: string): string {
  const letter =
    item.type === "estimate"
      ? ""
      : `<b>${letterOf(item.choices.findIndex(({verdict}) => verdict === "right"))}</b> `;
  const sources = item.sources.map((source) => renderSource(source, root)).join("; ");
  return `<p>${letter}<strong>${escapeHtml(rightAnswer(item))}</strong>. ${escapeHtml(item.because)}</p>
<p>Misreading: <em>${escapeHtml(findMisconception(item.misconception).name)}</em>. You may write: <q>${escapeHtml(item.instead)}</q></p>
<p class="answer-sources">${item.sources.length > 1 ? "Sources" : "Source"}: ${sources}.</p>`;
}
