import {toLink} from "../../notebook/link.js";
import {copy} from "../copy.js";

/** Has the browser save *text* as a file. */
export function saveFile(name: string, text: string, type = "text/markdown"): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement("a"), {href: address, download: name});
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Returns the name of the file of a notebook, as districts-and-rates.md. */
export function fileNameOf(title: string): string {
  const words = title
    .toLowerCase()
    .normalize("NFKD")
    .match(/[a-z0-9]+/g) ?? ["notebook"];
  return `${words.join("-").slice(0, 60)}.md`;
}

/** Copies a link that holds the whole notebook, and puts it into the address bar. */
export async function copyLink(page: string, button: HTMLElement): Promise<void> {
  const address = new URL(location.href);
  address.hash = `notebook=${await toLink(page)}`;
  history.replaceState(history.state, "", address);
  await copy(address.href, button, "Link");
}
