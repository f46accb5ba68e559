// Makes a talk of the slides that stand in the page: nothing else is fetched before
// the first one is shown.
import Reveal from "reveal.js";
import {wakeControls} from "../wake-controls.js";
import {walkChart} from "../walk-chart.js";
import {keepChoices} from "./address.js";
import {keepCut, markTools} from "./cut.js";
import {listenForKeys, mayTurn} from "./keys.js";
import {fetchAhead} from "./offline.js";
import {projectorTool} from "./projector.js";
import {speakerTool} from "./speaker.js";
import {announceSlides} from "./status.js";
import {leavePrintView} from "./print-view.js";
import {listenForSwipes} from "./swipe.js";
import {addTool} from "./tools.js";

// The first slide stands in the page: it is painted before anything is done about it.
await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

// Reveal lays slides out for paper by itself where its address says so, and ours are then
// empty: the style sheet prints them in either case.
leavePrintView();
const cut = keepCut(document.querySelector(".slides")!, location.search);
const deck = new Reveal(document.querySelector<HTMLElement>(".reveal")!, {
  width: "100%",
  height: "100%",
  margin: 0,
  center: false,
  hash: true,
  controls: false,
  progress: true,
  slideNumber: "c/t",
  transition: "none",
  backgroundTransition: "none",
  // A swipe may scroll a slide; which one turns it, swipe.ts decides.
  touch: false,
  scrollActivationWidth: 0,
  // The styles say how a slide is laid out.
  display: "",
  keyboardCondition: mayTurn
});

await deck.initialize();
// As an application a screen reader would hand it every key, and read nothing by itself.
deck.getRevealElement()?.removeAttribute("role");
markTools(cut);
announceSlides(deck);
listenForKeys(deck);
listenForSwipes(deck);
keepChoices();
for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) {
  const chart = figure.querySelector<HTMLElement>(".chart");
  if (chart) walkChart(chart);
  wakeControls(figure);
}
addTool(deck, {label: "Speaker view", key: "S"}, speakerTool(deck, cut));
addTool(deck, {label: "Overview", key: "O"}, () => deck.toggleOverview());
addTool(deck, {label: "Projector", key: "C"}, projectorTool());
addTool(deck, {label: "Keys", key: "?"}, () => deck.toggleHelp());
document.documentElement.classList.add("is-ready");
if (document.readyState === "complete") fetchAhead(document);
else addEventListener("load", () => fetchAhead(document), {once: true});
