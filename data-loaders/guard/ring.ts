import type {WholeRange} from "../../src/stats/rounding.js";
import {Contradiction} from "./narrow.js";
import {
  nearlyWhole,
  type Goal,
  type OpenSolver,
  type Program,
  type Row,
  type Solver
} from "./solver.js";
import {cellsOf, isKnown, type Component, type Equation} from "./system.js";

/** Takes values of the cells of a component that fit all its equations. */
export type Witness = (cell: number, value: number) => void;

/** A component whose equations form a ring: only a solver knows how far its cells go. */
export class Ring {
  readonly #component: Component;
  /** Stands for no limit. A limit that is too low would only make an attack look stronger. */
  readonly #far: number;
  readonly #outer: readonly WholeRange[];
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #pushed = new Map<string, number>();
  #solver: Solver | undefined;

  constructor(component: Component, outer: readonly WholeRange[]) {
    this.#component = component;
    this.#outer = outer;
    this.#numbers = new Map(component.cells.map((cell, number) => [cell, number]));
    const ends = component.equations
      .flatMap(cellsOf)
      .flatMap((cell) => [outer[cell]!.min, outer[cell]!.max].filter(Number.isFinite));
    this.#far = 1000 + 2 * ends.reduce((sum, end) => sum + end, 0);
  }

  get cells(): readonly number[] {
    return this.#component.cells;
  }

  /**
   * Returns the least or the greatest value of *cell*, Infinity where nothing
   * limits it, and shows *witness* the values that all cells had there.
   */
  push(cell: number, goal: Goal, openSolver: OpenSolver, witness: Witness): number {
    const known = this.#pushed.get(`${goal} ${cell}`);
    if (known !== undefined) return known;
    const values = this.#open(openSolver).best(goal, this.#weightOf(cell));
    if (!values) throw new Contradiction();
    return this.#note(cell, goal, values, witness);
  }

  /**
   * Like `push`, but returns a value that is never nearer than the true one, and
   * may lie beyond it; quicker.
   */
  reach(cell: number, goal: Goal, openSolver: OpenSolver, witness: Witness): number {
    const known = this.#pushed.get(`${goal} ${cell}`);
    if (known !== undefined) return known;
    const relaxed = this.#open(openSolver).relax(goal, this.#weightOf(cell));
    if (!relaxed) throw new Contradiction();
    if (relaxed.whole) return this.#note(cell, goal, relaxed.whole, witness);
    return goal === "least"
      ? Math.ceil(relaxed.sum - nearlyWhole)
      : this.#orEndless(Math.floor(relaxed.sum + nearlyWhole));
  }

  dispose(): void {
    this.#solver?.dispose();
    this.#solver = undefined;
  }

  #open(openSolver: OpenSolver): Solver {
    this.#solver ??= openSolver(this.#program());
    return this.#solver;
  }

  #weightOf(cell: number): ReadonlyMap<number, number> {
    return new Map([[this.#numbers.get(cell)!, 1]]);
  }

  #note(cell: number, goal: Goal, values: readonly number[], witness: Witness): number {
    this.#component.cells.forEach((other, number) => witness(other, values[number]!));
    const value = this.#orEndless(values[this.#numbers.get(cell)!]!);
    this.#pushed.set(`${goal} ${cell}`, value);
    return value;
  }

  #orEndless(value: number): number {
    return value >= this.#far ? Infinity : value;
  }

  #program(): Program {
    const {cells, equations} = this.#component;
    return {
      min: cells.map((cell) => this.#outer[cell]!.min),
      max: cells.map((cell) => Math.min(this.#outer[cell]!.max, this.#far)),
      rows: equations.map((equation) => this.#row(equation))
    };
  }

  /** Known cells go to the right-hand side. */
  #row({whole, parts}: Equation): Row {
    const terms = [{cell: whole, factor: 1}, ...parts.map((cell) => ({cell, factor: -1}))];
    const rangeOf = (cell: number) => this.#outer[cell]!;
    const unknown = terms.filter(({cell}) => !isKnown(rangeOf(cell)));
    const known = terms.filter(({cell}) => isKnown(rangeOf(cell)));
    const sum = known.reduce((rest, {cell, factor}) => rest - factor * rangeOf(cell).min, 0);
    return {
      numbers: unknown.map(({cell}) => this.#numbers.get(cell)!),
      factors: unknown.map(({factor}) => factor),
      min: sum,
      max: sum
    };
  }
}
