import {cross, type Position} from "./plane.js";

export interface SimplifyOptions {
  /** Corners whose triangle with their neighbours is smaller than this are dropped. */
  smallest: number;
  /** Points that must stay on their side of every line. */
  landmarks: readonly Position[];
}

/**
 * Returns the lines of a topology with fewer corners, by Visvalingam's rule: the
 * corner that makes the smallest triangle goes first. A corner stays if its
 * triangle holds a landmark or a corner of any line, so that no landmark changes
 * side, no lines cross, and areas that shared a border still do. Ends stay.
 *
 * Visvalingam and Whyatt (1993), doi:10.1179/000870493786962263
 */
export function simplifyLines(
  lines: readonly Position[][],
  {smallest, landmarks}: SimplifyOptions
): Position[][] {
  let current = lines.map((line) => [...line]);
  for (;;) {
    const next = dropCorners(current, {smallest, landmarks});
    if (next === current) return current;
    current = next;
  }
}

interface Corner {
  line: number;
  index: number;
  area: number;
}

/** Drops what may go in one sweep, never two neighbours; returns *lines* itself if nothing may. */
function dropCorners(lines: Position[][], {smallest, landmarks}: SimplifyOptions): Position[][] {
  const corners: Corner[] = lines
    .flatMap((points, line) =>
      points.slice(1, -1).map((_, i) => ({line, index: i + 1, area: areaAt(points, i + 1)}))
    )
    .filter(({area}) => area < smallest)
    .sort((a, b) => a.area - b.area || a.line - b.line || a.index - b.index);
  const gone = lines.map(() => new Set<number>());
  for (const {line, index} of corners) {
    const points = lines[line];
    if (gone[line].has(index - 1) || gone[line].has(index + 1)) continue;
    if (isClosed(points) && points.length - gone[line].size <= 4) continue;
    const triangle = [points[index - 1], points[index], points[index + 1]] as const;
    const isHeld = (point: Position) => holds(triangle, point);
    const kept = lines.flatMap((other, i) => other.filter((_, k) => !gone[i].has(k)));
    if (landmarks.some(isHeld) || kept.some(isHeld)) continue;
    gone[line].add(index);
  }
  if (gone.every(({size}) => size === 0)) return lines;
  return lines.map((points, line) => points.filter((_, index) => !gone[line].has(index)));
}

function areaAt(points: Position[], index: number): number {
  return Math.abs(cross(points[index - 1], points[index], points[index + 1])) / 2;
}

function isClosed(points: Position[]): boolean {
  const [first, last] = [points[0], points.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

/** Tells whether a triangle holds *point*, its sides included and its corners left out. */
function holds([a, b, c]: readonly [Position, Position, Position], point: Position): boolean {
  if ([a, b, c].some(([x, y]) => x === point[0] && y === point[1])) return false;
  const sides = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
