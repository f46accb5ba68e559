import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import type {ChartOptions} from "../figures/figure.js";
import {formatNumber} from "../prose/format.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, pointClass} from "./style.js";

/** A count of one council on one route; null where it is not shown. */
export interface CouncilCount {
  name: string;
  people: number | null;
  isInFocus: boolean;
  title: string;
}

/** A route, by the rule of its own count, with every council of a region. */
export interface Route {
  name: string;
  notes: readonly string[];
  councils: readonly CouncilCount[];
}

type Shown = CouncilCount & {people: number};

/**
 * Councils as strokes on a line for each route, the one in focus with its name and
 * number. All lines have one scale, and nothing is added up across them.
 */
export function routeDots(
  routes: readonly Route[],
  {document, width}: Pick<ChartOptions, "document" | "width">
): SVGSVGElement {
  const most = max(routes, ({councils}) => max(councils, ({people}) => people))!;
  return layOutPanels(
    routes.map(({name, notes, councils}, index) => ({
      heading: name,
      notes,
      draw: (panelWidth) =>
        line(councils, {document, width: panelWidth, most, hasAxis: index === routes.length - 1})
    })),
    {document, width}
  );
}

interface LineOptions {
  document: Document;
  width: number;
  most: number;
  /** Whether the numbers stand below: on the last line only. */
  hasAxis: boolean;
}

function line(
  councils: readonly CouncilCount[],
  {document, width, most, hasAxis}: LineOptions
): SVGSVGElement {
  const shown = councils.filter((council): council is Shown => council.people !== null);
  const own = shown.filter(({isInFocus}) => isInFocus);
  const others = shown.filter(({isInFocus}) => !isInFocus);
  const first = others.reduce<Shown[]>(
    ([top], council) => [top && top.people >= council.people ? top : council],
    []
  );
  const bottom = hasAxis ? 42 : 8;
  const label = {frameAnchor: "top", lineAnchor: "bottom", dy: -5} as const;
  const tick = {x: "people", y1: 0, y2: 1, className: pointClass, title: "title"} as const;
  return Plot.plot({
    ...baseOptions(document, width),
    height: 46 + bottom,
    marginTop: 24,
    marginBottom: bottom,
    marginLeft: 6,
    marginRight: 16,
    x: {
      domain: [0, most],
      axis: hasAxis ? "bottom" : null,
      label: "people in a council",
      labelArrow: "none",
      labelAnchor: "left",
      ticks: 5,
      tickFormat: (d: number) => formatNumber(d)
    },
    y: {axis: null, domain: [0, 1]},
    marks: [
      Plot.ruleY([0], {stroke: colours.rule}),
      Plot.ruleX([0], {stroke: colours.rule}),
      Plot.ruleX(others, {...tick, stroke: colours.others, strokeWidth: 2}),
      Plot.ruleX(own, {...tick, stroke: colours.place, strokeWidth: 4}),
      // The name of the highest council gives way where it would meet that in focus.
      Plot.text(
        first.filter(({people}) => own.every((d) => people - d.people > most / 3)),
        {
          ...label,
          x: "people",
          text: ({name, people}: Shown) => `${name} ${formatNumber(people)}`,
          textAnchor: "end",
          dx: 4,
          fill: colours.quiet
        }
      ),
      Plot.text(own, {
        ...label,
        x: "people",
        text: ({name, people}: Shown) => `${name} ${formatNumber(people)}`,
        textAnchor: "start",
        dx: -3,
        fill: colours.place,
        fontWeight: 600
      })
    ]
  }) as SVGSVGElement;
}
