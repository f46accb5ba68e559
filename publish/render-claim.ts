import {parseAddress} from "../src/facts/address.js";
import {lookUpFact} from "../src/facts/lookup.js";
import {fold} from "../src/names/fold.js";
import {findPredicate} from "../src/prose/predicates/index.js";
import {formatRelease} from "../src/prose/date.js";
import {describePeriod} from "../src/prose/explain.js";
import {formatNumber} from "../src/prose/format.js";
import {phrasesFor} from "../src/prose/verdicts.js";
import {difference} from "../src/stats/difference.js";
import type {Estimate} from "../src/stats/estimate.js";
import {findTable} from "../src/tables/index.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

type Attributes = Readonly<Record<string, string>>;

/**
 * Returns what bears the *text* of a `<story-claim>` out, in sentences; throws
 * where the data do not, with the phrases that they do allow.
 */
export async function resolveClaim(
  attributes: Attributes,
  text: string,
  context: PageContext
): Promise<string[]> {
  if (attributes.holds) return resolveHolds(attributes, context);
  if (!attributes.compare || !attributes.with)
    throw new Error("missing attribute of story-claim: compare and with, or holds");
  const [compared, base] = await Promise.all(
    [attributes.compare, attributes.with].map((address) =>
      lookUpFact(context.engine, parseAddress(address, context))
    )
  );
  const found = difference(compared, base);
  const allowed = phrasesFor(found);
  if (!allowed.includes(fold(text))) {
    const listed = allowed.map((phrase) => `“${phrase}”`).join(", ");
    throw new Error(
      `unsupported claim; the data say ${found.verdict} (${found.reasons[0]}), so write one of ${listed}: ${fold(text)}`
    );
  }
  const change = found.change === null ? "" : `: ${formatChange(found.change)}`;
  return [`${capital(describe(compared))}, against ${describe(base)}${change}.`, ...found.reasons];
}

async function resolveHolds(
  {holds, ...parameters}: Attributes,
  context: PageContext
): Promise<string[]> {
  const {query, test, sources} = findPredicate(holds);
  const given: Attributes = {area: context.area ?? "", ...parameters};
  const {rows} = await context.engine.query(
    query.sql,
    query.params.map((name) => given[name])
  );
  const result = test(rows);
  if (!result.holds) throw new Error(`unsupported claim; ${result.reason}: ${holds}`);
  return [
    result.reason,
    `Source: ${sources.map((name) => findTable(name).source.table).join("; ")}.`
  ];
}

function describe({value, period, release}: Estimate): string {
  return `${formatNumber(value)} ${describePeriod(period)} (release ${formatRelease(release)})`;
}

const formatChange = (change: number) =>
  formatNumber(change, {signed: true, to: Number.isInteger(change) ? 1 : 0.1});

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

/**
 * Returns the static form of a claim: its words, and a small button that opens
 * what bears it out. The words are no button themselves, since the words of a
 * button cannot break over two lines.
 */
export function renderClaim(text: string, note: string[], count: number): string {
  const id = `c${count}`;
  const lines = note.map((line) => `<span>${escapeHtml(line)}</span>`).join(" ");
  return (
    `<span class="claim">${escapeHtml(text)}</span>\u2060<button type="button" class="why" popovertarget="${id}" aria-label="Why: ${escapeHtml(text)}"></button>` +
    `<span class="value-note" id="${id}" popover>${lines}</span>`
  );
}
