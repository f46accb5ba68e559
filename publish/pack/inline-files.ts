import {readFile} from "node:fs/promises";
import {join, posix} from "node:path";
import mime from "mime";

export interface Place {
  /** The folder of the built site. */
  output: string;
  /** The path of the page, or of the file that holds an address, as york or style/print.css. */
  path: string;
}

/** Returns where the file of a relative *address* in the file *path* is in the built site. */
export function findFile(address: string, {output, path}: Place): string {
  const [plain] = address.split(/[?#]/);
  const from = plain.startsWith("/") ? plain.slice(1) : posix.join(posix.dirname(path), plain);
  return join(output, decodeURIComponent(from));
}

/** Puts styles, fonts and pictures of a *document* into it. */
export async function inlineFiles(document: Document, place: Place): Promise<void> {
  for (const link of document.querySelectorAll("link[rel=preload], link[rel=apple-touch-icon]"))
    link.remove();
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    const address = link.getAttribute("href")!;
    const css = await readFile(findFile(address, place), "utf8");
    const style = document.createElement("style");
    if (link.media) style.media = link.media;
    style.textContent = await inlineAddresses(css, {
      ...place,
      path: posix.join(posix.dirname(place.path), address)
    });
    link.replaceWith(style);
  }
  for (const style of document.querySelectorAll("style"))
    style.textContent = await inlineAddresses(style.textContent ?? "", place);
  for (const name of ["src", "href"])
    for (const element of document.querySelectorAll(
      `img[${name}], link[rel=icon][${name}], image[${name}]`
    )) {
      const address = element.getAttribute(name)!;
      if (!address.startsWith("data:"))
        element.setAttribute(name, await dataAddress(findFile(address, place)));
    }
}

/** Returns *css* with the files that it names inside. */
async function inlineAddresses(css: string, place: Place): Promise<string> {
  if (/@import\b/.test(css)) throw new Error(`invalid style; it imports another: ${place.path}`);
  const names = /url\(\s*["']?(?!data:|#)([^"')]+)["']?\s*\)/g;
  const found = new Map<string, string>();
  for (const [, address] of css.matchAll(names))
    found.set(address, await dataAddress(findFile(address, place)));
  return css.replace(names, (_, address: string) => `url(${found.get(address)})`);
}

async function dataAddress(file: string): Promise<string> {
  const bytes = await readFile(file);
  return `data:${mime.getType(file) ?? "application/octet-stream"};base64,${bytes.toString("base64")}`;
}
