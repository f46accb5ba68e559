/** What the tables of long-term migration from administrative records share. */
import {ons, openGovernmentLicence} from "./sources.js";
import type {Source} from "./table.js";

export const adminMigrants = {
  counted:
    "People who change the country in which they usually live for twelve months or more, worked out from records of visas, borders, tax and benefits.",
  notCounted: "Visitors and people who stay, or go, for less than twelve months.",
  kind: "flow"
} as const;

export const onsMarkerColumn = {
  type: "STRING",
  nullable: true,
  description:
    "ONS’s mark: P provisional, R revised in this release, P R both; missing if unmarked",
  values: ["P", "R", "P R"]
} as const;

export const adminReleaseColumn = {
  type: "STRING",
  description: "the month of publication, as 2026-05"
} as const;

export const releaseDateColumn = {type: "DATE", description: "the day of publication"} as const;

/** Returns the source line of a table; the copy that we carry is of the release of May 2026. */
export function adminSource({table, checked}: Pick<Source, "table" | "checked">): Source {
  return {
    publisher: ons,
    table,
    release: "21 May 2026",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "second-hand: typed from a public repository’s parse of the workbook of 21 May 2026",
    checked,
    secondHand: true
  };
}
