import type {WholeRange} from "../../src/stats/rounding.js";
import {attack} from "./attack.js";
import {describeEvidence} from "./evidence.js";
import {explainContradiction, explainRange} from "./explain.js";
import {Contradiction} from "./narrow.js";
import type {OpenSolver} from "./solver.js";
import type {Equation, System} from "./system.js";

/** A count that a reader can work out more closely than its protection allows. */
export interface Exposure {
  cell: number;
  /** All that it can be. */
  range: WholeRange;
  /** The sums that a reader needs for it, none to spare; none if it simply stands there. */
  equations: Equation[];
}

export interface AuditOptions {
  /** Is told how many of the secrets were tried. */
  progress?: (tried: number, secrets: number) => void;
}

/**
 * Returns every count in *system* that is not protected, and how it is had. Throws
 * where the published numbers contradict one another: nothing can then be said.
 */
export function findExposures(
  system: System,
  openSolver: OpenSolver,
  {progress}: AuditOptions = {}
): Exposure[] {
  return attackOrExplain(system, openSolver, () =>
    attack(system, openSolver, (attacker) => {
      const secrets = system.cells.flatMap(({need}, cell) => (need ? [cell] : []));
      return secrets.flatMap((cell, index) => {
        progress?.(index, secrets.length);
        if (attacker.isProtected(cell)) return [];
        const range = attacker.range(cell);
        return [{cell, range, equations: explainRange(system, cell, range, openSolver)}];
      });
    })
  );
}

function attackOrExplain<T>(system: System, openSolver: OpenSolver, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    const equations = explainContradiction(system, openSolver);
    throw new Error(
      `contradiction; no counts fit: ${describeEvidence(system, {equations}, "line")}`,
      {
        cause: error
      }
    );
  }
}
