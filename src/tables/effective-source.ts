import type {Source} from "./table.js";

/** What `snapshots.lock.json` says of a table that a refresh has replaced. */
export interface RefreshedSource {
  /** The releases that were accepted, as the publisher names them, oldest first. */
  releases: readonly string[];
  /** The newest of them, as the address of a fact has it. */
  releaseId: string;
  licence: string;
  /** The hosts that the newest was fetched from. */
  hosts: readonly string[];
  /** The day on which it was fetched, as 2026-11-25. */
  fetched: string;
  /** Whether areas that were not asked for have the rows of the same release that we carry. */
  keepsCarried?: boolean;
  /** The releases that came before, oldest first, each with the month until which it was the newest. */
  earlier: readonly EarlierRelease[];
}

/** A release of a table that a later one has replaced. */
export interface EarlierRelease {
  releaseId: string;
  /** The first month in which the next release was known, as 2026-11. */
  until: string;
}

/**
 * Returns the source of a table as readers are told of it: the one that its
 * contract declares, or the refreshed one. A table that says its release row by
 * row keeps the releases that it had, and their descent with them.
 */
export function effectiveSource(declared: Source, refreshed?: RefreshedSource): Source {
  if (!refreshed) return declared;
  const {releases, releaseId, licence, hosts, fetched, keepsCarried} = refreshed;
  const obtained = `fetched from ${hosts.join(" and ")} on ${writeDay(fetched)}`;
  const checked = "by machine when it was fetched: keys, types, ranges and intervals";
  // The day that was announced may have been that of the release which is here now.
  const rest = {...declared};
  delete rest.nextRelease;
  const both = (which: string) => ({
    licence: licence === declared.licence ? licence : `${declared.licence}; ${licence}`,
    obtained: `${declared.obtained}; ${which} ${obtained}`,
    checked: `${declared.checked}; ${which} ${checked}`
  });
  if (declared.releaseId === "by-row")
    return {...rest, release: `${declared.release}; ${releases.join(", ")}`, ...both("the newest")};
  const newest = {...rest, release: releases.at(-1)!, releaseId};
  return keepsCarried
    ? {...newest, ...both("some areas")}
    : {...newest, licence, obtained, checked, secondHand: false};
}

function writeDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC"
  });
}
