import type {RevealApi} from "reveal.js";
import {create, textButton} from "../element.js";

/** What whoever gives a talk can do, and the key that does it. */
interface Tool {
  label: string;
  key: string;
}

/** Keys that Reveal has for itself already. */
const ofReveal = ["O", "?"];

/** Adds a button to the tools of the deck, and the key that does the same. */
export function addTool(deck: RevealApi, {label, key}: Tool, act: () => void): void {
  const button = textButton(`${label} `, act);
  button.append(create("kbd", {}, key));
  button.setAttribute("aria-keyshortcuts", key);
  document.querySelector(".deck-tools")!.append(button);
  if (!ofReveal.includes(key))
    deck.addKeyBinding({keyCode: key.charCodeAt(0), key, description: label}, act);
}
