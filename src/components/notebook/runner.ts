import {bindInputs} from "../../notebook/bind-inputs.js";
import type {Cell, InputValue, ScriptCell, SqlCell} from "../../notebook/notebook.js";
import {analyse, type Analysis} from "../../notebook/order.js";
import {compileScript} from "../../notebook/script.js";
import {mentionedTables} from "../../queries/mentioned-tables.js";
import {Stopped, type Session} from "../../queries/session.js";
import type {CellState, Outcome} from "./cell-state.js";
import {faultOf} from "./fault.js";
import type {ScriptDone, ScriptTask} from "./frame.js";
import {plainRows, resultRows} from "./result-rows.js";

/** A script is given no more rows of a result than this. */
const mostScriptRows = 100_000;

export interface RunnerOptions {
  session: Pick<Session, "query" | "setResult" | "stop">;
  /** Names that are taken by snapshots and by the reader's own tables. */
  tables(): ReadonlySet<string>;
  /** Whether scripts may run. */
  mayScript(): boolean;
  /** Runs a script in a frame of its own, which is shown at the cell. */
  runScript(id: string, task: Omit<ScriptTask, "width">): Promise<ScriptDone>;
  /** Ends the frame of a script that still runs. */
  stopScript(id: string): void;
  onState(id: string, state: CellState): void;
}

/**
 * Runs the cells of a notebook in the order in which they read one another. A
 * cell runs again only if it, or what it reads, has changed since: so a change
 * reaches the cells that depend on it and no other.
 */
export class Runner {
  readonly #options: RunnerOptions;
  #cells: readonly Cell[] = [];
  #analysis: Analysis = analyse([]);
  /** What each cell was when it last ran, with the runs of what it read. */
  readonly #ran = new Map<string, string>();
  readonly #runs = new Map<string, number>();
  readonly #states = new Map<string, CellState>();
  #count = 0;
  /** The last call to run; an older one ends when it sees a newer. */
  #turn = 0;
  #running: string | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  stateOf(id: string): CellState {
    return this.#states.get(id) ?? {status: "idle"};
  }

  /** The cells as they are to run; nothing runs yet, but names and circles are told. */
  setCells(cells: readonly Cell[]): void {
    const gone = new Set(this.#cells.map(({id}) => id));
    this.#cells = cells;
    for (const {id} of cells) gone.delete(id);
    for (const id of gone) this.#forget(id);
    this.#analysis = analyse(cells, this.#options.tables());
    for (const {id} of cells) {
      const {problem} = this.#analysis.cells.get(id)!;
      if (problem) this.#set(id, {status: "failed", message: problem});
    }
  }

  /** Runs every cell that has changed since it last ran, and what depends on it. */
  run(): Promise<void> {
    const turn = ++this.#turn;
    for (const id of this.#analysis.order)
      if (this.#isStale(id)) this.#set(id, {status: "waiting"});
    // What goes wrong in showing one cell must not keep the next from running.
    this.#busy = this.#busy.then(() => this.#runStale(turn)).catch(console.error);
    return this.#busy;
  }

  /** Runs a cell although it has not changed. */
  again(id: string): Promise<void> {
    this.#ran.delete(id);
    return this.run();
  }

  /** What was read of a table has changed: the cells that mention it run again. */
  tableChanged(name: string): void {
    for (const cell of this.#cells)
      if (cell.kind === "sql" && mentionedTables(cell.sql, [name]).length > 0)
        this.#ran.delete(cell.id);
  }

  /** Stops the cell that runs, and those that wait. */
  async stop(): Promise<void> {
    ++this.#turn;
    const running = this.#running;
    for (const {id} of this.#cells)
      if (this.stateOf(id).status === "waiting") this.#set(id, {status: "stopped"});
    if (!running) return;
    const cell = this.#cells.find(({id}) => id === running);
    if (cell?.kind === "script") this.#options.stopScript(running);
    else await this.#options.session.stop();
  }

  #forget(id: string): void {
    for (const map of [this.#ran, this.#runs, this.#states]) map.delete(id);
    this.#options.stopScript(id);
  }

  #set(id: string, state: CellState): void {
    this.#states.set(id, state);
    this.#options.onState(id, state);
  }

  #cell(id: string): Cell | undefined {
    return this.#cells.find((cell) => cell.id === id);
  }

  /** The cells that a cell reads. */
  #sources(id: string): readonly string[] {
    return this.#analysis.cells.get(id)?.after ?? [];
  }

  /** What a cell is, and the runs of what it reads; how a result is drawn is not what it is. */
  #signature(id: string): string {
    const cell = {...this.#cell(id)!, chart: undefined};
    const runs = this.#sources(id).map((source) => `${source} ${this.#runs.get(source)}`);
    return JSON.stringify([cell, runs]);
  }

  #isStale(id: string): boolean {
    return (
      this.#ran.get(id) !== this.#signature(id) ||
      this.#sources(id).some((source) => this.#isStale(source))
    );
  }

  async #runStale(turn: number): Promise<void> {
    for (const id of [...this.#analysis.order]) {
      if (turn !== this.#turn) return;
      if (!this.#cell(id) || !this.#isStale(id)) continue;
      await this.#runOne(id);
    }
  }

  async #runOne(id: string): Promise<void> {
    const cell = this.#cell(id)!;
    const signature = this.#signature(id);
    const broken = this.#sources(id).find((source) => this.stateOf(source).status !== "done");
    this.#runs.set(id, ++this.#count);
    if (broken) return this.#set(id, this.#waitsFor(broken));
    if (cell.kind === "script" && !this.#options.mayScript())
      return this.#set(id, {status: "asks"});
    if (isEmpty(cell)) return this.#set(id, {status: "idle"});
    this.#running = id;
    if (cell.kind !== "text" && cell.kind !== "input")
      this.#set(id, {status: "running", since: performance.now()});
    const state = await this.#outcomeOf(cell).then(
      (outcome): CellState => ({status: "done", outcome}),
      (error: Error): CellState =>
        error instanceof Stopped ? {status: "stopped"} : {status: "failed", ...faultOf(error, cell)}
    );
    this.#running = undefined;
    // What failed would fail again, and what was stopped run away again, until the reader asks for it.
    this.#ran.set(id, signature);
    if (this.#cell(id)) this.#set(id, state);
  }

  #waitsFor(source: string): CellState {
    const {status} = this.stateOf(source);
    if (status === "asks") return {status};
    if (status === "stopped") return {status};
    const names = this.#analysis.cells.get(source)!.defines.join(" and ");
    return {status: "failed", message: `This needs ${names}, which has no result.`};
  }

  async #outcomeOf(cell: Cell): Promise<Outcome> {
    if (cell.kind === "text") return {kind: "text"};
    if (cell.kind === "input") return {kind: "input", name: cell.name, value: cell.value};
    return cell.kind === "sql" ? this.#askEngine(cell) : this.#runScript(cell);
  }

  async #askEngine({id, name, sql}: SqlCell): Promise<Outcome> {
    const {session} = this.#options;
    const answer = await session.query(bindInputs(sql, this.#inputs(id)));
    if (name) await session.setResult(name, answer);
    return {kind: "sql", name, rows: resultRows(answer)};
  }

  async #runScript({id, code}: ScriptCell): Promise<Outcome> {
    const {body} = compileScript(code);
    const {outputs, kept} = await this.#options.runScript(id, {
      body,
      inputs: this.#scriptInputs(id)
    });
    return {kind: "script", outputs, kept};
  }

  #outcomes(id: string): Outcome[] {
    const states = this.#sources(id).map((source) => this.stateOf(source));
    return states.flatMap((state) => (state.status === "done" ? [state.outcome] : []));
  }

  #inputs(id: string): Map<string, InputValue> {
    const inputs = this.#outcomes(id).flatMap((outcome) =>
      outcome.kind === "input" ? [[outcome.name, outcome.value] as const] : []
    );
    return new Map(inputs);
  }

  #scriptInputs(id: string): Record<string, unknown> {
    const reads = new Set(this.#analysis.cells.get(id)!.reads);
    const inputs: Record<string, unknown> = {};
    for (const outcome of this.#outcomes(id)) {
      if (outcome.kind === "input") inputs[outcome.name] = outcome.value;
      else if (outcome.kind === "sql")
        inputs[outcome.name] = plainRows(outcome.rows, mostScriptRows);
      else if (outcome.kind === "script")
        for (const name of reads) {
          if (outcome.kept.includes(name))
            throw new Error(
              `\`${name}\` stays in the script that declares it: only data can be read by another.`
            );
          if (Object.hasOwn(outcome.outputs, name)) inputs[name] = outcome.outputs[name];
        }
    }
    return inputs;
  }
}

const isEmpty = (cell: Cell) =>
  (cell.kind === "sql" && cell.sql.trim() === "") ||
  (cell.kind === "script" && cell.code.trim() === "");
