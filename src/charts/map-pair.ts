import {placeAreas, type MapArea, type PlacedMap} from "./map-areas.js";
import {circleKey, colourKey, stepFill, type CircleKey, type ColourKey} from "./map-key.js";
import {placeLabels, wrap} from "./map-labels.js";
import {penOf, type Pen} from "./map-svg.js";
import {colours, isNarrow, pointClass} from "./style.js";

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

export interface MapPairOptions {
  document: Document;
  width: number;
  /** What a reader must know of both maps, in sentences. */
  notes: readonly string[];
}

const gap = 24;
/** Above a map: its heading. */
const headingHeight = 34;
const dotRadius = 2;
/** The class from which an area is so dark that a label is better beside it. */
const darkClass = 4;

/** Two maps of the same areas, side by side or one above the other, each with its own key. */
export function mapPair(
  areas: readonly MapArea[],
  panels: readonly [MapPanel, MapPanel],
  {document, width, notes}: MapPairOptions
): SVGSVGElement {
  const pen = penOf(document);
  const columns = isNarrow(width) ? 1 : 2;
  const fontSize = isNarrow(width) ? 12 : 14;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const map = placeAreas(areas, panelWidth - 2);
  const panelHeight = headingHeight + map.height;
  const groups = panels.map((panel, i) => {
    const [column, row] = columns === 1 ? [0, i] : [i, 0];
    const place = `translate(${column * (panelWidth + gap)},${row * (panelHeight + gap)})`;
    return pen("g", {transform: place}, ...drawPanel(pen, panel, {map, panelWidth, fontSize}));
  });
  const bottom = (panelHeight + gap) * (2 / columns);
  const lines = notes.flatMap((note) => wrap(note, width / (fontSize * 0.5)));
  const lineHeight = fontSize * 1.35;
  const height = Math.round(bottom + lines.length * lineHeight);
  const paths = map.areas.map(({path}, i) => pen("path", {id: `a${i}`, d: path}));
  return pen(
    "svg",
    {
      class: "plot",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: "currentColor",
      "font-size": fontSize
    },
    pen("defs", {}, ...paths),
    ...groups,
    pen(
      "g",
      {fill: colours.quiet},
      ...lines.map((line, i) => pen("text", {y: bottom + fontSize + i * lineHeight - 6}, line))
    )
  ) as SVGSVGElement;
}

interface Frame {
  map: PlacedMap;
  panelWidth: number;
  fontSize: number;
}

/** The key fits into the empty corner beside the north of the city. */
const keyWidthOf = (panelWidth: number) => Math.min(200, panelWidth * 0.42);
const belowColours = (fontSize: number) => 30 + 4 * fontSize;

function drawPanel(pen: Pen, panel: MapPanel, frame: Frame): SVGElement[] {
  const {panelWidth, fontSize} = frame;
  const keyWidth = keyWidthOf(panelWidth);
  const inMap = {transform: `translate(1,${headingHeight})`};
  return [
    pen("text", {y: 13, "font-weight": 650}, panel.heading),
    pen("g", {...inMap, stroke: colours.paper}, ...drawAreas(pen, panel)),
    ...(panel.colours ? [colourKey(pen, panel.colours, {x: 0, y: 36, width: keyWidth})] : []),
    ...(panel.circles
      ? [circleKey(pen, panel.circles, {x: 1, y: panel.colours ? belowColours(fontSize) : 40})]
      : []),
    pen("g", inMap, ...drawSymbols(pen, panel, frame), ...drawLabels(pen, panel, frame))
  ];
}

/** Areas of one class are drawn together, from shapes that both maps share. */
function drawAreas(pen: Pen, {classes, people}: MapPanel): SVGElement[] {
  const steps = classes ?? people.map(() => 0);
  return [...new Set(steps)]
    .sort()
    .map((step) =>
      pen(
        "g",
        {fill: step === 0 ? "var(--others-wash)" : stepFill(step)},
        ...steps.flatMap((other, i) => (other === step ? [pen("use", {href: `#a${i}`})] : []))
      )
    );
}

const radiusOf = ({circles, people}: MapPanel, i: number) =>
  circles ? circles.radius(people[i]) : dotRadius;

/** From west to east, the order in which the arrow keys go. */
function drawSymbols(pen: Pen, panel: MapPanel, {map: {areas}}: Frame): SVGElement[] {
  const order = areas.map((_, i) => i).sort((a, b) => areas[a].x - areas[b].x);
  const look = panel.circles
    ? {fill: colours.paper, "fill-opacity": "0.55", stroke: colours.ink}
    : {fill: colours.ink, stroke: colours.paper, "stroke-width": 0.5};
  const circles = order.map((i) => {
    const {x, y} = areas[i];
    const title = pen("title", {}, panel.titles[i]);
    return pen("circle", {cx: x, cy: y, r: radiusOf(panel, i)}, title);
  });
  return [pen("g", {class: pointClass, ...look}, ...circles)];
}

function drawLabels(pen: Pen, panel: MapPanel, {map, panelWidth, fontSize}: Frame): SVGElement[] {
  const symbols = map.areas.map(({x, y}, i) => ({x, y, r: radiusOf(panel, i)}));
  const labels = [...panel.labels].map(([i, lines]) => ({...symbols[i], lines}));
  const placed = placeLabels(labels, {
    symbols,
    blocked: [
      {
        left: 0,
        top: 0,
        width: keyWidthOf(panelWidth),
        height: 3 * dotRadius + belowColours(fontSize)
      }
    ],
    dark: map.areas.flatMap(({box}, i) => ((panel.classes?.[i] ?? 0) >= darkClass ? [box] : [])),
    width: panelWidth,
    height: map.height,
    fontSize
  });
  const halo = {stroke: colours.paper, "stroke-width": 3, "paint-order": "stroke"};
  return placed.map(({lines, anchor, x, y, leader: [x1, y1, x2, y2]}) => {
    const spans = lines.map((line, i) =>
      pen(
        "tspan",
        {
          x,
          dy: i === 0 ? undefined : "1.2em",
          "font-weight": i < lines.length - 1 ? 650 : undefined
        },
        line
      )
    );
    return pen(
      "g",
      {},
      pen("line", {x1, y1, x2, y2, stroke: colours.ink, "stroke-width": 0.75}),
      pen("text", {x, y, "text-anchor": anchor, "stroke-linejoin": "round", ...halo}, ...spans)
    );
  });
}
