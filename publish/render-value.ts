import {parseAddress} from "../src/facts/address.js";
import {findMeasure, lookUpFact} from "../src/facts/lookup.js";
import {explainBriefly, explainEstimate} from "../src/prose/explain.js";
import {formatNumber} from "../src/prose/format.js";
import {
  changePartOf,
  isChangePart,
  partOf,
  readValueFormat,
  type ChangePart
} from "../src/prose/value.js";
import {difference} from "../src/stats/difference.js";
import type {Estimate, Status} from "../src/stats/estimate.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

type Attributes = Readonly<Record<string, string>>;

/** What a `<data-value>` stands for: its exact value, its text and what is known of it. */
export interface ResolvedValue {
  exact: number;
  text: string;
  /** The doubt, the release and the source, in sentences. */
  note: string[];
  /** The least of it, for print. */
  brief: string;
  /** How far the figure is settled: provisional and revised look different from the rest. */
  status: Status;
}

/** Returns what the attributes of a `<data-value>` stand for; throws where they name no fact. */
export async function resolveValue(
  attributes: Attributes,
  context: PageContext
): Promise<ResolvedValue> {
  if (!attributes.of) throw new Error("missing attribute of data-value: of");
  const address = parseAddress(attributes.of, context);
  const estimate = await lookUpFact(context.engine, address);
  const {part, ...format} = readValueFormat(attributes, findMeasure(address.measure));
  const {exact, note} = isChangePart(part)
    ? await resolveChange(estimate, {part, with: attributes.with}, context)
    : {exact: partOf(estimate, part), note: explainEstimate(estimate)};
  return {
    exact,
    text: formatNumber(exact, format),
    note,
    brief: explainBriefly(estimate),
    status: estimate.status
  };
}

/** The change from the fact in `with`, or its margin, as `difference` has it. */
async function resolveChange(
  estimate: Estimate,
  {part, with: other}: {part: ChangePart; with?: string},
  context: PageContext
): Promise<{exact: number; note: string[]}> {
  if (!other) throw new Error("missing attribute of data-value for a change: with");
  const base = await lookUpFact(context.engine, parseAddress(other, context));
  const found = difference(estimate, base);
  return {
    exact: changePartOf(found, part),
    note: [...found.reasons, ...explainEstimate(estimate)]
  };
}

/**
 * Returns the static form of a value: the number as a button that opens its note.
 * A `popover` needs no JavaScript; on paper its brief form stands after the number.
 */
export function renderValue({exact, text, note}: ResolvedValue, count: number): string {
  const noteId = `v${count}`;
  const lines = note.map((line) => `<span>${escapeHtml(line)}</span>`).join(" ");
  return (
    `<button type="button" class="value" popovertarget="${noteId}"><data value="${exact}">${escapeHtml(text)}</data></button>` +
    `<span class="value-note" id="${noteId}" popover>${lines}</span>`
  );
}
