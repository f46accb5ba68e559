import type {Figure} from "../src/figures/figure.js";
import type {ResultColumn} from "../src/queries/engine.js";
import type {AnyRow} from "../src/tables/table.js";

/** A figure with its rows, ready to be shown. */
export interface BoundFigure {
  name: string;
  figure: Figure;
  /** Title and subtitle, with the name of the place in them. */
  title: string;
  subtitle: string;
  /** The tables that it draws on for this place, the main one first. */
  sources: readonly string[];
  /** What a reader must know beside the figure, in full. */
  caveats: readonly string[];
  /** The name of every file made from it, as arrivals-by-release-york. */
  file: string;
  columns: ResultColumn[];
  rows: AnyRow[];
  /** The query with its parameters written out. */
  sql: string;
}

/** A figure that has nothing to show for a place, and which kind of gap that is. */
export interface FigureGap {
  name: string;
  title: string;
  gap: string;
  /** The tables that were asked. */
  sources: readonly string[];
}
