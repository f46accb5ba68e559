import type {InputValue} from "../../notebook/notebook.js";
import type {Place} from "./place.js";
import type {ResultRows} from "./result-rows.js";

/** What became of a cell. */
export type CellState =
  /** Nobody has run it yet. */
  | {status: "idle"}
  /** It runs when those before it have. */
  | {status: "waiting"}
  | {status: "running"; since: number}
  | {status: "done"; outcome: Outcome}
  | {status: "failed"; message: string; place?: Place}
  | {status: "stopped"}
  /** Its scripts came from elsewhere, and the reader has not agreed to run them. */
  | {status: "asks"};

/** What a cell gave to those that read it. */
export type Outcome =
  | {kind: "text"}
  | {kind: "input"; name: string; value: InputValue}
  | {kind: "sql"; name: string; rows: ResultRows}
  | {kind: "script"; outputs: Readonly<Record<string, unknown>>; kept: readonly string[]};
