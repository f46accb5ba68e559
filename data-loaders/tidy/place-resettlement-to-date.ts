import type {PublishedRow, TidyOptions} from "../published.js";

/**
 * Returns how the running totals are read, given the rows of the places. The
 * file has a zero for North Yorkshire in the years before it began; that is not
 * a count of none, but a council that did not exist.
 */
export function resettlementCells(places: readonly PublishedRow[]): TidyOptions {
  const started = new Map(places.map(({area_code, code_start}) => [area_code, code_start]));
  const isTooEarly = ({area_code, to_date}: PublishedRow) =>
    to_date < (started.get(area_code) ?? "");
  return {
    derive: {
      people_since_2014: (cells) => (isTooEarly(cells) ? "" : cells.people_since_2014),
      mark: (cells) => (isTooEarly(cells) ? "no such council yet" : cells.mark)
    }
  };
}
