import {bindAnyPlace, bindFigure, bindNeutral} from "./bind-figure.js";
import type {BoundFigure} from "./bound-figure.js";
import type {PageContext} from "./context.js";
import {elementSelector, readPieces, type Element as SourceElement} from "./pieces.js";
import type {SourcePage} from "./pages.js";
import {renderClaim, resolveClaim} from "./render-claim.js";
import {numberFigures, renderFigureRef} from "./figure-numbers.js";
import {renderFigure, renderGap} from "./render-figure.js";
import {idOfUse, renderTerm, resolveTerm} from "./render-term.js";
import {renderValue, resolveValue} from "./render-value.js";

/**
 * Fills the elements of a built page with their static form. Throws if the page
 * holds another number of elements than its source: then something was
 * swallowed, and a number would stand there unchecked.
 */
export async function fillElements(
  document: Document,
  page: SourcePage,
  context: PageContext
): Promise<void> {
  const built = [...document.querySelectorAll(elementSelector)];
  const written = readPieces(page.source).filter((piece) => piece.kind === "element");
  const numbers = page.isEveryPlace ? undefined : numberFigures(written);
  if (built.length !== written.length)
    throw new Error(
      `${page.file}: invalid page; ${written.length} elements in the source, ${built.length} built`
    );
  for (const [index, element] of built.entries()) {
    const {name} = written[index];
    if (element.localName !== name)
      throw new Error(`${page.file}: invalid page; expected ${name}: ${element.localName}`);
    try {
      await fill(element, written[index], index + 1, {...context, numbers});
    } catch (error) {
      if (!context.onFault) throw error;
      context.onFault(element, error as Error);
    }
  }
}

async function fill(
  element: Element,
  written: SourceElement,
  count: number,
  context: PageContext
): Promise<void> {
  const {attributes, text} = written;
  if (element.localName === "data-value") {
    const value = await resolveValue(attributes, context);
    element.innerHTML = renderValue(value, count);
    element.setAttribute("data-brief", value.brief);
    if (value.status !== "as published") element.setAttribute("data-status", value.status);
  } else if (element.localName === "story-claim")
    element.innerHTML = renderClaim(text, await resolveClaim(attributes, text, context), count);
  else if (element.localName === "glossary-term") fillTerm(element, written, context);
  else if (element.localName === "figure-ref")
    element.innerHTML = renderFigureRef(attributes, context);
  if (element.localName !== "story-figure") keepPunctuation(element);
  else {
    element.innerHTML = await figureHtml(attributes, context);
    // Markdown puts an element on a line of its own into a paragraph, which cannot hold a figure.
    if (element.parentElement?.localName === "p") element.parentElement.replaceWith(element);
  }
}

async function figureHtml(
  attributes: SourceElement["attributes"],
  context: PageContext
): Promise<string> {
  const isNeutral = attributes.neutral !== undefined;
  if (!context.isEveryPlace && !isNeutral)
    return renderBound(await bindFigure(attributes, context), context);
  const bind = isNeutral ? bindNeutral : bindAnyPlace;
  const bound = await bind(attributes, context);
  return "gap" in bound ? renderGap(bound, context) : renderBound(bound, context);
}

function renderBound(bound: BoundFigure, context: PageContext): string {
  context.embed?.(bound);
  return renderFigure(bound, context);
}

/** The first use of a term holds its definition, and can be linked to. */
function fillTerm(
  element: Element,
  {attributes, text}: SourceElement,
  {terms, root}: PageContext
): void {
  const term = resolveTerm(attributes, text);
  const isFirst = !terms?.has(term.name);
  terms?.add(term.name);
  if (isFirst) element.id = idOfUse(term);
  element.innerHTML = renderTerm(text, term, {root, isFirst});
}

/** A line may break on either side of a button: a full stop would stand alone on the next. */
function keepPunctuation({nextSibling}: Element): void {
  if (nextSibling?.nodeType === 3 && /^[.,;:!?)”’]/.test(nextSibling.nodeValue ?? ""))
    nextSibling.nodeValue = `\u2060${nextSibling.nodeValue}`;
}
