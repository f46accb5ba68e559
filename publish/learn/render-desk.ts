import {renderItems} from "../../src/components/learn/render-item.js";
import {renderSheet} from "../../src/components/learn/render-sheet.js";
import {escapeHtml} from "../../src/components/escape-html.js";
import {printedSet, setTitles} from "../../src/learn/item-set.js";
import {itemsOf} from "../../src/learn/items-of-set.js";
import type {PageContext} from "../context.js";
import {materialOf} from "./material.js";
import {namedPlaces} from "./places.js";

/** Returns the form for a class, the link to share, and the items of the printed set. */
export async function renderClassDesk(context: PageContext): Promise<string> {
  const {items} = itemsOf(await materialOf(context.engine, printedSet.place), printedSet);
  return `${await renderSetForm(context, {page: "class", withVersion: false})}
<p class="desk-said" role="status"></p>
<p class="class-tools"><button type="button" class="learn-button" data-do="project" disabled>Show large</button> <button type="button" class="text-button" data-do="copy" disabled>Copy the link for the class</button> <a class="to-sheet" href="./sheet">The same questions on paper</a></p>
<h2 id="questions">What would you write?</h2>
<div class="desk-items">${renderItems(items, {root: context.root})}</div>
<p class="class-counts" role="status"></p>`;
}

/** Returns the form for a sheet, and the printed sheet. */
export async function renderSheetDesk(context: PageContext): Promise<string> {
  const {engine, root} = context;
  const material = await materialOf(engine, printedSet.place);
  return `${await renderSetForm(context, {page: "sheet", withVersion: true})}
<p class="desk-said" role="status"></p>
<p class="class-tools"><button type="button" class="learn-button" data-do="print" disabled>Print</button> <a class="to-class" href="./class">The same questions on a screen</a></p>
<div class="desk-sheet">${renderSheet(itemsOf(material, printedSet).items, {set: printedSet, placeName: material.placeName, root})}</div>`;
}

/** A form that asks by the address, so that what it makes can be linked to. */
async function renderSetForm(
  {engine}: PageContext,
  {page, withVersion}: {page: string; withVersion: boolean}
): Promise<string> {
  const places = await namedPlaces(engine);
  const option = (value: string, label: string, isChosen: boolean) =>
    `<option value="${value}"${isChosen ? " selected" : ""}>${escapeHtml(label)}</option>`;
  const version = withVersion
    ? `<p><label for="version">Version</label><select id="version" name="version">${option("a", "A", true)}${option("b", "B", false)}</select></p>`
    : "";
  return `<form class="set-form" method="get" action="./${page}">
<p><label for="set">Questions</label><select id="set" name="set">${setTitles.map(({id, title}) => option(id, title, id === printedSet.set)).join("")}</select></p>
<p><label for="place">Place</label><select id="place" name="place">${places.map(({place, name}) => option(place, name, place === printedSet.place)).join("")}</select></p>
<p><label for="seed">Number of the draw</label><input id="seed" name="seed" type="number" min="0" max="99999" step="1" value="${printedSet.seed}" required></p>
${version}<p class="set-make"><button type="submit" class="learn-button">Make</button></p>
</form>`;
}
