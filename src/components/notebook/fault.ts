import type {Cell} from "../../notebook/notebook.js";
import {readProblem} from "../query-error.js";
import {ScriptFault} from "./frame.js";
import type {Place} from "./place.js";

/** Returns what went wrong in a *cell*, in words, and where it says so. */
export function faultOf(error: Error, cell: Cell): {message: string; place?: Place} {
  if (error instanceof ScriptFault)
    return {
      message: error.message,
      ...(error.line && {place: {line: error.line, column: error.column}})
    };
  return cell.kind === "sql" ? readProblem(error.message, cell.sql) : {message: error.message};
}
