import type {FigureNotes} from "../present/slide.js";

/**
 * Returns a copy of an article's *figure* as paper has it: drawn **wide** or narrow, without what
 * is pressed, and without what is printed beside it in full. Its text alternative goes
 * along as the name of the drawing.
 */
export function plainFigure(
  figure: Element,
  {description}: Pick<FigureNotes, "description">,
  {width = "wide"}: {width?: "wide" | "narrow"} = {}
): Element {
  const copy = figure.cloneNode(true) as Element;
  const other = width === "wide" ? ".chart-narrow" : ".chart-wide";
  const own =
    ".controls, .figure-more, .more-text, .badge, .figure-caveat, .figure-source, [popover], script";
  copy.querySelectorAll(`${own}, ${other}`).forEach((part) => part.remove());
  copy.removeAttribute("id");
  copy.removeAttribute("data-rows");
  const chart = copy.querySelector(".chart");
  for (const name of ["role", "aria-labelledby"]) chart?.removeAttribute(name);
  // Chromium tags an SVG that is an image as a figure of the PDF, and nothing around it.
  const drawing = chart?.querySelector("svg");
  drawing?.removeAttribute("aria-hidden");
  drawing?.setAttribute("role", "img");
  drawing?.setAttribute("aria-label", description);
  copy.querySelector(".table-scroll")?.removeAttribute("tabindex");
  return copy;
}

/** Returns the tables that a *figure* draws on, each with the address of its coverage card from *root*. */
export function tablesOf(figure: Element, root: string): {title: string; address: string}[] {
  return [...figure.querySelectorAll(".open-card[popovertarget^=card-]")].map((button) => ({
    title: button.textContent ?? "",
    address: `${root}datasets#${button
      .getAttribute("popovertarget")!
      .replace(/^card-/, "")
      .replaceAll("-", "_")}`
  }));
}
