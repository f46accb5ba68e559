import {tables} from "../../src/tables/index.js";
import type {Source} from "../../src/tables/table.js";
import type {NextRelease} from "../../src/offline/site-files.js";

type Dated = Record<string, {title: string; source: Pick<Source, "publisher" | "nextRelease">}>;

/** Returns the later releases that publishers have announced, the soonest first. */
export function nextReleases(of: Dated = tables): NextRelease[] {
  return Object.values(of)
    .flatMap(({title, source: {publisher, nextRelease}}) =>
      nextRelease ? [{day: nextRelease, title, publisher}] : []
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title));
}
