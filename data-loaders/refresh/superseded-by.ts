import type {SupersededFigure} from "../../src/tables/superseded-figures.js";
import type {Table} from "../../src/tables/table.js";
import {isExempt} from "../guard/read-table.js";
import {placeOf, textOrNull, type Comparison} from "./compare.js";
import {keySeparator, rowKey} from "./row-key.js";

/** The releases before and after, as the address of a fact has them. */
interface Releases {
  earlier: string;
  later: string;
}

/** The release that a refresh brought, and when it was accepted. */
export interface TakenOver extends Releases {
  /** The month from which the later was known, as 2026-11. */
  knownFrom: string;
  /** The day on which it was accepted, as 2026-11-25. */
  on: string;
  acceptance: number;
}

/** The column of a row that came or went whole. */
export const wholeRow = "*";

type Cell = Pick<
  SupersededFigure,
  "row_key" | "place" | "column_name" | "change" | "value" | "new_value"
>;

/**
 * Returns the figures that a refresh supersedes, and what it adds: enough to ask
 * the table again as it was. The old value of a count of people seeking
 * protection is not kept where the publisher took it back, save for a whole row
 * of an area that the contract exempts.
 */
export function supersededBy(
  contract: Table,
  comparison: Comparison,
  taken: TakenOver
): SupersededFigure[] {
  const releaseAt = contract.source.releaseId === "by-row" ? contract.key.indexOf("release") : -1;
  /** A row that says its release was corrected within it. */
  const releasesOf = ({row_key}: Cell): Releases => {
    const release = row_key.split(keySeparator)[releaseAt];
    return release === undefined ? taken : {earlier: release, later: release};
  };
  const shared = (cell: Cell, {earlier, later}: Releases = releasesOf(cell)): SupersededFigure => ({
    ...cell,
    table_name: contract.name,
    earlier_release: earlier,
    later_release: later,
    later_known_from: taken.knownFrom,
    taken_over: new Date(`${taken.on}T00:00:00Z`),
    acceptance: taken.acceptance
  });
  const revised = comparison.changed.map(({rowKey, place, column, value, newValue, releases}) =>
    shared(
      {
        row_key: rowKey,
        place,
        column_name: column,
        ...takenBack(contract, column, value, newValue),
        new_value: newValue
      },
      releases
    )
  );
  const others = [...withdrawn(contract, comparison), ...added(contract, comparison)];
  return [...revised, ...others.map((cell) => shared(cell))];
}

/**
 * Returns what was *recorded* earlier without the values of figures that are now
 * withheld: they must not stand in an older line of the list.
 */
export function forgetWithheld(
  recorded: readonly SupersededFigure[],
  superseded: readonly SupersededFigure[]
): SupersededFigure[] {
  const figureOf = ({table_name, row_key, column_name}: SupersededFigure) =>
    [table_name, row_key, column_name].join("\n");
  const withheld = new Set(superseded.filter(({change}) => change === "withheld").map(figureOf));
  return recorded.map((figure) =>
    withheld.has(figureOf(figure))
      ? {...figure, change: "withheld", value: null, new_value: null}
      : figure
  );
}

/** A value that nothing replaces was taken back, perhaps to keep somebody from being found. */
function takenBack(
  {protects}: Table,
  column: string,
  value: string | null,
  newValue: string | null
): Pick<Cell, "change" | "value"> {
  return newValue === null && value !== null && protects?.columns.includes(column)
    ? {change: "withheld", value: null}
    : {change: "revised", value};
}

function withdrawn(contract: Table, {removed}: Comparison): Cell[] {
  const names = Object.keys(contract.columns).filter((name) => !contract.key.includes(name));
  return removed.flatMap((row) => {
    const shared = {row_key: rowKey(row, contract.key), place: placeOf(row), new_value: null};
    // A year that is printed no more, of an area in which a count points at nobody, is kept.
    const isGuarded = contract.protects !== undefined && !isExempt(contract.protects, row);
    const cells = names
      .filter((name) => row[name] !== null && row[name] !== undefined)
      .map((name): Cell => {
        const isProtected = isGuarded && contract.protects!.columns.includes(name);
        return {
          ...shared,
          column_name: name,
          change: isProtected ? "withheld" : "withdrawn",
          value: isProtected ? null : textOrNull(row[name])
        };
      });
    return [{...shared, column_name: wholeRow, change: "withdrawn", value: null}, ...cells];
  });
}

/** The rows of a new release say themselves that they were not known before. */
function added(contract: Table, {newValues, added}: Comparison): Cell[] {
  if (contract.source.releaseId === "by-row") return [];
  const whole = {change: "added", value: null, new_value: null};
  return [
    ...newValues.flatMap(({column, values}) =>
      values.map((value): Cell => ({
        ...whole,
        row_key: value,
        place: column === "place" ? value : null,
        column_name: column
      }))
    ),
    ...added.map(({rowKey, place}): Cell => ({
      ...whole,
      row_key: rowKey,
      place,
      column_name: wholeRow
    }))
  ];
}
