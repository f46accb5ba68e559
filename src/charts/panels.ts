import {colours, isNarrow} from "./style.js";

const svgNamespace = "http://www.w3.org/2000/svg";
const lineHeight = 16;
const gap = 28;

/** One chart of several that share a drawing, each with axes of its own. */
export interface Panel {
  /** What the panel shows; a line of its own. */
  heading: string;
  /** Quieter lines below the heading. */
  notes?: readonly string[];
  /** Draws the panel at a width, in pixels. */
  draw: (width: number) => SVGSVGElement;
}

export interface PanelOptions {
  document: Document;
  width: number;
  /** How many panels stand side by side; defaults to 1. */
  columns?: number;
}

/**
 * Puts charts into one drawing, under each other or side by side. Unlike facets,
 * each keeps its own scale, for measures that must not share an axis.
 */
export function layOutPanels(
  panels: readonly Panel[],
  {document, width, columns = 1}: PanelOptions
): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  let top = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const lines = Math.max(...row.map(({notes = []}) => 1 + notes.length));
    const heights = row.map((panel, index) => {
      const left = index * (panelWidth + gap);
      svg.append(heading(panel, {document, left, top}));
      const chart = panel.draw(panelWidth);
      svg.append(asGroup(chart, {document, left, top: top + lines * lineHeight}));
      return Number(chart.getAttribute("height"));
    });
    top += lines * lineHeight + Math.max(...heights) + gap / 2;
  }
  const height = top - gap / 2;
  const fontSize = isNarrow(width) ? "12px" : "13px";
  svg.setAttribute("class", "plot");
  svg.setAttribute("fill", "currentColor");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("style", `font-size: ${fontSize}; font-family: inherit; overflow: visible;`);
  return svg;
}

export interface Corner {
  document: Document;
  left: number;
  top: number;
}

function heading({heading, notes = []}: Panel, {document, left, top}: Corner): SVGGElement {
  const group = document.createElementNS(svgNamespace, "g");
  group.setAttribute("transform", `translate(${left},${top})`);
  [heading, ...notes].forEach((line, index) => {
    const text = document.createElementNS(svgNamespace, "text");
    text.setAttribute("y", String(12 + index * lineHeight));
    if (index === 0) text.setAttribute("font-weight", "650");
    else text.setAttribute("fill", colours.quiet);
    text.textContent = line;
    group.append(text);
  });
  return group;
}

/** A chart as a group: a style sheet sizes every svg on a page, and would size an inner one too. */
export function asGroup(chart: SVGSVGElement, {document, left, top}: Corner): SVGGElement {
  const group = document.createElementNS(svgNamespace, "g");
  group.setAttribute("transform", `translate(${left},${top})`);
  for (const name of ["text-anchor", "fill"]) {
    const value = chart.getAttribute(name);
    if (value) group.setAttribute(name, value);
  }
  for (const child of [...chart.childNodes])
    if (child.nodeName.toLowerCase() !== "style") group.append(child);
  return group;
}
