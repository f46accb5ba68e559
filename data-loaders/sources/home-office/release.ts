import {textsOf} from "../sheets/find-table.js";
import type {Sheet} from "../sheets/sheet.js";
import {unexpected} from "../sheets/values.js";

/** A release, by its cover sheet. */
export interface Release {
  /** As the publisher names it: year ending June 2026. */
  release: string;
  /** The month of publication, as 2026-08. */
  releaseId: string;
}

/** Returns the release that the cover sheet names; *where* stands in errors. */
export function readRelease(sheets: readonly Sheet[], where: string): Release {
  const texts = sheets.slice(0, 2).flatMap(({rows}) => textsOf(rows.slice(0, 40)));
  const year = firstMatch(
    texts,
    /year ending (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/i
  );
  const published = firstMatch(texts, /^Published:? *(\d{1,2} [A-Z][a-z]+ \d{4})/);
  if (!year)
    throw unexpected(`${where}: cover sheet`, "year ending <month> <year>", texts[0] ?? null);
  const date = published && new Date(`${published[1]} UTC`);
  if (!date || Number.isNaN(date.getTime()))
    throw unexpected(`${where}: cover sheet`, "Published: <day>", published?.[0] ?? null);
  return {release: year[0].replace(/^Y/, "y"), releaseId: date.toISOString().slice(0, 7)};
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
