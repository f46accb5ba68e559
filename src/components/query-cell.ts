import type {Engine} from "../queries/engine.js";
import {progressText, type OnProgress, type Progress} from "../queries/progress.js";
import {siteRoot} from "../queries/root.js";
import {create, textButton} from "./element.js";
import {fetchFigure} from "./figure-data.js";
import {offsetOf, readProblem} from "./query-error.js";
import {resultTable} from "./result-table.js";
import {speak} from "./speak.js";

/** Puts the query of a *figure* into its *details*, where a reader may change and run it. */
export async function wakeQuery(details: HTMLDetailsElement, figure: HTMLElement): Promise<void> {
  const {sql, file} = await fetchFigure(figure);
  const cell = new QueryCell(sql, new URL(`notebook#figure=${file}`, siteRoot).href);
  details.querySelector("p")!.replaceWith(cell.element);
}

class QueryCell {
  readonly element: HTMLElement;
  #edit: HTMLTextAreaElement;
  #lines = create("div", {className: "query-lines", ariaHidden: "true"});
  #state = create("span", {className: "query-state"});
  #bar = create("progress", {hidden: true, ariaLabel: "Progress of the query engine"});
  #answer = create("div", {className: "query-answer"});
  #run = textButton("Run", () => void this.run());
  #stop = textButton("Stop", () => void this.stop());
  #engine: Promise<Engine> | undefined;

  constructor(sql: string, notebook: string) {
    this.#edit = create("textarea", {
      value: sql,
      spellcheck: false,
      ariaLabel: "Query, in SQL",
      autocomplete: "off",
      wrap: "off"
    });
    this.#edit.addEventListener("input", () => this.#number());
    this.#edit.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void this.run();
    });
    this.#stop.hidden = true;
    const reset = textButton("Reset", () => {
      this.#edit.value = sql;
      this.#number();
    });
    const actions = create("p", {className: "query-actions"});
    const open = create("a", {href: notebook}, "Open in the notebook");
    actions.append(this.#run, this.#stop, reset, open, this.#bar, this.#state);
    const editor = create("div", {className: "query-edit"}, this.#lines, this.#edit);
    this.element = create("div", {className: "query-cell"}, editor, actions, this.#answer);
    this.#number();
  }

  /** Numbers the lines, and marks the one where the engine found a fault. */
  #number(wrong?: number): void {
    const count = this.#edit.value.split("\n").length;
    this.#edit.rows = Math.min(Math.max(count, 3), 24);
    this.#lines.replaceChildren(
      ...Array.from({length: count}, (_, i) =>
        create("span", {className: i + 1 === wrong ? "wrong" : ""}, String(i + 1))
      )
    );
  }

  async run(): Promise<void> {
    if (this.#run.disabled) return;
    const sql = this.#edit.value;
    const onProgress: OnProgress = (progress) => this.#show(progress);
    this.#begin();
    // The engine's own code comes with it, so that no page carries it.
    const browser = await import("../queries/browser.js").catch((error: Error) => error);
    try {
      if (browser instanceof Error) throw browser;
      this.#engine = browser.openBrowser({onProgress});
      const result = await (await this.#engine).query(sql);
      this.#answer.replaceChildren(resultTable(result));
      this.#number();
      speak(`The query returned ${result.rows.length} rows`);
    } catch (error) {
      this.#tell(error as Error, sql);
    } finally {
      if (!(browser instanceof Error)) browser.forgetProgress(onProgress);
      this.#end();
    }
  }

  async stop(): Promise<void> {
    this.#stop.disabled = true;
    await this.#engine?.then((engine) => engine.close()).catch(() => undefined);
  }

  #begin(): void {
    this.#run.disabled = true;
    this.#stop.hidden = this.#stop.disabled = false;
    this.#bar.hidden = false;
    this.#bar.removeAttribute("value");
    this.#state.textContent = "Fetching the query engine";
    speak("Running the query");
  }

  #show(progress: Progress): void {
    this.#state.textContent = progressText(progress);
    if (progress.total) {
      this.#bar.max = progress.total;
      this.#bar.value = progress.received ?? 0;
    } else this.#bar.removeAttribute("value");
  }

  #end(): void {
    this.#run.disabled = false;
    this.#stop.hidden = true;
    this.#bar.hidden = true;
    this.#state.textContent = "";
  }

  /** Says what is wrong, and puts the cursor where it is. */
  #tell(error: Error, sql: string): void {
    const {message, place} = readProblem(error.message, sql);
    const where = place ? `Line ${place.line}, column ${place.column}. ` : "";
    const problem = create("p", {className: "problem"}, where, message);
    problem.setAttribute("role", "alert");
    this.#answer.replaceChildren(problem);
    this.#number(place?.line);
    if (!place || this.#edit.value !== sql) return;
    const start = offsetOf(sql, place);
    const end = start + (/^\w+/.exec(sql.slice(start))?.[0].length ?? 1);
    this.#edit.focus({preventScroll: true});
    this.#edit.setSelectionRange(start, end);
  }
}
