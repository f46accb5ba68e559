import {findFigure} from "../../../src/figures/index.js";
import type {Engine} from "../../../src/queries/engine.js";
import type {AnyRow} from "../../../src/tables/table.js";
import {bindNeutral} from "../../bind-figure.js";
import type {ListedPlace} from "../../places/place-list.js";
import type {Known} from "./known.js";

/** What a section is written from. */
export interface Subject {
  place: ListedPlace;
  known: Known;
  engine: Engine;
}

/** A part of a story: a question, and what the data say to it. */
export interface Section {
  heading: string;
  /** Paragraphs, figures and asides, in their order. */
  blocks: string[];
}

/** A figure as it can stand in the story of a place. */
export interface PlacedFigure {
  /** The element, alone in its paragraph. */
  html: string;
  /** Why there is nothing to draw; undefined where there is. */
  gap?: string;
  /** Why it stands without its finding; undefined where the finding holds. */
  withoutFinding?: string;
  rows: AnyRow[];
}

/**
 * Returns a figure of any place for that of *subject*. Where the data do not bear its
 * finding out it is `neutral`, and claims nothing.
 */
export async function placeFigure(
  name: string,
  {engine, place}: Pick<Subject, "engine" | "place">
): Promise<PlacedFigure> {
  const neutral = `<story-figure name="${name}" neutral></story-figure>`;
  const bound = await bindNeutral({name}, {engine, area: place.place});
  if ("gap" in bound) return {html: neutral, gap: bound.gap, rows: []};
  const {rows} = bound;
  const finding = (await findFigure(name)).holds(rows);
  if (finding !== true) return {html: neutral, withoutFinding: finding, rows};
  return {html: `<story-figure name="${name}"></story-figure>`, rows};
}

/** Returns a callout: a note of the author that stands in the margin where there is one. */
export const callout = (text: string): string => `> ${text}`;

/** Returns sentences as one paragraph, without those that are not known. */
export const paragraph = (...sentences: (string | undefined | false)[]): string =>
  sentences.filter(Boolean).join(" ");

/** Writes a section, or nothing where the place has no data for it. */
export type Writer = (
  subject: Subject,
  figures: Readonly<Record<string, PlacedFigure>>
) => Promise<Section | undefined>;
