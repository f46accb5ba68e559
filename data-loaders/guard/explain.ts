import type {WholeRange} from "../../src/stats/rounding.js";
import {attack, type Attack} from "./attack.js";
import {Contradiction} from "./narrow.js";
import type {OpenSolver} from "./solver.js";
import {cellsOf, isKnown, type Equation, type System} from "./system.js";

/** Whether some equations alone suffice for what is to be explained. */
type Suffices = (equations: readonly Equation[]) => boolean;

/**
 * Returns a set of equations of *system*, none to spare, that give *cell* away; null
 * if none do, so that it is protected.
 */
export function explainExposure(
  system: System,
  cell: number,
  openSolver: OpenSolver
): Equation[] | null {
  return explain(system, cell, (equations) =>
    attackPart(system, cell, equations, openSolver, (attacker, own) => !attacker.isProtected(own))
  );
}

/** Returns a set of equations of *system*, none to spare, that narrow *cell* to *range*. */
export function explainRange(
  system: System,
  cell: number,
  range: WholeRange,
  openSolver: OpenSolver
): Equation[] {
  const equations = explain(system, cell, (some) =>
    attackPart(system, cell, some, openSolver, (attacker, own) => {
      const {min, max} = attacker.range(own);
      return min >= range.min && max <= range.max;
    })
  );
  if (!equations) throw new Error(`missing explanation of a range: ${range.min} to ${range.max}`);
  return equations;
}

/** Attacks *cell* with some *equations* alone, and only the cells in them. */
function attackPart<T>(
  system: System,
  cell: number,
  equations: readonly Equation[],
  openSolver: OpenSolver,
  use: (attacker: Attack, cell: number) => T
): T {
  const cells = [...new Set([cell, ...equations.flatMap(cellsOf)])];
  const numbers = new Map(cells.map((other, number) => [other, number]));
  const part: System = {
    cells: cells.map((other) => system.cells[other]!),
    equations: equations.map(({whole, parts}) => ({
      whole: numbers.get(whole)!,
      parts: parts.map((other) => numbers.get(other)!)
    }))
  };
  return attack(part, openSolver, (attacker) => use(attacker, 0));
}

/** Returns a set of equations of *system*, none to spare, that no numbers fit. */
export function explainContradiction(system: System, openSolver: OpenSolver): Equation[] {
  return shrink(system.equations, (equations) => {
    try {
      return attack({...system, equations}, openSolver, (attacker) => {
        for (const cell of new Set(equations.flatMap(cellsOf))) attacker.range(cell);
        return false;
      });
    } catch (error) {
      if (error instanceof Contradiction) return true;
      throw error;
    }
  });
}

/** Takes the equations around *cell*, ring by ring, until they suffice; then drops what it can. */
function explain(system: System, cell: number, suffices: Suffices): Equation[] | null {
  let taken: Equation[] = [];
  let reached = new Set([cell]);
  while (!suffices(taken)) {
    const next = system.equations.filter((equation) =>
      cellsOf(equation).some((other) => reached.has(other))
    );
    if (next.length === taken.length) return null;
    taken = next;
    reached = new Set(
      taken.flatMap(cellsOf).filter((other) => !isKnown(system.cells[other]!.range))
    );
    reached.add(cell);
  }
  return shrink(taken, suffices);
}

/**
 * Returns a part of *equations* that still suffices, and none of which can be
 * dropped: a deletion filter that tries large pieces first.
 */
function shrink(equations: readonly Equation[], suffices: Suffices): Equation[] {
  let kept = [...equations];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let end = kept.length; end > 0; end -= size) {
      const without = [...kept.slice(0, Math.max(0, end - size)), ...kept.slice(end)];
      if (without.length < kept.length && suffices(without)) kept = without;
    }
  return kept;
}
