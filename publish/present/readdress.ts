/** Where addresses stand; an href in a drawing names a shape of the same page. */
const places = {href: "a[href], link[href]", src: "[src]", "data-rows": "[data-rows]"};

/**
 * Makes the relative addresses below *root*, which hold on the page *from* (as /york),
 * hold on the page *to* (as /present/york). A place on the first page is one of that
 * page still, unless *root* has it.
 */
export function readdress(root: ParentNode, {from, to}: {from: string; to: string}): void {
  const own = new Set([...root.querySelectorAll("[id]")].map(({id}) => `#${id}`));
  for (const [attribute, selector] of Object.entries(places))
    for (const element of root.querySelectorAll(selector)) {
      const address = element.getAttribute(attribute)!;
      if (!own.has(address) && !/^([a-z][a-z0-9+.-]*:|\/)/i.test(address))
        element.setAttribute(attribute, relativeTo(to, new URL(address, `http://site${from}`)));
    }
}

/** Returns the relative address of a place of the site from the page *to*. */
function relativeTo(to: string, {pathname, search, hash}: URL): string {
  const depth = to.split("/").length - 2;
  return `${depth === 0 ? "./" : "../".repeat(depth)}${pathname.slice(1)}${search}${hash}`;
}
