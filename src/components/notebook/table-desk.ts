import {ownContract, readOwnTable} from "../../notebook/own-table/read-own-table.js";
import {toArrowStream} from "../../queries/arrow-columns.js";
import {type Session} from "../../queries/session.js";
import type {Table} from "../../tables/table.js";
import type {DeviceStore, KeptTable} from "./device-store.js";
import type {TableWord} from "./sql-words.js";
import {TableBrowser} from "./table-browser.js";
import {tell} from "./toast.js";

export interface TableDeskOptions {
  session: Session;
  store: DeviceStore;
  snapshots: readonly Table[];
  ask(name: string): void;
  chooseFile(): void;
}

/** The tables that the notebook can ask: the snapshots, and files of the reader's own. */
export class TableDesk {
  readonly session: Session;
  readonly browser: TableBrowser;
  /** Hears that a table of the reader's own has come, changed or gone. */
  onTable: (name: string) => void = () => undefined;
  readonly #options: TableDeskOptions;
  #own: KeptTable[] = [];

  constructor(options: TableDeskOptions) {
    this.#options = options;
    this.session = options.session;
    this.browser = new TableBrowser({
      snapshots: options.snapshots,
      ask: options.ask,
      chooseFile: options.chooseFile,
      removeOwn: (name) => void this.#remove(name)
    });
  }

  get names(): ReadonlySet<string> {
    const {snapshots} = this.#options;
    return new Set([...snapshots.map(({name}) => name), ...this.#own.map(({name}) => name)]);
  }

  get own(): readonly KeptTable[] {
    return this.#own;
  }

  /** Brings back the tables that the device has kept. */
  async restore(): Promise<void> {
    for (const table of await this.#options.store.tables()) await this.#put(table);
  }

  /** Makes a table of a *file*; says in a sentence if it is none. */
  async addFile(file: File): Promise<string | undefined> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const table = await readOwnTable({name: file.name, bytes});
      const {name, fileName, rowCount, notes, data} = table;
      const stream = toArrowStream(ownContract(table), data);
      const columns = table.columns.map((column) => ({name: column.name, type: column.type}));
      const kept = {name, fileName, stream, rowCount, columns, notes};
      await this.#put(kept);
      this.onTable(name);
      await this.#options.store.keepTable(kept).catch((error: Error) => tell(error.message));
      return name;
    } catch (error) {
      tell((error as Error).message);
      return undefined;
    }
  }

  showLoaded(): void {
    this.browser.showLoaded(this.session.loaded);
  }

  words(): TableWord[] {
    const snapshots = this.#options.snapshots.map(({name, title, columns}): TableWord => ({
      name,
      detail: "snapshot",
      description: title,
      columns: Object.entries(columns).map(([column, {type, unit, description}]) => ({
        name: column,
        detail: unit ?? type.toLowerCase(),
        description
      }))
    }));
    const own = this.#own.map(({name, fileName, columns}): TableWord => ({
      name,
      detail: "your file",
      description: `${fileName}, on this device only`,
      columns: columns.map((column) => ({name: column.name, detail: column.type.toLowerCase()}))
    }));
    return [...own, ...snapshots];
  }

  async #put(table: KeptTable): Promise<void> {
    this.#own = [...this.#own.filter(({name}) => name !== table.name), table];
    // A copy each time: the engine's worker takes what it is given away from the page.
    await this.session.setTable(table.name, () => table.stream.slice());
    this.browser.showOwn(this.#own);
  }

  async #remove(name: string): Promise<void> {
    const gone = this.#own.find((table) => table.name === name);
    if (!gone) return;
    this.#own = this.#own.filter((table) => table !== gone);
    await this.session.removeTable(name);
    await this.#options.store.removeTable(name).catch((error: Error) => tell(error.message));
    this.browser.showOwn(this.#own);
    this.onTable(name);
    tell(`${name} is no longer on this device.`, {
      label: "Undo",
      act: () =>
        void this.#put(gone)
          .then(() => this.#options.store.keepTable(gone))
          .then(() => this.onTable(name))
    });
  }
}
