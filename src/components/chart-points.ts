/** A point of a drawing that a reader can walk to, and what is said of it. */
export interface Point {
  element: Element;
  label: string;
}

/** Where a point is, from the top left corner of its chart. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Returns the points of a *drawing* in document order. A drawing without titles
 * has those of the wide one, which are the same.
 */
export function readPoints(drawing: Element): Point[] {
  const marks = readMarks(drawing);
  const wide = drawing.parentElement?.querySelector(".chart-wide");
  if (wide && wide !== drawing && !marks.some(({dataset}) => dataset.label))
    readMarks(wide).forEach(({dataset}, index) => {
      if (dataset.label && marks[index]) marks[index].dataset.label = dataset.label;
    });
  return marks
    .filter(({dataset}) => dataset.label)
    .map((element) => ({element, label: element.dataset.label!}));
}

/** Titles become data, so that the browser's own tooltip does not stand beside ours. */
function readMarks(drawing: Element): SVGElement[] {
  for (const title of drawing.querySelectorAll(".points title")) {
    title.parentElement!.dataset.label = title.textContent;
    title.remove();
  }
  return [...drawing.querySelectorAll<SVGElement>(".points > *")];
}

/** Returns the drawing of a *chart* that is shown at its present width. */
export function shownDrawing(chart: Element): HTMLElement | undefined {
  return Array.from(chart.querySelectorAll<HTMLElement>(".chart-narrow, .chart-wide")).find(
    (drawing) => drawing.getClientRects().length > 0
  );
}

export function boxOf({element}: Point, chart: Element): Box {
  const origin = chart.getBoundingClientRect();
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return {
    left: left - origin.left,
    right: right - origin.left,
    top: top - origin.top,
    bottom: bottom - origin.top
  };
}

/**
 * Returns the index of the box nearest to a place, or -1 if none is within
 * *reach* pixels. Of boxes that all hold the place, the smallest is meant.
 */
export function nearestBox(
  boxes: readonly Box[],
  {x, y, reach}: {x: number; y: number; reach: number}
): number {
  let nearest = -1;
  let least = Infinity;
  boxes.forEach(({left, right, top, bottom}, index) => {
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    const distance = Math.hypot(dx, dy);
    const size = (right - left) * (bottom - top);
    // Size only settles ties: a thousandth of a pixel for a box as large as a chart.
    const cost = distance + size * 1e-8;
    if (distance <= reach && cost < least) [nearest, least] = [index, cost];
  });
  return nearest;
}

/**
 * Returns the series of each point. A group of points is a series; a group that
 * steps back to the left holds several, one after another, if they are long
 * enough to be lines and not rows of a list.
 */
export function seriesOf(groups: readonly unknown[], centres: readonly number[]): number[] {
  let series = 0;
  const split = groups.map((group, i) => {
    if (i > 0 && (group !== groups[i - 1] || centres[i] < centres[i - 1] - 0.5)) ++series;
    return series;
  });
  const isLines = split.length >= 3 * (series + 1);
  if (isLines) return split;
  const kinds = [...new Set(groups)];
  return groups.map((group) => kinds.indexOf(group));
}

/** Returns the index of the point of the next or previous series that stands nearest to *from*. */
export function stepSeries(
  from: number,
  step: 1 | -1,
  {series, centres}: {series: readonly number[]; centres: readonly number[]}
): number {
  const wanted = series[from] + step;
  let nearest = from;
  let least = Infinity;
  series.forEach((one, i) => {
    const distance = Math.abs(centres[i] - centres[from]);
    if (one === wanted && distance < least) [nearest, least] = [i, distance];
  });
  return nearest;
}
