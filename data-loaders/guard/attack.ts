import type {WholeRange} from "../../src/stats/rounding.js";
import {narrow} from "./narrow.js";
import {isProtected, isWide} from "./protection.js";
import {Ring} from "./ring.js";
import type {Goal, OpenSolver} from "./solver.js";
import {componentsOf, isTree, type Component, type System} from "./system.js";

/** Rounds of narrowing after which rings are left to the solver. */
const roundsOfRings = 30;

/**
 * An outsider with pencil, paper and a solver, who has everything that is in a
 * *system*, and who knows that people are whole. A cell in a ring of equations is
 * called protected only if whole numbers that fit every equation were seen to
 * leave it open: a fault of the solver can refuse a safe table, never pass an
 * unsafe one. Dispose of it: `attack` does.
 */
export class Attack {
  readonly #system: System;
  readonly #openSolver: OpenSolver;
  /** Never narrower than what is possible; exact where equations form no ring. */
  readonly #outer: WholeRange[];
  /** Never wider than what is possible: the values that were seen to fit. */
  readonly #seen = new Map<number, WholeRange>();
  readonly #rings = new Map<number, Ring>();

  /** Throws a `Contradiction` where no numbers fit the equations. */
  constructor(system: System, openSolver: OpenSolver) {
    this.#system = system;
    this.#openSolver = openSolver;
    const ranges = system.cells.map(({range}) => range);
    const narrowed = narrow(system.equations, ranges, roundsOfRings);
    const components = componentsOf(system, narrowed);
    const [trees, rings] = [true, false].map((wanted) =>
      components.filter((component) => isTree(component, narrowed) === wanted)
    ) as [Component[], Component[]];
    const branches = trees.flatMap(({equations}) => equations);
    this.#outer = narrow(branches, narrowed, Infinity);
    for (const component of rings) {
      const ring = new Ring(component, this.#outer);
      for (const cell of component.cells) this.#rings.set(cell, ring);
    }
  }

  /** Returns exactly what can be known of *cell*; the greatest is Infinity if nothing limits it. */
  range(cell: number): WholeRange {
    const ring = this.#rings.get(cell);
    if (!ring) return this.#outer[cell]!;
    return {min: this.#push(ring, cell, "least"), max: this.#push(ring, cell, "greatest")};
  }

  /** Tells whether what can be known of *cell* meets its need; a cell without one is no secret. */
  isProtected(cell: number): boolean {
    const {need} = this.#system.cells[cell]!;
    if (!need) return true;
    const outer = this.#outer[cell]!;
    if (!isProtected(outer, need)) return false;
    const ring = this.#rings.get(cell);
    if (!ring || outer.min >= need.threshold) return true;
    const isSeenWide = () => this.#seen.has(cell) && isWide(this.#seen.get(cell)!, need);
    if (isSeenWide()) return true;
    const reach = {min: this.#reach(ring, cell, "least"), max: this.#reach(ring, cell, "greatest")};
    if (!isProtected(reach, need)) return false;
    return isSeenWide() || isProtected(this.range(cell), need);
  }

  /** Gives back the solvers' memory. */
  dispose(): void {
    for (const ring of new Set(this.#rings.values())) ring.dispose();
  }

  #push(ring: Ring, cell: number, goal: Goal): number {
    return ring.push(cell, goal, this.#openSolver, this.#witness);
  }

  #reach(ring: Ring, cell: number, goal: Goal): number {
    return ring.reach(cell, goal, this.#openSolver, this.#witness);
  }

  readonly #witness = (cell: number, value: number): void => {
    const {min, max} = this.#seen.get(cell) ?? {min: value, max: value};
    this.#seen.set(cell, {min: Math.min(min, value), max: Math.max(max, value)});
  };
}

/** Runs *use* with an attack on *system*, and gives the solvers' memory back. */
export function attack<T>(system: System, openSolver: OpenSolver, use: (attack: Attack) => T): T {
  const attacker = new Attack(system, openSolver);
  try {
    return use(attacker);
  } finally {
    attacker.dispose();
  }
}
