import {findFigure} from "../../src/figures/index.js";
import {fold} from "../../src/names/fold.js";
import {bindFigure, bindNeutral} from "../bind-figure.js";
import type {PageContext} from "../context.js";
import {findNumbers} from "../numbers.js";
import type {SourcePage} from "../pages.js";
import {checkBrief} from "../handout/check-brief.js";
import {checkMarks} from "../present/check-marks.js";
import {findNumber, numberFigures} from "../figure-numbers.js";
import {findCited, siteLibrary} from "../markdown/library.js";
import {
  readPieces,
  SourceError,
  type Citation,
  type Element,
  type Piece,
  type Text
} from "../pieces.js";
import {resolveTerm} from "../render-term.js";
import type {Finding} from "./finding.js";
import {readNumber} from "./read-number.js";
import {readVerb} from "./read-verb.js";

/**
 * Returns what the data say of every number and verb of a page's source, in
 * order, and what is wrong with its other elements; faults of its marks for slides
 * and brief come first. Where the source cannot be read, that is the only finding.
 */
export async function readFindings(page: SourcePage, context: PageContext): Promise<Finding[]> {
  let pieces: Piece[];
  try {
    pieces = readPieces(page.source);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [fault("syntax", {offset: error.offset}, error.message)];
  }
  const marks = [...checkMarks(page.source, page), ...checkBrief(page.source, page)];
  const findings = marks.map(({offset, message}) => fault("syntax", {offset}, message));
  let before = "";
  for (const piece of pieces) {
    if (piece.kind === "text") findings.push(...readText(piece, page));
    else if (piece.kind === "citation") findings.push(...readCitation(piece));
    else findings.push(...(await readElement(piece, {before, page, context})));
    before = piece.kind === "text" ? piece.text : "";
  }
  return findings;
}

/** The numbers of a text that no element binds. */
function readText({text, offset, quoted}: Text, {bound}: SourcePage): Finding[] {
  if (quoted || !bound) return [];
  return findNumbers(text).map(({number, offset: from}) =>
    fault(
      "unbound",
      {offset: offset + from, text: number},
      `unbound number; write <data-value of="…">: ${number}`
    )
  );
}

/** What a citation names and references/ does not hold. */
function readCitation({cited, offset, text}: Citation): Finding[] {
  return cited.flatMap(({key}) => {
    try {
      findCited(siteLibrary(), key);
      return [];
    } catch (error) {
      return [fault("citation", {offset, text}, (error as Error).message)];
    }
  });
}

interface Around {
  /** The text right before the element. */
  before: string;
  page: SourcePage;
  context: PageContext;
}

const kinds = {
  "data-value": "number",
  "story-claim": "verb",
  "story-figure": "figure",
  "figure-ref": "figure",
  "glossary-term": "term"
} as const;

async function readElement(element: Element, {before, page, context}: Around): Promise<Finding[]> {
  try {
    if (element.name === "glossary-term") checkTerm(element, page);
    else if (element.name === "figure-ref") checkFigureRef(element, page);
    else if (element.name === "story-figure") await checkFigure(element, context);
    else if (context.isEveryPlace) checkEmpty(element);
    else if (element.name === "story-claim") return [await readVerb(element, context)];
    else return await readNumber(element, before, context);
    return [];
  } catch (error) {
    return [fault(kinds[element.name], element, (error as Error).message)];
  }
}

function fault(
  kind: Finding["kind"],
  {offset, text = "", attributes = {}}: Pick<Element, "offset"> & Partial<Element>,
  message: string
): Finding {
  const asked = attributes.of ?? attributes.holds ?? attributes.compare ?? attributes.name ?? "";
  return {kind, offset, written: fold(text), asked, says: "", reason: "", fault: message};
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

/** The build writes which number a figure has, where the page shows it. */
function checkFigureRef({attributes, text}: Element, {source, isEveryPlace}: SourcePage): void {
  if (isEveryPlace)
    throw new Error("invalid figure-ref; figures have no numbers on a page of every place");
  if (text.trim() !== "")
    throw new Error(`invalid figure-ref; it is empty, the build writes the number: ${fold(text)}`);
  const figures = readPieces(source).filter(
    (piece) => piece.kind === "element" && piece.name === "story-figure"
  );
  findNumber(attributes.name, numberFigures(figures as Element[]));
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
