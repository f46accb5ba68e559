// Draws a figure for its tests and measures what is in the drawing.
import {JSDOM} from "jsdom";
import {defaultChoices, type Choices, type Figure} from "../src/figures/figure.js";
import type {AnyRow} from "../src/tables/table.js";

const {window} = new JSDOM("<!doctype html><body></body>", {pretendToBeVisual: true});
Object.defineProperty(globalThis, "devicePixelRatio", {value: 2, configurable: true});

/** Draws *rows* at a *width*, in pixels, with other **choices** than are printed where they are given. */
export function drawFigure(
  figure: Figure,
  rows: AnyRow[],
  size: number | {width: number; choices: Choices}
): SVGSVGElement {
  const {width, choices} =
    typeof size === "number" ? {width: size, choices: defaultChoices(figure)} : size;
  return figure.chart!(rows, {document: window.document, width, choices});
}

/** Returns the titles of the points that a reader can walk through. */
export function pointTitles(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll(".points title")].map(({textContent}) => textContent ?? "");
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Returns what is wrong with the labels of a chart: pairs that overlap, and
 * labels that leave the drawing. Text is taken to be a little wider than the typeface sets it
 * on average, since nothing here sets type; so it is a guide, not a proof.
 */
export function labelFaults(svg: SVGSVGElement): string[] {
  const width = Number(svg.getAttribute("width"));
  const height = Number(svg.getAttribute("height"));
  const boxes = [...svg.querySelectorAll("text")].flatMap(textBoxes);
  const outside = boxes
    .filter((b) => b.left < -1 || b.right > width + 1 || b.top < -1 || b.bottom > height + 1)
    .map(({text}) => `leaves the drawing: ${text}`);
  const overlaps = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 2 &&
          b.top < a.bottom - 2
      )
      .map((b) => `${a.text} overlaps ${b.text}`)
  );
  return [...outside, ...overlaps];
}

function textBoxes(element: Element): Box[] {
  const size = inherited(element, "font-size", 13);
  const lines = element.querySelectorAll("tspan").length
    ? [...element.querySelectorAll("tspan")]
    : [element];
  let [x, y] = [0, 0];
  for (let node: Element | null = element; node; node = node.parentElement) {
    const shift = /translate\(([-\d.]+)(?:,\s*([-\d.]+))?\)/.exec(
      node.getAttribute("transform") ?? ""
    );
    if (shift) [x, y] = [x + Number(shift[1]), y + Number(shift[2] ?? 0)];
  }
  let down = length(element.getAttribute("y"), size);
  return lines.map((line) => {
    if (line !== element) {
      down = line.hasAttribute("y") ? length(line.getAttribute("y"), size) : down;
      down += length(line.getAttribute("dy"), size);
    }
    const text = line.textContent ?? "";
    const wide = text.length * size * 0.45;
    const anchor = inheritedText(element, "text-anchor") ?? "start";
    const from = x + length(element.getAttribute("x"), size);
    const left = anchor === "end" ? from - wide : anchor === "middle" ? from - wide / 2 : from;
    const base = y + down + (line === element ? length(element.getAttribute("dy"), size) : 0);
    return {text, left, right: left + wide, top: base - size * 0.75, bottom: base + size * 0.2};
  });
}

function length(text: string | null, size: number): number {
  if (!text) return 0;
  return text.endsWith("em") ? Number.parseFloat(text) * size : Number.parseFloat(text);
}

function inheritedText(element: Element, name: string): string | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const value = node.getAttribute(name);
    if (value) return value;
  }
  return undefined;
}

function inherited(element: Element, name: string, fallback: number): number {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const style = new RegExp(`${name}:\\s*([\\d.]+)`).exec(node.getAttribute("style") ?? "")?.[1];
    const value = node.getAttribute(name) ?? style;
    if (value) return Number.parseFloat(value);
  }
  return fallback;
}
