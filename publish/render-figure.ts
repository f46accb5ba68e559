import {formatCell} from "../src/figures/cells.js";
import {defaultChoices, madeUpMark, type Figure} from "../src/figures/figure.js";
import {findTable} from "../src/tables/index.js";
import type {AnyRow} from "../src/tables/table.js";
import type {BoundFigure, FigureGap} from "./bound-figure.js";
import {citation, citedTitle} from "./cite.js";
import type {PageContext} from "./context.js";
import {renderCoverageButton, renderCoverageCard} from "./coverage.js";
import {drawChart} from "./draw.js";
import {figureFile, sourceLine} from "./figure-data.js";
import {renderNumber} from "./figure-numbers.js";
import {escapeHtml} from "./html.js";
import {renderControls} from "./render-controls.js";

/**
 * Returns the static form of a figure: everything a reader needs without
 * JavaScript. Its rows are kept in a file, for a reader who changes or takes them.
 */
export function renderFigure(bound: BoundFigure, context: PageContext): string {
  const {root, keep} = context;
  const {name, figure, title, subtitle, rows} = bound;
  const id = `figure-${name}`;
  const {path, json} = figureFile(bound);
  keep?.(path, json);
  const description = figure.describe(rows, defaultChoices(figure));
  const put = context.later ?? ((part: string) => part);
  const table = put(renderTable(figure, rows));
  const openTable = `<div class="table-scroll${figure.isTableOpen ? " table-cards" : ""}" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${table}</div>`;
  return `<figure class="figure${figure.width === "wide" ? " figure-wide" : ""}" id="${id}" data-figure="${name}" data-rows="${root}${path}">
<figcaption>${renderNumber(name, context)}<p class="figure-title">${escapeHtml(title)}</p>
<p class="figure-subtitle">${escapeHtml(subtitle)}</p></figcaption>
${renderControls(name, figure, rows)}
${figure.chart ? renderChart(bound, context) : openTable}
${figure.words ? `<p class="figure-words" aria-live="polite">${escapeHtml(figure.words(rows, defaultChoices(figure)))}</p>` : ""}
${figure.chart && figure.isTableOpen ? openTable : ""}
${bound.caveats.map((caveat) => `<p class="figure-caveat">${escapeHtml(caveat)}</p>`).join("\n")}
${figure.madeUp ? renderMadeUp(figure.madeUp) : renderSource(bound.sources, context)}
<div class="figure-more">
${figure.chart && !figure.isTableOpen ? `<details class="more-table"><summary>Table</summary><div class="table-scroll" tabindex="0" role="region" aria-label="Table: ${escapeHtml(title)}">${table}</div></details>` : ""}
<details class="more-text"><summary>In words</summary><p id="${wordsId(name)}">${escapeHtml(description)}</p></details>
<details class="more-query"><summary>Query</summary><p>The query stands beside its rows in <a href="${root}${path}">${path}</a>.</p></details>
<details class="more-download"><summary>Download</summary>${renderDownloads(bound, {root, path})}</details>
<details class="more-cite"><summary>Cite</summary><p>${escapeHtml(citation(citedTitle(title, figure), id))}</p></details>
<a class="figure-link" href="#${id}">Link</a>
</div>
</figure>`;
}

/** Returns what stands in the place of a figure that has nothing to show: which kind of gap it is. */
export function renderGap({name, title, gap, sources}: FigureGap, context: PageContext): string {
  return `<div class="figure figure-gap" id="figure-${name}"><p class="figure-title">${escapeHtml(title)}</p>
<p class="gap">${escapeHtml(gap)}</p>
${renderSource(sources, context)}</div>`;
}

/** The text alternative stands once on the page, under “In words”. */
const wordsId = (name: string) => `words-${name}`;

/** A drawing: its opening tag, which paper and slides change, and what it draws. */
const svgTags = /^(<svg(?:[^">]|"[^"]*")*>)(.*)<\/svg>$/s;

function renderChart({name, figure, rows}: BoundFigure, {later}: PageContext): string {
  const {narrow, wide} = drawChart(name, figure, {rows, choices: defaultChoices(figure)});
  // What a drawing defines may be shared with others of the page; all else in it is as it stays.
  const put = (drawing: string) =>
    later && !drawing.includes("<defs")
      ? drawing.replace(
          svgTags,
          (_, start: string, inner: string) => `${start}${later(inner)}</svg>`
        )
      : drawing;
  return `<div class="chart" role="img" aria-labelledby="${wordsId(name)}"><div class="chart-narrow">${put(narrow)}</div><div class="chart-wide">${put(wide)}</div></div>`;
}

/** Returns the table of a figure's rows. */
export function renderTable(figure: Figure, all: AnyRow[]): string {
  const {table} = figure;
  const rows = figure.tableRows?.(all, defaultChoices(figure)) ?? all;
  const isNumber = (name: string) => rows.some((row) => typeof row[name] === "number");
  const head = table.map(
    ({name, label}) =>
      `<th scope="col"${isNumber(name) ? ' class="n"' : ""}>${escapeHtml(label)}</th>`
  );
  const body = rows.map((row) => {
    const cells = table.map((column, index) => {
      const text = escapeHtml(formatCell(row, column));
      const kind = `${isNumber(column.name) ? ' class="n"' : ""}${figure.isTableOpen ? ` data-label="${escapeHtml(column.label)}"` : ""}`;
      return index === 0 ? `<th scope="row"${kind}>${text}</th>` : `<td${kind}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

/**
 * One line: publisher, table, release, and who is counted one tap away. A table's
 * coverage card stands once on a page, with the first figure that draws on it.
 */
export function renderSource(sources: readonly string[], {cards, root}: PageContext): string {
  const contracts = sources.map(findTable);
  const isUnmeasured = contracts.every(({coverage}) => coverage.interval.kind === "none");
  const badge = isUnmeasured ? ` <span class="badge">no published margin</span>` : "";
  const isFirst = (name: string) => !cards?.has(name) && (cards?.add(name), true);
  const added = contracts
    .filter(({name}) => isFirst(name))
    .map((table) => renderCoverageCard(table, root));
  return `<p class="figure-source">Source: ${escapeHtml(sourceLine(sources))}.${badge} <span class="who">Who is counted: ${contracts.map(renderCoverageButton).join(" · ")}</span></p>
${added.join("\n")}`;
}

/** An illustration has a badge in the place of a source, and says what is made up. */
const renderMadeUp = (madeUp: string): string =>
  `<p class="figure-source"><span class="badge">${madeUpMark}</span> ${escapeHtml(madeUp)}</p>`;

function renderDownloads(
  {sources, figure: {madeUp}}: BoundFigure,
  {root, path}: {root: string; path: string}
): string {
  if (madeUp)
    return `<ul><li>What it is made of, with its query: <a href="${root}${path}" download>JSON</a></li></ul>`;
  const links = sources.map((name) => {
    const files = ["csv", "parquet"].map(
      (type) => `<a href="${root}data/${name}.${type}" download>${type.toUpperCase()}</a>`
    );
    return `<li>${escapeHtml(findTable(name).title)}, whole table: ${files.join(", ")}</li>`;
  });
  return `<ul>${links.join("")}</ul>`;
}
