import {copy} from "./copy.js";
import {addressOf, articleAddress} from "./state.js";

/**
 * Copies the address of a *figure* in its present state, and puts it into the address bar. A
 * figure that stands apart from its article copies its address there.
 */
export async function copyLink(figure: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const address = addressOf(figure, articleAddress());
  if (!document.body.dataset.article) history.replaceState(history.state, "", address);
  link.href = address;
  await copy(address, link, "Link");
}
