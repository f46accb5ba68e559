import {fold} from "../names/fold.js";
import {nearestNames} from "../names/nearest.js";
import type {Term} from "./term.js";
import {disclosure} from "./terms/disclosure.js";
import {doubt} from "./terms/doubt.js";
import {movement} from "./terms/movement.js";
import {people} from "./terms/people.js";
import {places} from "./terms/places.js";
import {releases} from "./terms/releases.js";
import {sources} from "./terms/sources.js";
import {support} from "./terms/support.js";

/** Every term, in the order of the alphabet. */
export const terms: readonly Term[] = [
  ...movement,
  ...doubt,
  ...releases,
  ...sources,
  ...places,
  ...people,
  ...support,
  ...disclosure
].sort((a, b) => a.term.localeCompare(b.term, "en-GB"));

/** Returns every form of a *term* that may stand in a text, as texts are compared. */
export function formsOf({term, also}: Term): string[] {
  return [term, ...also].map(fold);
}

const byName = new Map(terms.map((term) => [term.name, term]));
const byForm = new Map(terms.flatMap((term) => formsOf(term).map((form) => [form, term])));

/** Returns the term *name*; throws with the names that come nearest where there is none. */
export function findTerm(name: string): Term {
  const term = byName.get(name);
  if (!term)
    throw new Error(
      `unknown term; nearest: ${nearestNames(name, [...byName.keys()]).join(", ")}: ${name}`
    );
  return term;
}

/**
 * Returns the term that a *text* is a form of; throws with the forms that come
 * nearest where it is none. A text in other words names its term: see `findTerm`.
 */
export function findTermOf(text: string): Term {
  const form = fold(text);
  const term = byForm.get(form);
  if (!term)
    throw new Error(
      `unknown term; nearest: ${nearestNames(form, [...byForm.keys()]).join(", ")}; for other words write <glossary-term of="…">: ${form}`
    );
  return term;
}
