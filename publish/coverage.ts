import type {Table} from "../src/tables/table.js";
import {escapeHtml} from "./html.js";

/** Returns the lines of a coverage card: who is counted, who is not, and the rest. */
export function coverageLines({coverage, source, traps}: Table): [string, string][] {
  return [
    ["Who is counted", coverage.counted],
    ["Who is not", coverage.notCounted],
    ["What zero means", coverage.zeroMeans],
    ["Stock or flow", coverage.kind === "reference" ? "Neither" : capital(coverage.kind)],
    ["Period", coverage.period],
    ["Areas", coverage.geography],
    ["Interval", coverage.interval.reason],
    ["Revised", coverage.revised],
    [
      "Our copy",
      `${source.secondHand ? "Second-hand: " : ""}${source.obtained}. Checked: ${source.checked}.`
    ],
    ["Licence", source.licence],
    ...traps.map((trap): [string, string] => ["A trap", trap])
  ];
}

const idOfCard = ({name}: Table) => `card-${name.replaceAll("_", "-")}`;

/** Returns the button that opens a table's coverage card, without JavaScript. */
export function renderCoverageButton(table: Table): string {
  return `<button type="button" class="open-card" popovertarget="${idOfCard(table)}">${escapeHtml(table.title)}</button>`;
}

/** Returns the coverage card of a table. */
export function renderCoverageCard(table: Table): string {
  const title = escapeHtml(table.title);
  return `<div class="card" id="${idOfCard(table)}" popover role="group" aria-label="${title}: who is counted"><p class="card-title">${title}</p>${renderCoverageList(table)}</div>`;
}

/** Returns the lines of a coverage card as a description list. */
export function renderCoverageList(table: Table): string {
  const rows = coverageLines(table).map(
    ([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>`
  );
  return `<dl class="coverage">${rows.join("")}</dl>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
