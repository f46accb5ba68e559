import {checkTitle} from "../present/slide-mark.js";

/** What an author's mark, a comment on a line of its own, takes into the brief. */
export type BriefMark =
  /** The block that follows: a claim, or a figure; a claim may have a heading of its own. */
  | {kind: "take"; title?: string}
  /** The block that follows says who is not counted. */
  | {kind: "not counted"};

const forms = "<!-- brief -->, <!-- brief: A heading -->, <!-- brief (not counted) -->";

/**
 * Returns the mark that the text of a *comment* is, or null for any other comment.
 * Throws where it begins as a mark does and is none.
 */
export function readBriefMark(comment: string): BriefMark | null {
  const text = comment.trim();
  if (!/^briefs?\b/i.test(text)) return null;
  if (text === "brief (not counted)") return {kind: "not counted"};
  const [, title] = /^brief(?:: (.+))?$/.exec(text) ?? fail(text);
  return {kind: "take", ...(title && {title: checkTitle(title)})};
}

function fail(text: string): never {
  throw new Error(`invalid mark; one of ${forms}: ${text}`);
}
