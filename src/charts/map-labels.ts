import type {Box} from "./map-areas.js";

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
  /** What else no label may cover, such as the key. */
  blocked: readonly Box[];
  /** Dark ground, which a label keeps off where it can. */
  dark: readonly Box[];
  width: number;
  height: number;
  fontSize: number;
}

const directions = 24;
const distances = [4, 10, 18, 28, 40, 54, 70, 88, 108, 130];

/**
 * Returns a place for each label: the nearest to its symbol where it covers no
 * symbol and no label before it, inside the map's frame. The first is placed first.
 */
export function placeLabels(labels: readonly Labelled[], space: LabelSpace): PlacedLabel[] {
  const around = ({x, y, r}: MapSymbol): Box => ({
    left: x - r - 1,
    top: y - r - 1,
    width: 2 * r + 2,
    height: 2 * r + 2
  });
  const taken = [...space.blocked, ...space.symbols.map(around)];
  const labelled: Box[] = [];
  const leaders: [number, number][] = [];
  return labels.map((label) => {
    const candidates = distances.flatMap((distance) =>
      Array.from({length: directions}, (_, i) => {
        const angle = (i * 2 * Math.PI) / directions;
        const box = boxAt(label, angle, {distance, fontSize: space.fontSize});
        const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
        const darkened = space.dark.reduce((sum, ground) => sum + overlap(box, ground), 0);
        const leader = leaderPoints(label, box);
        const crossed =
          space.symbols.filter(
            (symbol) => symbol.x !== label.x && leader.some((p) => isOn(p, symbol))
          ).length +
          labelled.filter((other) => leader.some((p) => isIn(p, other))).length +
          leaders.filter((p) => isIn(p, box)).length;
        const cost =
          distance + 8 * covered + 0.05 * darkened + 60 * crossed + 40 * outside(box, space);
        return {angle, box, cost};
      })
    );
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    labelled.push(best.box);
    leaders.push(...leaderPoints(label, best.box));
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
    Math.max(0, -top) +
    Math.max(0, top + height - space.height)
  );
}

/** The point of a box that is nearest to a place. */
function nearest({left, top, width, height}: Box, {x, y}: MapSymbol): [number, number] {
  return [Math.max(left, Math.min(x, left + width)), Math.max(top, Math.min(y, top + height))];
}

/** Points along the line from a symbol to its label. */
function leaderPoints(from: MapSymbol, box: Box): [number, number][] {
  const [x, y] = nearest(box, from);
  return [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((share) => [
    from.x + share * (x - from.x),
    from.y + share * (y - from.y)
  ]);
}

const isOn = ([x, y]: readonly [number, number], symbol: MapSymbol) =>
  Math.hypot(x - symbol.x, y - symbol.y) < symbol.r;

const isIn = ([x, y]: readonly [number, number], {left, top, width, height}: Box) =>
  x > left && x < left + width && y > top && y < top + height;

function placeLabel(
  label: Labelled,
  {angle, box}: {angle: number; box: Box},
  fontSize: number
): PlacedLabel {
  const {x, y, r, lines} = label;
  const side = Math.cos(angle);
  const anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
  const share = {start: 0, middle: 0.5, end: 1}[anchor];
  const near = nearest(box, label);
  const away = Math.atan2(near[1] - y, near[0] - x);
  return {
    lines,
    anchor,
    x: box.left + share * box.width,
    y: box.top + fontSize,
    leader: [x + r * Math.cos(away), y + r * Math.sin(away), ...near]
  };
}

/** Returns *text* in lines of at most so many letters, as far as its words allow. */
export function wrap(text: string, letters: number): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
