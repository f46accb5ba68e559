import * as Plot from "@observablehq/plot";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {AnyRow} from "../tables/table.js";
import {segments} from "./segments.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A figure as one release has it. */
export interface Rung {
  net: number;
  release: string;
}

/** A year's figures from release to release, in columns net_1, release_1 and so on. */
export type LadderRow = AnyRow & {
  year_ending: Date;
  basis: string;
  releases: number;
  last_release: string;
  press_release: string | null;
};

/** A year with its rungs, oldest first. */
export interface Ladder {
  year_ending: Date;
  rungs: readonly Rung[];
  /** Whether it is the one that the text tells of. */
  isInFocus: boolean;
  pressRelease: string | null;
  /** The newest release that has the year, whether or not the figure was a new one. */
  lastRelease: string;
}

export interface LadderOptions {
  document: Document;
  width: number;
  height: number;
  colour: string;
  /** The ends of the scale, in people. */
  domain: readonly [number, number];
  /** Releases from which on the numbers are made otherwise, with a few words each. */
  marks?: readonly {release: string; text: string}[];
  /** Whether each year is named at its end. */
  areNamed?: boolean;
}

type Mark = Rung & {ladder: Ladder; index: number};

const dateOf = ({release}: {release: string}) => new Date(`${release}-01T00:00:00Z`);
const monthOf = (date: Date) => formatMonth(date).replace(/(?<=^...)\w+/, "");

/**
 * Revision as separate marks joined by a thin line, one ladder for each year, along
 * the time of publication: the first mark hollow, the newest solid. The line is
 * broken where a change of method stands between two marks.
 */
export function ladderChart(ladders: readonly Ladder[], options: LadderOptions): SVGSVGElement {
  const {document, width, height, colour, domain, marks = [], areNamed = false} = options;
  const rungs = ladders.flatMap((ladder) =>
    ladder.rungs.map((rung, index): Mark => ({...rung, ladder, index}))
  );
  const isNewest = ({ladder, index}: Mark) => index === ladder.rungs.length - 1;
  const focus = rungs.filter(({ladder}) => ladder.isInFocus);
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginLeft: 42,
    marginRight: areNamed ? 64 : 12,
    marginTop: marks.length > 0 ? 34 : 10,
    marginBottom: 40,
    x: {
      type: "utc",
      label: null,
      inset: 6,
      ...releaseTicks(rungs, width)
    },
    y: {
      label: null,
      grid: true,
      domain,
      ticks: 5,
      tickFormat: (people: number) => formatNumber(people / 1000)
    },
    marks: [
      ...changeMarks(marks, width),
      ...steps(ladders, {colour, marks}),
      areNamed ? unchanged(ladders, colour) : null,
      Plot.dot(rungs, {
        className: pointClass,
        x: dateOf,
        y: "net",
        r: (d: Mark) => (d.ladder.isInFocus ? 4 : 2.75),
        fill: (d: Mark) => (isNewest(d) ? colour : colours.paper),
        stroke: colour,
        strokeWidth: 1.25,
        title: (d: Mark) =>
          `Year to ${monthOf(d.ladder.year_ending)}: ${formatNumber(d.net)} in ${monthOf(dateOf(d))}${d.release === d.ladder.pressRelease ? ", as reported in the press" : ""}`
      }),
      Plot.text(focus, {
        x: dateOf,
        y: "net",
        text: (d: Mark) => formatNumber(d.net / 1000),
        fill: colour,
        stroke: colours.paper,
        strokeWidth: 4,
        fontWeight: 600,
        lineAnchor: "bottom",
        dy: -7
      }),
      areNamed ? names(ladders, colour) : null
    ]
  }) as SVGSVGElement;
}

/** The months of release where they are few enough to read, else the years. */
function releaseTicks(rungs: readonly Mark[], width: number): Plot.ScaleOptions {
  const releases = [...new Set(rungs.map(({release}) => release))].sort();
  if (releases.length > 9)
    return {ticks: "year", tickFormat: (date: Date) => String(date.getUTCFullYear())};
  return {
    ticks: releases.map((release) => dateOf({release})),
    tickFormat: (date: Date) => {
      const [month, year] = formatMonth(date).split(" ");
      return `${month.slice(0, 3)}\n${isNarrow(width) ? `’${year.slice(2)}` : year}`;
    }
  };
}

/** From the newest mark to the last release that still had the same figure. */
function unchanged(ladders: readonly Ladder[], colour: string): Plot.Markish {
  const still = ladders.map(({rungs, lastRelease}) => {
    const {net, release} = rungs.at(-1)!;
    return {x1: dateOf({release}), x2: dateOf({release: lastRelease}), y1: net, y2: net};
  });
  return segments(
    still.filter(({x1, x2}) => +x1 < +x2),
    {stroke: colour, strokeWidth: 0.75}
  );
}

function names(ladders: readonly Ladder[], colour: string): Plot.Markish {
  return Plot.text(ladders, {
    x: ({lastRelease}: Ladder) => dateOf({release: lastRelease}),
    y: ({rungs}: Ladder) => rungs.at(-1)!.net,
    text: ({year_ending}: Ladder) => monthOf(year_ending),
    textAnchor: "start",
    dx: 8,
    fontSize: 11,
    fill: (d: Ladder) => (d.isInFocus ? colour : colours.quiet)
  });
}

/** The thin lines; a step over a change of method is dashed, since it is no revision of one figure. */
function steps(
  ladders: readonly Ladder[],
  {colour, marks}: Pick<LadderOptions, "colour"> & {marks: readonly {release: string}[]}
): Plot.Markish[] {
  const all = ladders.flatMap(({rungs, isInFocus}) =>
    rungs.slice(1).map((to, index) => {
      const from = rungs[index];
      const isChange = marks.some(({release}) => from.release < release && release <= to.release);
      const line = {x1: dateOf(from), x2: dateOf(to), y1: from.net, y2: to.net};
      return {...line, isInFocus, isChange};
    })
  );
  return [false, true].flatMap((isChange) =>
    [false, true].map((isInFocus) =>
      segments(
        all.filter((step) => step.isChange === isChange && step.isInFocus === isInFocus),
        {
          stroke: colour,
          strokeWidth: isInFocus ? 1.75 : 0.75,
          strokeDasharray: isChange ? "2 3" : undefined
        }
      )
    )
  );
}

/** A line just before the release that brought the change, with words at its top. */
function changeMarks(
  marks: readonly {release: string; text: string}[],
  width: number
): Plot.Markish[] {
  const before = ({release}: {release: string}) => new Date(+dateOf({release}) - 60 * 86_400_000);
  return [
    Plot.ruleX(marks, {x: before, stroke: colours.ink, strokeDasharray: "4 3"}),
    Plot.text(marks, {
      x: before,
      frameAnchor: "top",
      text: ({text}: {text: string}) => (isNarrow(width) ? text.replace(", ", ",\n") : text),
      textAnchor: "end",
      lineAnchor: "bottom",
      dx: 4,
      dy: -4
    })
  ];
}
