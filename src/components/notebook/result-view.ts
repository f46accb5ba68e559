import {create, textButton} from "../element.js";
import {resultCell} from "../result-table.js";
import {speak} from "../speak.js";
import {sortedRows, type ResultRows} from "./result-rows.js";
import {RowWindow} from "./row-window.js";

/** A column of the table on the page: a column of the result, with the doubt about it beside it. */
export interface ShownColumn {
  column: number;
  /** The head, where it is more than the column's name. */
  label?: string;
  /** Returns what stands after the value, such as " ± 400". */
  beside?: (row: number) => string;
}

/** So tall is a line of a result, in pixels; the style sheet says the same. */
const rowHeight = 26;

/**
 * Returns a result as a table that a reader can sort. Only the rows in sight are
 * made, so a million of them scroll as a hundred do.
 */
export function resultView(
  rows: ResultRows,
  shown: readonly ShownColumn[],
  label: string
): HTMLElement {
  const {count, columns} = rows;
  const numeric = new Set(shown.filter(({column}) => isNumeric(columns[column].type)));
  const heads = shown.map((one) => {
    const text = one.label ?? columns[one.column].name;
    return create("th", {scope: "col", className: numeric.has(one) ? "n" : ""}, text);
  });
  const body = create("tbody");
  const table = create("table", {}, create("thead", {}, create("tr", {}, ...heads)), body);
  table.setAttribute("aria-rowcount", String(count + 1));
  const scroll = create("div", {className: "result-scroll", tabIndex: 0, ariaLabel: label}, table);
  scroll.setAttribute("role", "region");
  let order: Uint32Array | undefined;
  const view = new RowWindow(scroll, body, {count, rowHeight, render});
  heads.forEach((head, index) => {
    const name = head.textContent;
    head.replaceChildren(textButton(name, () => void sort(index)));
  });
  view.show();
  return scroll;

  function render(row: number): HTMLTableRowElement {
    const number = order?.[row] ?? row;
    const cells = shown.map((one) => {
      const value = rows.at(number, one.column);
      const className = `${numeric.has(one) ? "n" : ""}${value === null ? " none" : ""}`;
      const text = resultCell(value) + (value === null ? "" : (one.beside?.(number) ?? ""));
      return create("td", {className}, text);
    });
    const line = create("tr", {}, ...cells);
    line.setAttribute("aria-rowindex", String(row + 2));
    return line;
  }

  async function sort(index: number): Promise<void> {
    const head = heads[index];
    const direction = head.ariaSort === "ascending" ? "descending" : "ascending";
    scroll.setAttribute("aria-busy", "true");
    order = await sortedRows(rows, shown[index].column, direction);
    scroll.removeAttribute("aria-busy");
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", direction);
    scroll.scrollTop = 0;
    view.show(true);
    speak(`Sorted by ${head.textContent}, ${direction}`);
  }
}

const isNumeric = (type: string) => /INT|DOUBLE|FLOAT|DECIMAL/.test(type);

/** Returns how long a result is, in words. */
export function sizeText({count, isCut}: ResultRows): string {
  const text = `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
  return isCut ? `The first ${text}; the query has more` : text;
}
