import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {colours, isNarrow, metColours, pointClass} from "./style.js";

const names = ["none", "one", "two", "three", "four"];

/**
 * The colours of people by the tables that they are in, each with the number of people who
 * have it; *never* of those in none are in no earlier table either.
 */
export function metKey(
  met: readonly number[],
  {never, width}: {never: number; width: number}
): Plot.Markish[] {
  const entries = names.map((name, tables) => ({
    name,
    tables,
    people: met.filter((times) => times === tables).length
  }));
  type Entry = (typeof entries)[number];
  const x = ({tables}: Entry) => tables * 0.2;
  const below: Plot.TextOptions = {
    frameAnchor: "bottom",
    textAnchor: "start",
    lineAnchor: "top"
  };
  return [
    Plot.text(["In how many of the four tables:"], {
      ...below,
      x: 0,
      text: (d: string) => d,
      dy: 34,
      fill: colours.quiet
    }),
    Plot.dot(entries, {
      className: pointClass,
      x,
      frameAnchor: "bottom",
      dx: 6,
      dy: 60,
      symbol: "square",
      r: 5,
      fill: ({tables}: Entry) => metColours[tables],
      title: ({people, name, tables}: Entry) =>
        `${formatNumber(people)} people are in ${name} of the four tables: ${
          tables === 0
            ? `${formatNumber(people - never)} were in the last of the year before, ${formatNumber(never)} are in no table at all`
            : `${formatNumber(people * tables)} of the sum`
        }`
    }),
    Plot.text(entries, {
      ...below,
      x,
      dx: 16,
      dy: 54,
      text: ({name, people}: Entry) =>
        `${name}${isNarrow(width) ? "\n" : ": "}${formatNumber(people)}`
    })
  ];
}
