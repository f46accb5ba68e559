import {formatDay} from "../../src/prose/date.js";
import type {PageContext} from "../context.js";
import {escapeHtml} from "../html.js";
import {listPlaces, type ListedPlace} from "./place-list.js";

/**
 * Returns the list of all places with the box that narrows it. The list is whole
 * without a script; the names by which a place can be found stand in it, so that
 * nothing is fetched to search them.
 */
export async function renderPlaceFinder({root}: PageContext): Promise<string> {
  const items = (await listPlaces()).map((place) => renderItem(place, root));
  return `<form class="search-form place-form" role="search" autocomplete="off">
<label for="place-box">Name, former name or code of an authority</label>
<input id="place-box" type="search" name="q" autocomplete="off" spellcheck="false" autocapitalize="none" enterkeyhint="go">
</form>
<p class="search-status" role="status"></p>
<ul class="places">${items.join("\n")}</ul>`;
}

/** Returns the list of all places as the page of a missing address has it. */
export async function renderPlaceList({root}: PageContext): Promise<string> {
  const items = (await listPlaces()).map((place) => renderItem(place, root));
  return `<div class="place-guess" hidden></div>
<h2 id="all-places">All places</h2>
<ul class="places">${items.join("\n")}</ul>`;
}

function renderItem(place: ListedPlace, root: string): string {
  const {name, codes} = place;
  const names = namesOf(place).map(escapeHtml).join("|");
  const codeText = codes.map(({code}) => code).join(", ");
  return `<li data-names="${names}"><a href="${root}places/${place.place}">${escapeHtml(name)}</a> <span class="place-about">${escapeHtml([codeText, ...became(place)].join("; "))}</span></li>`;
}

/** The names by which a reader may look for a place: its own, its codes, and what it replaced. */
function namesOf({name, place, codes, predecessors}: ListedPlace): string[] {
  return [name, place, ...codes.map(({code}) => code), ...predecessors.map((old) => old.name)];
}

function became({ended, successor, predecessors}: ListedPlace): string[] {
  if (ended && successor) return [`until ${formatDay(ended)}, then ${successor.name}`];
  return predecessors.length > 0
    ? [`replaced ${predecessors.map(({name}) => name).join(", ")}`]
    : [];
}
