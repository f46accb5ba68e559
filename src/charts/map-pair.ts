import {mapWidth, placeAreas, type MapArea} from "./map-areas.js";
import {wrap} from "./map-labels.js";
import {drawAreas, drawPanel, headingHeight, type MapPanel} from "./map-panel.js";
import {penOf} from "./map-svg.js";
import {colours, isNarrow} from "./style.js";

export interface MapPairOptions {
  document: Document;
  width: number;
  /** What a reader must know of both maps, in sentences. */
  notes: readonly string[];
}

const gap = 24;

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
  const map = placeAreas(areas);
  const scale = (panelWidth - 2) / mapWidth;
  const frame = {map, scale, panelWidth, fontSize};
  const panelHeight = headingHeight + map.height * scale;
  const groups = panels.map((panel, i) => {
    const [column, row] = columns === 1 ? [0, i] : [i, 0];
    const place = `translate(${column * (panelWidth + gap)},${row * (panelHeight + gap)})`;
    return pen("g", {transform: place}, ...drawPanel(pen, panel, {...frame, fill: `m${i}`}));
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
    pen("defs", {}, ...paths, ...panels.map((panel, i) => drawAreas(pen, panel, `m${i}`))),
    ...groups,
    pen(
      "g",
      {fill: colours.quiet},
      ...lines.map((line, i) => pen("text", {y: bottom + fontSize + i * lineHeight - 6}, line))
    )
  ) as SVGSVGElement;
}
