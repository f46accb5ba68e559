import {
  boxOf,
  nearestBox,
  readPoints,
  seriesOf,
  shownDrawing,
  stepSeries,
  type Box,
  type Point
} from "./chart-points.js";
import {speak} from "./speak.js";
import {makeTip, type Tip} from "./tip.js";

/** How near a pointer must be to a point, in pixels. */
const reach = {mouse: 24, pen: 24, touch: 40} as const;

/** Sent to a chart whose drawing has been replaced. */
export const redrawn = "redrawn";

const hint = "Left and right arrow keys read the points";

/**
 * Lets a reader walk the points of a *chart* by pointer, touch and keyboard. What
 * is said of a point is in the page already; a chart without points stays a picture.
 */
export function walkChart(chart: HTMLElement): void {
  if (!chart.querySelector(".points title")) return;
  chart.tabIndex = 0;
  // A picture takes no keys; an application does, and screen readers pass them on.
  chart.setAttribute("role", "application");
  chart.setAttribute("aria-roledescription", "chart");
  const walk = new Walk(chart, makeTip(chart));
  chart.addEventListener("keydown", (event) => walk.press(event));
  chart.addEventListener("focus", () => walk.greet());
  chart.addEventListener("blur", () => walk.leave());
  chart.addEventListener("pointermove", (event) => walk.point(event));
  chart.addEventListener("pointerdown", (event) => walk.point(event));
  chart.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") walk.leave();
  });
  document.addEventListener("pointerdown", ({target}) => {
    if (!chart.contains(target as Node)) walk.leave();
  });
  // Escape closes a tip that the pointer opened, wherever the focus is.
  document.addEventListener("keydown", ({key}) => {
    if (key === "Escape") walk.leave();
  });
  chart.addEventListener(redrawn, () => walk.startAgain());
  new ResizeObserver(() => walk.resize()).observe(chart);
}

class Walk {
  #drawing: HTMLElement | undefined;
  #points: Point[] = [];
  #boxes: Box[] = [];
  #current = -1;

  constructor(
    private readonly chart: HTMLElement,
    private readonly tip: Tip
  ) {}

  /** Reads the drawing that is shown, if it is not the one that was read. */
  #read(): void {
    const drawing = shownDrawing(this.chart);
    if (drawing === this.#drawing && this.#boxes.length > 0) return;
    const label = this.#points[this.#current]?.label;
    this.#drawing = drawing;
    this.#points = drawing ? readPoints(drawing) : [];
    this.#boxes = this.#points.map((point) => boxOf(point, this.chart));
    this.#current = this.#points.findIndex((point) => point.label === label);
  }

  press(event: KeyboardEvent): void {
    this.#read();
    const last = this.#points.length - 1;
    const at = this.#current;
    const steps: Record<string, () => number> = {
      ArrowRight: () => Math.min(at + 1, last),
      ArrowLeft: () => (at < 0 ? last : Math.max(at - 1, 0)),
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      Home: () => 0,
      End: () => last
    };
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || last < 0) return;
    event.preventDefault();
    this.#show(step());
    speak(this.#points[this.#current].label);
  }

  /** To another series, if there are several; otherwise to the next point. */
  #step(step: 1 | -1): number {
    if (this.#current < 0) return 0;
    const centres = this.#boxes.map(({left, right}) => (left + right) / 2);
    const groups = this.#points.map(({element}) => element.closest(".points"));
    const series = seriesOf(groups, centres);
    if (series.at(-1)! > 0) return stepSeries(this.#current, step, {series, centres});
    return Math.min(Math.max(this.#current + step, 0), this.#points.length - 1);
  }

  point(event: PointerEvent): void {
    this.#read();
    const origin = this.chart.getBoundingClientRect();
    const found = nearestBox(this.#boxes, {
      x: event.clientX - origin.left,
      y: event.clientY - origin.top,
      reach: reach[event.pointerType as keyof typeof reach] ?? reach.mouse
    });
    if (found < 0) this.leave();
    else if (found !== this.#current || !this.tip.isShown) this.#show(found);
  }

  #show(index: number): void {
    this.#current = index;
    this.tip.show(this.#points[index].label, this.#boxes[index]);
  }

  /** Says once how to walk, to a reader who came by keyboard. */
  greet(): void {
    if (this.chart.matches(":focus-visible") && this.#current < 0) {
      this.tip.show(hint);
      speak(hint);
    }
  }

  leave(): void {
    this.#current = -1;
    this.tip.hide();
  }

  resize(): void {
    this.#boxes = [];
    if (!this.tip.isShown || this.#current < 0) return;
    this.#read();
    if (this.#current < 0) this.tip.hide();
    else this.#show(this.#current);
  }

  startAgain(): void {
    this.leave();
    this.#drawing = undefined;
  }
}
