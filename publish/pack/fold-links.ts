import {escapeHtml} from "../html.js";
import {site} from "../site.js";
import type {PackedPage} from "./pack-page.js";

/** An address that leads out of the site, or stays on the page. */
const isOwn = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Makes the links of a packed *page* lead somewhere: to the other file where that page is
 * packed too, else to the site if its address is known. What leads nowhere becomes text.
 */
export function foldLinks(
  document: Document,
  page: PackedPage,
  pages: readonly PackedPage[]
): void {
  const here = new URL(page.path, "http://site/");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const written = link.getAttribute("href")!;
    if (isOwn.test(written)) continue;
    const {pathname, search, hash} = new URL(written, here);
    const path = pathname.slice(1).replace(/\.html$/, "");
    const packed = pages.find((other) => other.path === path);
    if (packed === page && !search) link.setAttribute("href", hash || "#");
    else if (packed) link.setAttribute("href", packed.file + search + hash);
    else if (site.url) link.setAttribute("href", site.url + pathname + search + hash);
    else unlink(link);
  }
  // A link to a figure would be an address on somebody's disk.
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".figure-link"))
    if (site.url) link.href = `${site.url}/${page.path}${link.hash}`;
    else link.remove();
  if (site.url) document.body.dataset.article = `${site.url}/${page.path}`;
  else for (const nav of document.querySelectorAll("header nav, footer nav")) nav.remove();
  tellOfFile(document);
}

function unlink(link: HTMLAnchorElement): void {
  const text = link.ownerDocument.createElement("span");
  text.className = `${link.className} unlinked`.trim();
  text.append(...link.childNodes);
  link.replaceWith(text);
}

/** Says what the file is, where whoever was handed the stick will look for it. */
function tellOfFile(document: Document): void {
  const from = site.url
    ? `a page of <a href="${escapeHtml(site.url)}/">${escapeHtml(site.url)}</a>. Its links lead there`
    : "a page of the site. Links to its other pages and to whole tables are text here";
  document
    .querySelector(".site-foot")
    ?.insertAdjacentHTML(
      "afterbegin",
      `<p class="packed">This file works without a network, and asks for nothing. It is ${from}.</p>`
    );
}
