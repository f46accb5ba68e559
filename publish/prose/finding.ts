/** What was found of one number, verb or element of a page's text. */
export interface Finding {
  kind: "number" | "hedge" | "verb" | "unbound" | "term" | "figure" | "citation" | "syntax";
  /** Where it begins in the source. */
  offset: number;
  /** What the author wrote. */
  written: string;
  /** The address, predicate or name that it is bound to; "" where there is none. */
  asked: string;
  /** What the data say; "" where they were not asked, or cannot say. */
  says: string;
  /** Why the data say so, in a sentence; "" where it needs none. */
  reason: string;
  /** Why the page cannot be printed as it is; null where it can. */
  fault: string | null;
  /** The change of the source that mends it, where a program may make one. */
  fix?: Fix;
}

/** Text of a source, from *start* to *end*, and what is to stand there. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** Returns *source* with the *fixes* made, which do not overlap. */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  return [...fixes]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, {start, end, text: replacement}) =>
        text.slice(0, start) + replacement + text.slice(end),
      source
    );
}
