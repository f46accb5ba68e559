import {create, textButton} from "./element.js";
import {fetchFigure} from "./figure-data.js";
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

/** Puts buttons that copy a *figure*'s citation, as text and for a reference manager, into its *card*. */
export async function addCopyButtons(card: HTMLElement, figure: HTMLElement): Promise<void> {
  const text = card.querySelector("p")!;
  const [data, {addEmbed}] = await Promise.all([fetchFigure(figure), import("./embed-snippet.js")]);
  const {bibtex} = data;
  const entry = create("pre");
  entry.append(create("code", {}, bibtex));
  text.after(
    copyButton("Copy text", () => text.textContent),
    entry,
    copyButton("Copy BibTeX", () => bibtex)
  );
  addEmbed(card, figure, data);
}
