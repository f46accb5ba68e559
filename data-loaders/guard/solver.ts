// HiGHS, compiled to WebAssembly. Loaded only when a table needs it: most do not.
// Its types describe what `require` gives, not what `import` does.
import type highsModule from "highs" with {"resolution-mode": "require"};
import type {Highs, Model} from "highs";
import {createRequire} from "node:module";

/** Whole numbers within limits, and sums of them within limits. */
export interface Program {
  /** The least and the greatest of every number; limits must be finite. */
  min: readonly number[];
  max: readonly number[];
  rows: readonly Row[];
}

/** min ≤ Σ factors[i] × number[numbers[i]] ≤ max; Infinity where there is no limit. */
export interface Row {
  numbers: readonly number[];
  factors: readonly number[];
  min: number;
  max: number;
}

/** How far a sum is pushed. */
export type Goal = "least" | "greatest";

/** How far a sum goes if numbers need not be whole. */
export interface Relaxed {
  sum: number;
  numbers: number[];
  /** The numbers again, where they happen to be whole: then no others go further. */
  whole: number[] | null;
}

/** A solver of one program, for one goal after another. Dispose of it: its memory is not collected. */
export interface Solver {
  /** Returns whole numbers with the least or the greatest Σ *weights* × number; null if none fit. */
  best(goal: Goal, weights: ReadonlyMap<number, number>): number[] | null;
  /** Like `best`, but faster, and with numbers that need not be whole: no best goes further. */
  relax(goal: Goal, weights: ReadonlyMap<number, number>): Relaxed | null;
  /** Adds a row. */
  add(row: Row): void;
  /** Sets the limits of a number. */
  limit(number: number, min: number, max: number): void;
  dispose(): void;
}

/** Makes solvers. */
export type OpenSolver = (program: Program) => Solver;

let loaded: Promise<OpenSolver> | undefined;

/** Loads the library, once. */
export function loadSolver(): Promise<OpenSolver> {
  loaded ??= openHighs();
  return loaded;
}

async function openHighs(): Promise<OpenSolver> {
  const module = createRequire(import.meta.url)("highs") as typeof highsModule;
  const highs = await module.default();
  return (program) => new HighsSolver(highs, program);
}

/** Of a number that is meant to be whole; HiGHS's own tolerance. */
export const nearlyWhole = 1e-6;

class HighsSolver implements Solver {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #rows: Row[];
  readonly #min: number[];
  readonly #max: number[];

  constructor(highs: Highs, program: Program) {
    this.#highs = highs;
    this.#min = [...program.min];
    this.#max = [...program.max];
    this.#rows = [...program.rows];
    this.#model = highs.createModel({
      numCols: program.min.length,
      numRows: program.rows.length,
      colCost: program.min.map(() => 0),
      colLower: program.min,
      colUpper: program.max,
      rowLower: program.rows.map(({min}) => min),
      rowUpper: program.rows.map(({max}) => max),
      matrix: {
        format: "csr",
        numRows: program.rows.length,
        numCols: program.min.length,
        starts: startsOf(program.rows),
        indices: program.rows.flatMap(({numbers}) => [...numbers]),
        values: program.rows.flatMap(({factors}) => [...factors])
      }
    });
    // A gap below one is none between whole numbers.
    this.#model.options.set({output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5});
  }

  best(goal: Goal, weights: ReadonlyMap<number, number>): number[] | null {
    const relaxed = this.relax(goal, weights);
    if (!relaxed || relaxed.whole) return relaxed && relaxed.whole;
    const {continuous, integer} = this.#highs.constants.variableType;
    this.#setAll(integer);
    const found = this.#run(goal, weights);
    this.#setAll(continuous);
    return found && this.#verified(found.numbers);
  }

  relax(goal: Goal, weights: ReadonlyMap<number, number>): Relaxed | null {
    const found = this.#run(goal, weights);
    if (!found) return null;
    const {numbers} = found;
    return {...found, whole: numbers.every(isNearlyWhole) ? this.#verified(numbers) : null};
  }

  add(row: Row): void {
    this.#rows.push(row);
    this.#model.addRow(row.min, row.max, {indices: [...row.numbers], values: [...row.factors]});
  }

  limit(number: number, min: number, max: number): void {
    this.#min[number] = min;
    this.#max[number] = max;
    this.#model.changeColBounds(number, min, max);
  }

  dispose(): void {
    this.#model.dispose();
  }

  #setAll(type: 0 | 1): void {
    this.#min.forEach((_limit, number) => this.#model.changeColIntegrality(number, type));
  }

  /** Runs the model as it is. A change of it forgets what was found. */
  #run(goal: Goal, weights: ReadonlyMap<number, number>): {sum: number; numbers: number[]} | null {
    const model = this.#model;
    const {modelStatus, objectiveSense} = this.#highs.constants;
    const {minimize, maximize} = objectiveSense;
    model.changeObjectiveSense(goal === "least" ? minimize : maximize);
    for (const [number, weight] of weights) model.changeColCost(number, weight);
    try {
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible) return null;
      if (status !== modelStatus.optimal)
        throw new Error(`unsolved program; status not optimal: ${nameOf(modelStatus, status)}`);
      return {sum: model.getObjectiveValue(), numbers: [...model.getSolution().colValue]};
    } finally {
      for (const number of weights.keys()) model.changeColCost(number, 0);
    }
  }

  /** Returns *numbers* as the whole ones that they stand for, checked against every row. */
  #verified(numbers: readonly number[]): number[] {
    const whole = numbers.map((number) => Math.round(number) + 0);
    const fits =
      whole.every((number, index) => number >= this.#min[index]! && number <= this.#max[index]!) &&
      this.#rows.every((row) => {
        const sum = row.numbers.reduce(
          (total, number, i) => total + row.factors[i]! * whole[number]!,
          0
        );
        return sum >= row.min && sum <= row.max;
      });
    if (!fits) throw new Error("unsolved program; whole numbers do not fit its rows");
    return whole;
  }
}

function isNearlyWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < nearlyWhole;
}

function startsOf(rows: readonly Row[]): number[] {
  const starts = [0];
  for (const {numbers} of rows) starts.push(starts.at(-1)! + numbers.length);
  return starts;
}

function nameOf(names: Readonly<Record<string, number>>, code: number): string {
  return Object.keys(names).find((name) => names[name] === code) ?? String(code);
}
