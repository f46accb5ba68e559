import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import type {ChartOptions} from "../figures/figure.js";
import {formatNumber} from "../prose/format.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A count that is a part of a whole. */
export interface PartCount {
  label: string;
  people: number;
  /** The count and its share of the whole, as they stand at the end of the bar. */
  text: string;
  /** What is said of it, with its doubt. */
  title: string;
  /** Whether it has the colour of what the figure is about. */
  isInFocus: boolean;
}

/** A whole with some of its parts. */
export interface Whole {
  heading: string;
  people: number;
  /** What the whole is, as "in the EU28". */
  of: string;
  parts: readonly PartCount[];
}

const rowHeight = 22;

/** Parts of two or more wholes, a panel for each, all on one scale: what shrinks is seen to. */
export function shareBars(
  wholes: readonly Whole[],
  {document, width}: Pick<ChartOptions, "document" | "width">
): SVGSVGElement {
  const most = max(wholes, ({parts}) => max(parts, ({people}) => people))!;
  return layOutPanels(
    wholes.map(({heading, people, of, parts}) => ({
      heading,
      notes: [`${formatNumber(people)} ${of}`],
      draw: (panelWidth) => bars(parts, {document, width: panelWidth, most})
    })),
    {document, width, columns: isNarrow(width) ? 1 : 2}
  );
}

interface BarsOptions {
  document: Document;
  width: number;
  /** The largest part of any whole. */
  most: number;
}

function bars(parts: readonly PartCount[], {document, width, most}: BarsOptions): SVGSVGElement {
  const at = (_: PartCount, index: number) => index;
  const colour = ({isInFocus}: PartCount) => (isInFocus ? colours.place : colours.others);
  return Plot.plot({
    ...baseOptions(document, width),
    height: parts.length * rowHeight + 6,
    marginTop: 4,
    marginBottom: 2,
    marginLeft: 104,
    marginRight: 104,
    x: {axis: null, domain: [0, most]},
    y: {axis: null, domain: [-0.5, parts.length - 0.5], reverse: true},
    marks: [
      Plot.rect(parts, {
        className: pointClass,
        x1: 0,
        x2: "people",
        y1: (_, index: number) => index - 0.34,
        y2: (_, index: number) => index + 0.34,
        fill: colour,
        title: "title"
      }),
      Plot.ruleX([0], {stroke: colours.ink}),
      Plot.text(parts, {
        frameAnchor: "left",
        y: at,
        dx: -8,
        textAnchor: "end",
        text: "label"
      }),
      Plot.text(parts, {x: "people", y: at, dx: 6, textAnchor: "start", text: "text"})
    ]
  }) as SVGSVGElement;
}
