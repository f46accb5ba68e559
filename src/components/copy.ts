import {textButton} from "./element.js";
import {speak} from "./speak.js";

/** Returns a button that copies what *read* returns. */
export function copyButton(label: string, read: () => string): HTMLButtonElement {
  const button = textButton(label, () => void copy(read(), button, label));
  return button;
}

/** Copies *text* and says so on *element*, whose text is *label* otherwise. */
export async function copy(text: string, element: HTMLElement, label: string): Promise<void> {
  // There is no clipboard on an insecure address; the text can then be copied by hand.
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false
  );
  const answer = isCopied ? "Copied" : text;
  element.textContent = answer;
  speak(answer);
  if (isCopied) setTimeout(() => (element.textContent = label), 2000);
}

/** Puts a copy button behind each citation of a *card*. */
export function addCopyButtons(card: HTMLElement): void {
  const kinds = [
    {selector: "p", label: "Copy text"},
    {selector: "pre", label: "Copy BibTeX"}
  ];
  for (const {selector, label} of kinds) {
    const text = card.querySelector(selector);
    text?.after(copyButton(label, () => text.textContent));
  }
}
