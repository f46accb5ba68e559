export type Mark = "bar" | "line" | "dot" | "interval";

/** What is drawn of a result: columns by name. */
export interface ChartSettings {
  mark: Mark;
  x: string;
  y: string;
  /** The bounds of an estimate; they are drawn with every mark that can carry them. */
  lower?: string;
  upper?: string;
  /** The ± of an estimate, where a table holds that instead of two bounds. */
  halfWidth?: string;
  colour?: string;
  /** One small chart for each of its values. */
  facet?: string;
}
