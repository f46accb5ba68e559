import {formatCell} from "../figures/cells.js";
import type {TableColumn} from "../figures/figure.js";
import type {AnyRow} from "../tables/table.js";
import {create} from "./element.js";

/**
 * Puts *rows* in the place of those that a figure's *table* has, in their own order. A
 * table that says the same already stays as it is, and as a reader has sorted it.
 */
export function refreshTable(
  table: HTMLTableElement,
  columns: readonly TableColumn[],
  rows: readonly AnyRow[]
): void {
  const texts = rows.map((row) => columns.map((column) => formatCell(row, column)));
  const [body] = table.tBodies;
  const shown = Array.from(body.rows, ({textContent}) => textContent).sort();
  if (JSON.stringify(shown) === JSON.stringify(texts.map((cells) => cells.join("")).sort())) return;
  const heads = Array.from(table.tHead!.rows[0].cells);
  const isOfCards = table.closest(".table-cards") !== null;
  for (const head of heads) head.removeAttribute("aria-sort");
  body.replaceChildren(
    ...texts.map((cells) =>
      create(
        "tr",
        {},
        ...cells.map((text, i) => {
          const {className} = heads[i];
          const cell =
            i === 0
              ? create("th", {scope: "row", className}, text)
              : create("td", {className}, text);
          // Where each row is a card on a phone, a cell says what it is.
          if (isOfCards) cell.dataset.label = columns[i].label;
          return cell;
        })
      )
    )
  );
}
