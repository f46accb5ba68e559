import {findNumbers} from "../numbers.js";

/** A shorter talk: how many minutes it is meant to take. */
export const cuts = {five: 5, fifteen: 15} as const;
export type Cut = keyof typeof cuts;

/** What an author's mark, a comment on a line of its own, says of what follows it. */
export type SlideMark =
  | {
      kind: "slide";
      /** The author's own title; by default the figure's finding, or the heading of the section. */
      title?: string;
      /** The shorter talks that keep this slide; what five minutes keep, fifteen keep. */
      cuts: readonly Cut[];
      /** Whether the figure takes the whole slide. */
      isFull: boolean;
    }
  /** What follows, one block or the items of one list, comes at the next press. */
  | {kind: "step"}
  /** What follows stands in the article only. */
  | {kind: "article"}
  /** The section has no slide. */
  | {kind: "no slide"};

const forms =
  "<!-- slide -->, <!-- slide (five, fifteen, full): A title -->, <!-- step -->, <!-- article -->, <!-- no slide -->";

/**
 * Returns the mark that the text of a *comment* is, or null for any other comment.
 * Throws where it begins as a mark does and is none.
 */
export function readSlideMark(comment: string): SlideMark | null {
  const text = comment.trim();
  if (!/^(no[ -]?slides?|slides?|steps?|articles?|cut|full)\b/i.test(text)) return null;
  if (text === "step" || text === "article" || text === "no slide") return {kind: text};
  const [, words, title] = /^slide(?: \(([^()]*)\))?(?:: (.+))?$/.exec(text) ?? fail(text);
  return {kind: "slide", ...(title && {title: checkTitle(title)}), ...readWords(words)};
}

function readWords(words: string | undefined): {cuts: readonly Cut[]; isFull: boolean} {
  const given = words === undefined ? [] : words.split(",").map((word) => word.trim());
  const unknown = given.find((word) => !["five", "fifteen", "full"].includes(word));
  if (unknown !== undefined)
    throw new Error(`unknown word of a slide; one of five, fifteen, full: ${unknown}`);
  const isFive = given.includes("five");
  return {
    cuts: [
      ...(isFive ? (["five"] as const) : []),
      ...(isFive || given.includes("fifteen") ? (["fifteen"] as const) : [])
    ],
    isFull: given.includes("full")
  };
}

/** A mark is no place for an element, so that a number in it could be bound to nothing. */
export function checkTitle(title: string): string {
  const [found] = findNumbers(title);
  if (found) throw new Error(`unbound number; the title of a slide takes none: ${found.number}`);
  return title.trim();
}

function fail(text: string): never {
  throw new Error(`invalid mark; one of ${forms}: ${text}`);
}
