import type {Dataset} from "../src/counting/dataset.js";
import {datasets, findDataset, idOfDataset} from "../src/counting/datasets/index.js";
import {questions, questionsOf, verdictOf, type Question} from "../src/counting/questions.js";
import {tables as carried} from "../src/tables/index.js";
import type {PageContext} from "./context.js";
import {renderCoverageButton} from "./coverage.js";
import {escapeHtml} from "./html.js";
import {renderChanges} from "./render-source.js";

/**
 * Returns the directory of datasets: the questions to choose from, what answers
 * each, and an entry for every dataset. The filter is a choice of radio buttons
 * and a style; where a browser cannot do it, and on paper, everything is shown.
 */
export function renderDirectory(context: PageContext): string {
  const entries = datasets.map((dataset) => renderEntry(dataset, context));
  return `<div class="directory" id="directory"><style>${filterStyle()}</style>
<fieldset class="questions"><legend>What do you want to know of a place?</legend>${renderChoice("", "Show all datasets", true)}${questions.map(({id, text}) => renderChoice(id, text)).join("")}</fieldset>
<p class="directory-status" role="status"></p>
${questions.map(renderAnswer).join("\n")}
${entries.join("\n")}
</div>`;
}

function renderChoice(id: string, text: string, checked = false): string {
  return `<label><input type="radio" name="question" value="${id}"${checked ? " checked" : ""}><span>${escapeHtml(text)}</span></label>`;
}

/** Hides what the chosen question does not ask for; an entry that a link leads to stays. */
function filterStyle(): string {
  const chosen = (id: string) => `.directory:has([value="${id}"]:checked)`;
  const rules = questions.map(
    ({id}) =>
      `${chosen(id)} .entry:not([data-questions~="${id}"],:target){display:none}.directory:not(:has([value="${id}"]:checked)) .question-answer[data-question="${id}"]{display:none}`
  );
  return `@media screen{@supports selector(:has(*)){${rules.join("")}}}`;
}

const reaches = {answers: "Answers", partly: "In part", misleads: "Misleads"} as const;

function renderAnswer(question: Question): string {
  const {id, text, answers, untold} = question;
  const lines = answers.map(
    ({dataset, reach, because}) =>
      `<li class="reach-${reach}"><b>${reaches[reach]}</b> <span><a href="#${idOfDataset(dataset)}">${escapeHtml(findDataset(dataset).title)}</a>. ${escapeHtml(because)}</span></li>`
  );
  return `<div class="question-answer" data-question="${id}"><p class="asked">${escapeHtml(text)}</p><p>${verdictOf(question)}</p><ul>${lines.join("")}</ul><p class="untold"><b>What none tells:</b> ${escapeHtml(lowerFirst(untold))}</p></div>`;
}

function renderEntry(dataset: Dataset, context: PageContext): string {
  const {name, title, publisher, kind, fate, counted, notCounted} = dataset;
  const id = idOfDataset(name);
  const asked = questionsOf(name).map(({question}) => question.id);
  return `<article class="entry" id="${id}" data-questions="${asked.join(" ")}">
<header><h3><a href="#${id}">${escapeHtml(title)}</a></h3><p>${escapeHtml(publisher)}</p><p class="entry-fate">${escapeHtml(fate)}</p></header>
<div>${renderLines([
    ["Who is counted", escapeHtml(counted)],
    ["Who is not", escapeHtml(notCounted)],
    ["Stock or flow", capital(kind)],
    ["Areas", escapeHtml(dataset.geography)]
  ])}<details><summary>What became of it, traps, where to get it</summary>${renderLines(furtherLines(dataset, context))}</details></div>
</article>`;
}

type Line = [term: string, html: string];

function furtherLines(dataset: Dataset, context: PageContext): Line[] {
  const {name, frequency, delay, strengths, traps, access, in2016, since, sources} = dataset;
  const links = access.map(({name, url}) => `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`);
  const asked = questionsOf(name).map(
    ({question, reach}) => `${escapeHtml(question.text)} <i>${reaches[reach]}</i>`
  );
  return [
    ["How often", escapeHtml(frequency)],
    ["How late", escapeHtml(delay)],
    ["Strengths", renderList(strengths.map(escapeHtml))],
    ["Traps", renderList(traps.map(escapeHtml))],
    ["Where to get it", renderList(links)],
    ["In the paper", escapeHtml(in2016)],
    ["What became of it", renderChanges(since)],
    ["Questions", renderList(asked)],
    ["Sources", renderList(sources.map(escapeHtml))],
    ["Our tables", renderTables(dataset, context)]
  ];
}

/**
 * Each table with its place in the dictionary, where its whole coverage stands, and the
 * button of its card where a figure has put that on the page: all cards would weigh more
 * than the figures do.
 */
function renderTables({tables, notCarried}: Dataset, {root, cards}: PageContext): string {
  if (notCarried) return escapeHtml(notCarried);
  // A table that is there only once it has been refreshed is not in the dictionary yet.
  const lines = tables
    .filter((name) => name in carried)
    .map((name) => {
      const table = carried[name];
      const link = `<a href="${root}datasets#${name}">${escapeHtml(table.title)}</a>`;
      return cards?.has(name)
        ? `${renderCoverageButton(table)} <a href="${root}datasets#${name}"><code>${name}</code></a>`
        : `${link} <code>${name}</code>`;
    });
  return renderList(lines);
}

function renderLines(lines: readonly Line[]): string {
  const rows = lines.map(([term, html]) => `<div><dt>${term}</dt><dd>${html}</dd></div>`);
  return `<dl class="coverage">${rows.join("")}</dl>`;
}

const renderList = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text[0].toLowerCase() + text.slice(1);
