import type {Box, PlacedMap} from "./map-areas.js";
import {circleKey, colourKey, stepFill, type CircleKey, type ColourKey} from "./map-key.js";
import {placeLabels, type PlacedLabel} from "./map-labels.js";
import type {Pen} from "./map-svg.js";
import {colours, pointClass} from "./style.js";

/** One of the two maps: what is drawn of each area, in the order of the rows. */
export interface MapPanel {
  heading: string;
  /** The class of each area, from 1; none where colour says nothing. */
  classes?: readonly number[];
  colours?: ColourKey;
  /** The people of each area, and the circles they are drawn as; without, a dot for each. */
  people: readonly number[];
  circles?: CircleKey;
  /** What is said of each area. */
  titles: readonly string[];
  /** The lines beside the areas that are named, by index: their names and, last, their values. */
  labels: ReadonlyMap<number, readonly string[]>;
}

/** Above a map: its heading, in pixels. */
export const headingHeight = 34;
/** The radius of a dot, in units of the map. */
const dotRadius = 3;
/** The class from which an area is so dark that a label is better beside it. */
const darkClass = 4;

/** What a panel is drawn in. */
export interface Frame {
  map: PlacedMap;
  /** The pixels of a unit of the map. */
  scale: number;
  panelWidth: number;
  fontSize: number;
}

/** The key fits into the empty corner beside the north of the city. */
const keyWidthOf = (panelWidth: number) => Math.min(200, panelWidth * 0.42);
const belowColours = (fontSize: number) => 30 + 4 * fontSize;

/** A frame, and the transform from units of the map into it. */
type Place = Frame & {inMap: string};

/** A map with its heading, keys, symbols and labels; its areas are those of *fill*. */
export function drawPanel(
  pen: Pen,
  panel: MapPanel,
  {fill, ...frame}: Frame & {fill: string}
): SVGElement[] {
  const {panelWidth, fontSize, scale} = frame;
  const keyWidth = keyWidthOf(panelWidth);
  const inPixels = `translate(1,${headingHeight})`;
  // In ten-thousandths, since the build rounds a number with a point to a tenth.
  const inMap = `${inPixels}scale(${Math.round(scale * 1e4)}e-4)`;
  return [
    pen("text", {y: 13, "font-weight": 650}, panel.heading),
    pen("use", {
      href: `#${fill}`,
      transform: inMap,
      stroke: colours.paper,
      "stroke-width": 1 / scale
    }),
    ...(panel.colours ? [colourKey(pen, panel.colours, {x: 0, y: 36, width: keyWidth})] : []),
    ...(panel.circles
      ? [
          circleKey(pen, panel.circles, {
            x: 1,
            y: panel.colours ? belowColours(fontSize) : 40,
            scale
          })
        ]
      : []),
    drawSymbols(pen, panel, {...frame, inMap}),
    pen("g", {transform: inPixels}, ...drawLabels(pen, panel, frame))
  ];
}

/**
 * Areas of one class are drawn together, from shapes that both maps share. The
 * lines between them have the width that the place of use gives them.
 */
export function drawAreas(pen: Pen, {classes, people}: MapPanel, id: string): SVGElement {
  const steps = classes ?? people.map(() => 0);
  const groups = [...new Set(steps)]
    .sort()
    .map((step) =>
      pen(
        "g",
        {fill: step === 0 ? "var(--others-wash)" : stepFill(step)},
        ...steps.flatMap((other, i) => (other === step ? [pen("use", {href: `#a${i}`})] : []))
      )
    );
  return pen("g", {id}, ...groups);
}

/** In units of the map. */
const radiusOf = ({circles, people}: MapPanel, i: number) =>
  circles ? circles.radius(people[i]) : dotRadius;

/** From west to east, the order in which the arrow keys go. */
function drawSymbols(pen: Pen, panel: MapPanel, {map: {areas}, scale, inMap}: Place): SVGElement {
  const order = areas.map((_, i) => i).sort((a, b) => areas[a].x - areas[b].x);
  const look = panel.circles
    ? {fill: colours.paper, "fill-opacity": "0.55", stroke: colours.ink, "stroke-width": 1 / scale}
    : {fill: colours.ink, stroke: colours.paper, "stroke-width": 0.5 / scale};
  const circles = order.map((i) => {
    const {x, y} = areas[i];
    const title = pen("title", {}, panel.titles[i]);
    return pen("circle", {cx: x, cy: y, r: radiusOf(panel, i)}, title);
  });
  return pen("g", {class: pointClass, transform: inMap, ...look}, ...circles);
}

function drawLabels(pen: Pen, panel: MapPanel, frame: Frame): SVGElement[] {
  const {map, scale, panelWidth, fontSize} = frame;
  const symbols = map.areas.map(({x, y}, i) => ({
    x: x * scale,
    y: y * scale,
    r: radiusOf(panel, i) * scale
  }));
  const labels = [...panel.labels].map(([i, lines]) => ({...symbols[i], lines}));
  const isDark = (i: number) => (panel.classes?.[i] ?? 0) >= darkClass;
  const placed = placeLabels(labels, {
    symbols,
    blocked: [{left: 0, top: 0, width: keyWidthOf(panelWidth), height: belowColours(fontSize) + 6}],
    dark: map.areas.flatMap(({box}, i) => (isDark(i) ? [scaleBox(box, scale)] : [])),
    width: panelWidth,
    height: map.height * scale,
    fontSize
  });
  const leaders = placed.map(({leader: [x1, y1, x2, y2]}) => pen("line", {x1, y1, x2, y2}));
  const halo = {stroke: colours.paper, "stroke-width": 3, "stroke-linejoin": "round"};
  return [
    pen("g", {stroke: colours.ink, "stroke-width": 0.75}, ...leaders),
    pen("g", {...halo, "paint-order": "stroke"}, ...placed.map((label) => drawLabel(pen, label)))
  ];
}

const scaleBox = ({left, top, width, height}: Box, scale: number): Box => ({
  left: left * scale,
  top: top * scale,
  width: width * scale,
  height: height * scale
});

/** The names stand out; the last line is the value. */
function drawLabel(pen: Pen, {lines, anchor, x, y}: PlacedLabel): SVGElement {
  const spans = lines.map((line, i) => {
    const weight = i < lines.length - 1 ? 650 : undefined;
    return pen("tspan", {x, dy: i === 0 ? undefined : "1.2em", "font-weight": weight}, line);
  });
  return pen("text", {x, y, "text-anchor": anchor}, ...spans);
}
