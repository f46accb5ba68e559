import {lostDoubt} from "../../src/notebook/bounds.js";
import type {PageContext} from "../context.js";
import {escapeHtml, idOf} from "../html.js";
import {renderSource} from "../render-figure.js";
import {renderResultChart} from "./draw-answer.js";
import {renderResultTable, sizeText} from "./render-table.js";
import type {Answered} from "./run-notebook.js";

/**
 * Returns what a reader gets of a query without JavaScript: its chart, its rows with
 * their bounds, which doubt it left behind, where its numbers come from, and the query.
 */
export function renderAnswer(answered: Answered, context: PageContext): string {
  const {cell, read} = answered;
  const id = idOf(cell.name);
  return `<figure class="figure notebook-result" id="result-${id}">
${"unshown" in answered ? `<p class="gap">${escapeHtml(answered.unshown)}</p>` : renderShown(id, answered)}
${
  read.length > 0
    ? renderSource(
        read.map(({name}) => name),
        context
      )
    : noSource(answered)
}
<div class="figure-more"><details class="notebook-query"><summary>Query</summary><pre tabindex="0"><code>${escapeHtml(cell.sql)}</code></pre></details></div>
</figure>`;
}

type Shown = Extract<Answered, {result: unknown}>;

function renderShown(id: string, {cell, sql, read, result}: Shown): string {
  const name = escapeHtml(cell.name);
  const rows = `<div class="table-scroll" tabindex="0" role="region" aria-label="Rows of ${name}">${renderResultTable(result)}</div>`;
  const size = sizeText(result.rows.length);
  const lost = lostDoubt({sql, columns: result.columns.map(({name}) => name)}, read);
  return `<figcaption><p class="figure-subtitle">Result of the query <code>${name}</code>: ${size}.</p></figcaption>
${cell.chart ? `${renderResultChart(id, result, cell.chart)}\n<details class="notebook-rows"><summary>The rows</summary>${rows}</details>` : rows}
${lost.map((note) => `<p class="figure-caveat">${withCode(note)}</p>`).join("\n")}`;
}

/** A result without a table of ours is what its author wrote into the query. */
const noSource = (answered: Answered): string =>
  "unshown" in answered
    ? ""
    : `<p class="figure-source"><span class="badge">no table of ours</span> The numbers of this result are written in the query itself.</p>`;

/** Escapes a note, and sets what stands between backticks as code. */
const withCode = (note: string): string =>
  escapeHtml(note).replace(/`([^`]*)`/g, "<code>$1</code>");
