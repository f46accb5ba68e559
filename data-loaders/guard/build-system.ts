import {unroundedCount} from "../../src/stats/hidden-bounds.js";
import type {WholeRange} from "../../src/stats/rounding.js";
import {Ledger, type Entry} from "./ledger.js";
import {leastWithheld, needOfSmall, needOfWithheld, type Need, type Rule} from "./protection.js";
import type {Content, Line, Publication} from "./publication.js";
import {addRunningTotals} from "./running-totals.js";
import {addColumnSums, addTotals} from "./sums.js";
import type {System} from "./system.js";

/**
 * Returns all that an outsider can write down of *publications* that keep a
 * *rule*: what is in them, and every sum that is known to hold. What may still be
 * withheld is in the first; the others are out already.
 */
export function buildSystem(publications: readonly Publication[], rule: Rule): System {
  const ledger = new Ledger();
  publications.forEach((publication, index) => {
    for (const line of publication.lines)
      for (const [column, content] of Object.entries(line.counts))
        addCount(ledger, {publication, line, column, content, rule, isOut: index > 0});
  });
  addTotals(ledger, publications, rule);
  for (const publication of publications) {
    addColumnSums(ledger, publication, rule);
    addRunningTotals(ledger, publication, rule);
  }
  return ledger.system();
}

const anything: WholeRange = {min: 0, max: Infinity};

interface Count {
  publication: Publication;
  line: Line;
  column: string;
  content: Content;
  rule: Rule;
  isOut: boolean;
}

/** Of a running total the changes are the secret, and what a mark speaks of, not the total. */
function addCount(ledger: Ledger, count: Count): void {
  const {publication, line, column, content, rule, isOut} = count;
  if (content.kind === "not applicable") return;
  const {base, runningTotal} = publication;
  const isRunning = runningTotal?.column === column;
  const withheld = isRunning
    ? {range: anything}
    : {range: rangeOf({kind: "withheld"}, rule, base), need: needOfWithheld(rule)};
  const entry: Entry = {
    measure: publication.measures?.[column] ?? column,
    keys: keysOf(line, publication),
    range: isRunning && content.kind !== "shown" ? anything : rangeOf(content, rule, base),
    need: line.isExempt || isRunning ? undefined : needOf(content, rule, base),
    place: {
      source: publication.name,
      line: line.number,
      column,
      isShown: content.kind === "shown"
    },
    ifWithheld: !isOut && !line.isExempt && canBeWithheld(content, rule) ? withheld : undefined,
    isExempt: line.isExempt ?? false
  };
  ledger.add(entry);
}

/** A total of everything says nothing of its key: the same count may stand in a coarser table. */
function keysOf({keys}: Line, {totals}: Publication): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keys).filter(
      ([column, value]) =>
        !totals.some((total) => !total.of && total.column === column && total.value === value)
    )
  );
}

/**
 * What a reader takes a cell to be. Where small counts are withheld, a rounded one
 * that is shown is not small.
 */
function rangeOf(content: Content, rule: Rule, base: number): WholeRange {
  const {threshold, zeros} = rule;
  switch (content.kind) {
    case "shown": {
      const range = unroundedCount(content.value, base);
      if (content.value === 0 && zeros === "shown") return {min: 0, max: 0};
      return range.max < threshold ? range : {min: Math.max(range.min, threshold), max: range.max};
    }
    case "withheld":
      return {min: leastWithheld(rule), max: Infinity};
    case "small":
      return {min: leastWithheld(rule), max: content.most};
    default:
      return anything;
  }
}

/** A small count that is shown has a need too, which it does not meet. */
function needOf(content: Content, rule: Rule, base: number): Need | undefined {
  switch (content.kind) {
    case "withheld":
      return needOfWithheld(rule);
    case "small":
      return needOfSmall({...rule, threshold: content.most + 1});
    case "shown":
      return rangeOf(content, rule, base).min < rule.threshold ? needOfWithheld(rule) : undefined;
    default:
      return undefined;
  }
}

/** A zero that is withheld where zeros are shown would be taken for something else. */
function canBeWithheld(content: Content, {zeros}: Rule): boolean {
  return content.kind === "shown" && (content.value > 0 || zeros === "withheld");
}
