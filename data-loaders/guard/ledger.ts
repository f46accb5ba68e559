import type {Cell, Equation, Place, System} from "./system.js";

/** A count as it comes from a publication. */
export interface Entry extends Omit<Cell, "places" | "isTotal"> {
  /** What counts there, alike in all publications that count the same. */
  measure: string;
  /** What it counts of, by key column. */
  keys: Readonly<Record<string, string>>;
  place: Place;
  /** Whether it is no secret however small, as of a whole nation. */
  isExempt: boolean;
}

/** A count by what it is a count of. */
export interface Account {
  cell: number;
  measure: string;
  keys: Readonly<Record<string, string>>;
  isExempt: boolean;
}

/**
 * The counts of all publications, each once: what two of them say of the same
 * count is one cell, and a reader has the better of both.
 */
export class Ledger {
  readonly #cells: Cell[] = [];
  readonly #equations = new Map<string, Equation>();
  readonly #accounts = new Map<string, Account>();

  add({measure, keys, place, isExempt, ...entry}: Entry): void {
    const id = idOf(measure, keys);
    const account = this.#accounts.get(id);
    if (!account) {
      const cell = this.addCell({...entry, places: [place], isTotal: false});
      this.#accounts.set(id, {cell, measure, keys, isExempt});
      return;
    }
    const cell = this.#cells[account.cell]!;
    const min = Math.max(cell.range.min, entry.range.min);
    const max = Math.min(cell.range.max, entry.range.max);
    if (min > max)
      throw new Error(
        `contradiction; not one count: ${[...cell.places, place].map(placeText).join(" and ")}`
      );
    this.#cells[account.cell] = {
      range: {min, max},
      need: cell.need ?? entry.need,
      places: [...cell.places, place],
      isTotal: cell.isTotal
    };
  }

  /** Adds a number that stands nowhere, or nowhere on its own. */
  addCell(cell: Cell): number {
    return this.#cells.push(cell) - 1;
  }

  /** Adds an equation, unless it is there; *whole* is then a total, which is withheld last. */
  addSum(whole: number, parts: readonly number[]): void {
    this.#cells[whole] = {...this.#cells[whole]!, isTotal: true};
    this.addEquation({whole, parts});
  }

  addEquation(equation: Equation): void {
    this.#equations.set(JSON.stringify(equation), equation);
  }

  find(measure: string, keys: Readonly<Record<string, string>>): Account | undefined {
    return this.#accounts.get(idOf(measure, keys));
  }

  /** Returns every count of *measure*. */
  accountsOf(measure: string): Account[] {
    return [...this.#accounts.values()].filter((account) => account.measure === measure);
  }

  cell(index: number): Cell {
    return this.#cells[index]!;
  }

  system(): System {
    return {cells: this.#cells, equations: [...this.#equations.values()]};
  }
}

function idOf(measure: string, keys: Readonly<Record<string, string>>): string {
  return JSON.stringify([measure, ...Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function placeText({source, line, column}: Place): string {
  return `${source}, line ${line}, ${column}`;
}
