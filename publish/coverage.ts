import {datasetOfTable, idOfDataset} from "../src/counting/datasets/index.js";
import {formatDay} from "../src/prose/date.js";
import type {Table} from "../src/tables/table.js";
import {escapeHtml} from "./html.js";

type Line = [term: string, text: string];

/** What a reader must know before reading a number: who is in it, who is not, and the doubt. */
function essentialLines({coverage, source}: Table): Line[] {
  const copy: Line = ["Our copy", `Second-hand: ${source.obtained}.`];
  return [
    ["Who is counted", coverage.counted],
    ["Who is not", coverage.notCounted],
    ["What zero means", coverage.zeroMeans],
    ["Interval", coverage.interval.reason],
    ...(source.secondHand ? [copy] : [])
  ];
}

/** The rest of what is known of a table's coverage. */
function furtherLines({coverage, source, traps}: Table): Line[] {
  return [
    ["Stock or flow", coverage.kind === "reference" ? "Neither" : capital(coverage.kind)],
    ["Period", coverage.period],
    ["Areas", coverage.geography],
    ["Revised", coverage.revised],
    ["Next release", nextRelease(source)],
    ...(source.secondHand ? [] : [["Our copy", `${source.obtained}.`] satisfies Line]),
    ["Checked", `${source.checked}.`],
    ["Licence", source.licence],
    ...traps.map((trap): Line => ["A trap", trap])
  ];
}

const idOfCard = ({name}: Table) => `card-${name.replaceAll("_", "-")}`;

/** Returns the button that opens a table's coverage card, without JavaScript. */
export function renderCoverageButton(table: Table): string {
  return `<button type="button" class="open-card" popovertarget="${idOfCard(table)}">${escapeHtml(table.title)}</button>`;
}

/** Returns the coverage card of a table: the essentials, and where the rest stands. */
export function renderCoverageCard(table: Table, root: string): string {
  const title = escapeHtml(table.title);
  const dataset = datasetOfTable(table.name);
  const entry = dataset
    ? ` · <a href="${root}counting#${idOfDataset(dataset.name)}">The dataset, and what became of it</a>`
    : "";
  return `<div class="card" id="${idOfCard(table)}" popover role="group" aria-label="${title}: who is counted"><p class="card-title">${title}</p>${renderLines(essentialLines(table))}<p><a href="${root}datasets#${table.name}">Period, areas, revisions, traps</a>${entry}</p></div>`;
}

/** Returns all lines of a table's coverage as a description list. */
export function renderCoverageList(table: Table): string {
  return renderLines([...essentialLines(table), ...furtherLines(table)]);
}

function renderLines(lines: Line[]): string {
  const rows = lines.map(
    ([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>`
  );
  return `<dl class="coverage">${rows.join("")}</dl>`;
}

const nextRelease = ({nextRelease: day}: Table["source"]): string =>
  day ? `Announced for ${formatDay(day)}.` : "We know of no announced day.";

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
