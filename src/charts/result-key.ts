import * as Plot from "@observablehq/plot";
import {group, max, rollups} from "d3-array";
import {shorten, type Frame} from "./result-axes.js";
import {isKnown, type Drawable, type Point} from "./result-fields.js";
import type {Scales} from "./result-scales.js";
import {baseOptions, colours} from "./style.js";

const lineHeight = 17;
const letter = 7;

interface Entry {
  name: string;
  left: number;
  line: number;
}

/** The names of the series beside a dot of their colour, in as many lines as they need. */
export function keyChart(
  {series, colourOf}: Scales,
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const entries = layOut(series, width);
  const height = (entries.at(-1)!.line + 1) * lineHeight;
  const y = ({line}: Entry) => (line + 0.5) * lineHeight;
  return Plot.plot({
    ...baseOptions(document, width),
    ...{height, marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0},
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      Plot.dot(entries, {
        x: ({left}: Entry) => left + 5,
        y,
        r: 4.5,
        fill: ({name}: Entry) => colourOf(name)
      }),
      Plot.text(entries, {
        x: ({left}: Entry) => left + 14,
        y,
        text: "name",
        textAnchor: "start",
        fill: colours.ink
      })
    ]
  }) as SVGSVGElement;
}

function layOut(series: readonly string[], width: number): Entry[] {
  let [left, line] = [0, 0];
  return series.map((full) => {
    const name = shorten(full, Math.floor(width / letter) - 4);
    const wide = name.length * letter + 30;
    if (left > 0 && left + wide > width) [left, line] = [0, line + 1];
    const entry = {name, left, line};
    left += wide;
    return entry;
  });
}

/** Whether all lines end at one place: elsewhere a name would lie over other lines. */
export function endTogether({points, atKind}: Drawable): boolean {
  const known = points.filter(isKnown);
  const order = atKind === "text" ? [...new Set(points.map(({at}) => at))] : [];
  const placeOf = ({at}: Point) => (atKind === "text" ? order.indexOf(at) : Number(at));
  const ends = rollups(
    known,
    (series) => max(series, placeOf),
    ({series}) => series
  );
  return new Set(ends.map(([, end]) => end)).size === 1;
}

/** The name of each line at its end, moved apart where two lines end at one height. */
export function lineNames(
  points: readonly Point[],
  drawable: Drawable,
  {scales, frame}: {scales: Scales; frame: Frame}
): Plot.Markish[] {
  const [low, high] = scales.values;
  const {height, marginTop, marginBottom} = frame.size;
  const room = height - marginTop - marginBottom;
  const ends = [...group(points.filter(isKnown), ({series}) => series).values()].map((ofSeries) => {
    // Texts have no order but that of the rows.
    const last = ofSeries.reduce((a, b) => (Number(b.at) < Number(a.at) ? a : b));
    return {last, height: (1 - (last.value - low) / (high - low)) * room};
  });
  ends.sort((a, b) => a.height - b.height);
  let below = -Infinity;
  return ends.map(({last, height}) => {
    const at = Math.max(height, below + 15);
    below = at;
    return Plot.text([last], {
      ...(drawable.isHorizontal ? {x: "value", y: "at"} : {x: "at", y: "value"}),
      text: () => shorten(last.series, 20),
      textAnchor: "start",
      dx: 8,
      dy: at - height,
      fill: scales.colourOf(last.series)
    });
  });
}
