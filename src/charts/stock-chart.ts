import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {stockPanel} from "./stock-panel.js";
import type {StockCount} from "./stock-segments.js";
import {colours, isNarrow} from "./style.js";

/** Counts of people in one place, at the end of each quarter. */
export function stockChart(counts: StockCount[], {document, width}: ChartOptions): SVGSVGElement {
  return stockPanel(counts, {
    document,
    width,
    height: isNarrow(width) ? 340 : 380,
    stroke: colours.place,
    title: ({date, people, covers}) =>
      `${formatDay(date)}: ${formatNumber(people)} people supported on the day; counts ${covers}; a count of records, no margin`
  });
}
