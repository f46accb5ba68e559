import type {WholeRange} from "../../src/stats/rounding.js";
import type {Equation} from "./system.js";

/** The equations that leave no value for some cell: what is published contradicts itself. */
export class Contradiction extends Error {
  constructor(readonly equation?: Equation) {
    super("the published numbers contradict one another");
  }
}

/**
 * Returns *ranges* narrowed equation by equation, for some *rounds* or until
 * nothing changes: never narrower than what the equations together allow, and in
 * the end exactly that where they form a tree; in a ring they may narrow without
 * end. Throws a `Contradiction` where a cell is left without a value.
 */
export function narrow(
  equations: readonly Equation[],
  ranges: readonly WholeRange[],
  rounds: number
): WholeRange[] {
  const narrowed = ranges.map((range) => ({...range}));
  let waiting = new Set(equations);
  const equationsOf = indexByCell(equations);
  for (let round = 0; waiting.size > 0 && round < rounds; round++) {
    const next = new Set<Equation>();
    for (const equation of waiting)
      for (const cell of narrowOne(equation, narrowed))
        for (const other of equationsOf.get(cell)!) next.add(other);
    waiting = next;
  }
  return narrowed;
}

function indexByCell(equations: readonly Equation[]): Map<number, Equation[]> {
  const found = new Map<number, Equation[]>();
  const add = (cell: number, equation: Equation) =>
    found.has(cell) ? found.get(cell)!.push(equation) : found.set(cell, [equation]);
  for (const equation of equations)
    for (const cell of [equation.whole, ...equation.parts]) add(cell, equation);
  return found;
}

/** Narrows the cells of one equation in place, and returns those that changed. */
function narrowOne(equation: Equation, ranges: WholeRange[]): number[] {
  const {whole, parts} = equation;
  const changed: number[] = [];
  const meet = (cell: number, min: number, max: number) => {
    const range = ranges[cell]!;
    if (min <= range.min && max >= range.max) return;
    ranges[cell] = {min: Math.max(min, range.min), max: Math.min(max, range.max)};
    if (ranges[cell].min > ranges[cell].max) throw new Contradiction(equation);
    changed.push(cell);
  };
  const least = sumOf(parts.map((part) => ranges[part]!.min));
  const greatest = sumOf(parts.map((part) => ranges[part]!.max));
  meet(whole, least.all, greatest.all);
  const {min, max} = ranges[whole]!;
  for (const part of parts) {
    const range = ranges[part]!;
    meet(part, min - greatest.without(range.max), max - least.without(range.min));
  }
  return changed;
}

/** A sum that one of its terms can be taken from, even an infinite one. */
function sumOf(terms: readonly number[]): {all: number; without: (term: number) => number} {
  const finite = terms.filter(Number.isFinite);
  const endless = terms.length - finite.length;
  const sum = finite.reduce((total, term) => total + term, 0);
  const all = endless > 0 ? Infinity : sum;
  const without = (term: number) => {
    if (Number.isFinite(term)) return endless > 0 ? Infinity : sum - term;
    return endless > 1 ? Infinity : sum;
  };
  return {all, without};
}
