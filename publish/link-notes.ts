import {escapeHtml} from "./html.js";
import {addressOfPage} from "./site-index.js";
import {site} from "./site.js";
import type {SourcePage} from "./pages.js";

/** What is not printed, or is an address by itself. */
const leftOut = ".card, .figure-more, [popover], .references, pre, code";

/** A page of lists has its addresses in the list; as notes they would be pages of their own. */
const most = 24;

/**
 * Numbers the links in the text of a page, and lists where they lead at its end, for
 * whoever reads it on paper: a screen shows neither. A place on the same page needs none.
 */
export function noteLinks(document: Document, page: Pick<SourcePage, "path">): void {
  const main = document.querySelector("main");
  const links = [...(main?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [])].filter(
    (link) => !link.getAttribute("href")!.startsWith("#") && !link.closest(leftOut)
  );
  const addresses = links.map((link) => addressOnPaper(link.getAttribute("href")!, page));
  const notes = [...new Set(addresses)];
  if (notes.length === 0 || notes.length > most) return;
  links.forEach((link, index) => {
    link.dataset.note = String(notes.indexOf(addresses[index]) + 1);
  });
  const items = notes.map((address) => `<li>${escapeHtml(address)}</li>`);
  main!.insertAdjacentHTML("beforeend", `<ol class="link-notes" hidden>${items.join("")}</ol>`);
}

/** Returns an address as paper has it: whole, or without a known host from the root of the site. */
function addressOnPaper(href: string, page: Pick<SourcePage, "path">): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href.replace(/^mailto:/, "");
  const {pathname, search, hash} = new URL(href, new URL(addressOfPage(page), "http://site/"));
  return `${site.url ?? ""}${pathname}${search}${hash}`;
}
