import type {PageContext} from "./context.js";
import type {SourcePage} from "./pages.js";
import {positionOf} from "./pieces.js";
import {readFindings} from "./prose/read-findings.js";

/** Something in a page that the data, or the syntax, do not bear out. */
export interface ProseFault {
  file: string;
  line: number;
  column: number;
  message: string;
  /** The words of the text that have it, where no element holds them. */
  text?: string;
}

/**
 * Returns the faults of a page's source: a number or a verb that the data
 * contradict, a name that nothing has, a number that no element binds. An empty
 * list means that every sentence can be printed.
 */
export async function checkProse(page: SourcePage, context: PageContext): Promise<ProseFault[]> {
  const findings = await readFindings(page, context);
  return findings.flatMap(({kind, offset, written, fault}) => {
    if (fault === null) return [];
    const found = {file: page.file, ...positionOf(page.source, offset), message: fault};
    return kind === "unbound" || kind === "citation" ? {...found, text: written} : found;
  });
}

/** Returns a fault as file:line:column message, which editors can follow. */
export function formatFault({file, line, column, message}: ProseFault): string {
  return `${file}:${line}:${column} ${message}`;
}
