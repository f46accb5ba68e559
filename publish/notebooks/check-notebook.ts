import {PageError} from "../../src/notebook/from-page.js";
import type {PageContext} from "../context.js";
import type {SourcePage} from "../pages.js";
import type {ProseFault} from "../prose.js";
import {NotebookFault, runNotebook} from "./run-notebook.js";

/** Returns the first cell of a notebook that does not run, or that is none; empty if all do. */
export async function checkNotebook(
  {file, source}: SourcePage,
  {engine}: Pick<PageContext, "engine">
): Promise<ProseFault[]> {
  try {
    await runNotebook(source, engine);
    return [];
  } catch (error) {
    if (error instanceof PageError)
      return [{file, line: error.line, column: 1, message: error.message}];
    if (error instanceof NotebookFault)
      return [{file, line: lineOf(source, error.query), column: 1, message: error.message}];
    throw error;
  }
}

/** The line of a page on which the query *name* begins. */
function lineOf(source: string, name: string): number {
  const lines = source.split("\n");
  const isQuery = (line: string) => /^`{3,}\s*sql\b/.test(line) && line.includes(`name=${name}`);
  return Math.max(1, lines.findIndex(isQuery) + 1);
}
