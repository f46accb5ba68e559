/**
 * Returns *root* and every element in it, in the order of the document. Like a query for
 * all, but in the build too it takes a step for each, where a query looks at every one
 * through several layers.
 */
export function elementsOf(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    found.push(element);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      visit(child);
  };
  visit(root);
  return found;
}

/** Puts what *replace* makes of an id wherever an attribute of *element* refers to one. */
export function replaceReferences(element: Element, replace: (id: string) => string): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name)!;
    if (name.endsWith("href") && value.startsWith("#"))
      element.setAttribute(name, `#${replace(value.slice(1))}`);
    else if (value.includes("url(#"))
      element.setAttribute(
        name,
        value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${replace(id)})`)
      );
  }
}

/** Returns the ids that *element* and what it holds refer to. */
export function referencesOf(element: Element): string[] {
  const ids: string[] = [];
  for (const one of elementsOf(element))
    replaceReferences(one, (id) => {
      ids.push(id);
      return id;
    });
  return ids;
}

/**
 * Puts a copy of each definition that a *drawing* takes from elsewhere on its page
 * into the drawing, so that it is whole by itself. Ids that *find* does not know
 * stay as they are.
 */
export function inlineReferences(
  drawing: SVGSVGElement,
  find: (id: string) => Element | null | undefined
): void {
  const document = drawing.ownerDocument;
  const defs = document.createElementNS("http://www.w3.org/2000/svg", "defs");
  const seen = new Set([...drawing.querySelectorAll("[id]")].map(({id}) => id));
  const wanted = new Set(referencesOf(drawing));
  // A definition may refer to others: a set hands out what is added to it while it is read.
  for (const id of wanted) {
    const definition = seen.has(id) ? undefined : find(id);
    if (!definition) continue;
    defs.append(definition.cloneNode(true));
    for (const other of referencesOf(definition)) wanted.add(other);
  }
  if (defs.firstElementChild) drawing.prepend(defs);
}
