import type {OpenSolver, Solver} from "./solver.js";
import type {Way} from "./ways.js";

/** A cell that may be withheld, and what that costs. */
export interface Candidate {
  cell: number;
  cost: number;
  /** Whether it goes only where nothing else will do. */
  isLastResort: boolean;
}

/** The cheapest choice of cells to withhold, as conditions come in. Dispose of it. */
export class Choice {
  readonly #candidates: readonly Candidate[];
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #weights: ReadonlyMap<number, number>;
  readonly #solver: Solver;
  #chosen: readonly number[] = [];
  #isOpen = false;

  constructor(candidates: readonly Candidate[], openSolver: OpenSolver) {
    this.#candidates = candidates;
    this.#numbers = new Map(candidates.map(({cell}, number) => [cell, number]));
    const all = candidates.reduce((sum, {cost}) => sum + cost, 0);
    this.#weights = new Map(
      candidates.map(({cost, isLastResort}, number) => [number, isLastResort ? all + cost : cost])
    );
    this.#solver = openSolver({
      min: candidates.map(() => 0),
      max: candidates.map(({isLastResort}) => (isLastResort ? 0 : 1)),
      rows: []
    });
  }

  /** The cells that are withheld. */
  get cells(): number[] {
    return this.#chosen.map((number) => this.#candidates[number]!.cell);
  }

  /**
   * Demands that one of the cells that a *way* uses is withheld; or that the count
   * itself is not, if it was for others' sake.
   */
  close({cell, uses}: Way): void {
    const own = this.#numbers.get(cell);
    const others = uses.flatMap((used) => this.#numbers.get(used) ?? []);
    this.#solver.add({
      numbers: own === undefined ? others : [own, ...others],
      factors: [...(own === undefined ? [] : [-1]), ...others.map(() => 1)],
      min: own === undefined ? 1 : 0,
      max: Infinity
    });
  }

  /** Makes the cheapest choice that meets every demand, and tells whether there is one. */
  choose(): boolean {
    let values = this.#solver.best("least", this.#weights);
    if (!values && !this.#isOpen) {
      this.#isOpen = true;
      this.#candidates.forEach((_candidate, number) => this.#solver.limit(number, 0, 1));
      values = this.#solver.best("least", this.#weights);
    }
    if (!values) return false;
    this.#chosen = values.flatMap((value, number) => (value === 1 ? [number] : []));
    return true;
  }

  dispose(): void {
    this.#solver.dispose();
  }
}
