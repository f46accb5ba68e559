import {createStore, del, entries, get, set, type UseStore} from "idb-keyval";

/** A notebook as it is kept on the device: its file, and what is not in the file. */
export interface KeptNotebook {
  id: string;
  title: string;
  /** The notebook as a Markdown page. */
  page: string;
  /** When it was last changed, in milliseconds since 1970. */
  changed: number;
  /** Whether the reader wrote its scripts, or has agreed to run them. */
  isTrusted: boolean;
}

/** A table of the reader's own as it is kept on the device. */
export interface KeptTable {
  name: string;
  fileName: string;
  /** In Arrow's stream format. */
  stream: Uint8Array;
  rowCount: number;
  columns: readonly {name: string; type: string}[];
  notes: readonly string[];
}

/** Why nothing can be kept, in a sentence for the reader. */
export class NotKept extends Error {}

const notKept =
  "This browser lets the page keep nothing on the device: export the notebook before you leave.";

/** What the page keeps on the device, and nowhere else: notebooks and the reader's own tables. */
export class DeviceStore {
  readonly #notebooks: UseStore;
  readonly #tables: UseStore;

  constructor() {
    this.#notebooks = createStore("whereabouts-notebooks", "notebooks");
    this.#tables = createStore("whereabouts-tables", "tables");
  }

  /** All notebooks of the device, the last changed first. */
  async notebooks(): Promise<KeptNotebook[]> {
    const kept = await asked(() => entries<string, KeptNotebook>(this.#notebooks));
    return kept.map(([, notebook]) => notebook).sort((a, b) => b.changed - a.changed);
  }

  notebook = (id: string) => asked(() => get<KeptNotebook>(id, this.#notebooks));
  keepNotebook = (notebook: KeptNotebook) =>
    asked(() => set(notebook.id, notebook, this.#notebooks));
  removeNotebook = (id: string) => asked(() => del(id, this.#notebooks));

  async tables(): Promise<KeptTable[]> {
    const kept = await asked(() => entries<string, KeptTable>(this.#tables));
    return kept.map(([, table]) => table);
  }

  keepTable = (table: KeptTable) => asked(() => set(table.name, table, this.#tables));
  removeTable = (name: string) => asked(() => del(name, this.#tables));
}

/** A browser may refuse to keep things: in a private window, or when the device is full. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name === "QuotaExceededError")
      throw new NotKept(
        "The device has no room for this: it was not kept. Remove a file of your own, or export the notebook."
      );
    throw new NotKept(notKept);
  }
}
