import {create} from "../element.js";

/** No browser keeps an element much taller than this. */
const mostHeight = 8_000_000;

export interface WindowOptions {
  count: number;
  rowHeight: number;
  /** Returns the line of a row, which is as tall as `rowHeight`. */
  render(row: number): HTMLTableRowElement;
}

/**
 * Shows a window on the rows of a table: only those that are in sight are made.
 * A table that would be too tall for a browser scrolls in larger steps.
 */
export class RowWindow {
  readonly #scroll: HTMLElement;
  readonly #body: HTMLTableSectionElement;
  readonly #options: WindowOptions;
  readonly #before = create("tr", {ariaHidden: "true"}, create("td"));
  readonly #after = create("tr", {ariaHidden: "true"}, create("td"));
  #first = -1;
  #shown = 0;

  constructor(scroll: HTMLElement, body: HTMLTableSectionElement, options: WindowOptions) {
    this.#scroll = scroll;
    this.#body = body;
    this.#options = options;
    scroll.addEventListener("scroll", () => this.show(), {passive: true});
    // Nothing has a height before it is in the page, or while it is hidden.
    new ResizeObserver(() => this.show()).observe(scroll);
  }

  /** Makes the rows in sight; *again* also where the same are in sight as before. */
  show(again = false): void {
    const {count, rowHeight, render} = this.#options;
    const {scrollTop, clientHeight} = this.#scroll;
    const visible = Math.ceil((clientHeight || 480) / rowHeight) + 1;
    const height = Math.min(count * rowHeight, mostHeight);
    const most = Math.max(1, height - clientHeight);
    const part = Math.min(1, scrollTop / most);
    const top = Math.round(part * Math.max(0, count - visible + 1));
    const margin = 10;
    const first = Math.max(0, top - margin);
    const last = Math.min(count, top + visible + margin);
    if (!again && first === this.#first && last - first === this.#shown) return;
    this.#first = first;
    this.#shown = last - first;
    const lines = Array.from({length: last - first}, (_, i) => render(first + i));
    const above = Math.max(0, scrollTop - (top - first) * rowHeight);
    const aboveExact = height === count * rowHeight ? first * rowHeight : above;
    this.#space(this.#before, aboveExact);
    this.#space(this.#after, Math.max(0, height - aboveExact - lines.length * rowHeight));
    this.#body.replaceChildren(this.#before, ...lines, this.#after);
  }

  #space(row: HTMLTableRowElement, height: number): void {
    row.hidden = height === 0;
    const cell = row.firstElementChild as HTMLTableCellElement;
    cell.colSpan = 1_000;
    cell.style.cssText = `height:${height}px;padding:0;border:0`;
  }
}
