import type {SavedCopy} from "../../offline/saved-copy.js";
import type {NextRelease} from "../../offline/site-files.js";
import {formatDay} from "../../prose/date.js";

/** After this many days a copy without any announced day says how old it is: most tables change by quarter. */
const quarter = 92;

/** Returns those of *releases* whose announced day has passed. */
export function passedReleases(releases: readonly NextRelease[], now: Date): NextRelease[] {
  const today = now.toISOString().slice(0, 10);
  return releases.filter(({day}) => day < today);
}

/**
 * Returns what a reader of a saved copy must know of its age; undefined while no later
 * release has been due. Where no day is known, the age alone is told.
 */
export function warnOfAge(
  {asked, nextReleases}: Pick<SavedCopy, "asked" | "nextReleases">,
  now = new Date()
): string | undefined {
  const saved = `This copy was saved on ${formatDay(asked.slice(0, 10))}.`;
  const passed = passedReleases(nextReleases, now);
  if (passed.length > 0) {
    const {day, title} = passed[0];
    const more = passed.length === 1 ? "" : ` It was not the only one: ${passed.length} were due.`;
    return `${saved} A later release of “${title}” was announced for ${formatDay(day)}, so figures here may be out of date.${more}`;
  }
  const days = Math.floor((now.getTime() - Date.parse(asked)) / 86_400_000);
  return nextReleases.length === 0 && days > quarter
    ? `${saved} That is ${days} days ago, and we know of no announced day of a later release. Figures may have been revised since.`
    : undefined;
}
