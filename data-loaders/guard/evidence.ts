import {cellsOf, type Equation, type Place, type System} from "./system.js";

/** What a line is called: the row of a table, the line of a file. */
export type LineWord = "row" | "line";

export interface Evidence {
  /** The sums that a reader needs. */
  equations: readonly Equation[];
  /** The number that they give away; without equations it is shown elsewhere, or stands there. */
  cell?: number;
}

/** Returns where the numbers stand that a reader needs, as "rows 3 and 7 and the total in row 20". */
export function describeEvidence(
  {cells}: System,
  {equations, cell}: Evidence,
  word: LineWord
): string {
  const totals = new Set(equations.map(({whole}) => whole));
  const parts = equations.flatMap(cellsOf).filter((used) => !totals.has(used));
  const own = equations.length === 0 && cell !== undefined ? [cell] : [];
  const placesOf = (used: Iterable<number>) =>
    [...new Set(used)].flatMap((index) => cells[index]!.places).filter(({isShown}) => isShown);
  const [plain, sums] = [placesOf([...own, ...parts]), placesOf(totals)];
  const isOneSource = new Set([...plain, ...sums].map(({source}) => source)).size < 2;
  const isOneColumn = new Set([...plain, ...sums].map(({column}) => column)).size < 2;
  const describe = (places: readonly Place[], name: string) =>
    [...groupBy(places, ({source, column}) => JSON.stringify([source, column])).values()].map(
      (group) => {
        const {source, column} = group[0]!;
        const lines = [...new Set(group.map(({line}) => line))].sort((a, b) => a - b);
        const of = isOneSource ? "" : ` of ${source}`;
        const what = isOneColumn ? name && `the ${name}${plural(lines)} in ` : `${column} in `;
        return `${what}${word}${plural(lines)} ${list(lines.map(String))}${of}`;
      }
    );
  return list([...describe(plain, ""), ...describe(sums, "total")]);
}

function groupBy<T>(items: readonly T[], idOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(idOf(item), [...(groups.get(idOf(item)) ?? []), item]);
  return groups;
}

const plural = ({length}: readonly unknown[]) => (length === 1 ? "" : "s");

/** Returns *items* as one, one and two, or one, two and three. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
