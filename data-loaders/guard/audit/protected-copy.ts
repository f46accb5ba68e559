import type {Suppression} from "../suppress.js";
import type {System} from "../system.js";
import {lineOfRow, type CsvFile} from "./read-file.js";

/**
 * Returns *file* as CSV text with every withheld count written as *mark*: small
 * ones and those that protect them look alike.
 */
export function protectedCopy(
  file: CsvFile,
  before: System,
  {system}: Suppression,
  mark: string
): string {
  const {name, head, rows} = file;
  const hidden = new Set(
    system.cells.flatMap(({places}, cell) =>
      places
        .filter(
          ({source, isShown}, place) =>
            source === name && !isShown && before.cells[cell]!.places[place]!.isShown
        )
        .map(({line, column}) => `${line} ${column}`)
    )
  );
  const lines = rows.map((row, index) =>
    row.map((cell, at) => (hidden.has(`${lineOfRow(index)} ${head[at]}`) ? mark : cell))
  );
  return `${[head, ...lines].map((cells) => cells.map(quote).join(",")).join("\n")}\n`;
}

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
