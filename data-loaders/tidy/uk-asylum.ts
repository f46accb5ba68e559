import type {TidyOptions} from "../published.js";
import {smallness} from "./cells.js";

/**
 * The file has one row of dependants in 2001, a zero for all other
 * nationalities: dependants of that year are not in it, so it is not a count of
 * none (Asy_D01, year ending September 2024).
 */
export const asylumApplicationsCells: TidyOptions = {
  derive: {
    applications: ({year, applicant_type, applications}) =>
      year === "2001" && applicant_type === "Dependant" ? "" : applications,
    small: smallness("applications")
  }
};

/** One quarter, December 2022, writes "Subsistence only" with a small letter. */
export const asylumSupportCells: TidyOptions = {
  derive: {
    accommodation_type: ({accommodation_type}) =>
      accommodation_type.replace(/^Subsistence only$/, "Subsistence Only"),
    small: smallness("people")
  }
};
