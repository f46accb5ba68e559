import type {ChartOptions} from "../figures/figure.js";
import {formatNumber} from "../prose/format.js";
import type {MapArea} from "./map-areas.js";
import {classOf, equalLimits, shareLimits} from "./map-classes.js";
import {wrap} from "./map-labels.js";
import {mapPair} from "./map-pair.js";
import type {MapPanel} from "./map-panel.js";

/** Residents of an area by where they were born. */
export type Settlement = MapArea & {
  residents: number;
  eu: number;
  eu_share: number;
  elsewhere: number;
  elsewhere_share: number;
  ireland: number;
};

/** A group of residents: what its map is headed, and how it is said of an area. */
export interface Group {
  count: "eu" | "elsewhere";
  share: "eu_share" | "elsewhere_share";
  heading: string;
  born: string;
}

/** The groups of the paper's two maps. */
export const groups: readonly [Group, Group] = [
  {
    count: "eu",
    share: "eu_share",
    heading: "Born in other EU countries",
    born: "born in an EU country other than the UK and Ireland"
  },
  {
    count: "elsewhere",
    share: "elsewhere_share",
    heading: "Born outside the EU",
    born: "born outside the UK, Ireland and the EU"
  }
];

/** The radius of the largest circle, in units of the map. */
const largestRadius = 23;

/** The letters of a line of a name beside a map. */
const longestLine = 20;

/** The area with the most people of a group, or with the highest share. */
export function highest(rows: readonly Settlement[], column: Group["count" | "share"]): Settlement {
  return rows.reduce((a, b) => (b[column] > a[column] ? b : a));
}

/** Names the areas where a map peaks, and those that a reader knows the city by. */
function labelled(rows: readonly Settlement[], landmarks: readonly string[]): number[] {
  const peaks = groups.flatMap(({count, share}) => [highest(rows, count), highest(rows, share)]);
  const names = new Set([...peaks.map(({name}) => name), ...landmarks]);
  return [...names].map((name) => rows.findIndex((row) => row.name === name)).filter((i) => i >= 0);
}

const percent = (share: number) => formatNumber(share, {to: 0.1, percent: true});

function titles(rows: readonly Settlement[], {count, share, heading}: Group): string[] {
  const born = heading.replace(/^B/, "b");
  return rows.map(
    (row) =>
      `${row.name}: ${formatNumber(row[count])} ${born}, ${percent(row[share])} of ${formatNumber(row.residents)} residents; Census 2011 count`
  );
}

function irelandNote(rows: readonly Settlement[]): string {
  const people = rows.reduce((sum, {ireland}) => sum + ireland, 0);
  return `The ${formatNumber(people)} residents born in Ireland are on neither map.`;
}

export interface SettlementMapOptions {
  /** Areas that are always named, so that a reader finds the way. */
  landmarks: readonly string[];
}

/** Shares of residents as colours and numbers of people as circles, of two groups. */
export function settlementMap(
  rows: Settlement[],
  {document, width, choices}: ChartOptions,
  {landmarks}: SettlementMapOptions
): SVGSVGElement {
  const {show, scale} = choices;
  const isOwn = scale === "own";
  const named = labelled(rows, landmarks);
  const panels = groups.map((group): MapPanel => {
    const {count, share} = group;
    const basis = isOwn ? [group] : groups;
    const shares = rows.map((row) => row[share]);
    const limits = shareLimits(basis.flatMap((one) => rows.map((row) => row[one.share])));
    const greatest = Math.max(...basis.flatMap((one) => rows.map((row) => row[one.count])));
    const radius = (people: number) => Math.sqrt(people / greatest) * largestRadius;
    const values = ({[count]: people, [share]: part}: Settlement) =>
      [show !== "share" && formatNumber(people), show !== "count" && percent(part)]
        .filter(Boolean)
        .join(" · ");
    return {
      heading: group.heading,
      people: rows.map((row) => row[count]),
      titles: titles(rows, group),
      labels: new Map(named.map((i) => [i, [...wrap(rows[i].name, longestLine), values(rows[i])]])),
      ...(show !== "count" && {
        classes: shares.map((value) => classOf(value, limits)),
        colours: {label: "Share of residents, %", limits, to: 0.5}
      }),
      ...(show !== "share" && {circles: {greatest, radius}})
    };
  });
  const note = isOwn
    ? "Each map has a scale of its own: compare areas within a map, not the two maps."
    : "One scale: the same mark means the same on both maps.";
  return mapPair(rows, panels as [MapPanel, MapPanel], {
    document,
    width,
    notes: [note, irelandNote(rows)]
  });
}

/** The numbers that the darkest colour stands for, where each map has a scale of its own. */
export function darkest(people: readonly number[]): string {
  const greatest = Math.max(...people);
  return `${formatNumber(equalLimits(greatest).at(-1)!)} to ${formatNumber(greatest)}`;
}

/** Numbers of people as colours, each map divided by its own greatest number, as printed in 2016. */
export function settlementAsPrinted(
  rows: Settlement[],
  {document, width}: ChartOptions
): SVGSVGElement {
  const panels = groups.map((group): MapPanel => {
    const people = rows.map((row) => row[group.count]);
    const limits = equalLimits(Math.max(...people));
    const most = rows.indexOf(highest(rows, group.count));
    return {
      heading: group.heading,
      people,
      titles: titles(rows, group),
      labels: new Map([
        [most, [...wrap(rows[most].name, longestLine), formatNumber(people[most])]]
      ]),
      classes: people.map((value) => classOf(value, limits)),
      colours: {label: "People", limits, to: 1}
    };
  });
  const [first, second] = groups.map(({count}) => darkest(rows.map((row) => row[count])));
  return mapPair(rows, panels as [MapPanel, MapPanel], {
    document,
    width,
    notes: [
      `The darkest colour means ${first} people on one map, and ${second} on the other.`,
      irelandNote(rows)
    ]
  });
}
