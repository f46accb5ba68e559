import type {RevealApi} from "reveal.js";

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const press = [" ", "Enter"];

/** What takes keys itself, and which; wherever else the focus is, every key is the deck’s. */
const users: readonly {selector: string; keys: readonly string[] | "all"}[] = [
  {selector: "textarea, [contenteditable], input[type=text], input[type=number]", keys: "all"},
  {selector: "input, select", keys: [...arrows, ...press, "Escape"]},
  {selector: ".chart[role=application], .table-scroll", keys: [...arrows, "Escape"]},
  {selector: "button, a, summary", keys: press}
];

/**
 * Whether a key may turn a slide: not while it is a control’s, and not while Escape has a
 * note to close. Reveal asks this before it does anything; a key that the speaker’s
 * window passes on has no target.
 */
export function mayTurn({key, target}: KeyboardEvent): boolean {
  if (key === "Escape" && document.querySelector(":popover-open")) return false;
  const element = target as Element | null;
  const user = users.find(({selector}) => element?.closest?.(selector));
  return !user || (user.keys !== "all" && !user.keys.includes(key));
}

/**
 * Lets go of a control when a clicker turns the slide, which sends page keys, and when
 * Escape is pressed: the keys are the deck’s again.
 */
export function listenForKeys(deck: RevealApi): void {
  addEventListener(
    "keydown",
    ({key}) => {
      const focused = document.activeElement as HTMLElement | null;
      if (!focused?.closest(".slides")) return;
      if (/^Page(Up|Down)$/.test(key)) focused.blur();
      else if (key === "Escape" && focused.matches("input, select, .chart"))
        deck.getCurrentSlide().querySelector<HTMLElement>(".slide-title")?.focus();
    },
    {capture: true}
  );
}
