import type {Account, Ledger} from "./ledger.js";
import {leastWithheld, needOfSmall, type Rule} from "./protection.js";
import type {Content, Publication} from "./publication.js";
import {isKnown, type Cell} from "./system.js";

/**
 * Adds the changes of a running total: what came between one total and another is
 * a count too, though it has no line. Nobody is taken off a running total, so that
 * a reader takes no change for a fall, unless one is shown.
 */
export function addRunningTotals(ledger: Ledger, publication: Publication, rule: Rule): void {
  const {runningTotal, lines, measures = {}} = publication;
  if (!runningTotal) return;
  const {column, order} = runningTotal;
  const marks = new Map(lines.map(({number, counts}) => [number, counts[column]]));
  for (const accounts of seriesOf(ledger.accountsOf(measures[column] ?? column), order)) {
    const series: Series = {ledger, accounts, rule, name: `change of ${column}`};
    const hasSteps = !hasFall(series);
    if (hasSteps) addSteps(series, marks);
    addSmallChanges(series, hasSteps);
  }
}

interface Series {
  ledger: Ledger;
  /** The totals, in order. */
  accounts: readonly Account[];
  rule: Rule;
  /** What its changes are called. */
  name: string;
}

/** The change from each total to the next and, where a mark says that it is small, since the last shown. */
function addSteps(series: Series, marks: ReadonlyMap<number, Content | undefined>): void {
  const {ledger, accounts, rule} = series;
  let lastShown: Account | undefined;
  accounts.forEach((account, index) => {
    const {places, range} = ledger.cell(account.cell);
    addChange(series, {from: accounts[index - 1], to: account, range: {min: 0, max: Infinity}});
    const mark = marks.get(places[0]!.line);
    if (mark?.kind === "small") {
      const small = {min: leastWithheld(rule), max: mark.most};
      addChange(series, {from: lastShown, to: account, range: small});
    }
    if (isKnown(range)) lastShown = account;
  });
}

/**
 * Small changes between any two totals that are both shown: withholding what lies
 * between them hides nothing, and a fall is as telling as a rise.
 */
function addSmallChanges(series: Series, hasSteps: boolean): void {
  const {ledger, accounts, rule} = series;
  const shown = accounts.filter(({cell}) => isKnown(ledger.cell(cell).range));
  shown.forEach((to, index) => {
    for (const from of [undefined, ...shown.slice(0, index)]) {
      const change = valueOf(ledger, to) - valueOf(ledger, from);
      if (change === 0 || Math.abs(change) >= rule.threshold) continue;
      if (hasSteps && accounts.indexOf(to) - (from ? accounts.indexOf(from) : -1) === 1) continue;
      const ends = change > 0 ? {from, to} : {from: to, to: from!};
      addChange(series, {...ends, range: {min: 0, max: Infinity}});
    }
  });
}

interface Change {
  /** The total before; nothing before the first. */
  from?: Account;
  to: Account;
  range: Cell["range"];
}

function addChange({ledger, rule, name}: Series, {from, to, range}: Change): void {
  const [place] = ledger.cell(to.cell).places;
  const need = to.isExempt ? undefined : needOfSmall(rule);
  const places = [{...place!, column: name, isShown: false}];
  const change = ledger.addCell({range, need, places, isTotal: false});
  ledger.addEquation({whole: to.cell, parts: from ? [from.cell, change] : [change]});
}

/** Returns the totals that run up together, each series in order. */
function seriesOf(accounts: readonly Account[], order: string): Account[][] {
  const series = new Map<string, Account[]>();
  for (const account of accounts) {
    if (!(order in account.keys)) continue;
    const others = Object.entries(account.keys).filter(([column]) => column !== order);
    const id = JSON.stringify(others.sort());
    series.set(id, [...(series.get(id) ?? []), account]);
  }
  const byOrder = (a: Account, b: Account) => compareKeys(a.keys[order]!, b.keys[order]!);
  return [...series.values()].map((found) => found.sort(byOrder));
}

/** Days as 2016-12-31 sort as text, years and numbers by size. */
function compareKeys(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference;
}

function hasFall({ledger, accounts}: Series): boolean {
  const shown = accounts.filter(({cell}) => isKnown(ledger.cell(cell).range));
  return shown.some(
    (account, index) => index > 0 && valueOf(ledger, account) < valueOf(ledger, shown[index - 1])
  );
}

/** The value of a total that is shown; nobody came before the first. */
function valueOf(ledger: Ledger, account: Account | undefined): number {
  return account ? ledger.cell(account.cell).range.min : 0;
}
