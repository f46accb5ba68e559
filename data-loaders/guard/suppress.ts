import {Choice, type Candidate} from "./choice.js";
import {Circuits} from "./circuits.js";
import type {OpenSolver} from "./solver.js";
import type {System} from "./system.js";
import {findExposed, findWays} from "./ways.js";

export interface SuppressOptions {
  /** Whether totals may be withheld where nothing else protects a count; defaults to true. */
  mayWithholdTotals?: boolean;
  /** What it costs to withhold a count; defaults to the count, so that little is lost. */
  weigh?: (count: number) => number;
  /** Is told now and then what is going on. */
  progress?: (what: string) => void;
}

export interface Suppression {
  /** The system as it is then published. */
  system: System;
  /** Cells withheld because they are small. */
  primary: number[];
  /** Cells withheld because a small one could be worked out from them; their mark is the same. */
  complementary: number[];
  /** Those of them that are totals: there was nothing else to withhold. */
  totals: number[];
  /** What the complementary ones cost. */
  cost: number;
  /**
   * Whether it is certain that no other choice costs less. It is not where a count
   * that is not small, or a difference, had to be protected too, nor where the
   * table was too intertwined to try on.
   */
  isCheapest: boolean;
}

/** Rounds after which the very cheapest choice is no longer looked for. */
const mostRounds = 12;
/** Tables with more cells to choose from are too intertwined to look for it at all. */
const mostCandidates = 300;
/** Of a large table, how many withheld counts are tried again. */
const mostSpared = 50;

/**
 * Returns *system* with small counts withheld, and with the cheapest set of others
 * that leaves every withheld one protected. Whoever can work one out uses shown
 * numbers for it, and one of these has to go: each attack that succeeds adds that
 * demand, the cheapest choice that meets all of them is tried next, and the first
 * one that withstands all attacks is taken. In a large table each exposed count is
 * given cover in turn instead. Throws where a count cannot be protected.
 */
export function suppress(
  system: System,
  openSolver: OpenSolver,
  options: SuppressOptions = {}
): Suppression {
  const {mayWithholdTotals = true, weigh = (count) => count, progress = () => {}} = options;
  const primary = system.cells.flatMap((_cell, cell) => (isSmall(system, cell) ? [cell] : []));
  const isPrimary = new Set(primary);
  const candidates = system.cells.flatMap(({ifWithheld, isTotal, range}, cell) => {
    if (!ifWithheld || isPrimary.has(cell) || (isTotal && !mayWithholdTotals)) return [];
    return [{cell, cost: Math.max(1, weigh(range.min)), isLastResort: isTotal}];
  });
  const task: Task = {system, primary, candidates, openSolver, progress};
  const cheapest = candidates.length > mostCandidates ? null : chooseCheapest(task);
  const complementary = cheapest?.cells ?? coverEach(task);
  const costs = new Map(candidates.map(({cell, cost}) => [cell, cost]));
  return {
    system: withheld(task, complementary),
    primary,
    complementary,
    totals: complementary.filter((cell) => system.cells[cell]!.isTotal),
    cost: complementary.reduce((sum, cell) => sum + costs.get(cell)!, 0),
    isCheapest: cheapest?.isCertain ?? false
  };
}

interface Task {
  system: System;
  primary: readonly number[];
  candidates: readonly Candidate[];
  openSolver: OpenSolver;
  progress: (what: string) => void;
}

/** Returns the cheapest cells to withhold; null if they are not found soon. */
function chooseCheapest(task: Task): {cells: number[]; isCertain: boolean} | null {
  const {system, primary, candidates, openSolver, progress} = task;
  const isPrimary = new Set(primary);
  const choice = new Choice(candidates, openSolver);
  try {
    let isCertain = true;
    for (let round = 0; round < mostRounds; round++) {
      const ways = findWays(withheld(task, choice.cells), openSolver);
      progress(`round ${round + 1}: ${ways.length} ways to work out a count`);
      if (ways.length === 0) return {cells: choice.cells, isCertain};
      isCertain &&= ways.every(({cell}) => isPrimary.has(cell));
      for (const way of ways) choice.close(way);
      if (!choice.choose()) throw unprotectable(system, ways[0]!.cell);
    }
    return null;
  } finally {
    choice.dispose();
  }
}

/** Returns cells to withhold, found for one exposed count after the other, without those to spare. */
function coverEach(task: Task): number[] {
  const {system, primary, candidates, openSolver, progress} = task;
  const circuits = new Circuits(system, candidates, openSolver);
  const chosen: number[] = [];
  try {
    for (let round = 0; ; round++) {
      const exposed = findExposed(withheld(task, chosen), openSolver);
      progress(`round ${round + 1}: ${exposed.length} counts to cover`);
      if (exposed.length === 0) break;
      const before = chosen.length;
      for (const cell of exposed) {
        const cover = circuits.around(cell, new Set([...primary, ...chosen]));
        if (!cover) throw unprotectable(system, cell);
        chosen.push(...cover);
      }
      if (chosen.length === before) throw unprotectable(system, exposed[0]!);
    }
  } finally {
    circuits.dispose();
  }
  return withoutSpare(task, chosen);
}

/** Returns *chosen* without those of the dearest that can be shown after all. */
function withoutSpare(task: Task, chosen: readonly number[]): number[] {
  const costOf = (cell: number) => task.system.cells[cell]!.range.min;
  const dearest = [...chosen].sort((a, b) => costOf(b) - costOf(a)).slice(0, mostSpared);
  let kept = [...chosen];
  dearest.forEach((cell, index) => {
    task.progress(`trying whether count ${index + 1} of ${dearest.length} can be shown after all`);
    const fewer = kept.filter((other) => other !== cell);
    if (findExposed(withheld(task, fewer), task.openSolver).length === 0) kept = fewer;
  });
  return kept;
}

/** Returns the system of *task* as it is with small counts and *others* withheld. */
function withheld({system, primary}: Task, others: readonly number[]): System {
  const cells = [...system.cells];
  for (const index of [...primary, ...others]) {
    const cell = cells[index]!;
    const places = cell.places.map((place) => ({...place, isShown: false}));
    cells[index] = {...cell, need: undefined, ...cell.ifWithheld, places};
  }
  return {...system, cells};
}

/** A shown count has a need only if it is small, or a zero where zeros are withheld. */
function isSmall({cells}: System, index: number): boolean {
  const {range, need, ifWithheld} = cells[index]!;
  return need !== undefined && ifWithheld !== undefined && !(range.max === 0 && need.zeroIsOpen);
}

function unprotectable({cells}: System, index: number): Error {
  const {source, line, column} = cells[index]!.places[0]!;
  return new Error(`unprotectable count: ${source}, line ${line}, ${column}`);
}
