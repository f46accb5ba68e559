// On a page that comes from a saved copy: that a new version is here, or that the copy is old.
import {readSavedCopy} from "../../offline/saved-copy.js";
import type {Edition} from "../../offline/site-files.js";
import {create, textButton} from "../element.js";
import {warnOfAge} from "./copy-age.js";
import {fetchEdition} from "./known-edition.js";
import {registrationOf} from "./save-copy.js";
import {mustWait, progressText, updateCopy} from "./update-copy.js";

/** Where a reader's “later” is kept until the window is closed. */
const dismissed = "whereabouts-copy-later";

/** Tells the reader of the copy of the site at *root* what has become of it, if anything has. */
export async function tellOfCopy(root: string): Promise<void> {
  const copy = await readSavedCopy(root);
  if (!copy) return;
  const newest = await fetchEdition(root);
  const isWaiting = Boolean((await registrationOf(root))?.waiting);
  if (newest && newest.edition !== copy.edition) offer(newest, root);
  else if (isWaiting) offer(copy, root);
  else {
    const warning = warnOfAge(copy);
    if (warning) show(warning, {key: warning, root});
  }
}

/** Offers a new *edition*: nothing of it is fetched or used before the reader says so. */
function offer(edition: Edition, root: string): void {
  const box = show("A new version is here.", {key: edition.edition, root});
  if (!box) return;
  const text = box.querySelector("p")!;
  const use = textButton("Use it now", () => void update());
  async function update(): Promise<void> {
    use.disabled = true;
    try {
      const onProgress = (bytes: number) => (text.textContent = progressText(bytes, edition));
      const {signal} = new AbortController();
      if (await updateCopy(edition, {root, onProgress, signal})) return location.reload();
      text.textContent = mustWait;
    } catch (error) {
      text.textContent = (error as Error).message;
    }
    use.disabled = false;
  }
  box.querySelector("button")!.before(use);
}

/** Shows a *message* at the foot of the window, until the reader wants it no more. */
function show(message: string, {key, root}: {key: string; root: string}): HTMLElement | undefined {
  if (sessionStorage.getItem(dismissed) === key) return undefined;
  const later = textButton("Later", () => {
    sessionStorage.setItem(dismissed, key);
    box.remove();
  });
  const about = create("a", {href: new URL("offline", root).href}, "About this copy");
  const box = create("aside", {className: "copy-notice"}, create("p", {}, message), later, about);
  box.setAttribute("aria-label", "Saved copy");
  box.querySelector("p")!.setAttribute("role", "status");
  document.body.append(box);
  return box;
}
