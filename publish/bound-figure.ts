import type {Figure} from "../src/figures/figure.js";
import type {ResultColumn} from "../src/queries/engine.js";
import type {AnyRow} from "../src/tables/table.js";

/** A figure with its rows, ready to be shown. */
export interface BoundFigure {
  name: string;
  figure: Figure;
  /** The name of every file made from it, as arrivals-by-release-york. */
  file: string;
  columns: ResultColumn[];
  rows: AnyRow[];
  /** The query with its parameters written out. */
  sql: string;
}
