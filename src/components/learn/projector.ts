import {create} from "../element.js";
import {letterOf} from "./letter.js";
import {countNumbers, type Vote} from "./votes.js";

/** What is shown of a question, one after the other. */
const steps = ["question", "votes", "answer"] as const;
const stepNames = {question: "the question", votes: "the votes", answer: "the answer"};

/**
 * Shows questions large, for a room: first the question, then the votes that somebody
 * types in, drawn as bars, then the answer. Keys of a presenter's remote work.
 */
export function openProjector(articles: readonly HTMLElement[]): void {
  const slides = articles.map(makeSlide);
  const where = create("p", {className: "projector-where", role: "status"});
  const close = create("button", {type: "button", className: "text-button"}, "Close");
  const back = create("button", {type: "button", className: "learn-button"}, "Back");
  const next = create("button", {type: "button", className: "learn-button"}, "Next");
  const stage = create("div", {className: "projector-stage"});
  const dialog = create(
    "dialog",
    {className: "projector", ariaLabel: "Questions, large"},
    create("div", {className: "projector-head"}, where, close),
    stage,
    create("div", {className: "projector-foot"}, back, next)
  );
  let at = 0;
  const show = (): void => {
    const [index, step] = [Math.floor(at / steps.length), steps[at % steps.length]];
    const slide = slides[index];
    slide.dataset.step = step;
    if (slide.parentElement !== stage) stage.replaceChildren(slide);
    where.textContent = `Question ${index + 1} of ${slides.length}: ${stepNames[step]}`;
    back.disabled = at === 0;
    next.disabled = at === slides.length * steps.length - 1;
    stage.scrollTop = 0;
    if (step === "votes") slide.querySelector("input")?.focus();
    // A room looks at the answer: it must not be below the edge.
    if (step === "answer") slide.querySelector(".slide-answer")!.scrollIntoView({block: "end"});
  };
  const go = (by: number): void => {
    at = Math.min(Math.max(at + by, 0), slides.length * steps.length - 1);
    show();
  };
  back.addEventListener("click", () => go(-1));
  next.addEventListener("click", () => go(1));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    const by = {ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1}[event.key];
    if (by === undefined || (isTyping && event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    go(by);
  });
  document.body.append(dialog);
  show();
  dialog.showModal();
  next.focus();
}

/** Returns one question with its votes and its answer; a style shows what the step is about. */
function makeSlide(article: HTMLElement): HTMLElement {
  const copies = [...article.querySelectorAll<HTMLElement>(":scope > .given, :scope > .exhibit")];
  const number = article.querySelector<HTMLInputElement>(".number input");
  const answer = create("div", {className: "slide-answer"});
  for (const name of ["right", "because", "instead", "settles"])
    answer.append(article.querySelector(`.answer-${name}`)!.cloneNode(true));
  return create(
    "div",
    {className: "slide"},
    ...copies.map((element) => element.cloneNode(true)),
    create("h2", {}, article.querySelector(".options legend")!.textContent!),
    number ? makeNumberVotes(number) : makeChoiceVotes(article),
    answer
  );
}

/** A row for each answer: its letter, its words, how many chose it. */
function makeChoiceVotes(article: HTMLElement): HTMLElement {
  const list = create("ol", {className: "votes"});
  const inputs: HTMLInputElement[] = [];
  for (const [index, option] of [...article.querySelectorAll(".options label")].entries()) {
    const letter = letterOf(index);
    const {verdict} = option.querySelector("input")!.dataset;
    const input = create("input", {
      type: "number",
      min: "0",
      step: "1",
      ariaLabel: `How many chose ${letter}`
    });
    inputs.push(input);
    const row = create(
      "li",
      {},
      create("b", {}, letter),
      create("span", {className: "vote-text"}, option.querySelector("span")!.textContent!),
      create("span", {className: "vote-count"}, input, create("span", {className: "vote-bar"}))
    );
    row.dataset.verdict = verdict;
    list.append(row);
  }
  list.addEventListener("input", () => {
    const counts = inputs.map(({value}) => Math.max(0, Math.floor(Number(value)) || 0));
    drawBars([...list.querySelectorAll<HTMLElement>(".vote-bar")], counts);
  });
  return list;
}

/** A field for the numbers that a room calls out, and a row for each of them. */
function makeNumberVotes({dataset}: HTMLInputElement): HTMLElement {
  const input = create("input", {type: "text", autocomplete: "off", spellcheck: false});
  const list = create("ol", {className: "votes"});
  input.addEventListener("input", () => {
    const votes = countNumbers(input.value);
    list.replaceChildren(...votes.map((vote) => makeNumberRow(vote, dataset)));
    drawBars(
      [...list.querySelectorAll<HTMLElement>(".vote-bar")],
      votes.map(({count}) => count)
    );
  });
  return create(
    "div",
    {className: "number-votes"},
    create("label", {}, "The numbers from the room, with spaces between ", input),
    list
  );
}

function makeNumberRow({text, value}: Vote, {lower, upper}: DOMStringMap): HTMLLIElement {
  const row = create(
    "li",
    {},
    create("span", {className: "vote-text"}, text),
    create("span", {className: "vote-count"}, create("span", {className: "vote-bar"}))
  );
  row.dataset.verdict = value >= Number(lower) && value <= Number(upper) ? "right" : "wrong";
  return row;
}

/** Bars from zero, the longest of them as wide as there is room. */
function drawBars(bars: readonly HTMLElement[], counts: readonly number[]): void {
  const most = Math.max(1, ...counts);
  for (const [index, bar] of bars.entries()) {
    bar.style.setProperty("--share", String(counts[index] / most));
    bar.textContent = counts[index] > 0 ? String(counts[index]) : "";
  }
}
