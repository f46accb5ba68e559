import type {Candidate} from "./choice.js";
import {narrow} from "./narrow.js";
import {Ring} from "./ring.js";
import type {OpenSolver, Program, Solver} from "./solver.js";
import {cellsOf, isKnown, type System} from "./system.js";

/**
 * Finds, for one count at a time, the cheapest other cells through which it can
 * move: what it gains, others must lose, so that every sum still holds. Quicker
 * than weighing all choices against one another, and not always the cheapest in
 * all. Dispose of it.
 */
export class Circuits {
  readonly #system: System;
  readonly #values: readonly number[];
  readonly #costs: ReadonlyMap<number, number>;
  readonly #lastResorts: readonly number[];
  readonly #solver: Solver;
  #isOpen = false;

  /** The *system* is as it was before anything was withheld. */
  constructor(system: System, candidates: readonly Candidate[], openSolver: OpenSolver) {
    this.#system = system;
    this.#values = valuesThatFit(system, openSolver);
    this.#costs = new Map(candidates.map(({cell, cost}) => [cell, cost]));
    this.#lastResorts = candidates.flatMap(({cell, isLastResort}) => (isLastResort ? [cell] : []));
    this.#solver = openSolver(this.#program());
    for (const cell of this.#lastResorts) this.#limit(cell, 0, 0);
  }

  /**
   * Returns the cells that must be withheld for *cell* to meet its need, besides
   * those that are *hidden*; null if none will do.
   */
  around(cell: number, hidden: ReadonlySet<number>): number[] | null {
    const weights = new Map<number, number>();
    for (const [other, cost] of this.#costs)
      if (!hidden.has(other))
        for (const move of [2 * other, 2 * other + 1]) weights.set(move, cost);
    const gain = this.#gainOf(cell);
    this.#solver.limit(2 * cell, gain, gain);
    this.#solver.limit(2 * cell + 1, 0, 0);
    try {
      let found = this.#solver.relax("least", weights);
      if (!found && !this.#isOpen) {
        this.#isOpen = true;
        for (const other of this.#lastResorts) this.#free(other);
        found = this.#solver.relax("least", weights);
      }
      return (
        found &&
        [...this.#costs.keys()].filter(
          (other) =>
            !hidden.has(other) && found.numbers[2 * other]! + found.numbers[2 * other + 1]! > 1e-6
        )
      );
    } finally {
      this.#free(cell);
    }
  }

  dispose(): void {
    this.#solver.dispose();
  }

  /** What it takes to reach the threshold, and as many values as a small count can have. */
  #gainOf(cell: number): number {
    const {need, ifWithheld} = this.#system.cells[cell]!;
    const {reach, values} = (ifWithheld?.need ?? need)!;
    return Math.max(reach - this.#values[cell]!, values - 1);
  }

  /** Every cell may gain and lose, by two numbers, within what a reader takes it to be. */
  #program(): Program {
    const limits = this.#system.cells.map((_cell, cell) => this.#limitsOf(cell));
    return {
      min: limits.flatMap(() => [0, 0]),
      max: limits.flatMap(({gain, loss}) => [gain, loss]),
      rows: this.#system.equations.map((equation) => ({
        numbers: cellsOf(equation).flatMap((cell) => [2 * cell, 2 * cell + 1]),
        factors: [1, -1, ...equation.parts.flatMap(() => [-1, 1])],
        min: 0,
        max: 0
      }))
    };
  }

  #limitsOf(cell: number): {gain: number; loss: number} {
    const {range, ifWithheld} = this.#system.cells[cell]!;
    const {min, max} = ifWithheld?.range ?? range;
    const value = this.#values[cell]!;
    return {gain: max - value, loss: value - min};
  }

  #free(cell: number): void {
    const {gain, loss} = this.#limitsOf(cell);
    this.#limit(cell, gain, loss);
  }

  #limit(cell: number, gain: number, loss: number): void {
    this.#solver.limit(2 * cell, 0, gain);
    this.#solver.limit(2 * cell + 1, 0, loss);
  }
}

/** Returns one number for every cell of *system*, so that all of them fit. */
function valuesThatFit(system: System, openSolver: OpenSolver): number[] {
  const ranges = narrow(
    system.equations,
    system.cells.map(({range}) => range),
    30
  );
  const values = ranges.map(({min}) => min);
  const unknown = ranges.flatMap((range, cell) => (isKnown(range) ? [] : [cell]));
  if (unknown.length === 0) return values;
  const ring = new Ring({cells: unknown, equations: [...system.equations]}, ranges);
  ring.push(unknown[0]!, "least", openSolver, (cell, value) => (values[cell] = value));
  ring.dispose();
  return values;
}
