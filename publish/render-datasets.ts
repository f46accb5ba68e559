import {formatNumber} from "../src/prose/format.js";
import {tables} from "../src/tables/index.js";
import type {Column, Table} from "../src/tables/table.js";
import type {FileSizes} from "./contents.js";
import type {PageContext} from "./context.js";
import {renderCoverageList} from "./coverage.js";
import {escapeHtml} from "./html.js";
import {groupBySubject, type Subject} from "./subjects.js";

/** Returns the dictionary of all tables: an index by subject, then one entry for each table. */
export async function renderDatasets({engine, root, contents}: PageContext): Promise<string> {
  const subjects = groupBySubject(Object.values(tables));
  const counts = new Map<string, number>();
  for (const name of Object.keys(tables)) {
    const {rows} = await engine.query(`SELECT count(*)::INTEGER AS count FROM ${name}`);
    counts.set(name, Number(rows[0].count));
  }
  const entry = (table: Table) =>
    renderDataset(table, {rows: counts.get(table.name)!, sizes: contents?.sizes[table.name], root});
  const sections = subjects.map(
    ({title, id, tables}) =>
      `<section class="subject" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${tables.map(entry).join("\n")}</section>`
  );
  return [renderFilter(), renderSubjects(subjects), ...sections].join("\n");
}

/** The filter box is there from the start, so that nothing moves when its script arrives. */
function renderFilter(): string {
  return `<div class="filter"><label for="dataset-filter">Show only tables with the word</label><input id="dataset-filter" type="search" autocomplete="off" spellcheck="false"><p role="status"></p></div>`;
}

/** The index: a line for each subject, with its tables. */
function renderSubjects(subjects: readonly Subject[]): string {
  const rows = subjects.map(({title, id, tables}) => {
    const links = tables.map(
      (table) => `<li><a href="#${table.name}">${escapeHtml(table.title)}</a></li>`
    );
    return `<li><a class="subject-name" href="#${id}">${title}</a><ul>${links.join("")}</ul></li>`;
  });
  return `<nav class="subjects" aria-label="Tables by subject"><ul>${rows.join("\n")}</ul></nav>`;
}

interface DatasetOptions {
  rows: number;
  sizes?: FileSizes;
  root: string;
}

function renderDataset(table: Table, {rows, sizes, root}: DatasetOptions): string {
  const {name, title, source, key, columns, traps} = table;
  const secondHand = source.secondHand ? ` <span class="badge">second-hand copy</span>` : "";
  return `<article class="dataset" id="${name}">
<h3><a href="#${name}">${escapeHtml(title)}</a></h3>
<p class="dataset-source">${escapeHtml(source.publisher)}, ${escapeHtml(source.table)} (${escapeHtml(source.release)}).${secondHand}</p>
<p class="dataset-facts"><code>${name}</code> ${formatNumber(rows)} ${rows === 1 ? "row" : "rows"}, one for each ${listOf(key)}</p>
<p class="dataset-files">${renderFiles(name, sizes, root)}</p>
<div class="dataset-more">
<details><summary>Who is counted, ${traps.length === 1 ? "a trap" : "traps"}, how our copy was checked</summary>${renderCoverageList(table)}</details>
<details><summary>${Object.keys(columns).length} columns</summary>${renderColumns(table)}</details>
</div>
</article>`;
}

function renderFiles(name: string, sizes: FileSizes | undefined, root: string): string {
  const link = (file: string, label: string, bytes?: number) => {
    const size = bytes === undefined ? "" : `, ${formatSize(bytes)}`;
    return `<a href="${root}data/${file}" download aria-label="${label} of ${name}${size}">${label}</a>${size ? `<span class="size">${size.slice(2)}</span>` : ""}`;
  };
  return [
    link(`${name}.csv`, "CSV", sizes?.csv),
    link(`${name}.parquet`, "Parquet", sizes?.parquet),
    link(`${name}.csv-metadata.json`, "Metadata"),
    `<a href="${root}notebook#table=${name}" aria-label="Ask it: ${name}, in the notebook">Ask it</a>`
  ].join(" ");
}

/** Returns bytes as a reader says them: kilobytes, rounded up, or megabytes. */
export function formatSize(bytes: number): string {
  return bytes < 1e6
    ? `${formatNumber(Math.max(1, Math.ceil(bytes / 1000)))} kB`
    : `${formatNumber(bytes / 1e6, {to: 0.1})} MB`;
}

const types = {
  STRING: "text",
  INT32: "whole number",
  DOUBLE: "number",
  DATE: "date",
  BOOLEAN: "true or false"
} as const;

function renderColumns({name, title, columns, key}: Table): string {
  const rows = Object.entries(columns).map(
    ([column, spec]) =>
      `<tr><th scope="row"><code>${column}</code></th><td>${escapeHtml(describeColumn(spec, key.includes(column)))}</td></tr>`
  );
  return `<table class="columns"><caption>Columns of ${escapeHtml(title)}, <code>${name}</code></caption><thead><tr><th scope="col">Column</th><th scope="col">What it holds</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function describeColumn(
  {type, unit, description, nullable, values}: Column,
  isKey: boolean
): string {
  const text = description[0].toUpperCase() + description.slice(1);
  const kind = unit ? `${types[type]}, in ${unit}` : types[type];
  const marks = [
    kind,
    isKey ? "part of the key" : null,
    nullable ? "may be missing" : null,
    values ? `one of: ${values.join(", ")}` : null
  ];
  return `${text.replace(/\.$/, "")}. ${capital(marks.filter((mark) => mark !== null).join("; "))}.`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);

function listOf(names: readonly string[]): string {
  const codes = names.map((name) => `<code>${name}</code>`);
  return codes.length < 2 ? codes.join("") : `${codes.slice(0, -1).join(", ")} and ${codes.at(-1)}`;
}
