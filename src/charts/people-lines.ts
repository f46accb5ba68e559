import * as Plot from "@observablehq/plot";
import type {Spell} from "../stats/snapshots.js";
import type {ChartOptions} from "../figures/figure.js";
import {metKey} from "./met-key.js";
import {segments, type Segment} from "./segments.js";
import {snapshotHead, snapshotRules, type Snapshot} from "./snapshot-rules.js";
import {baseOptions, colours, isNarrow, metColours} from "./style.js";

/** The people of one year, and the tables that meet them. */
export interface PeopleYear {
  /** In order of arrival; times in years from the start. */
  spells: readonly Spell[];
  /** In how many of the four tables each person is. */
  met: readonly number[];
  /** How many people are in no table at all, not even in that of the year before. */
  never: number;
  snapshots: readonly Snapshot[];
  /** What changes from the middle of the year, in a few words; empty where nothing does. */
  change: string;
}

/** The height that the people share, in pixels, however many they are. */
const listHeight = 410;

/**
 * Every person of a year as a line from arrival to leaving, coloured by the number of
 * tables that meet it. Lines that reach beyond the year go on for a little, paler.
 */
export function peopleLines(
  {spells, met, never, snapshots, change}: PeopleYear,
  {document, width}: Omit<ChartOptions, "choices">
): SVGSVGElement {
  // How far a line goes on that begins before the year or ends after it, in years.
  const stub = isNarrow(width) ? 0.065 : 0.035;
  const lines = (tables: number) =>
    spells.flatMap(({arrive, leave}, row) =>
      met[row] === tables ? [lineOf(row, Math.max(arrive, 0), Math.min(leave, 1))] : []
    );
  const beyond = spells.flatMap(({arrive, leave}, row) => [
    ...(arrive < 0 ? [lineOf(row, Math.max(arrive, -stub), 0)] : []),
    ...(leave > 1 ? [lineOf(row, 1, Math.min(leave, 1 + stub))] : [])
  ]);
  const rows = Math.max(spells.length, 1);
  const strokeWidth = Math.min(4, Math.ceil((8 * listHeight) / rows) / 10);
  const margin = {top: snapshotHead + 20, bottom: isNarrow(width) ? 92 : 78};
  return Plot.plot({
    ...baseOptions(document, width),
    height: listHeight + margin.top + margin.bottom,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: 1,
    marginRight: 1,
    x: {domain: [-stub, 1 + stub], axis: null},
    y: {domain: [0, rows], reverse: true, axis: null},
    marks: [
      segments(beyond, {stroke: colours.quiet, strokeWidth, strokeOpacity: 0.45}),
      ...metColours.map((stroke, tables) => segments(lines(tables), {stroke, strokeWidth})),
      Plot.ruleX([0], {stroke: colours.quiet, strokeWidth: 0.75}),
      ...snapshotRules(snapshots),
      Plot.text(["1 Jan"], {
        x: 0,
        text: (d: string) => d,
        frameAnchor: "top",
        textAnchor: "start",
        lineAnchor: "bottom",
        dy: -20,
        fill: colours.quiet
      }),
      Plot.text(["Each line is a person, the first to arrive on top"], {
        frameAnchor: "top-left",
        text: (d: string) => d,
        lineAnchor: "bottom",
        dy: -snapshotHead - 2,
        fill: colours.quiet
      }),
      ...changeMark(change, rows),
      ...metKey(met, {never, width})
    ]
  }) as SVGSVGElement;
}

/** A person's line stands in the middle of its row. */
const lineOf = (row: number, x1: number, x2: number): Segment => ({
  x1,
  x2,
  y1: row + 0.5,
  y2: row + 0.5
});

/** A bracket below the half of the year in which things are otherwise. */
function changeMark(change: string, rows: number): Plot.Markish[] {
  if (!change) return [];
  return [
    Plot.ruleY([rows], {
      x1: 0.5,
      x2: 1,
      dy: 6,
      stroke: colours.ink,
      strokeWidth: 2.5
    }),
    Plot.text([`from 1 July ${change}`], {
      x: 1,
      text: (d: string) => d,
      frameAnchor: "bottom",
      textAnchor: "end",
      lineAnchor: "top",
      dy: 11
    })
  ];
}
