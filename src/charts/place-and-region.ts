import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {coverageStairs} from "./coverage-labels.js";
import {layOutPanels} from "./panels.js";
import {stockPanel} from "./stock-panel.js";
import type {StockCount} from "./stock-segments.js";
import {colours, isNarrow} from "./style.js";

/** The sum of the counts that a region's councils show. */
export type RegionCount = StockCount & {shown: number; councils: number};

export interface PlaceAndRegion {
  place: {name: string; counts: readonly StockCount[]};
  region: {name: string; counts: readonly RegionCount[]};
  /** Quarters in which the one rose while the other fell. */
  apart: readonly (readonly [Date, Date])[];
}

/** A place's counts above those of its region, over the same years, each on its own scale. */
export function placeAndRegion(
  {place, region, apart}: PlaceAndRegion,
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const size = {document, shaded: apart};
  return layOutPanels(
    [
      {
        heading: `${place.name}, on its own scale`,
        notes: ["shaded: one count rose while the other fell"],
        draw: (width) =>
          stockPanel(place.counts, {
            ...size,
            width,
            height: isNarrow(width) ? 200 : 210,
            stroke: colours.place,
            labels: () => [],
            title: ({date, people}) => `${place.name}, ${formatDay(date)}: ${formatNumber(people)}`
          })
      },
      {
        heading: `${region.name}, on its own scale`,
        notes: ["sum of the councils whose counts are shown"],
        draw: (width) =>
          stockPanel(region.counts, {
            ...size,
            width,
            height: isNarrow(width) ? 220 : 230,
            // Who is counted is said in full where a place stands alone.
            labels: (segments) =>
              coverageStairs(segments, width).filter(({isStrong}) => isStrong === true),
            stroke: colours.others,
            title: ({date, people, shown, councils}) =>
              `Region, ${formatDay(date)}: ${formatNumber(people)} in ${shown} of ${councils} councils`
          })
      }
    ],
    {document, width}
  );
}
