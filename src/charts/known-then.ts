import * as Plot from "@observablehq/plot";
import {pairs} from "d3-array";
import {formatMonth, formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {segments} from "./segments.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Net migration of a year as one release has it, where that is a new figure. */
export type NetFigure = {
  year_ending: Date;
  basis: string;
  release: string;
  net: number;
  is_from_press: boolean;
};

/** What was known of a year at some time: the figure first published, and the newest. */
export interface KnownYear {
  first: NetFigure;
  newest: NetFigure;
}

export interface KnownThenOptions {
  document: Document;
  width: number;
  /** The release that is the newest, as 2023-11. */
  known: string;
  /** The ends of the axis of time, whatever was known. */
  domain: readonly [Date, Date];
}

const colourOf = ({basis}: NetFigure) =>
  basis === "admin" ? colours.admin : basis === "survey" ? colours.survey : colours.adjusted;

/**
 * Only what had been published by one release: a mark for each year, the figure
 * that was first published hollow where it had been revised. No mark is joined
 * to another year’s, since methods and releases differ.
 */
export function knownThen(
  years: readonly KnownYear[],
  {document, width, known, domain}: KnownThenOptions
): SVGSVGElement {
  // A ring nearer than that would lie behind the mark that replaced it.
  const revised = years.filter(({first, newest}) => Math.abs(first.net - newest.net) > 12_000);
  const latest = years.at(-1)!.newest;
  const knownOn = new Date(`${known}-28T00:00:00Z`);
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 330 : 380,
    marginLeft: 42,
    marginRight: 32,
    marginTop: 30,
    x: {type: "utc", domain, label: null, ticks: isNarrow(width) ? 4 : 8},
    y: {
      label: null,
      grid: true,
      domain: [0, 1_000_000],
      ticks: 5,
      tickFormat: (people: number) => formatNumber(people / 1000)
    },
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      ...notYet(knownOn, domain, known),
      noneFound(years),
      segments(
        revised.map(({first, newest}) => ({
          x1: newest.year_ending,
          x2: newest.year_ending,
          y1: first.net,
          y2: newest.net
        })),
        {stroke: colours.quiet, strokeWidth: 0.75}
      ),
      Plot.dot(revised, {
        x: xOf,
        y: ({first}: KnownYear) => first.net,
        r: 2.25,
        fill: colours.paper,
        stroke: ({first}: KnownYear) => colourOf(first)
      }),
      Plot.dot(years, {
        className: pointClass,
        x: xOf,
        y: ({newest}: KnownYear) => newest.net,
        r: 3,
        fill: ({newest}: KnownYear) => colourOf(newest),
        title: titleOf
      }),
      Plot.text([latest], {
        x: "year_ending",
        y: "net",
        text: (d: NetFigure) => formatNumber(d.net / 1000),
        fill: colourOf,
        stroke: colours.paper,
        strokeWidth: 4,
        fontWeight: 600,
        textAnchor: "start",
        dx: 7
      })
    ]
  }) as SVGSVGElement;
}

const xOf = ({newest}: KnownYear) => newest.year_ending;

function titleOf({first, newest}: KnownYear): string {
  const {net, release, is_from_press, year_ending} = newest;
  const before =
    first.net === net
      ? ""
      : `; ${formatNumber(first.net)} at first, in ${formatRelease(first.release)}`;
  return `Year to ${formatMonth(year_ending)}: ${formatNumber(net)}, release of ${formatRelease(release)}${is_from_press ? ", as reported in the press" : ""}${before}`;
}

/** A stretch of years of which no release was found is a gap with a word. */
function noneFound(years: readonly KnownYear[]): Plot.Markish {
  const gaps = pairs(years, (a, b) => ({from: +xOf(a), to: +xOf(b)})).filter(
    ({from, to}) => to - from > 400 * 86_400_000
  );
  return Plot.text(gaps, {
    x: ({from, to}: {from: number; to: number}) => new Date((from + to) / 2),
    y: 0,
    text: () => "none\nfound",
    fill: colours.quiet,
    lineAnchor: "bottom",
    dy: -6
  });
}

/** Where the knowledge of the time ends. */
function notYet(knownOn: Date, domain: readonly [Date, Date], known: string): Plot.Markish[] {
  const end = domain[1];
  return [
    Plot.ruleX([knownOn < end ? knownOn : end], {stroke: colours.ink, strokeDasharray: "4 3"}),
    Plot.text([formatRelease(known)], {
      x: () => (knownOn < end ? knownOn : end),
      frameAnchor: "top",
      text: (month: string) => `known in ${month}`,
      textAnchor: "end",
      lineAnchor: "bottom",
      dx: 2,
      dy: -6
    })
  ];
}
