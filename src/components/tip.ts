import type {Box} from "./chart-points.js";
import {create} from "./element.js";

/** What is said of one point, beside it, and a ring around it. */
export interface Tip {
  show(text: string, box?: Box): void;
  hide(): void;
  readonly isShown: boolean;
}

/** Returns the tip of a *chart*. It lies over the chart and moves nothing. */
export function makeTip(chart: HTMLElement): Tip {
  const ring = create("div", {className: "point-ring", hidden: true});
  const tip = create("div", {className: "tip", hidden: true});
  for (const element of [ring, tip]) element.setAttribute("aria-hidden", "true");
  chart.append(ring, tip);

  function show(text: string, box?: Box): void {
    tip.textContent = text;
    tip.hidden = false;
    ring.hidden = !box;
    const place = box ?? {left: 0, right: 0, top: 0, bottom: 0};
    if (box) surround(box);
    const centre = (place.left + place.right) / 2;
    const left = Math.min(
      Math.max(0, centre - tip.offsetWidth / 2),
      chart.clientWidth - tip.offsetWidth
    );
    const above = place.top - tip.offsetHeight - 10;
    // Above the point, unless that would leave the window or, without a point, the chart.
    const isRoom = box && chart.getBoundingClientRect().top + above > 0;
    const top = isRoom ? above : place.bottom + (box ? 10 : 0);
    tip.style.transform = `translate(${Math.max(0, left)}px, ${top}px)`;
  }

  function surround({left, right, top, bottom}: Box): void {
    const gap = 4;
    ring.style.transform = `translate(${left - gap}px, ${top - gap}px)`;
    ring.style.width = `${right - left + 2 * gap}px`;
    ring.style.height = `${bottom - top + 2 * gap}px`;
  }

  function hide(): void {
    tip.hidden = true;
    ring.hidden = true;
  }

  return {
    show,
    hide,
    get isShown() {
      return !tip.hidden;
    }
  };
}
