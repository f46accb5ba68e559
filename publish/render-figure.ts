import {formatCell} from "../src/figures/cells.js";
import {findCaveat} from "../src/figures/caveats.js";
import {defaultChoices, madeUpMark, type Figure} from "../src/figures/figure.js";
import {findFigure} from "../src/figures/index.js";
import {withLiterals} from "../src/queries/engine.js";
import {findTable} from "../src/tables/index.js";
import type {AnyRow} from "../src/tables/table.js";
import type {BoundFigure} from "./bound-figure.js";
import {citation, citedTitle} from "./cite.js";
import type {PageContext} from "./context.js";
import {renderCoverageButton, renderCoverageCard} from "./coverage.js";
import {drawChart} from "./draw.js";
import {figureFile, sourceLine} from "./figure-data.js";
import {escapeHtml, idOf} from "./html.js";
import {renderControls} from "./render-controls.js";

/** Returns the figure that the attributes of a `<story-figure>` name, with its rows. */
export async function bindFigure(
  {name, ...parameters}: Readonly<Record<string, string>>,
  {engine, area}: PageContext
): Promise<BoundFigure> {
  const figure = await findFigure(name);
  const given: Record<string, string> = {...(area && {area}), ...parameters};
  const bound = figure.query.params.map((parameter) => {
    if (!given[parameter])
      throw new Error(`missing attribute of story-figure ${name}: ${parameter}`);
    return given[parameter];
  });
  const {columns, rows} = await engine.query(figure.query.sql, bound);
  if (rows.length === 0) throw new Error(`missing rows of figure: ${name}`);
  const finding = figure.holds(rows);
  if (finding !== true)
    throw new Error(`unsupported title of figure ${name}; ${finding}: ${figure.title}`);
  const file = idOf([name, ...bound].join(" "));
  return {name, figure, file, columns, rows, sql: withLiterals(figure.query.sql, bound)};
}

/**
 * Returns the static form of a figure: everything a reader needs without
 * JavaScript. Its rows are kept in a file, for a reader who changes or takes them.
 */
export function renderFigure(bound: BoundFigure, context: PageContext): string {
  const {root, keep} = context;
  const {name, figure, rows} = bound;
  const id = `figure-${name}`;
  const {path, json} = figureFile(bound);
  keep?.(path, json);
  const description = figure.describe(rows, defaultChoices(figure));
  return `<figure class="figure${figure.width === "wide" ? " figure-wide" : ""}" id="${id}" data-figure="${name}" data-rows="${root}${path}">
<figcaption><p class="figure-title">${escapeHtml(figure.title)}</p>
<p class="figure-subtitle">${escapeHtml(figure.subtitle)}</p></figcaption>
${renderControls(name, figure)}
${figure.chart ? renderChart(bound) : `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeHtml(figure.title)}">${renderTable(figure, rows)}</div>`}
${figure.words ? `<p class="figure-words" aria-live="polite">${escapeHtml(figure.words(rows, defaultChoices(figure)))}</p>` : ""}
${figure.caveats.map((caveat) => `<p class="figure-caveat">${escapeHtml(findCaveat(caveat))}</p>`).join("\n")}
${renderSource(figure, context)}
<div class="figure-more">
${figure.chart ? `<details class="more-table"><summary>Table</summary><div class="table-scroll" tabindex="0" role="region" aria-label="Table: ${escapeHtml(figure.title)}">${renderTable(figure, rows)}</div></details>` : ""}
<details class="more-text"><summary>In words</summary><p id="${wordsId(name)}">${escapeHtml(description)}</p></details>
<details class="more-query"><summary>Query</summary><p>The query stands beside its rows in <a href="${root}${path}">${path}</a>.</p></details>
<details class="more-download"><summary>Download</summary>${renderDownloads(figure, {root, path})}</details>
<details class="more-cite"><summary>Cite</summary><p>${escapeHtml(citation(citedTitle(figure), id))}</p></details>
<a class="figure-link" href="#${id}">Link</a>
</div>
</figure>`;
}

/** The text alternative stands once on the page, under “In words”. */
const wordsId = (name: string) => `words-${name}`;

function renderChart({name, figure, rows}: BoundFigure): string {
  const {narrow, wide} = drawChart(name, figure, {rows, choices: defaultChoices(figure)});
  return `<div class="chart" role="img" aria-labelledby="${wordsId(name)}"><div class="chart-narrow">${narrow}</div><div class="chart-wide">${wide}</div></div>`;
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
      const kind = isNumber(column.name) ? ' class="n"' : "";
      return index === 0 ? `<th scope="row"${kind}>${text}</th>` : `<td${kind}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

/**
 * One line: publisher, table, release, and who is counted one tap away. A table's
 * coverage card stands once on a page, with the first figure that draws on it. An
 * illustration has a badge there, and says what is made up.
 */
function renderSource({sources, madeUp}: Figure, {cards, root}: PageContext): string {
  if (madeUp)
    return `<p class="figure-source"><span class="badge">${madeUpMark}</span> ${escapeHtml(madeUp)}</p>`;
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

function renderDownloads(
  {sources, madeUp}: Figure,
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
