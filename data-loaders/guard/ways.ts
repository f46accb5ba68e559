import {attack} from "./attack.js";
import {explainExposure} from "./explain.js";
import type {OpenSolver} from "./solver.js";
import {cellsOf, isShown, type Equation, type System} from "./system.js";

/** A way to work out a withheld count. */
export interface Way {
  cell: number;
  /** Shown cells that it uses; if one of them is withheld too, it is a way no more. */
  uses: number[];
}

/**
 * Returns how every exposed count of *system* is had: by each line that suffices
 * on its own, or else by several together. None if all are protected.
 */
export function findWays(system: System, openSolver: OpenSolver): Way[] {
  return findExposed(system, openSolver).flatMap((cell) => {
    const wayThrough = (equations: readonly Equation[]) =>
      explainExposure({...system, equations}, cell, openSolver) ?? [];
    const lines = system.equations.filter((equation) => cellsOf(equation).includes(cell));
    const alone = lines.map((line) => wayThrough([line])).filter(({length}) => length > 0);
    const ways = alone.length > 0 ? alone : [wayThrough(system.equations)];
    return ways.map((way) => {
      const used = [...new Set(way.flatMap(cellsOf))];
      return {cell, uses: used.filter((other) => isShown(system.cells[other]!))};
    });
  });
}

/** Returns every count of *system* that is not protected. */
export function findExposed(system: System, openSolver: OpenSolver): number[] {
  return attack(system, openSolver, (attacker) =>
    system.cells.flatMap((_cell, cell) => (attacker.isProtected(cell) ? [] : [cell]))
  );
}
