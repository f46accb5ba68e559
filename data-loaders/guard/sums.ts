import type {Account, Ledger} from "./ledger.js";
import {needOfSmall, type Rule} from "./protection.js";
import type {Publication, Total} from "./publication.js";

/** Adds every total of *publications* that is the sum of other lines of theirs. */
export function addTotals(ledger: Ledger, publications: readonly Publication[], rule: Rule): void {
  const totals = publications.flatMap((publication) => publication.totals);
  const measures = new Set(publications.flatMap(measuresOf));
  for (const measure of measures) {
    const accounts = ledger.accountsOf(measure);
    for (const total of totals) if (total.of) addNested(ledger, {accounts, total, rule});
    addMargins(ledger, {accounts, totals, rule});
  }
}

function measuresOf({lines, measures = {}}: Publication): string[] {
  const columns = new Set(lines.flatMap(({counts}) => Object.keys(counts)));
  return [...columns].map((column) => measures[column] ?? column);
}

/** A total of named values, such as a region of its councils. */
function addNested(
  ledger: Ledger,
  {accounts, total, rule}: {accounts: Account[]; total: Total; rule: Rule}
): void {
  for (const whole of accounts) {
    if (whole.keys[total.column] !== total.value) continue;
    const parts = total
      .of!.map((value) => ledger.find(whole.measure, {...whole.keys, [total.column]: value}))
      .filter((part) => part !== undefined);
    addSum(ledger, {whole, parts, leavesRest: total.leavesRest, rule});
  }
}

interface Margins {
  accounts: Account[];
  totals: readonly Total[];
  rule: Rule;
}

/**
 * Totals of all values of one or more keys: counts that lack these keys. A total
 * of totals is left out, as it follows from them.
 */
function addMargins(ledger: Ledger, {accounts, totals, rule}: Margins): void {
  const summed = new Set(totals.filter(({of}) => !of).map(({column}) => column));
  const leavesRest = (columns: string[]) =>
    totals.some((total) => total.leavesRest && !total.of && columns.includes(total.column));
  const patterns = patternsOf(accounts);
  for (const coarse of patterns)
    for (const fine of patterns) {
      const over = fine.filter((column) => !coarse.includes(column));
      const isCoarser = over.length > 0 && coarse.every((column) => fine.includes(column));
      if (!isCoarser || !over.every((column) => summed.has(column))) continue;
      const between = patterns.filter(
        (pattern) =>
          pattern.length > coarse.length &&
          pattern.length < fine.length &&
          coarse.every((column) => pattern.includes(column)) &&
          pattern.every((column) => fine.includes(column))
      );
      for (const [whole, parts] of group(ledger, {accounts, coarse, fine, totals})) {
        const follows = between.some((pattern) =>
          parts.every((part) => ledger.find(part.measure, project(part.keys, pattern)))
        );
        if (!follows) addSum(ledger, {whole, parts, leavesRest: leavesRest(over), rule});
      }
    }
}

interface Grouping {
  accounts: readonly Account[];
  coarse: readonly string[];
  fine: readonly string[];
  totals: readonly Total[];
}

/** Returns the counts with the keys *coarse*, each with those that have the keys *fine* inside it. */
function group(
  ledger: Ledger,
  {accounts, coarse, fine, totals}: Grouping
): Map<Account, Account[]> {
  const parts = new Map<Account, Account[]>();
  for (const account of accounts) {
    if (!hasKeys(account, fine) || isNested(ledger, account, totals)) continue;
    const whole = ledger.find(account.measure, project(account.keys, coarse));
    if (!whole) continue;
    parts.set(whole, [...(parts.get(whole) ?? []), account]);
  }
  return parts;
}

/** Whether a count holds others that are there: a region beside its councils would be counted twice. */
function isNested(ledger: Ledger, {measure, keys}: Account, totals: readonly Total[]): boolean {
  return totals.some(
    ({column, value, of = []}) =>
      keys[column] === value && of.some((part) => ledger.find(measure, {...keys, [column]: part}))
  );
}

/** Adds the totals of *publication* that are the sum of other columns of the same line. */
export function addColumnSums(ledger: Ledger, publication: Publication, rule: Rule): void {
  const {sums, measures = {}} = publication;
  const measureOf = (column: string) => measures[column] ?? column;
  for (const {whole: column, parts: columns, leavesRest} of sums)
    for (const whole of ledger.accountsOf(measureOf(column))) {
      const parts = columns
        .map((part) => ledger.find(measureOf(part), whole.keys))
        .filter((part) => part !== undefined);
      addSum(ledger, {whole, parts, leavesRest, rule});
    }
}

interface Sum {
  whole: Account;
  parts: readonly Account[];
  leavesRest?: boolean;
  rule: Rule;
}

/** A rest has no line of its own, but subtraction shows it: it must not be small either. */
function addSum(ledger: Ledger, {whole, parts, leavesRest = false, rule}: Sum): void {
  if (parts.length === 0) return;
  const cells = parts.map(({cell}) => cell);
  if (leavesRest) {
    const [place] = ledger.cell(whole.cell).places;
    cells.push(
      ledger.addCell({
        range: {min: 0, max: Infinity},
        need: whole.isExempt ? undefined : needOfSmall(rule),
        places: [{...place!, column: `${place!.column} less its parts`, isShown: false}],
        isTotal: false
      })
    );
  }
  ledger.addSum(whole.cell, cells);
}

function patternsOf(accounts: readonly Account[]): string[][] {
  const found = new Map(
    accounts.map(({keys}) => [Object.keys(keys).sort().join("\n"), Object.keys(keys).sort()])
  );
  return [...found.values()];
}

function hasKeys({keys}: Account, columns: readonly string[]): boolean {
  return Object.keys(keys).length === columns.length && columns.every((column) => column in keys);
}

function project(
  keys: Readonly<Record<string, string>>,
  columns: readonly string[]
): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, keys[column]!]));
}
