/** The methods of long-term migration: figures of one are not compared with figures of another. */
export const methods = {
  survey: "the passenger survey",
  adjusted: "the passenger survey with preliminary adjustments",
  recordsBefore2025: "administrative records, as used before November 2025",
  records: "administrative records, as used since November 2025"
} as const;

/** ONS marks the records' series as broken here. */
export const recordsBreak = ["2021-06-30"];
