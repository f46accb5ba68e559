import * as Plot from "@observablehq/plot";
import {groups, max} from "d3-array";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A change beside the verdict that was printed on it. */
export interface VerdictDot {
  /** The size of the change over its margin: the test asks for more than one. */
  ratio: number;
  /** Whether a clear change was printed: up or down. */
  isClear: boolean;
  /** Whether a rule on the rounded figures says otherwise. */
  isMissedByOverlap: boolean;
  isMissedByTest: boolean;
  title: string;
}

/** A change at its place in a stack of dots. */
interface Placed extends VerdictDot {
  column: number;
  /** From 1 up for a clear change, from -1 down for none. */
  level: number;
}

const columnWidth = 0.1;
const step = 5.5;

/**
 * One dot for each change, stacked by how large it is beside its margin: above
 * the line where a clear change was printed, below where none was. Those on
 * which a rule disagrees with the print are rings; those on which the test does
 * can be walked to, the others are in the table.
 */
export function verdictDots(
  changes: readonly VerdictDot[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const placed = place(changes);
  const [up, down] = [true, false].map((isClear) =>
    max(
      placed.filter((d) => d.isClear === isClear),
      ({level}) => Math.abs(level)
    )!
  );
  const [marginTop, marginBottom] = [34, 40];
  const columns = max(placed, ({column}) => column)! + 1;
  const domain = [down + 1, -up - 1];
  const ringed = placed.filter(
    ({isMissedByOverlap, isMissedByTest}) => isMissedByOverlap || isMissedByTest
  );
  return Plot.plot({
    ...baseOptions(document, width),
    height: (up + down + 2) * step + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: 6,
    marginRight: 6,
    x: {
      domain: [0, columns * columnWidth],
      label: "size of the change, in margins",
      labelArrow: "none",
      ticks: 5
    },
    y: {axis: null, domain},
    marks: [
      Plot.ruleX([1], {stroke: colours.ink, strokeDasharray: "4 3"}),
      Plot.text([1], {
        x: 1,
        frameAnchor: "top",
        text: () => "the test’s line",
        lineAnchor: "bottom",
        dy: -6
      }),
      ...stacks(
        placed.filter((d) => !ringed.includes(d)),
        {colour: colours.others}
      ),
      ...stacks(
        ringed.filter(({isMissedByTest}) => !isMissedByTest),
        {colour: colours.survey, isHollow: true}
      ),
      Plot.ruleY([0], {stroke: colours.ink}),
      ...sideNames(up, down, width),
      ...ringNames(ringed, up, width),
      Plot.dot(
        ringed.filter(({isMissedByTest}) => isMissedByTest),
        {
          className: pointClass,
          x: centre,
          y: (d: Placed) => -d.level,
          r: 2.3,
          fill: colours.paper,
          stroke: colours.place,
          strokeWidth: 1.25,
          title: "title"
        }
      )
    ]
  }) as SVGSVGElement;
}

const centre = ({column}: {column: number}) => (column + 0.5) * columnWidth;

/** Rings stand next to the line, where they can be counted. */
function place(changes: readonly VerdictDot[]): Placed[] {
  const columnOf = ({ratio}: VerdictDot) => Math.floor(ratio / columnWidth + 1e-9);
  const rank = (d: VerdictDot) => (d.isMissedByTest ? 0 : d.isMissedByOverlap ? 1 : 2);
  return groups(changes, (d) => `${columnOf(d)} ${d.isClear}`).flatMap(([, same]) =>
    [...same]
      .sort((a, b) => rank(a) - rank(b))
      .map((change, index) => ({
        ...change,
        column: columnOf(change),
        level: (index + 1) * (change.isClear ? 1 : -1)
      }))
  );
}

/** A stack as one line of round dashes, a tenth of the bytes of circles; hollow with paper inside. */
function stacks(
  placed: readonly Placed[],
  {colour, isHollow = false}: {colour: string; isHollow?: boolean}
): Plot.Markish[] {
  const lines = groups(placed, ({column, isClear}) => `${column} ${isClear}`).map(([, same]) => ({
    column: same[0].column,
    near: same.reduce((a, b) => (Math.abs(b.level) < Math.abs(a.level) ? b : a)).level,
    far: same.reduce((a, b) => (Math.abs(b.level) > Math.abs(a.level) ? b : a)).level
  }));
  const line = (stroke: string, strokeWidth: number) =>
    Plot.ruleX(lines, {
      x: centre,
      y1: ({near}: {near: number}) => -near,
      // A dash without length still shows at the end of its line only if the line passes it.
      y2: ({far}: {far: number}) => -far - 0.3 * Math.sign(far),
      stroke,
      strokeWidth,
      strokeLinecap: "round",
      strokeDasharray: `0 ${step}`
    });
  return isHollow ? [line(colour, 5.2), line(colours.paper, 2.6)] : [line(colour, 4.2)];
}

/** What each side of the line holds. */
function sideNames(up: number, down: number, width: number): Plot.Markish[] {
  const text = isNarrow(width)
    ? {up: "printed up\nor down", down: "printed as\nno clear change"}
    : {up: "printed as up or down", down: "printed as no clear change"};
  return [
    Plot.text([text.up], {
      frameAnchor: "left",
      y: () => -up * 0.6,
      text: String,
      textAnchor: "start"
    }),
    Plot.text([text.down], {
      frameAnchor: "right",
      y: () => down * 0.5,
      text: String,
      textAnchor: "end"
    })
  ];
}

/** How many rings there are of each kind, beside them. */
function ringNames(ringed: readonly Placed[], up: number, width: number): Plot.Markish[] {
  const overlap = ringed.filter(({isMissedByOverlap}) => isMissedByOverlap).length;
  const test = ringed.filter(({isMissedByTest}) => isMissedByTest).length;
  const touch = isNarrow(width) ? "though\nintervals touch" : "though intervals touch";
  const wrong = isNarrow(width)
    ? "test says\notherwise"
    : "the test on rounded figures says otherwise";
  const name = (text: string, options: Plot.TextOptions) =>
    Plot.text([text], {text: String, textAnchor: "start", fontWeight: 600, ...options});
  return [
    name(`${overlap}: printed as clear,\n${touch}`, {
      x: () => 1.4,
      y: () => -up + 1,
      lineAnchor: "top",
      fill: colours.survey
    }),
    name(`${test}: ${wrong}`, {x: () => 1.24, y: () => 2, lineAnchor: "top", fill: colours.place})
  ];
}
