import type {SourcePage} from "./pages.js";
import {site} from "./site.js";

/** Whether a page is the one that a host shows for every address without a page. */
export function isMissingPage({path}: Pick<SourcePage, "path">): boolean {
  return path === "/404";
}

/**
 * Makes every address in the page begin at the *root* of the site: a host shows
 * it at any depth, and our policy allows no `<base>`.
 */
export function anchorAtRoot(document: Document, root = site.base): void {
  document.querySelector("base")?.remove();
  for (const name of ["href", "src"])
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name)!;
      if (!/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(address))
        element.setAttribute(name, `${root}${address.replace(/^\.\//, "")}`);
    }
  for (const script of document.querySelectorAll("script:not([src])"))
    script.textContent = (script.textContent ?? "").replaceAll(
      'import("./',
      `import(${JSON.stringify(root).slice(0, -1)}`
    );
}
