import type {Outcome} from "../../learn/grade.js";
import type {Confidence} from "../../learn/progress.js";
import {create} from "../element.js";
import {speak} from "../speak.js";
import type {Decision} from "./decisions.js";

export interface WakeItemOptions {
  /** Told of the decision; an item is decided once. */
  onDecide: (decision: Decision) => void;
}

/** Lets a reader decide the item in *article*; what is said comes from the answer that stands in it. */
export function wakeItem(article: HTMLElement, {onDecide}: WakeItemOptions): void {
  const form = article.querySelector<HTMLFormElement>(".item-form")!;
  const problem = form.querySelector<HTMLElement>(".problem")!;
  const number = form.querySelector<HTMLInputElement>(".number input");
  form.querySelector("button")!.disabled = false;
  form.addEventListener("input", ({target}) => {
    problem.textContent = "";
    // A number and “Not sure” are two answers: the later one holds.
    if (!number) return;
    const unsure = form.querySelector<HTMLInputElement>("[value=not-sure]")!;
    if (target === number && number.value !== "") unsure.checked = false;
    else if (target === unsure && unsure.checked) number.value = "";
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = readAnswer(form);
    if ("problem" in answer) {
      problem.textContent = answer.problem;
      form.querySelector<HTMLInputElement>(answer.at)!.focus();
      return;
    }
    const feedback = showFeedback(article, answer);
    feedback.focus();
    // The focus has the verdict read out, as the name of the group; the rest follows it.
    speak(
      [...feedback.children]
        .slice(1)
        .map(({textContent}) => textContent)
        .join(" ")
    );
    onDecide({item: article.dataset.item!, ...answer});
  });
}

/** Shows again what was decided before. */
export function restoreItem(article: HTMLElement, {answer, outcome, confidence}: Decision): void {
  const form = article.querySelector<HTMLFormElement>(".item-form")!;
  const chosen = [...form.querySelectorAll<HTMLInputElement>(".options [data-verdict]")].find(
    ({value}) => value === answer
  );
  const number = form.querySelector<HTMLInputElement>(".number input");
  if (chosen) chosen.checked = true;
  else if (number) number.value = answer;
  const sure = form.querySelector<HTMLInputElement>(`.sureness [value="${confidence}"]`);
  if (sure) sure.checked = true;
  showFeedback(article, {answer, outcome, confidence});
}

type Answer = Omit<Decision, "item">;
type Problem = {problem: string; at: string};

function readAnswer(form: HTMLFormElement): Answer | Problem {
  const chosen = form.querySelector<HTMLInputElement>(".options [data-verdict]:checked");
  if (chosen?.value === "not-sure")
    return {answer: "not-sure", outcome: "not-sure", confidence: null};
  const found = chosen
    ? {answer: chosen.value, outcome: chosen.dataset.verdict as Outcome}
    : readNumber(form.querySelector<HTMLInputElement>(".number input"));
  if ("problem" in found) return found;
  const sure = form.querySelector<HTMLInputElement>(".sureness :checked");
  if (!sure) return {problem: "Say how sure you are as well.", at: ".sureness input"};
  return {...found, confidence: sure.value as Confidence};
}

function readNumber(input: HTMLInputElement | null): Pick<Answer, "answer" | "outcome"> | Problem {
  if (!input) return {problem: "Choose an answer first.", at: ".options input"};
  const at = ".number input";
  const text = input.value
    .trim()
    .replaceAll("−", "-")
    .replace(/[,\s]|%$/g, "");
  if (text === "") return {problem: "Write a number first, or choose “Not sure”.", at};
  const value = Number(text);
  if (!Number.isFinite(value)) return {problem: "Write a number in digits, as 1,500.", at};
  const isRight = value >= Number(input.dataset.lower) && value <= Number(input.dataset.upper);
  return {answer: text, outcome: isRight ? "right" : "wrong"};
}

const heads: Readonly<Record<Outcome, string>> = {
  right: "Right.",
  wrong: "Not so.",
  "not-sure": "Not sure is an honest answer."
};

/** Writes what is so beside an answer, and closes the form; returns what can take the focus. */
function showFeedback(article: HTMLElement, {answer, outcome}: Answer): HTMLElement {
  for (const fieldset of article.querySelectorAll("fieldset")) fieldset.disabled = true;
  article.querySelector<HTMLElement>(".decide")!.hidden = true;
  const feedback = article.querySelector<HTMLElement>(".feedback")!;
  const part = (name: string) =>
    article.querySelector(`.answer-${name}`)!.cloneNode(true) as HTMLElement;
  const wrong = outcome === "wrong" ? findWrong(article, answer) : null;
  const why = wrong?.querySelector(".why")?.textContent ?? "";
  const because = part("because").textContent!;
  const paragraph = (className: string, ...children: (Node | string)[]) =>
    create("p", {className}, ...children);
  const lines = [paragraph("verdict", create("strong", {}, heads[outcome]), ` ${why || because}`)];
  if (wrong) {
    const name = wrong.querySelector(".shows")!.textContent!;
    // A number that no misreading explains shows none.
    const about =
      wrong.dataset.otherwise === undefined
        ? "A well-known misreading: "
        : "The misreading that this question is about: ";
    lines.push(paragraph("shown", about, create("em", {}, name)));
    if (why && why !== because) lines.push(paragraph("", because));
  }
  if (outcome !== "right") lines.push(part("right") as HTMLParagraphElement);
  const instead = part("instead");
  if (wrong) instead.firstChild!.textContent = "Write instead: ";
  feedback.replaceChildren(...lines, instead, part("settles"));
  feedback.dataset.verdict = outcome;
  feedback.ariaLabel = lines[0].textContent;
  feedback.hidden = false;
  return feedback;
}

/** Returns what a wrong answer shows: by its choice, or by the range that a number is in. */
function findWrong(article: HTMLElement, answer: string): HTMLElement {
  const all = [...article.querySelectorAll<HTMLElement>(".answer-wrong li")];
  const value = Number(answer);
  const isWithin = ({lower, upper}: DOMStringMap) =>
    lower !== undefined && value >= Number(lower) && value <= Number(upper);
  return (
    all.find(({dataset}) => dataset.for === answer) ??
    all.find(({dataset}) => isWithin(dataset)) ??
    all.at(-1)!
  );
}
