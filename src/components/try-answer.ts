import {triedChart, type Tried} from "../charts/tried-chart.js";
import {answerFields, type Fields} from "../prose/comparison-fields.js";
import {shownDrawing} from "./chart-points.js";
import {create} from "./element.js";
import {finishDrawing} from "./finish-drawing.js";

/** Answers what a reader has written: a sentence beside each field at fault, or the comparison. */
export function answerForm(tried: HTMLElement, fields: Fields): void {
  const answer = answerFields(fields);
  showFaults(tried, answer.faults ?? {});
  // The last answer would not be that of what stands in the form now.
  tried.querySelector(".try-answer")!.classList.toggle("is-stale", answer.faults !== null);
  if (answer.faults) {
    say(tried, "The comparison waits until every field can be read.");
    return;
  }
  say(tried, answer.sentence);
  const reasons = answer.difference.reasons.map((reason) => create("li", {}, reason));
  tried.querySelector(".try-reasons")!.replaceChildren(...reasons);
  redraw(tried, answer);
}

function showFaults(tried: HTMLElement, faults: Readonly<Record<string, string>>): void {
  for (const place of tried.querySelectorAll<HTMLElement>("[data-field]")) {
    const words = faults[place.dataset.field!] ?? "";
    const problem = place.querySelector(".problem")!;
    if (problem.textContent !== words) problem.textContent = words;
    const field = place.querySelector("input, select")!;
    if (words) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

function say(tried: HTMLElement, words: string): void {
  const sentence = tried.querySelector(".try-sentence")!;
  if (sentence.textContent !== words) sentence.textContent = words;
}

const waiting = new WeakMap<HTMLElement, ResizeObserver>();

/** Draws the chart that is shown now, and the one for another width when it is shown. */
function redraw(tried: HTMLElement, answer: Tried): void {
  const chart = tried.querySelector<HTMLElement>(".chart")!;
  chart.setAttribute("aria-label", answer.sentence);
  const stale = new Set(chart.querySelectorAll<HTMLElement>(".chart-narrow, .chart-wide"));
  const drawShown = (): void => {
    const drawing = shownDrawing(chart);
    if (!drawing || !stale.delete(drawing)) return;
    const old = drawing.querySelector("svg")!;
    const svg = triedChart(answer, {document, width: Number(old.getAttribute("width"))});
    finishDrawing(svg, `try-difference-${drawing.className}`);
    old.replaceWith(svg);
  };
  drawShown();
  waiting.get(chart)?.disconnect();
  const observer = new ResizeObserver(drawShown);
  observer.observe(chart);
  waiting.set(chart, observer);
}
