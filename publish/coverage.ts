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

/** Returns the coverage card of a table, and the button that opens it without JavaScript. */
export function renderCoverage(table: Table, id: string): {button: string; card: string} {
  return {
    button: `<button type="button" class="open-card" popovertarget="${id}">Who is counted: ${escapeHtml(table.title.toLowerCase())}</button>`,
    card: `<div class="card" id="${id}" popover role="group" aria-label="${escapeHtml(table.title)}: who is counted"><p class="card-title">${escapeHtml(table.title)}</p>${renderCoverageList(table)}</div>`
  };
}

/** Returns the lines of a coverage card as a description list. */
export function renderCoverageList(table: Table): string {
  const rows = coverageLines(table).map(
    ([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>`
  );
  return `<dl class="coverage">${rows.join("")}</dl>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
