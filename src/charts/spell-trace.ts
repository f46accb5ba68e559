import * as Plot from "@observablehq/plot";
import type {Spell} from "../stats/snapshots.js";
import type {ChartOptions} from "../figures/figure.js";
import {segments} from "./segments.js";
import {snapshotHead, snapshotRules, type Snapshot} from "./snapshot-rules.js";
import {baseOptions, colours, isNarrow, metColours, pointClass} from "./style.js";

/** A person, and the snapshots that meet them. */
export interface TracedSpell extends Spell {
  met: readonly Snapshot[];
}

export interface SpellTraceOptions extends Omit<ChartOptions, "choices"> {
  snapshots: readonly Snapshot[];
  /** The end of the time that is drawn, in years. */
  end: number;
}

/**
 * People as lines from arrival to leaving, with a dot where a snapshot meets them and an
 * open ring on those whom none meets: few enough to be counted by hand.
 */
export function spellTrace(
  spells: readonly TracedSpell[],
  {document, width, snapshots, end}: SpellTraceOptions
): SVGSVGElement {
  const meetings = spells.flatMap(({id, met}) => met.map((snapshot) => ({id, ...snapshot})));
  const missed = spells.filter(({met}) => met.length === 0);
  const cut = spells.filter(({leave}) => leave > end);
  const row = new Map(spells.map(({id}, index) => [id, index]));
  const rowOf = ({id}: {id: string}) => row.get(id)!;
  const atRight: Plot.TextOptions = {frameAnchor: "right", textAnchor: "end", dx: 58};
  return Plot.plot({
    ...baseOptions(document, width),
    height: snapshotHead + 30 * spells.length + 64,
    marginTop: snapshotHead + 22,
    marginBottom: 42,
    marginLeft: 22,
    marginRight: 60,
    x: {
      domain: [0, end],
      ticks: isNarrow(width) ? [0, 0.5, 1, 1.5] : [0, ...snapshots.map(({time}) => time), end],
      tickFormat: String,
      label: "years from the start",
      labelAnchor: "left",
      labelArrow: "none"
    },
    y: {domain: [-0.5, spells.length - 0.5], reverse: true, axis: null},
    marks: [
      segments(
        spells.map((spell) => ({
          x1: spell.arrive,
          x2: Math.min(spell.leave, end),
          y1: rowOf(spell),
          y2: rowOf(spell)
        })),
        {stroke: colours.survey, strokeWidth: 3}
      ),
      ...snapshotRules(snapshots),
      Plot.dot(meetings, {
        className: pointClass,
        x: "time",
        y: rowOf,
        r: 5,
        fill: colours.survey,
        stroke: colours.paper,
        strokeWidth: 1.5,
        title: (d: (typeof meetings)[number]) => `${d.id} is in the table of ${d.day}`
      }),
      Plot.dot(missed, {
        className: pointClass,
        x: ({arrive, leave}: Spell) => (arrive + leave) / 2,
        y: rowOf,
        r: 4.5,
        fill: colours.paper,
        stroke: metColours[0],
        strokeWidth: 2,
        title: ({id, arrive, leave}: Spell) =>
          `${id} is here from ${arrive} to ${leave} years, and in no table`
      }),
      Plot.text(cut, {
        x: end,
        y: rowOf,
        text: ({leave}: Spell) => `to ${leave} \u2192`,
        textAnchor: "end",
        lineAnchor: "bottom",
        dy: -5,
        fill: colours.quiet,
        stroke: colours.paper,
        strokeWidth: 4
      }),
      Plot.text(spells, {
        frameAnchor: "left",
        y: rowOf,
        text: "id",
        textAnchor: "end",
        dx: -10,
        fontWeight: 650
      }),
      Plot.text(spells, {
        ...atRight,
        y: rowOf,
        text: ({met}: TracedSpell) => String(met.length),
        fill: ({met}: TracedSpell) => (met.length === 0 ? metColours[0] : colours.ink),
        fontWeight: 650
      }),
      Plot.text(["in tables"], {
        ...atRight,
        frameAnchor: "top-right",
        text: (d: string) => d,
        lineAnchor: "bottom",
        dy: -4,
        fill: colours.quiet
      }),
      Plot.text(["people in the table of"], {
        frameAnchor: "top-left",
        text: (d: string) => d,
        lineAnchor: "bottom",
        dx: -20,
        dy: -snapshotHead - 4,
        fill: colours.quiet
      })
    ]
  }) as SVGSVGElement;
}
