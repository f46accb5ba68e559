/** Where links of a page lead, as paper says it. */
export interface LinkOptions {
  /** The path of the page that the addresses hold on, as /york. */
  path: string;
  /** Where the site stands, if it is known. */
  siteUrl?: string;
}

/**
 * Writes a number after each link of a *section* and returns the addresses in the
 * order of the numbers, each once: paper cannot be pressed. A link within the page is
 * left as it is.
 */
export function numberLinks(section: Element, options: LinkOptions): string[] {
  const addresses: string[] = [];
  for (const link of section.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href")!;
    if (href.startsWith("#")) continue;
    const address = printedAddress(href, options);
    if (!addresses.includes(address)) addresses.push(address);
    const number = section.ownerDocument.createElement("sup");
    number.className = "link-number";
    number.textContent = String(addresses.indexOf(address) + 1);
    link.after(number);
  }
  return addresses;
}

/** Returns an address that can be typed; of the site itself its path, where nobody said where it stands. */
export function printedAddress(href: string, {path, siteUrl}: LinkOptions): string {
  const own = "http://site";
  const {origin, pathname, search, hash, href: whole} = new URL(href, `${own}${path}`);
  return origin === own ? `${siteUrl ?? ""}${pathname}${search}${hash}` : whole;
}
