import {textButton} from "./element.js";

const collator = new Intl.Collator("en-GB", {numeric: true});

/** Lets a reader sort a *table* by its column heads; cells without a value stay last. */
export function sortByHeads(table: HTMLTableElement): void {
  const heads = Array.from(table.tHead!.rows[0].cells);
  heads.forEach((head, index) => {
    const label = head.textContent;
    head.replaceChildren(textButton(label, () => sort(index)));
  });

  function sort(index: number): void {
    const isRising = heads[index].ariaSort !== "ascending";
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[index].setAttribute("aria-sort", isRising ? "ascending" : "descending");
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row) => ({
      row,
      key: sortKey(row.cells[index].dataset.value ?? row.cells[index].textContent)
    }));
    rows.sort((a, b) => compareKeys(a.key, b.key, isRising ? 1 : -1));
    body.append(...rows.map(({row}) => row));
  }
}

/** Returns what a cell is sorted by: a number, a day, or its text. */
export function sortKey(text: string): number | string {
  const number = /^[+\u2212-]?[\d,]+(\.\d+)?%?$/.test(text)
    ? Number(text.replaceAll(/[,%+]/g, "").replace("\u2212", "-"))
    : NaN;
  if (!Number.isNaN(number)) return number;
  return /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(text) ? Date.parse(`${text} UTC`) : text;
}

/** A word in a column of numbers says that there is none: it comes last either way. */
export function compareKeys(a: number | string, b: number | string, direction: 1 | -1): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  if (typeof a === "number") return direction * (a - (b as number));
  return direction * collator.compare(a, b as string);
}
