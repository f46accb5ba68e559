// What disclosure control finds for the test vectors. The solver is loaded before
// any of them is asked, so that they answer as the others do.
import {attack} from "../data-loaders/guard/attack.js";
import {
  controlledRoundingOfLine,
  controlledRoundingOfTable
} from "../data-loaders/guard/controlled-rounding.js";
import {loadSolver} from "../data-loaders/guard/solver.js";
import type {Cell, System} from "../data-loaders/guard/system.js";
import {noiseMoments, perturbCount, type PerturbationTable} from "../src/stats/cell-key.js";
import {differenceAttack, differenceOfRounded} from "../src/stats/differencing.js";
import {hiddenBounds, hiddenBoundsOfRounded} from "../src/stats/hidden-bounds.js";
import {randomRoundingOdds} from "../src/stats/random-rounding.js";
import type {WholeRange} from "../src/stats/rounding.js";
import {lineSuppression, primarySuppression} from "../src/stats/suppression.js";

const openSolver = await loadSolver();

type Fields<Name extends string> = Record<Name, number>;
type Limits = [min: number, max: number | null];
type NoiseRow = [count: number, from: number, to: number, noise: number];

const rangeOf = ([min, max]: Limits): WholeRange => ({min, max: max ?? Infinity});
const limitsOf = ({min, max}: WholeRange): Limits => [min, max === Infinity ? null : max];
const isExact = ({min, max}: WholeRange) => min === max;
const perturbation = (rows: NoiseRow[]): PerturbationTable =>
  rows.map(([count, from, to, noise]) => ({count, from, to, noise}));

/** Wraps a function of the fields of a vector. */
function of<Input>(f: (input: Input) => Record<string, unknown>) {
  return (input: Record<string, unknown>) => f(input as Input);
}

interface HiddenTable {
  table: number[][];
  row_totals: number[];
  col_totals: number[];
  hidden: [row: number, column: number][];
}

/** The table with its totals as an outsider has it: hidden counts may be zero. */
function systemOf({table, row_totals, col_totals, hidden}: HiddenTable): System {
  const width = col_totals.length;
  const all = [...table.map((row, r) => [...row, row_totals[r]!]), col_totals];
  const isHidden = (r: number, c: number) =>
    hidden.some(([row, column]) => row === r && column === c);
  const index = (r: number, c: number) => r * (width + 1) + c;
  const cells = all.flatMap((row, r) =>
    row.map((count, c): Cell => {
      const range = isHidden(r, c) ? {min: 0, max: Infinity} : {min: count, max: count};
      return {range, places: [], isTotal: false};
    })
  );
  const rowSums = table.map((row, r) => ({
    whole: index(r, width),
    parts: row.map((_count, c) => index(r, c))
  }));
  const columnSums = col_totals.map((_total, c) => ({
    whole: index(table.length, c),
    parts: table.map((_row, r) => index(r, c))
  }));
  return {cells, equations: [...rowSums, ...columnSums]};
}

/** A table to be rounded together with its totals. */
export interface TableToRound {
  table: number[][];
  base: number;
}

/** Returns every rounding of a table that is as good as any. */
export function optimalTables({table, base}: TableToRound): number[][][] {
  return controlledRoundingOfTable(table, base, openSolver).optima;
}

export const disclosure = {
  primary_suppress: of((v: {cells: number[]; threshold: number; protect_zero?: boolean}) => ({
    primary: primarySuppression(v.cells, {
      threshold: v.threshold,
      zeros: v.protect_zero ? "withheld" : "shown"
    })
  })),
  complementary_1d: of((v: {cells: number[]; total_published: boolean; threshold: number}) => ({
    ...lineSuppression(v.cells, {threshold: v.threshold, totalPublished: v.total_published})
  })),
  audit_1d: of((v: {total: number; shown: number[]; hidden_ranges: Limits[]}) => {
    const bounds = hiddenBounds({...v, hidden: v.hidden_ranges.map(rangeOf)});
    return {bounds: bounds.map(limitsOf), exact: bounds.some(isExact)};
  }),
  audit_rounded_with_suppressed: of(
    (v: {rounded_total: number; rounded_others: number[]; hidden_range: Limits; base: number}) => {
      const bounds = hiddenBoundsOfRounded({
        total: v.rounded_total,
        others: v.rounded_others,
        hidden: rangeOf(v.hidden_range),
        base: v.base
      });
      return {bounds: limitsOf(bounds), exact: isExact(bounds)};
    }
  ),
  audit_2d: of((v: HiddenTable) => {
    const system = systemOf(v);
    const width = v.col_totals.length + 1;
    const ranges = attack(system, openSolver, (attacker) =>
      v.hidden.map(([r, c]) => attacker.range(r * width + c))
    );
    return {
      bounds: ranges.map(limitsOf),
      exact_cells: v.hidden.filter((_cell, index) => isExact(ranges[index]!))
    };
  }),
  difference_attack: of((v: Fields<"larger" | "smaller" | "threshold">) => ({
    ...differenceAttack(v, v.threshold)
  })),
  difference_attack_rounded: of((v: Fields<"larger_shown" | "smaller_shown" | "base">) => {
    const range = differenceOfRounded({larger: v.larger_shown, smaller: v.smaller_shown}, v.base);
    return {min_difference: range.min, max_difference: range.max};
  }),
  random_round_expectation: of((v: Fields<"value" | "base">) => {
    const {down, up, expected} = randomRoundingOdds(v.value, v.base);
    return {prob_down: down, prob_up: up, expected};
  }),
  cell_key: of((v: {record_keys: number[]; ptable: NoiseRow[]}) => {
    const {key, noise, count} = perturbCount(v.record_keys, perturbation(v.ptable));
    return {cell_key: key, noise, perturbed: count};
  }),
  ptable_moments: of((v: {ptable: NoiseRow[]; count: number}) => {
    const {mean, variance} = noiseMoments(perturbation(v.ptable), v.count);
    return {mean_noise: mean, variance};
  }),
  controlled_round_1d: of((v: {cells: number[]; base: number}) => {
    const {total, cost, optima} = controlledRoundingOfLine(v.cells, v.base, openSolver);
    return {total, l1_cost: cost, optimal_solutions: optima};
  }),
  controlled_round_2d: of((v: TableToRound) => {
    const {cost, optima} = controlledRoundingOfTable(v.table, v.base, openSolver);
    return {l1_cost: cost, n_optimal: optima.length, one_optimal: optima[0]};
  })
};
