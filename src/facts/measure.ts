import type {Status} from "../stats/estimate.js";
import type {PeriodColumn} from "./period.js";

/** One table that holds a measure. Several tables may, each with its own releases. */
export interface MeasureSource {
  table: string;
  /** The SQL of the rows, where they join other tables to that one; defaults to the table as it is. */
  rowsSql?: string;
  /** The column of the value. */
  column: string;
  /** The place that all rows are about, for a table without a column `place`. */
  area?: string;
  /** The SQL that gives the place of a row; defaults to the column `place`. */
  placeSql?: string;
  /** The other columns that must match, such as {flow: "net"}. */
  where?: Readonly<Record<string, string>>;
  period: PeriodColumn;
  /** The SQL that gives the release of a row; left out where the table is of one release. */
  releaseSql?: string;
  /** The method: estimates of different bases are not compared. */
  basis: string | {column: string};
  /** Who is counted, where it changes from row to row or is said more shortly; defaults to the table's. */
  covers?: string | {column: string};
  /** What one unit of the column is worth; 1000 for thousands. Defaults to 1. */
  scale?: number;
  /** The unit that the publisher rounded to, in people; defaults to 1. */
  roundedTo?: number;
  interval?:
    | {
        kind: "sampling";
        halfWidth: string;
        level: number;
        /** The column that says which release the half-width is from; defaults to the estimate's own. */
        release?: string;
      }
    | {kind: "modelled"; lower: string; upper: string; level: number};
  /** Why there is no interval, where the reason is not the table's. */
  noIntervalReason?: string;
  /** Defaults to "as published". */
  status?: Status | {column: string};
  /** Days on which comparability breaks. */
  breaks?: readonly string[];
}

/** Something that is measured of a place and a time. */
export interface Measure {
  /** As in "York, long-term immigration, year to mid-2015". */
  title: string;
  unit: string;
  stockOrFlow: "stock" | "flow";
  /** The rounding that a sentence usually takes. */
  rounding: number;
  sources: readonly MeasureSource[];
}
