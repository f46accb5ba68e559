/** A symbol on the map. */
export interface MapSymbol {
  x: number;
  y: number;
  r: number;
}

/** A symbol that is to be named, in one or more lines. */
export interface Labelled extends MapSymbol {
  lines: readonly string[];
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A label with its place: the middle of its lines' left, centre or right, and the line that leads to it. */
export interface PlacedLabel {
  lines: readonly string[];
  anchor: "start" | "middle" | "end";
  x: number;
  /** The baseline of the first line. */
  y: number;
  leader: readonly [x1: number, y1: number, x2: number, y2: number];
}

export interface LabelSpace {
  /** The symbols that no label may cover. */
  symbols: readonly MapSymbol[];
  width: number;
  height: number;
  /** How far above the map a label may stand. */
  above: number;
  fontSize: number;
}

const directions = 24;
const distances = [4, 10, 18, 28, 40, 54, 70, 88, 108, 130];

/**
 * Returns a place for each label: the nearest to its symbol where it covers no
 * symbol and no label before it, inside the map's frame. The first is placed first.
 */
export function placeLabels(labels: readonly Labelled[], space: LabelSpace): PlacedLabel[] {
  const taken: Box[] = space.symbols.map(({x, y, r}) => ({
    left: x - r - 1,
    top: y - r - 1,
    width: 2 * r + 2,
    height: 2 * r + 2
  }));
  return labels.map((label) => {
    const candidates = distances.flatMap((distance) =>
      Array.from({length: directions}, (_, i) => {
        const angle = (i * 2 * Math.PI) / directions;
        const box = boxAt(label, angle, {distance, fontSize: space.fontSize});
        const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
        return {angle, box, cost: distance + 8 * covered + 40 * outside(box, space)};
      })
    );
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return placeLabel(label, best, space.fontSize);
  });
}

const lineHeight = 1.2;

function boxAt(
  {x, y, r, lines}: Labelled,
  angle: number,
  {distance, fontSize}: {distance: number; fontSize: number}
): Box {
  // Half an em is about as wide as a letter is on average.
  const width = Math.max(...lines.map((line) => line.length)) * fontSize * 0.53;
  const height = lines.length * fontSize * lineHeight;
  const [cx, cy] = [Math.cos(angle), Math.sin(angle)];
  return {
    left: x + cx * (r + distance) + (cx / 2 - 0.5) * width,
    top: y + cy * (r + distance) + (cy / 2 - 0.5) * height,
    width,
    height
  };
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}

function outside({left, top, width, height}: Box, space: LabelSpace): number {
  return (
    Math.max(0, -left) +
    Math.max(0, left + width - space.width) +
    Math.max(0, -space.above - top) +
    Math.max(0, top + height - space.height)
  );
}

function placeLabel(
  {x, y, r, lines}: Labelled,
  {angle, box}: {angle: number; box: Box},
  fontSize: number
): PlacedLabel {
  const side = Math.cos(angle);
  const anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
  const share = {start: 0, middle: 0.5, end: 1}[anchor];
  const near = [
    Math.max(box.left, Math.min(x, box.left + box.width)),
    Math.max(box.top, Math.min(y, box.top + box.height))
  ];
  const away = Math.atan2(near[1] - y, near[0] - x);
  return {
    lines,
    anchor,
    x: box.left + share * box.width,
    y: box.top + fontSize,
    leader: [x + r * Math.cos(away), y + r * Math.sin(away), near[0], near[1]]
  };
}
