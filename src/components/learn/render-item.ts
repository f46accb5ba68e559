import {
  hrefOf,
  type Choice,
  type EstimateItem,
  type Feedback,
  type FigureState,
  type PageState,
  type Item,
  type ItemSource
} from "../../learn/item.js";
import {findMisconception} from "../../learn/misconceptions/index.js";
import {confidences} from "../../learn/progress.js";
import {escapeHtml} from "../escape-html.js";
import {confidenceWords} from "./confidence-words.js";

export interface ItemPlace {
  /** Which item of its page it is, from 1. */
  number: number;
  /** From the page to the root of the site, as "../". */
  root: string;
}

/** Returns items as HTML, one after the other. */
export function renderItems(items: readonly Item[], {root}: {root: string}): string {
  return items.map((item, index) => renderItem(item, {number: index + 1, root})).join("\n");
}

/**
 * Returns an item as HTML: a form to decide with, and the answer in a details element, so
 * that it can be read without JavaScript and on paper. The build and the browser write
 * the same, and what is said to a reader is taken from the answer that stands there.
 */
export function renderItem(item: Item, {number, root}: ItemPlace): string {
  const id = `item-${number}`;
  return `<article class="item" id="${id}" data-item="${escapeHtml(item.id)}" data-drill="${item.misconception}" data-type="${item.type}" aria-labelledby="${id}-title">
<h3 id="${id}-title">Question ${number}</h3>
${item.given.map((text) => `<p class="given">${escapeHtml(text)}</p>`).join("\n")}
${renderExhibit(item, root)}
${renderForm(item, id)}
${renderAnswer(item, root)}
</article>`;
}

/** Returns what is to be judged, above the question. */
export function renderExhibit({exhibit}: Item, root: string): string {
  if (exhibit === null) return "";
  if (exhibit.kind === "sentence")
    return `<blockquote class="exhibit">${escapeHtml(exhibit.text)}</blockquote>`;
  const see =
    exhibit.kind === "figure" ? ` ${renderFigureLink(exhibit.state, {root, text: "See it"})}` : "";
  return `<p class="exhibit described">${escapeHtml(exhibit.text)}${see}</p>`;
}

function renderForm(item: Item, id: string): string {
  return `<form class="item-form" novalidate>
<fieldset class="options"><legend>${escapeHtml(item.question)}</legend>${item.type === "estimate" ? renderNumber(item, id) : item.choices.map((choice) => renderChoice(choice, id)).join("\n")}</fieldset>
<fieldset class="sureness"><legend>How sure are you?</legend>${confidences.map((value) => `<label><input type="radio" name="${id}-sure" value="${value}"><span>${confidenceWords[value]}</span></label>`).join("")}</fieldset>
<p class="decide"><button type="submit" disabled>Decide</button> <span class="problem" role="status"></span></p>
</form>
<div class="feedback" tabindex="-1" role="group" aria-label="What is so" hidden></div>`;
}

const renderChoice = ({id: value, text, verdict}: Choice, id: string): string =>
  `<label><input type="radio" name="${id}" value="${escapeHtml(value)}" data-verdict="${verdict}"><span>${escapeHtml(text)}</span></label>`;

const renderNumber = ({unit, answer}: EstimateItem, id: string): string =>
  `<p class="number"><label for="${id}-number">Your number</label> <input id="${id}-number" name="${id}-number" inputmode="decimal" autocomplete="off" data-lower="${answer.lower}" data-upper="${answer.upper}"> <span>${escapeHtml(unit)}</span></p>
<label><input type="checkbox" name="${id}" value="not-sure" data-verdict="not-sure"><span>Not sure</span></label>`;

function renderAnswer(item: Item, root: string): string {
  return `<details class="answer"><summary>The answer, and why</summary>
<p class="answer-right">Right: <strong>${escapeHtml(rightAnswer(item))}</strong></p>
<p class="answer-because">${escapeHtml(item.because)}</p>
<p class="answer-instead">You may write: <q>${escapeHtml(item.instead)}</q></p>
<ul class="answer-wrong">${wrongAnswers(item).join("\n")}</ul>
<p class="answer-settles">What settles it: ${renderFigureLink(item.settles, {root})}</p>
<p class="answer-sources">${item.sources.length > 1 ? "Sources" : "Source"}: ${item.sources.map((source) => renderSource(source, root)).join("; ")}.</p>
</details>`;
}

/** Returns the right answer as it is written. */
export function rightAnswer(item: Item): string {
  return item.type === "estimate"
    ? item.answer.written
    : item.choices.find(({verdict}) => verdict === "right")!.text;
}

/** What each wrong answer shows; those of a number are found by their range. */
function wrongAnswers(item: Item): string[] {
  if (item.type !== "estimate")
    return item.choices
      .filter(({verdict}) => verdict === "wrong")
      .map(({id, text, feedback}) =>
        renderWrong(feedback!, {attributes: `data-for="${escapeHtml(id)}"`, said: `“${text}”`})
      );
  const slips = item.slips.map(({lower, upper, feedback}) =>
    renderWrong(feedback, {
      attributes: `data-lower="${lower}" data-upper="${upper}"`,
      said: rangeOf(lower, upper)
    })
  );
  return [
    ...slips,
    renderWrong(item.otherwise, {attributes: "data-otherwise", said: "Another number"})
  ];
}

const rangeOf = (lower: number, upper: number): string => {
  const [from, to] = [lower, upper].map((value) => String(Math.round(value * 10) / 10));
  return from === to ? from : `${from} to ${to}`;
};

function renderWrong(
  {shows, why}: Feedback,
  {attributes, said}: {attributes: string; said: string}
): string {
  return `<li ${attributes}><span class="said">${escapeHtml(said)}</span> <span class="shows">${escapeHtml(findMisconception(shows).name)}.</span> <span class="why">${escapeHtml(why)}</span></li>`;
}

const pages: Readonly<Record<string, string>> = {
  "/net-migration": "Net migration",
  "/counting": "Who is counted",
  "/york": "York’s story",
  "/places/": "Places",
  "/methods": "Methods"
};

/** Returns a link to a figure in its state, or to a part of a page, by a name that claims nothing. */
export function renderFigureLink(
  state: FigureState | PageState,
  {root, text}: {root: string; text?: string}
): string {
  const name = ("heading" in state ? state.heading : state.figure).replaceAll("-", " ");
  const page = pages[state.page] ?? "The page of the place";
  const label = text ?? `${page}: ${name}`;
  return `<a href="${escapeHtml(root + hrefOf(state).slice(1))}">${escapeHtml(label)}</a>`;
}

/** Returns a source with its release. */
export function renderSource({table, publisher, title, release}: ItemSource, root: string): string {
  if (table === null) return escapeHtml(title);
  return `${escapeHtml(publisher)}, <a href="${root}datasets#${table}">${escapeHtml(title)}</a>, ${escapeHtml(release)}`;
}
