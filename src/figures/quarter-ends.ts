import {range} from "d3-array";

const days = ["31 March", "30 June", "30 September", "31 December"];

/** Returns the ends of up to eight quarters, in years from the start of a year, with their days. */
export function quarterEnds(count: number): {time: number; day: string}[] {
  return range(count).map((quarter) => ({
    time: (quarter + 1) / 4,
    day: `${days[quarter % 4]}${quarter < 4 ? "" : " of the next year"}`
  }));
}
