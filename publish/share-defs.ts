import {referencesOf, replaceReferences} from "../src/components/references.js";

/** A drawing, and the first definition of the page that says the same as each of its own. */
interface Drawing {
  svg: Element;
  firstOf: Map<string, Element>;
}

/**
 * Keeps what several drawings of a page define alike, such as the shapes of a map,
 * once. It stands in an svg of its own at the end of the page's main part: there it
 * outlives a drawing that is hidden at this width or drawn anew by a control.
 */
export function shareDefs(document: Document): void {
  const {drawings, repeated} = findAlike(document);
  if (repeated.size === 0) return;
  const names = new Map(
    [...withReferences(repeated, drawings)].map((one, i) => [one, `shared-${i}`])
  );
  for (const {svg, firstOf} of drawings) {
    for (const element of svg.querySelectorAll("*"))
      replaceReferences(element, (id) => nameOf(firstOf.get(id), names) ?? id);
    for (const definition of svg.querySelectorAll("defs > [id]"))
      if (names.has(firstOf.get(definition.id)!)) definition.remove();
    for (const defs of svg.querySelectorAll("defs")) if (!defs.firstElementChild) defs.remove();
  }
  for (const [definition, name] of names) definition.id = name;
  const home = document.querySelector("main") ?? document.body;
  home.insertAdjacentHTML(
    "beforeend",
    '<svg aria-hidden="true" width="0" height="0" style="position:absolute"><defs></defs></svg>'
  );
  home.querySelector(":scope > svg:last-child > defs")!.append(...names.keys());
}

const nameOf = (definition: Element | undefined, names: ReadonlyMap<Element, string>) =>
  definition && names.get(definition);

/** Finds what is defined more than once; ids do not count, and references count by what they mean. */
function findAlike(document: Document): {drawings: Drawing[]; repeated: Set<Element>} {
  const byContent = new Map<string, Element>();
  const numbers = new Map<Element, number>();
  const repeated = new Set<Element>();
  const drawings = [...document.querySelectorAll("svg:not(svg svg)")].map((svg) => {
    const firstOf = new Map<string, Element>();
    for (const definition of svg.querySelectorAll("defs > [id]")) {
      const content = contentOf(definition, (id) => {
        const first = firstOf.get(id);
        return first ? `=${numbers.get(first)}` : id;
      });
      const first = byContent.get(content) ?? definition;
      if (first === definition) numbers.set(definition, byContent.size);
      else repeated.add(first);
      byContent.set(content, first);
      firstOf.set(definition.id, first);
    }
    return {svg, firstOf};
  });
  return {drawings, repeated};
}

function contentOf(definition: Element, replace: (id: string) => string): string {
  const copy = definition.cloneNode(true) as Element;
  copy.removeAttribute("id");
  for (const element of [copy, ...copy.querySelectorAll("*")]) replaceReferences(element, replace);
  return copy.outerHTML;
}

/** What is shared may refer only to what is shared too. */
function withReferences(
  repeated: ReadonlySet<Element>,
  drawings: readonly Drawing[]
): Set<Element> {
  const all = new Set(repeated);
  // A set hands out what is added to it while it is read.
  for (const definition of all) {
    const firstOf = drawings.find(({svg}) => svg.contains(definition))!.firstOf;
    for (const id of referencesOf(definition)) {
      const first = firstOf.get(id);
      if (first) all.add(first);
    }
  }
  return all;
}
