import {parseAddress} from "../src/facts/address.js";
import {lookUpFact} from "../src/facts/lookup.js";
import {fold} from "../src/names/fold.js";
import {findPredicate} from "../src/prose/predicates/index.js";
import {formatRelease} from "../src/prose/date.js";
import {describePeriod} from "../src/prose/explain.js";
import {formatNumber} from "../src/prose/format.js";
import {phrasesFor} from "../src/prose/verdicts.js";
import {difference, type Verdict} from "../src/stats/difference.js";
import type {Estimate} from "../src/stats/estimate.js";
import {findTable} from "../src/tables/index.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

type Attributes = Readonly<Record<string, string>>;

/** What the data say of a claim, whatever its text says. */
export interface JudgedClaim {
  /** The verdict of the difference, or whether the predicate holds. */
  verdict: Verdict | "holds" | "does not hold";
  /** Why, in a sentence. */
  reason: string;
  /** The texts that the data bear out; null for a predicate, whose text is not parsed. */
  allowed: readonly string[] | null;
  /** What a reader is told of it, in sentences. */
  note: string[];
}

/**
 * Returns what bears the *text* of a `<story-claim>` out, in sentences; throws
 * where the data do not, with the phrases that they do allow.
 */
export async function resolveClaim(
  attributes: Attributes,
  text: string,
  context: PageContext
): Promise<string[]> {
  const claim = await judgeClaim(attributes, context);
  const fault = faultOfClaim(claim, text, attributes);
  if (fault !== null) throw new Error(fault);
  return claim.note;
}

/** Returns why the data do not bear a claim with this *text* out; null where they do. */
export function faultOfClaim(
  {verdict, reason, allowed}: JudgedClaim,
  text: string,
  {holds}: Attributes
): string | null {
  if (verdict === "holds" || allowed?.includes(fold(text))) return null;
  if (!allowed) return `unsupported claim; ${reason}: ${holds}`;
  const listed = allowed.map((phrase) => `“${phrase}”`).join(", ");
  return `unsupported claim; the data say ${verdict} (${reason}), so write one of ${listed}: ${fold(text)}`;
}

/** Returns what the data say of the comparison or the predicate that the attributes name. */
export async function judgeClaim(
  attributes: Attributes,
  context: PageContext
): Promise<JudgedClaim> {
  if (attributes.holds) return judgePredicate(attributes, context);
  if (!attributes.compare || !attributes.with)
    throw new Error("missing attribute of story-claim: compare and with, or holds");
  const [compared, base] = await Promise.all(
    [attributes.compare, attributes.with].map((address) =>
      lookUpFact(context.engine, parseAddress(address, context))
    )
  );
  const found = difference(compared, base);
  const change = found.change === null ? "" : `: ${formatChange(found.change)}`;
  return {
    verdict: found.verdict,
    reason: found.reasons[0],
    allowed: phrasesFor(found),
    note: [`${capital(describe(compared))}, against ${describe(base)}${change}.`, ...found.reasons]
  };
}

async function judgePredicate(
  {holds, ...parameters}: Attributes,
  context: PageContext
): Promise<JudgedClaim> {
  const {query, test, sources} = findPredicate(holds);
  const given: Attributes = {area: context.area ?? "", ...parameters};
  const {rows} = await context.engine.query(
    query.sql,
    query.params.map((name) => given[name])
  );
  const {holds: isBorneOut, reason} = test(rows);
  const source = `Source: ${sources.map((name) => findTable(name).source.table).join("; ")}.`;
  return {
    verdict: isBorneOut ? "holds" : "does not hold",
    reason,
    allowed: null,
    note: [reason, source]
  };
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
