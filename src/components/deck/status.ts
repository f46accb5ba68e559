import type {RevealApi} from "reveal.js";
import {create} from "../element.js";

/**
 * Moves the focus with the slide, and says which one it is: its number and its title.
 * Reveal would read out all that stands on it, the words of charts among it.
 */
export function announceSlides(deck: RevealApi): void {
  document.querySelector(".reveal .aria-status")?.remove();
  const status = create("p", {className: "visually-hidden deck-status"});
  status.setAttribute("role", "status");
  document.body.append(status);
  const tell = (): void => {
    const slide = deck.getCurrentSlide();
    const title = slide.querySelector(".slide-title")!.textContent!.trim();
    status.textContent = `Slide ${deck.getIndices().h + 1} of ${deck.getTotalSlides()}: ${title}`;
  };
  deck.on("slidechanged", () => {
    tell();
    // The speaker’s window may have turned the slide: it keeps the focus then.
    if (document.hasFocus())
      deck
        .getCurrentSlide()
        .querySelector<HTMLElement>(".slide-title")
        ?.focus({preventScroll: true});
  });
  deck.on("fragmentshown", (event) => {
    const {fragment} = event as unknown as {fragment: HTMLElement};
    status.textContent = fragment.textContent!.trim();
  });
  deck.on("paused", () => (status.textContent = "The screen is black"));
  deck.on("resumed", tell);
  tell();
}
