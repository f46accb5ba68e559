import {findFigure} from "../src/figures/index.js";
import {fold} from "../src/names/fold.js";
import {bindFigure, bindNeutral} from "./bind-figure.js";
import type {PageContext} from "./context.js";
import {findNumbers} from "./numbers.js";
import type {SourcePage} from "./pages.js";
import {
  positionOf,
  readPieces,
  SourceError,
  type Element,
  type Piece,
  type Text
} from "./pieces.js";
import {resolveClaim} from "./render-claim.js";
import {resolveTerm} from "./render-term.js";
import {resolveValue} from "./render-value.js";

/** Something in a page that the data, or the syntax, do not bear out. */
export interface ProseFault {
  file: string;
  line: number;
  column: number;
  message: string;
}

/**
 * Returns the faults of a page's source: a number or a verb that the data
 * contradict, a name that nothing has, a number that no element binds. An empty
 * list means that every sentence can be printed.
 */
export async function checkProse(page: SourcePage, context: PageContext): Promise<ProseFault[]> {
  const at = (offset: number, message: string): ProseFault => ({
    file: page.file,
    ...positionOf(page.source, offset),
    message
  });
  let pieces: Piece[];
  try {
    pieces = readPieces(page.source);
  } catch (error) {
    if (error instanceof SourceError) return [at(error.offset, error.message)];
    throw error;
  }
  const faults: ProseFault[] = [];
  for (const piece of pieces) {
    if (piece.kind === "text")
      faults.push(...checkText(piece, page).map((f) => at(f.offset, f.message)));
    else {
      const message = await checkElement(piece, page, context);
      if (message !== null) faults.push(at(piece.offset, message));
    }
  }
  return faults;
}

/** Returns a fault as file:line:column message, which editors can follow. */
export function formatFault({file, line, column, message}: ProseFault): string {
  return `${file}:${line}:${column} ${message}`;
}

function checkText(
  {text, offset, quoted}: Text,
  {bound}: SourcePage
): {offset: number; message: string}[] {
  if (quoted || !bound) return [];
  return findNumbers(text).map((found) => ({
    offset: offset + found.offset,
    message: `unbound number; write <data-value of="…">: ${found.number}`
  }));
}

async function checkElement(
  element: Element,
  page: SourcePage,
  context: PageContext
): Promise<string | null> {
  try {
    if (element.name === "glossary-term") checkTerm(element, page);
    else if (context.isEveryPlace && element.name !== "story-figure") checkEmpty(element);
    else if (element.name === "data-value") await checkValue(element, context);
    else if (element.name === "story-claim")
      await resolveClaim(element.attributes, element.text, context);
    else await checkFigure(element, context);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

async function checkValue({attributes, text}: Element, context: PageContext): Promise<void> {
  const {text: expected} = await resolveValue(attributes, context);
  if (text !== expected)
    throw new Error(`invalid number; the data give ${expected}: ${fold(text) || "nothing"}`);
}

/** On a page of every place nobody can write what the data say: the build does. */
function checkEmpty({name, text}: Element): void {
  if (name === "story-claim")
    throw new Error("invalid story-claim; a page of every place claims nothing of one");
  if (text.trim() !== "")
    throw new Error(`invalid ${name}; on a page of every place it is empty: ${fold(text)}`);
}

/** A word that opens its definition is text like any other: a number in it needs a binding. */
function checkTerm({attributes, text, heading}: Element, {bound}: SourcePage): void {
  if (heading)
    throw new Error(
      `invalid glossary-term; a heading takes none, so put it into the text below: ${fold(text)}`
    );
  resolveTerm(attributes, text);
  const [found] = bound ? findNumbers(text) : [];
  if (found) throw new Error(`unbound number in glossary-term: ${found.number}`);
}

/** Runs the figure's query and checks its title, so that a fault names the line of its element. */
async function checkFigure({attributes, alone}: Element, context: PageContext): Promise<void> {
  if (!attributes.name) throw new Error("missing attribute of story-figure: name");
  const {anyPlace} = await findFigure(attributes.name);
  if (!alone)
    throw new Error(
      `invalid story-figure; it must stand alone between blank lines: ${attributes.name}`
    );
  const bind = attributes.neutral === undefined ? bindFigure : bindNeutral;
  if (!context.isEveryPlace) await bind(attributes, context);
  // Its rows differ from place to place, and are looked at when each page is filled.
  else if (!anyPlace)
    throw new Error(`invalid figure; it is not for every place: ${attributes.name}`);
}
