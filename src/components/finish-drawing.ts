import {elementsOf, replaceReferences} from "./references.js";

/**
 * Leaves a drawing as the build does: without Plot's own style, unseen by screen
 * readers, which have the words, and with ids that begin with *prefix*.
 */
export function finishDrawing(svg: SVGSVGElement, prefix: string): void {
  svg.removeAttribute("font-family");
  svg.setAttribute("aria-hidden", "true");
  for (const element of elementsOf(svg)) {
    if (element.localName === "style") element.remove();
    if (element.localName === "g") removeNames(element);
    if (element.id) element.id = `${prefix}-${element.id}`;
    replaceReferences(element, (id) => `${prefix}-${id}`);
  }
}

/** Nobody hears the names that Plot gives its groups: the drawing is hidden from screen readers. */
function removeNames(group: Element): void {
  for (const name of ["aria-label", "aria-hidden", "font-variant"]) group.removeAttribute(name);
}
