import {formatNumber} from "../../src/prose/format.js";

/** Words before a number that say on which side of it the figure lies. */
const sides: Readonly<Record<string, "below" | "above">> = {
  nearly: "below",
  almost: "below",
  "just under": "below",
  "less than": "below",
  "fewer than": "below",
  "at most": "below",
  "no more than": "below",
  "more than": "above",
  "just over": "above",
  "at least": "above",
  "no less than": "above",
  "no fewer than": "above"
};

const hedges = [...Object.keys(sides), "about", "around", "roughly", "some", "approximately"];
const words = hedges.sort((a, b) => b.length - a.length).join("|");
const last = new RegExp(`\\b(${words})\\s+$`, "i");

/** Returns the hedge that a text ends with, as "nearly"; undefined where it ends with none. */
export function hedgeAtEnd(text: string): string | undefined {
  return last.exec(text.replaceAll("\n", " "))?.[1].toLowerCase();
}

/**
 * Returns why a *hedge* does not fit a number that is *shown* for an *exact*
 * one: "nearly 3,000" is false of 3,012. Null where it fits. A figure that is
 * shown as it is contradicts no hedge: its publisher may have written it.
 */
export function faultOfHedge(
  hedge: string,
  {exact, shown}: {exact: number; shown: number}
): string | null {
  const side = sides[hedge];
  if (side === undefined || exact === shown) return null;
  if ((side === "below") === exact < shown) return null;
  const where = exact < shown ? "below" : "above";
  return `invalid hedge; the data give ${formatExact(exact)}, which is ${where}: ${hedge}`;
}

/** A number with as many digits as help to see on which side of another it lies. */
export const formatExact = (value: number): string =>
  formatNumber(value, {to: Number.isInteger(value) ? 1 : 0.01});

/** Splits the text of a value into the hedge before it and its number; null where it is more than that. */
export function splitHedge(text: string): {before: string; number: string} | null {
  const match = new RegExp(
    `^\\s*((?:(?:${words})\\s+)*)([+−-]?[£€]?\\d[\\d,]*(?:\\.\\d+)?%?)\\s*$`,
    "i"
  ).exec(text.replaceAll("\n", " "));
  return match && {before: match[1], number: match[2]};
}
