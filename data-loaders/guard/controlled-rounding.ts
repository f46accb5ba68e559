import {roundHalfAway} from "../../src/stats/rounding.js";
import type {OpenSolver, Row} from "./solver.js";
import {cellsOf, type Equation} from "./system.js";

/** Counts with the sums that hold among them, and that hold after rounding too. */
export interface AdditiveTable {
  counts: readonly number[];
  equations: readonly Equation[];
  /** Counts of which the rounded value is given, by index. */
  given?: ReadonlyMap<number, number>;
}

export interface ControlledRounding {
  /** The sum of all changes, those of given counts left out. */
  cost: number;
  /** Every set of rounded counts with that cost, in ascending order. */
  optima: number[][];
}

/** Solutions beyond this are not listed: such a table has too many of them to be of use. */
const mostOptima = 1000;

/**
 * Returns *table* with every count rounded to one of the two multiples of *base*
 * next to it (a multiple stays), so that all sums still hold, and with the least
 * change: zero-restricted controlled rounding (Cox 1987). Throws where no rounding
 * keeps the sums, which can be so in three dimensions.
 */
export function controlledRounding(
  {counts, equations, given = new Map()}: AdditiveTable,
  base: number,
  openSolver: OpenSolver
): ControlledRounding {
  const below = counts.map((count, cell) => given.get(cell) ?? count - (count % base));
  const canRise = counts.map((count, cell) => !given.has(cell) && count % base > 0);
  const costs = counts.map((count, cell) => (given.has(cell) ? 0 : count - below[cell]!));
  const extra = counts.map((_count, cell) => (canRise[cell] ? base - 2 * costs[cell]! : 0));
  const weights = new Map(extra.map((cost, cell) => [cell, cost]));
  const solver = openSolver({
    min: counts.map(() => 0),
    max: canRise.map(Number),
    rows: equations.map((equation) => sumHolds(equation, below, base))
  });
  const costOf = (rises: readonly number[]) =>
    rises.reduce((sum, rise, cell) => sum + rise * extra[cell]!, sumOf(costs));
  try {
    const optima: number[][] = [];
    for (let rises = solver.best("least", weights); rises; rises = solver.best("least", weights)) {
      if (optima.length === 0) solver.add(noDearer(extra, rises));
      if (optima.length === mostOptima)
        throw new Error(`invalid table; more roundings of equal cost than: ${mostOptima}`);
      optima.push(rises);
      solver.add(anotherThan(rises, canRise));
    }
    if (optima.length === 0) throw new Error(`invalid table; no rounding keeps its sums: ${base}`);
    const rounded = optima.map((rises) => below.map((low, cell) => low + base * rises[cell]!));
    return {cost: costOf(optima[0]!), optima: rounded.sort(inOrder)};
  } finally {
    solver.dispose();
  }
}

/** Returns one line rounded so that it adds up to its rounded total. */
export function controlledRoundingOfLine(
  counts: readonly number[],
  base: number,
  openSolver: OpenSolver
): ControlledRounding & {total: number} {
  const total = roundHalfAway(sumOf(counts), base);
  const whole = counts.length;
  const {cost, optima} = controlledRounding(
    {
      counts: [...counts, sumOf(counts)],
      equations: [{whole, parts: counts.map((_count, cell) => cell)}],
      given: new Map([[whole, total]])
    },
    base,
    openSolver
  );
  return {total, cost, optima: optima.map((rounded) => rounded.slice(0, whole))};
}

/** Returns a table of rows and columns rounded together with its totals, whose changes count too. */
export function controlledRoundingOfTable(
  rows: readonly (readonly number[])[],
  base: number,
  openSolver: OpenSolver
): {cost: number; optima: number[][][]} {
  const withTotals = rows.map((row) => [...row, sumOf(row)]);
  const columns = withTotals[0]!.map((_count, c) => withTotals.map((row) => row[c]!));
  const all = [...withTotals, columns.map(sumOf)];
  const [height, width] = [all.length, columns.length];
  const lines = [
    ...all.map((_row, r) => range(width).map((c) => r * width + c)),
    ...range(width).map((c) => range(height).map((r) => r * width + c))
  ];
  const equations = lines.map((line) => ({whole: line.at(-1)!, parts: line.slice(0, -1)}));
  const {cost, optima} = controlledRounding({counts: all.flat(), equations}, base, openSolver);
  const inner = (rounded: number[]) =>
    rows.map((row, r) => rounded.slice(r * width, r * width + row.length));
  return {cost, optima: optima.map(inner)};
}

/** Of multiples of *base*, each *below* or one step up: the whole is still the sum of its parts. */
function sumHolds(equation: Equation, below: readonly number[], base: number): Row {
  const {whole, parts} = equation;
  const steps = (sumOf(parts.map((part) => below[part]!)) - below[whole]!) / base;
  return {numbers: cellsOf(equation), factors: [1, ...parts.map(() => -1)], min: steps, max: steps};
}

function noDearer(extra: readonly number[], rises: readonly number[]): Row {
  const cost = sumOf(extra.map((more, cell) => more * rises[cell]!));
  return {numbers: extra.map((_more, cell) => cell), factors: extra, min: -Infinity, max: cost};
}

/** At least one count goes the other way. */
function anotherThan(rises: readonly number[], canRise: readonly boolean[]): Row {
  const free = rises.flatMap((_rise, cell) => (canRise[cell] ? [cell] : []));
  return {
    numbers: free,
    factors: free.map((cell) => (rises[cell] ? -1 : 1)),
    min: 1 - free.filter((cell) => rises[cell]).length,
    max: Infinity
  };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const cell = a.findIndex((count, index) => count !== b[index]);
  return cell < 0 ? 0 : a[cell]! - b[cell]!;
}

function range(length: number): number[] {
  return Array.from({length}, (_none, index) => index);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
