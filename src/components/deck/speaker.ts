import type {RevealApi} from "reveal.js";
import {create} from "../element.js";
import type {ChosenCut} from "./cut.js";
import {SpeakerWindow} from "./speaker-window.js";

/** What changes what the room sees. */
const changes = [
  "slidechanged",
  "fragmentshown",
  "fragmenthidden",
  "paused",
  "resumed",
  "overviewshown",
  "overviewhidden"
];

/**
 * Returns what opens the speaker’s window, and keeps it in step with the slides. It is
 * filled from this page and asks for nothing: a room may have no network.
 */
export function speakerTool(deck: RevealApi, {minutes}: ChosenCut): () => void {
  let speaker: SpeakerWindow | undefined;
  const update = () => speaker?.show();
  for (const change of changes) deck.on(change, update);
  document.querySelector(".slides")!.addEventListener("redrawn", update, {capture: true});
  addEventListener("pagehide", () => speaker?.part());
  return () => {
    if (speaker?.isOpen) return speaker.focus();
    const opened = open("", "speaker", "popup,width=1180,height=780");
    if (!opened) return tellBlocked();
    speaker = new SpeakerWindow(opened, deck, {count: deck.getTotalSlides(), minutes});
    speaker.show();
  };
}

function tellBlocked(): void {
  document.querySelector(".deck-tools .problem")?.remove();
  const problem = create(
    "span",
    {className: "problem"},
    "The browser did not let the speaker’s window open. Allow windows of this page, then press S."
  );
  problem.setAttribute("role", "alert");
  document.querySelector(".deck-tools")!.append(problem);
}
