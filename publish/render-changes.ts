import {toCsv} from "../src/components/csv.js";
import {formatNumber} from "../src/prose/format.js";
import {findTable} from "../src/tables/index.js";
import {supersededFigures} from "../src/tables/superseded-figures.js";
import {idOfRefresh, readAccepted, titleOfRefresh, type AcceptedRefresh} from "./accepted.js";
import type {PageContext} from "./context.js";
import {describeSuperseded, type PlaceNames} from "./describe-superseded.js";
import {escapeHtml} from "./html.js";

/** So many changes of a table are read at once; so many more are one tap away; the rest is in the file. */
const [shown, folded] = [12, 200];

/** Returns the figures that accepted refreshes changed, old and new, the newest refresh first. */
export async function renderChangeLog(context: PageContext): Promise<string> {
  const refreshes = await readAccepted();
  if (refreshes.length === 0)
    return `<p class="no-changes">No refresh has been accepted in this copy; it shows the figures that the project carries.</p>`;
  const names = await readPlaceNames(context);
  const sections: string[] = [];
  for (const refresh of refreshes) sections.push(await renderRefresh(refresh, names, context));
  return sections.join("\n");
}

async function readPlaceNames({engine}: PageContext): Promise<PlaceNames> {
  const {rows} = await engine.query("SELECT place, name FROM places");
  return new Map(rows.map(({place, name}) => [String(place), String(name)]));
}

async function renderRefresh(
  refresh: AcceptedRefresh,
  names: PlaceNames,
  {engine, root, keep}: PageContext
): Promise<string> {
  const {rows} = await engine.query(
    `SELECT * FROM superseded_figures WHERE acceptance = $1::INTEGER
ORDER BY table_name, row_key, column_name`,
    [refresh.acceptance]
  );
  const id = idOfRefresh(refresh);
  const path = `changes/${id}.csv`;
  keep?.(path, toCsv(Object.keys(supersededFigures.columns), rows));
  const tables = refresh.tables.map(({table, before, release, rowsBefore, rows: count}) => {
    const {title} = findTable(table);
    const changes = describeSuperseded(
      rows.filter((row) => row.table_name === table),
      names
    );
    const isBeside = findTable(table).source.releaseId === "by-row";
    const releases = isBeside
      ? `New release: ${release}, beside ${before}`
      : `Release: ${release}. Before: ${before}`;
    const howMany =
      rowsBefore === count
        ? `${rowsIn(count)}, as before`
        : `${rowsIn(count)}; before, ${formatNumber(rowsBefore)}`;
    return `<h4><a href="${root}datasets#${table}">${escapeHtml(title)}</a></h4>
<p>${escapeHtml(releases)}. ${howMany}.</p>
${renderChanges(changes)}`;
  });
  return `<section class="refresh" aria-labelledby="${id}"><h3 id="${id}">${escapeHtml(titleOfRefresh(refresh))}</h3>
${tables.join("\n")}
${rows.length === 0 ? "" : `<p><a href="${root}${path}" download>All changes of this refresh, as CSV</a></p>`}</section>`;
}

const rowsIn = (count: number) => `${formatNumber(count)} ${count === 1 ? "row" : "rows"}`;

function renderChanges(changes: readonly string[]): string {
  if (changes.length === 0) return "<p>No figure that stood here before has changed.</p>";
  const list = (items: readonly string[]) =>
    `<ul class="figure-changes">${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>`;
  const more = changes.slice(shown, shown + folded);
  const left = changes.length - shown - more.length;
  const rest = left > 0 ? `<p>${formatNumber(left)} more are in the file.</p>` : "";
  return more.length === 0
    ? list(changes)
    : `${list(changes.slice(0, shown))}<details><summary>${formatNumber(more.length)} more changes</summary>${list(more)}${rest}</details>`;
}
