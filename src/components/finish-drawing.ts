import {replaceReferences} from "./references.js";

/**
 * Leaves a drawing as the build does: without Plot's own style, unseen by screen
 * readers, which have the words, and with ids that begin with *prefix*.
 */
export function finishDrawing(svg: SVGSVGElement, prefix: string): void {
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.removeAttribute("font-family");
  // Nobody hears the names that Plot gives its groups: the drawing is hidden from screen readers.
  for (const group of svg.querySelectorAll("g"))
    for (const name of ["aria-label", "aria-hidden", "font-variant"]) group.removeAttribute(name);
  svg.setAttribute("aria-hidden", "true");
  for (const element of [svg, ...svg.getElementsByTagName("*")]) {
    if (element.id) element.id = `${prefix}-${element.id}`;
    replaceReferences(element, (id) => `${prefix}-${id}`);
  }
}
