import type {WholeRange} from "../../src/stats/rounding.js";
import type {Need} from "./protection.js";

/** Where a number stands in what is published. */
export interface Place {
  /** The table or the file. */
  source: string;
  /** The row of the table, or the line of the file. */
  line: number;
  /** What counts there: a column, or one column less another. */
  column: string;
  /** Whether the number is shown there, be it rounded. */
  isShown: boolean;
}

/** A number that a reader sees, or would like to know. */
export interface Cell {
  /** What a reader takes it to be before any arithmetic: one value if it is shown. */
  range: WholeRange;
  /** What must stay possible; none for a number that is no secret. */
  need?: Need;
  /** Everywhere that it stands, its own publication first. */
  places: readonly Place[];
  /** What a reader would take it to be if it were withheld; nothing if it cannot be. */
  ifWithheld?: {range: WholeRange; need?: Need};
  /** Whether others add up to it. */
  isTotal: boolean;
}

/** A sum that a reader knows to hold: *whole* = the sum of *parts*, as indices of cells. */
export interface Equation {
  whole: number;
  parts: readonly number[];
}

/** Everything that an outsider can write down. */
export interface System {
  cells: readonly Cell[];
  equations: readonly Equation[];
}

/** Returns the cells of *equation*, the whole first. */
export function cellsOf({whole, parts}: Equation): number[] {
  return [whole, ...parts];
}

/** Tells whether a number is shown somewhere. */
export function isShown({places}: Cell): boolean {
  return places.some((place) => place.isShown);
}

/** Tells whether *range* holds a single value. */
export function isKnown({min, max}: WholeRange): boolean {
  return min === max;
}

/** Part of a system that shares no unknown cell with the rest. */
export interface Component {
  /** The unknown cells in it. */
  cells: number[];
  equations: Equation[];
}

/** Returns the parts into which *system* falls, given the *ranges* of its cells. */
export function componentsOf(system: System, ranges: readonly WholeRange[]): Component[] {
  const parent = ranges.map((_range, index) => index);
  const rootOf = (cell: number): number => {
    while (parent[cell] !== cell) cell = parent[cell] = parent[parent[cell]!]!;
    return cell;
  };
  const unknownOf = (equation: Equation) =>
    cellsOf(equation).filter((cell) => !isKnown(ranges[cell]!));
  for (const equation of system.equations) {
    const [first, ...others] = unknownOf(equation);
    for (const other of others) parent[rootOf(other)] = rootOf(first!);
  }
  const components = new Map<number, Component>();
  ranges.forEach((range, cell) => {
    if (isKnown(range)) return;
    const root = rootOf(cell);
    const component = components.get(root) ?? {cells: [], equations: []};
    component.cells.push(cell);
    components.set(root, component);
  });
  for (const equation of system.equations) {
    const [first] = unknownOf(equation);
    if (first !== undefined) components.get(rootOf(first))!.equations.push(equation);
  }
  return [...components.values()];
}

/**
 * Tells whether no two equations of *component* meet in more than one unknown
 * cell, in a ring or directly: then ranges narrowed equation by equation are exact.
 */
export function isTree(component: Component, ranges: readonly WholeRange[]): boolean {
  const meetings = component.equations.reduce(
    (sum, equation) => sum + cellsOf(equation).filter((cell) => !isKnown(ranges[cell]!)).length,
    0
  );
  return meetings === component.cells.length + component.equations.length - 1;
}
