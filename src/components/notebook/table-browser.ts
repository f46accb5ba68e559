import type {Table} from "../../tables/table.js";
import {create, textButton} from "../element.js";
import type {KeptTable} from "./device-store.js";
import {firstRows} from "./sample.js";

export interface TableBrowserOptions {
  snapshots: readonly Table[];
  /** Adds a query that shows a table. */
  ask(name: string): void;
  removeOwn(name: string): void;
  chooseFile(): void;
}

/** The tables that a query may name: what they hold, of whom, in what unit, with which traps. */
export class TableBrowser {
  readonly element = create("aside", {className: "tables", ariaLabel: "Tables"});
  readonly #options: TableBrowserOptions;
  readonly #own = create("div", {className: "tables-own"});
  readonly #list = create("div", {className: "tables-list"});
  readonly #filter = create("input", {
    type: "search",
    placeholder: "Find a table or column",
    ariaLabel: "Find a table or column",
    autocomplete: "off"
  });
  readonly #loaded = create("p", {className: "tables-loaded"});

  constructor(options: TableBrowserOptions) {
    this.#options = options;
    for (const contract of options.snapshots) this.#list.append(this.#entry(contract));
    this.#filter.addEventListener("input", () => this.#narrow());
    const add = textButton("Add a file of your own", () => options.chooseFile());
    const about = create(
      "p",
      {className: "tables-about"},
      "CSV, Parquet or XLSX; or drop it on the page. It stays on this device."
    );
    const own = create("section", {}, create("h3", {}, "Your files"), this.#own, add, about);
    const all = create("section", {}, create("h3", {}, "Snapshots"), this.#filter, this.#list);
    this.element.append(create("h2", {}, "Tables"), own, all, this.#loaded);
  }

  /** Shows the tables of the reader's own. */
  showOwn(tables: readonly KeptTable[]): void {
    this.#own.replaceChildren(
      ...tables.map(({name, fileName, rowCount, columns, notes}) => {
        const said = [
          create(
            "p",
            {},
            `From your file ${fileName}, on this device only. ${countText(rowCount)}.`
          ),
          ...notes.map((note) => create("p", {className: "result-note"}, note)),
          columnList(columns.map((column) => ({...column, about: ""}))),
          actions(
            textButton("Ask this table", () => this.#options.ask(name)),
            textButton("Remove from this device", () => this.#options.removeOwn(name))
          )
        ];
        return entry(name, fileName, said);
      })
    );
  }

  /** Says what the engine holds, and how large it is. */
  showLoaded(tables: readonly {name: string; rows: number; bytes: number}[]): void {
    const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
    const size = bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
    this.#loaded.textContent =
      tables.length === 0
        ? ""
        : `In the engine: ${tables.map(({name, rows}) => `${name} (${countText(rows)})`).join(", ")}; ${size} in all.`;
  }

  #entry(contract: Table): HTMLDetailsElement {
    const {name, title} = contract;
    const details = entry(name, title, []);
    const words = Object.entries(contract.columns).map(
      ([column, {description}]) => `${column} ${description}`
    );
    details.dataset.words = [name, title, ...words].join(" ").toLowerCase();
    // What is never opened is never made: forty tables have many columns.
    details.addEventListener("toggle", () => details.append(...this.#about(contract)), {
      once: true
    });
    return details;
  }

  #about({name, coverage, source, columns, traps}: Table): Node[] {
    const {counted, notCounted, zeroMeans, period, interval} = coverage;
    const facts = create("dl", {className: "tables-facts"});
    for (const [term, text] of [
      ["Counted", counted],
      ["Not counted", notCounted],
      ["A zero or a gap", zeroMeans],
      ["Period", period],
      [interval.kind === "none" ? "No margin" : "Margin", interval.reason],
      ["Source", `${source.publisher}, ${source.table} (${source.release})`]
    ])
      facts.append(create("dt", {}, term), create("dd", {}, text));
    const sample = create("div", {className: "tables-sample"});
    const look = textButton("Show five rows", () => void showSample(name, sample, look));
    return [
      actions(
        textButton("Ask this table", () => this.#options.ask(name)),
        look
      ),
      sample,
      columnList(
        Object.entries(columns).map(([column, {type, unit, description, nullable}]) => ({
          name: column,
          type: unit ?? typeNames[type],
          about: nullable ? `${description} (may be missing)` : description
        }))
      ),
      ...traps.map((trap) => create("p", {className: "result-note"}, `A trap. ${trap}`)),
      facts
    ];
  }

  #narrow(): void {
    const words = this.#filter.value.toLowerCase().split(/\s+/);
    for (const item of this.#list.children as HTMLCollectionOf<HTMLElement>)
      item.hidden = !words.every((word) => item.dataset.words!.includes(word));
  }
}

const typeNames = {
  STRING: "text",
  INT32: "whole number",
  DOUBLE: "number",
  DATE: "date",
  BOOLEAN: "yes or no"
} as const;

const countText = (rows: number) =>
  `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`;

function entry(name: string, title: string, content: readonly Node[]): HTMLDetailsElement {
  const summary = create("summary", {}, create("code", {}, name), " ", create("span", {}, title));
  return create("details", {className: "tables-entry"}, summary, ...content);
}

const actions = (...buttons: Node[]) => create("p", {className: "tables-actions"}, ...buttons);

function columnList(columns: readonly {name: string; type: string; about: string}[]): HTMLElement {
  const list = create("dl", {className: "tables-columns"});
  for (const {name, type, about} of columns) {
    const term = create("dt", {}, create("code", {}, name), " ", create("span", {}, type));
    list.append(term, create("dd", {}, about));
  }
  return list;
}

async function showSample(
  name: string,
  place: HTMLElement,
  button: HTMLButtonElement
): Promise<void> {
  button.disabled = true;
  try {
    const rows = await firstRows(name, 5);
    const names = Object.keys(rows[0] ?? {});
    const head = create("tr", {}, ...names.map((one) => create("th", {scope: "col"}, one)));
    const lines = rows.map((row) =>
      create("tr", {}, ...names.map((one) => create("td", {}, sampleText(row[one]))))
    );
    const table = create("table", {}, create("thead", {}, head), create("tbody", {}, ...lines));
    const scroll = create("div", {className: "table-scroll", tabIndex: 0}, table);
    scroll.setAttribute("role", "region");
    scroll.ariaLabel = `First rows of ${name}`;
    place.replaceChildren(scroll);
    button.remove();
  } catch (error) {
    place.replaceChildren(create("p", {className: "problem"}, (error as Error).message));
    button.disabled = false;
  }
}

const sampleText = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "null");
