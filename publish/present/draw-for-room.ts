import {isNarrow} from "../../src/charts/style.js";
import {defaultChoices, type Figure} from "../../src/figures/figure.js";
import type {AnyRow} from "../../src/tables/table.js";
import {drawAt, finishForPage} from "../draw.js";
import type {Room} from "./slide.js";

/**
 * The widths that are tried: those of a hand, and those of a page. Between the two a
 * chart that is made for a page has not room enough for its labels.
 */
const widths = [340, 380, 420, 460, 490, 680, 720, 760, 840, 920];
/** At less, panels side by side would be narrower than on a phone. */
const leastLow = 720;

/** The largest type of a drawing, in hundredths of a slide's width; the title has 3. */
const most = 1.9;

/**
 * Returns a figure's chart drawn for the *room* that a slide has, as SVG text: at the
 * width at which its type comes out largest, if it fills the room as well. A control draws it anew at the same width.
 */
export function drawForRoom(
  name: string,
  {figure, rows}: {figure: Figure; rows: AnyRow[]},
  room: Room
): string {
  const choices = defaultChoices(figure);
  let best: {svg: SVGSVGElement; worth: number} | undefined;
  // What a control draws anew is drawn as in the article.
  for (const isLow of figure.controls ? [false] : [false, true])
    for (const width of widths.filter((one) => !isLow || one >= leastLow)) {
      const svg = drawAt(figure, {rows, choices, width, isLow});
      const type = typeIn(svg, room);
      // Type matters more than room, yet half a slide is not left empty for a little of it.
      const worth = Math.min(most, type) * filled(svg, room) ** 0.25;
      if (!best || worth >= best.worth) best = {svg, worth};
    }
  return finishForPage(best!.svg, `${name}-wide`).outerHTML;
}

/** How large the type of a drawing is where it fills a *room*. */
export function typeIn(svg: Element, room: Room): number {
  const [width, height] = sizeOf(svg);
  return (isNarrow(width) ? 12 : 13) * Math.min(room.width / width, room.height / height);
}

/** How much of a *room* a drawing fills that is as large in it as it can be, from 0 to 1. */
function filled(svg: Element, room: Room): number {
  const [width, height] = sizeOf(svg);
  const scale = Math.min(room.width / width, room.height / height);
  return (width * height * scale ** 2) / (room.width * room.height);
}

const sizeOf = (svg: Element) => ["width", "height"].map((name) => Number(svg.getAttribute(name)));
