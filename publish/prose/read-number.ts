import {fold} from "../../src/names/fold.js";
import {formatNumber, roundTo} from "../../src/prose/format.js";
import type {PageContext} from "../context.js";
import type {Element} from "../pieces.js";
import {resolveValue, type ResolvedValue} from "../render-value.js";
import type {Finding, Fix} from "./finding.js";
import {faultOfHedge, formatExact, hedgeAtEnd, splitHedge} from "./hedge.js";

/**
 * Returns what the data say of a `<data-value>`, and of the hedge in the text
 * *before* it: one finding for each.
 */
export async function readNumber(
  element: Element,
  before: string,
  context: PageContext
): Promise<Finding[]> {
  const value = await resolveValue(element.attributes, context);
  const isRight = element.text === value.text;
  const number: Finding = {
    kind: "number",
    offset: element.offset,
    written: fold(element.text) || "nothing",
    asked: addressOf(element.attributes),
    says: value.text,
    reason: reasonOf(value, element.attributes.scale),
    fault: isRight
      ? null
      : `invalid number; the data give ${value.text}: ${fold(element.text) || "nothing"}`,
    ...(!isRight && {fix: fixNumber(element, value)})
  };
  const hedge = readHedge(before, element, value);
  return hedge ? [number, hedge] : [number];
}

/** The address as its attributes have it, with what was asked of it. */
function addressOf({of, with: base, part}: Element["attributes"]): string {
  return [part && `${part} of`, of, base && `against ${base}`].filter(Boolean).join(" ");
}

/** What is known of the number, and what it is exactly where it is written otherwise. */
function reasonOf({exact, text, brief}: ResolvedValue, scale?: string): string {
  return readShown(text, scale) === exact ? brief : `Exactly ${formatExact(exact)}; ${brief}`;
}

function readHedge(before: string, element: Element, value: ResolvedValue): Finding | undefined {
  const hedge = hedgeAtEnd(before);
  if (!hedge) return undefined;
  const shown = readShown(value.text, element.attributes.scale);
  return {
    kind: "hedge",
    offset: element.offset,
    written: hedge,
    asked: element.attributes.of,
    says: value.text,
    reason: "",
    fault: faultOfHedge(hedge, {exact: value.exact, shown})
  };
}

function readShown(text: string, scale?: string): number {
  const number = Number(text.replace(/[,%+£€]/g, "").replace("−", "-"));
  return number * (scale === "thousand" ? 1e3 : scale === "million" ? 1e6 : 1);
}

/**
 * Returns the change that puts the data's number into an element, and a hedge
 * that stands in it before it. A number that is right but rounded more coarsely
 * than the element asks keeps its rounding: the element is told of it. None
 * where the text is more than a number, since words are the author's.
 */
function fixNumber(element: Element, value: ResolvedValue): Fix | undefined {
  const {text, offset, textOffset, attributes} = element;
  const parts = text.trim() === "" ? {before: "", number: ""} : splitHedge(text);
  if (!parts) return undefined;
  const to = parts.number === "" ? undefined : coarserRounding(parts.number, value, attributes);
  const tag = openingTag(element, to);
  const number = to === undefined ? value.text : parts.number;
  return {start: offset, end: textOffset + element.length, text: parts.before + tag + number};
}

function openingTag({tag}: Element, to: number | undefined): string {
  return to === undefined ? tag : tag.replace(/>$/, ` to="${to}">`);
}

/** The rounding, coarser than the element's own, by which the data give the *number* as it is written. */
function coarserRounding(
  number: string,
  {exact, text}: ResolvedValue,
  {to, scale, signed}: Element["attributes"]
): number | undefined {
  if (to !== undefined || scale !== undefined) return undefined;
  const shown = readShown(text);
  return [10, 100, 1000, 10_000, 100_000, 1_000_000].find(
    (unit) =>
      roundTo(shown, unit) !== shown &&
      roundTo(exact, unit) !== 0 &&
      formatNumber(exact, {to: unit, signed: signed !== undefined}) === number
  );
}
