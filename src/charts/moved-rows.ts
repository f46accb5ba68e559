import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {asGroup, layOutPanels, type Panel} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** How far one measure of a place moved between two releases. */
export interface Move {
  /** In per cent of the older release; null where it is not known. */
  percent: number | null;
  /** Both numbers, their releases and their doubt. */
  title: string;
}

/** A place, and how far each measure of it moved. */
export interface MovedPlace {
  name: string;
  isFocus: boolean;
  /** One for each measure, in their order. */
  moves: readonly Move[];
}

/** Places that moved the same way, under a heading. */
export interface MovedGroup {
  heading: string;
  places: readonly MovedPlace[];
}

export interface MovedMeasure {
  heading: string;
  unit: string;
  /** The ends of the axis, in per cent. */
  domain: readonly [number, number];
  /** What its numbers are rounded to, in per cent; defaults to 0.1. */
  to?: number;
}

interface Options {
  document: Document;
  width: number;
  measures: readonly MovedMeasure[];
}

const rowHeight = 21;
/** The room for the longest name of a place. */
const namesWidth = 152;
const axisHeight = 30;

/**
 * How far places moved between two releases: the older is a ring on the zero line, the
 * newer a dot where it went. Places that moved the same way stand together. A
 * scale for each measure, side by side on the same rows, or under each other on a phone.
 */
export function movedRows(
  groups: readonly MovedGroup[],
  {document, width, measures}: Options
): SVGSVGElement {
  const panels = measures.map((measure, index): Panel & {index: number} => ({
    index,
    heading: measure.heading,
    notes: [measure.unit],
    draw: (panelWidth) =>
      drawRows(groups, {document, width: panelWidth, measure, index, hasNames: true})
  }));
  if (isNarrow(width)) return layOutPanels(panels, {document, width});
  return besides(panels, groups, {document, width, measures});
}

/** The panels side by side: the names stand once, left of the first. */
function besides(
  panels: readonly Panel[],
  groups: readonly MovedGroup[],
  {document, width, measures}: Options
): SVGSVGElement {
  const gap = 20;
  const own = Math.floor((width - namesWidth - gap * (panels.length - 1)) / panels.length);
  const drawn = panels.map(({heading, notes}, index) => {
    const hasNames = index === 0;
    const size = hasNames ? own + namesWidth : own;
    const left = hasNames ? 0 : namesWidth + index * (own + gap);
    const chart = layOutPanels(
      [
        {
          heading: "",
          notes: notes!.map(() => ""),
          draw: (panelWidth) =>
            drawRows(groups, {
              document,
              width: panelWidth,
              measure: measures[index],
              index,
              hasNames
            })
        }
      ],
      {document, width: size}
    );
    const texts = chart.querySelectorAll("text");
    [heading, ...notes!].forEach((line, at) => {
      texts[at].textContent = line;
      if (hasNames) texts[at].setAttribute("x", String(namesWidth));
    });
    return {chart, left};
  });
  const svg = drawn[0].chart;
  for (const {chart, left} of drawn.slice(1)) svg.append(asGroup(chart, {document, left, top: 0}));
  svg.setAttribute("width", String(width));
  svg.setAttribute("viewBox", `0 0 ${width} ${svg.getAttribute("height")}`);
  return svg;
}

interface Line {
  at: number;
  place: MovedPlace;
}

interface RowsOptions {
  document: Document;
  width: number;
  measure: MovedMeasure;
  /** Which of the moves of a place. */
  index: number;
  hasNames: boolean;
}

function drawRows(
  groups: readonly MovedGroup[],
  {document, width, measure, index, hasNames}: RowsOptions
): SVGSVGElement {
  let at = 0;
  const headings: {at: number; text: string}[] = [];
  const lines: Line[] = [];
  for (const {heading, places} of groups) {
    headings.push({at: ++at, text: heading});
    for (const place of places) lines.push({at: ++at, place});
    at += 0.4;
  }
  const known = lines.filter(({place}) => place.moves[index].percent !== null);
  const moveOf = ({place}: Line) => place.moves[index];
  const colour = ({place}: Line) => (place.isFocus ? colours.place : colours.others);
  const percent = (value: number) =>
    formatNumber(value, {to: measure.to ?? 0.1, signed: true, percent: true});
  return Plot.plot({
    ...baseOptions(document, width),
    height: Math.max(3, at + 1) * rowHeight + axisHeight,
    marginTop: 2,
    marginBottom: axisHeight,
    marginLeft: hasNames ? namesWidth : 4,
    marginRight: 4,
    x: {
      domain: [...measure.domain],
      inset: 46,
      // A phone has room for a tick on either side of zero.
      ticks: isNarrow(width) && hasNames ? 2 : 4,
      tickSize: 4,
      label: null,
      tickFormat: (d: number) => formatNumber(d, {signed: true, percent: true})
    },
    y: {axis: null, domain: [0.2, Math.max(3, at + 0.6)], reverse: true},
    marks: [
      Plot.ruleX([0], {stroke: colours.ink}),
      ...(hasNames ? nameMarks(headings, lines) : []),
      Plot.link(known, {
        x1: 0,
        x2: (line: Line) => moveOf(line).percent,
        y1: "at",
        y2: "at",
        stroke: colour,
        strokeWidth: 1.5
      }),
      Plot.dot(known, {
        x: 0,
        y: "at",
        r: 2.5,
        fill: colours.paper,
        stroke: colour
      }),
      Plot.dot(known, {
        className: pointClass,
        x: (line: Line) => moveOf(line).percent,
        y: "at",
        r: 4,
        fill: colour,
        title: (line: Line) => moveOf(line).title
      }),
      ...[1, -1].map((side) =>
        Plot.text(
          known.filter((line) => (moveOf(line).percent! < 0 ? -1 : 1) === side),
          {
            x: (line: Line) => moveOf(line).percent,
            y: "at",
            text: (line: Line) => percent(moveOf(line).percent!),
            textAnchor: side > 0 ? "start" : "end",
            dx: side * 8,
            fill: (line: Line) => (line.place.isFocus ? colours.ink : colours.quiet)
          }
        )
      ),
      Plot.text(
        lines.filter((line) => moveOf(line).percent === null),
        {x: 0, y: "at", text: () => "not found", textAnchor: "start", dx: 8, fill: colours.quiet}
      ),
      ...(lines.length === 0
        ? [
            Plot.text(["nothing to set side by side"], {
              text: (d: string) => d,
              frameAnchor: "middle",
              fill: colours.quiet
            })
          ]
        : [])
    ]
  }) as SVGSVGElement;
}

/** The names of places and of their groups, from the left edge. */
function nameMarks(headings: readonly {at: number; text: string}[], lines: Line[]): Plot.Markish[] {
  const left = {frameAnchor: "left", textAnchor: "start", dx: -namesWidth} as const;
  return [
    Plot.text(headings, {...left, y: "at", text: "text", fill: colours.quiet, fontStyle: "italic"}),
    ...[true, false].map((isFocus) =>
      Plot.text(
        lines.filter(({place}) => place.isFocus === isFocus),
        {
          ...left,
          y: "at",
          text: ({place}: Line) => place.name,
          fill: isFocus ? colours.place : colours.ink,
          fontWeight: isFocus ? 650 : 400
        }
      )
    )
  ];
}
