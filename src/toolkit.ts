// What an author's cells may use, in one line on a page at any depth:
// import {Plot, d3, Inputs, html, query} from "/toolkit.js"
import type {Result, ResultColumn} from "./queries/engine.js";
import {resultTable as tableOf} from "./components/result-table.js";
import type {AnyRow} from "./tables/table.js";

export * as Plot from "@observablehq/plot";
export * as d3 from "d3";
export * as Inputs from "@observablehq/inputs";
export {html, svg} from "htl";

export {difference} from "./stats/difference.js";
export type {Estimate} from "./stats/estimate.js";
export {countInterval, countRate} from "./stats/count-interval.js";
export {intervalFromHalfWidth, standardError} from "./stats/interval.js";
export {netChange, netFromFlows, sumOfIndependent} from "./stats/net.js";
export {percentageChange} from "./stats/percentage-change.js";
export {proportionDifference, proportionInterval} from "./stats/proportion.js";
export {rate, surveyRate} from "./stats/rate.js";
export {formatDay, formatMonth, formatRelease} from "./prose/date.js";
export {formatNumber} from "./prose/format.js";
export {differenceSentence, formatMargin} from "./prose/sentence.js";

const columnsOf = new WeakMap<readonly AnyRow[], ResultColumn[]>();

/**
 * Returns the rows of *sql*, asked of the snapshots in the reader's browser.
 * The engine is some 8 MB and comes with the first call, so that a page pays
 * for it only when a reader asks: call it from a control, not at once. Rejects
 * with the engine's own words where the query is wrong.
 */
export async function query(sql: string): Promise<AnyRow[]> {
  const {openBrowser} = await import("./queries/browser.js");
  const {columns, rows} = await (await openBrowser()).query(sql);
  columnsOf.set(rows, columns);
  return rows;
}

/**
 * Returns *rows* as a table that a reader can scroll. Rows as `query` returned
 * them keep the columns of their query, even when there are none of them.
 */
export function resultTable(rows: AnyRow[]): HTMLElement {
  const columns = columnsOf.get(rows) ?? namesOf(rows).map((name) => ({name, type: ""}));
  return tableOf({columns, rows} satisfies Result);
}

const namesOf = (rows: readonly AnyRow[]): string[] => [...new Set(rows.flatMap(Object.keys))];
