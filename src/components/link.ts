import {copy} from "./copy.js";
import {addressOf} from "./state.js";

/** Copies the address of a *figure* in its present state, and puts it into the address bar. */
export async function copyLink(figure: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const address = addressOf(figure, location.href);
  history.replaceState(history.state, "", address);
  link.href = address;
  await copy(address, link, "Link");
}
