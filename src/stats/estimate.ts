/** The time that an estimate stands for. */
export interface Period {
  /** The last day, as 2015-09-30. */
  end: string;
  /** The length in months; 0 for a count on a day. */
  months: number;
}

/** What kind of doubt is published with an estimate; see `Estimate`. */
export type IntervalKind = "sampling" | "modelled" | "count" | "none";

/** How far a figure is on its way to being settled. */
export type Status = "provisional" | "revised" | "final" | "as published";

/** The basis of a number that is quoted from a text, and not taken from a series. */
export const quotedBasis = "as printed in the paper";

/**
 * A figure with its doubt and its descent: what `difference` compares and what
 * a page shows. An asymmetric interval stays asymmetric. An estimate without an
 * interval says why, so that it never looks more certain than one with an
 * interval.
 */
export interface Estimate {
  value: number;
  /** The limits of the interval; null where there is none. */
  lower: number | null;
  upper: number | null;
  /** The confidence level of the interval, in (0, 1); null where there is none. */
  level: number | null;
  /**
   * "sampling": a margin from a sample survey; "modelled": an interval from
   * simulation; "count": a complete count of records, which has no margin;
   * "none": an estimate for which no margin is published.
   */
  interval: IntervalKind;
  /** Why there is no interval; null where there is one. */
  noIntervalReason: string | null;
  /** The release of the interval, where it is not the estimate's own. */
  intervalRelease: string | null;
  status: Status;
  /** The release that the value was read from, such as 2016-06. */
  release: string;
  /** The method or basis; estimates of different bases are not compared. */
  basis: string;
  /** Who is counted: figures of different coverage are not compared. */
  covers: string;
  stockOrFlow: "stock" | "flow";
  unit: string;
  period: Period;
  /** Our stable name of the place. */
  area: string;
  /** The name of the measure, such as immigration. */
  measure: string;
  /** The unit that the value was rounded to when published; 1 if it was not. */
  roundedTo: number;
  /** The table that the value was read from. */
  source: string;
  /** Days on which comparability breaks: periods that end on either side are not compared. */
  breaks?: readonly string[];
}
