import {group} from "d3-array";
import {formatRelease} from "../prose/date.js";

/**
 * A flow of a year to mid-year, and every release that has it so, oldest first, as
 * "2016-06, 2017-08"; the rebased series is called so and is the newest.
 */
export type Flow = {year: number; releases: string; people: number};

/** A flow as one release has it. */
export type Published = {year: number; release: string; people: number};

/** Returns the releases of a flow, oldest first. */
export const splitReleases = ({releases}: Flow): string[] => releases.split(", ");

/** Returns *flows* as each release has them, by release and year. */
export function byRelease(flows: readonly Flow[]): Published[] {
  return flows
    .flatMap((flow) =>
      splitReleases(flow).map((release) => ({year: flow.year, release, people: flow.people}))
    )
    .sort((a, b) => a.release.localeCompare(b.release) || a.year - b.year);
}

/** Returns *flows* as they were known in a month, such as 2016-06: nobody knew a later release. */
export function knownIn<F extends Flow>(flows: readonly F[], month: string): F[] {
  return flows.flatMap((flow) => {
    const releases = splitReleases(flow).filter((release) => release <= month);
    return releases.length === 0 ? [] : [{...flow, releases: releases.join(", ")}];
  });
}

/** Returns the releases of *flows*, oldest first; the rebased series is the newest. */
export function releasesOf(flows: readonly Published[]): string[] {
  return [...new Set(flows.map(({release}) => release))].sort();
}

/** A point of a line that no newer release has drawn already. */
export interface Stretch extends Published {
  stretch: number;
}

/**
 * Returns the lines of all releases without what a newer release, drawn over it,
 * would hide: from a year to the next that it has, both with the same values.
 * The oldest come first.
 */
export function stretchesOf(flows: readonly Published[]): Stretch[] {
  const drawn = new Set<string>();
  let stretch = 0;
  const lines = [...group(flows, ({release}) => release).values()].reverse().map((line) => {
    const points: Stretch[] = [];
    let isGoing = false;
    line.slice(1).forEach((to, i) => {
      const from = line[i];
      const step = [from.year, from.people, to.year, to.people].join();
      const isNew = !drawn.has(step);
      drawn.add(step);
      if (isNew && !isGoing) points.push({...from, stretch: ++stretch});
      if (isNew) points.push({...to, stretch});
      isGoing = isNew;
    });
    return points;
  });
  return lines.reverse().flat();
}

/** Returns a release in a phrase, as "rebased to the Census of 2021". */
export const releaseName = (release: string): string =>
  release === "rebased" ? "rebased to the Census of 2021" : formatRelease(release);

/**
 * Returns the releases of a flow in words: a span where they are all that have the
 * year from the first to the last, otherwise one by one.
 */
export function releaseWords(flow: Flow, published: readonly Published[]): string {
  const all = splitReleases(flow);
  const releases = all.filter((release) => release !== "rebased");
  if (releases.length === 0) return releaseName("rebased");
  if (releases.length < all.length)
    return `${releaseWords({...flow, releases: releases.join(", ")}, published)}, and ${releaseName("rebased")}`;
  const [first, last] = [releases[0], releases.at(-1)!];
  const between = published.filter(
    ({year, release}) => year === flow.year && release >= first && release <= last
  );
  const names = releases.map(formatRelease);
  if (releases.length === 1) return `release of ${names[0]}`;
  if (releases.length === 2) return `releases of ${names.join(" and ")}`;
  return between.length === releases.length
    ? `${releases.length} releases from ${names[0]} to ${names.at(-1)}`
    : `releases of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
