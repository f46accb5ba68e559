import {formatAddress, parseAddress} from "../src/facts/address.js";
import {findMeasure, lookUpFact} from "../src/facts/lookup.js";
import {formatEstimate, readValueFormat} from "../src/prose/value.js";
import {explainEstimate} from "../src/prose/explain.js";
import type {PageContext} from "./context.js";
import {escapeHtml, idOf} from "./html.js";

/** What a `<data-value>` stands for: its exact value, its text and what is known of it. */
export interface ResolvedValue {
  exact: number;
  text: string;
  /** The doubt, the release and the source, in sentences. */
  note: string[];
  id: string;
}

/** Returns what the attributes of a `<data-value>` stand for; throws where they name no fact. */
export async function resolveValue(
  attributes: Readonly<Record<string, string>>,
  {engine, area}: PageContext
): Promise<ResolvedValue> {
  if (!attributes.of) throw new Error("missing attribute of data-value: of");
  const address = parseAddress(attributes.of, {area});
  const estimate = await lookUpFact(engine, address);
  const format = readValueFormat(attributes, findMeasure(address.measure));
  const {exact, text} = formatEstimate(estimate, format);
  return {exact, text, note: explainEstimate(estimate), id: idOf(formatAddress(address))};
}

/**
 * Returns the static form of a value: the number as a button that opens its note.
 * A `popover` needs no JavaScript, and the print style shows it after the number.
 */
export function renderValue({exact, text, note, id}: ResolvedValue, count: number): string {
  const noteId = `v${count}-${id}`;
  const lines = note.map((line) => `<span>${escapeHtml(line)}</span>`).join(" ");
  return (
    `<button type="button" class="value" popovertarget="${noteId}"><data value="${exact}">${escapeHtml(text)}</data></button>` +
    `<span class="value-note" id="${noteId}" popover>${lines}</span>`
  );
}
