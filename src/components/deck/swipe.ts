import type {RevealApi} from "reveal.js";

/** How far a finger must go across, in pixels, to turn a slide. */
const across = 60;

/**
 * Turns slides by swipes. Only a swipe across turns one: up and down scroll a slide that
 * is longer than a phone, and what is dragged itself turns none.
 */
export function listenForSwipes(deck: RevealApi): void {
  let start: {x: number; y: number} | undefined;
  const slides = document.querySelector<HTMLElement>(".slides")!;
  slides.addEventListener(
    "touchstart",
    ({touches, target}) => {
      const isDragged = (target as Element).closest("input, .chart[tabindex], .table-scroll");
      const [{clientX: x, clientY: y}] = touches;
      start = touches.length === 1 && !isDragged ? {x, y} : undefined;
    },
    {passive: true}
  );
  slides.addEventListener(
    "touchend",
    ({changedTouches: [{clientX, clientY}]}) => {
      if (!start) return;
      const [x, y] = [clientX - start.x, clientY - start.y];
      if (Math.abs(x) < across || Math.abs(x) < 2 * Math.abs(y)) return;
      if (x < 0) deck.next();
      else deck.prev();
    },
    {passive: true}
  );
}
