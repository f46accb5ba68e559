// Brings /notebook to life. The page lists the worked notebooks without it.
import {fromPage} from "../../notebook/from-page.js";
import type {Notebook} from "../../notebook/notebook.js";
import {toPage} from "../../notebook/to-page.js";
import {mentionedTables} from "../../queries/mentioned-tables.js";
import {Session} from "../../queries/session.js";
import {tables} from "../../tables/index.js";
import {create} from "../element.js";
import {newId} from "./add-cell.js";
import {readAreas} from "./areas.js";
import {Bench} from "./bench.js";
import {DeviceStore} from "./device-store.js";
import {EngineProgress} from "./engine-progress.js";
import {Heading} from "./heading.js";
import {Library} from "./library.js";
import {asksForNotebook, beginning, empty, openingOf, type Opening} from "./opening.js";
import {chooseFile, isNotebookFile, takeDrops} from "./own-files.js";
import {copyLink, fileNameOf, saveFile} from "./share.js";
import {TableDesk} from "./table-desk.js";
import {tell} from "./toast.js";
import {Toolbar} from "./toolbar.js";

/** So long after the last change the notebook is kept, in milliseconds. */
const pauseBeforeKeeping = 400;

class NotebookPage {
  readonly #store = new DeviceStore();
  readonly #progress = new EngineProgress();
  readonly #session = new Session((progress) => this.#progress.show(progress));
  readonly #desk: TableDesk;
  readonly #bench: Bench;
  readonly #toolbar: Toolbar;
  readonly #heading: Heading;
  readonly #root: HTMLElement;
  #id = newId();
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#desk = new TableDesk({
      session: this.#session,
      store: this.#store,
      snapshots: Object.values(tables),
      ask: (name) => this.#bench.ask(name),
      chooseFile: () => void this.#chooseTable()
    });
    this.#bench = new Bench({
      desk: this.#desk,
      areas: readAreas(document),
      onChange: () => this.#changed(),
      onIdle: () => this.#progress.hide()
    });
    this.#heading = new Heading((changes) => this.#bench.describe(changes));
    const library = new Library(this.#store, (kept) =>
      this.#open({...kept, notebook: fromPage(kept.page), runs: true})
    );
    this.#toolbar = new Toolbar(
      {
        undo: () => this.#bench.undo(),
        redo: () => this.#bench.redo(),
        runAll: () => void this.#bench.runAll(),
        stop: () => this.#bench.stop(),
        copyLink: (button) => void this.#copyLink(button),
        exportPage: () => this.#export(),
        openFile: () => void this.#chooseNotebook(),
        startAfresh: () => this.#startAfresh()
      },
      library.element
    );
    const main = create("div", {className: "bench-main"});
    main.append(this.#heading.element, this.#progress.element, this.#bench.element);
    root.replaceChildren(this.#toolbar.element, main, this.#desk.browser.element);
    this.#setBusy(true);
    takeDrops(document.body, (file) => void this.#take(file));
    addEventListener("pagehide", () => void this.#keep());
    addEventListener("hashchange", () => {
      const isOpen = location.hash === `#kept=${this.#id}`;
      if (asksForNotebook(location.hash) && !isOpen)
        void this.#keep().then(() => this.#openAddress());
    });
    document.addEventListener("keydown", (event) => this.#onKey(event));
  }

  /** Brings back the reader's own tables, and opens what the address asks for. */
  async start(): Promise<void> {
    // Who follows a link wants its rows: the engine comes while the page is made.
    if (asksForNotebook(location.hash)) this.#session.prepare();
    await this.#desk.restore().catch((error: Error) => tell(error.message));
    await this.#openAddress();
    this.#setBusy(false);
  }

  /** What a reader did before the notebook is there would be lost when it comes. */
  #setBusy(isBusy: boolean): void {
    this.#root.inert = isBusy;
    this.#root.ariaBusy = String(isBusy);
  }

  async #openAddress(): Promise<void> {
    try {
      this.#open(await openingOf(location.hash, this.#store));
    } catch (error) {
      tell((error as Error).message);
      this.#open({id: newId(), notebook: beginning(), isTrusted: true, runs: false});
    }
  }

  #open({id, notebook, isTrusted, runs}: Opening): void {
    this.#id = id;
    this.#bench.open(notebook, isTrusted);
    this.#show();
    this.#toolbar.showKept("");
    if (runs) void this.#bench.runAll();
  }

  #show(): void {
    const {notebook} = this.#bench;
    this.#heading.show(notebook);
    this.#toolbar.show(this.#bench);
    document.title = `${notebook.title || "Untitled"} | Notebook | Whereabouts`;
  }

  #page(): string {
    const {notebook} = this.#bench;
    const sql = notebook.cells.map((cell) => (cell.kind === "sql" ? cell.sql : "")).join("\n");
    const own = this.#desk.own.map(({name}) => name);
    return toPage(notebook, {ownTables: mentionedTables(sql, own)});
  }

  #changed(): void {
    this.#show();
    clearTimeout(this.#keeping);
    this.#toolbar.showKept("Keeping…");
    this.#keeping = setTimeout(() => void this.#keep(), pauseBeforeKeeping);
  }

  async #keep(): Promise<void> {
    if (this.#keeping === undefined) return;
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    const {notebook, isTrusted} = this.#bench;
    try {
      const kept = {id: this.#id, title: notebook.title, page: this.#page(), changed: Date.now()};
      await this.#store.keepNotebook({...kept, isTrusted});
      this.#toolbar.showKept("Kept on this device");
      // From now on the address means what is kept, with its changes.
      history.replaceState(history.state, "", `#kept=${this.#id}`);
    } catch (error) {
      this.#toolbar.showKept((error as Error).message);
    }
  }

  /** Keeps the notebook first: then the address is the link's until the next change. */
  async #copyLink(button: HTMLElement): Promise<void> {
    await this.#keep();
    await copyLink(this.#page(), button).catch((error: Error) => tell(error.message));
  }

  #export(): void {
    const {title} = this.#bench.notebook;
    saveFile(fileNameOf(title), this.#page());
  }

  #startAfresh(): void {
    void this.#keep();
    this.#open({id: newId(), notebook: empty(), isTrusted: true, runs: false});
    history.replaceState(history.state, "", location.pathname);
  }

  async #chooseNotebook(): Promise<void> {
    const file = await chooseFile(".md,.markdown");
    if (file) await this.#take(file);
  }

  async #chooseTable(): Promise<void> {
    const file = await chooseFile(".csv,.tsv,.txt,.parquet,.xlsx,.ods");
    if (file) await this.#take(file);
  }

  /** A file is a notebook or a table. */
  async #take(file: File): Promise<void> {
    if (!isNotebookFile(file)) {
      const name = await this.#desk.addFile(file);
      if (name) this.#bench.ask(name);
      return;
    }
    try {
      const notebook: Notebook = fromPage(await file.text());
      await this.#keep();
      this.#open({id: newId(), notebook, isTrusted: false, runs: true});
      this.#changed();
    } catch (error) {
      tell(`${file.name}: ${(error as Error).message}`);
    }
  }

  /** Outside a field, the keys of undo are the notebook's. */
  #onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    if ((event.target as Element).closest("input, textarea, select, .cm-editor")) return;
    event.preventDefault();
    if (event.shiftKey) this.#bench.redo();
    else this.#bench.undo();
  }
}

const root = document.querySelector<HTMLElement>("#notebook");
if (root) await new NotebookPage(root).start();
