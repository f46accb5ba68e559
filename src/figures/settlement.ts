/** What the maps of settlement share: their rows, table, controls and words. */
import {groups, highest, type Group, type Settlement} from "../charts/map-settlement.js";
import {formatNumber} from "../prose/format.js";
import {officialBoundaries} from "../tables/official-boundaries.js";
import {mapAreas, mapVintage} from "../tables/stand-ins.js";
import type {Control, TableColumn} from "./figure.js";

/** Returns the query of the areas of one *kind*, with the residents counted in each. */
export function settlementQuery(kind: "ward" | "msoa"): {sql: string; params: []} {
  return {
    sql: `SELECT areas.name, total AS residents,
  eu_excl_uk_and_ireland AS eu,
  100 * CAST(eu_excl_uk_and_ireland AS DOUBLE) / total AS eu_share,
  all_other_countries AS elsewhere,
  100 * CAST(all_other_countries AS DOUBLE) / total AS elsewhere_share,
  ireland, geometry, anchor_longitude, anchor_latitude
FROM ${mapAreas.name} AS areas
JOIN york_${kind}_birthplace_2011 AS people ON people.${kind}_code = areas.code
WHERE areas.kind = '${kind}' AND areas.vintage = '${mapVintage}'
ORDER BY areas.name`,
    params: []
  };
}

/** The table of the areas, and what a reader must know of their borders. */
export const areasTable = mapAreas.name;
export const areasCaveat =
  mapAreas === officialBoundaries ? "official-boundaries" : "approximate-areas";

export const settlementTable: readonly TableColumn[] = [
  {name: "residents", label: "All residents"},
  {name: "eu", label: "Born in other EU countries"},
  {name: "eu_share", label: "Share of residents", format: "decimal"},
  {name: "elsewhere", label: "Born outside the EU"},
  {name: "elsewhere_share", label: "Share of residents", format: "decimal"},
  {name: "ireland", label: "Born in Ireland, on neither map"}
];

export const settlementControls: Readonly<Record<string, Control>> = {
  show: {
    label: "Show",
    values: {both: "share and count", share: "share", count: "count"}
  },
  scale: {label: "Scale", values: {shared: "shared by both maps", own: "own for each map"}}
};

const percent = (share: number) => formatNumber(share, {to: 0.1, percent: true});

function sumOf(
  rows: readonly Settlement[],
  column: Group["count"] | "ireland" | "residents"
): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

function describeGroup(rows: readonly Settlement[], {count, share, born}: Group): string {
  const [most, densest] = [highest(rows, count), highest(rows, share)];
  const least = rows.reduce((a, b) => (b[share] < a[share] ? b : a));
  const total = formatNumber(sumOf(rows, count));
  const peak =
    most === densest
      ? `${most.name} has both the most, ${formatNumber(most[count])}, and the highest share, ${percent(most[share])}`
      : `the most, ${formatNumber(most[count])}, live in ${most.name}, and the highest share, ${percent(densest[share])}, is that of ${densest.name}`;
  return `Of ${total} residents ${born}, ${peak}; the lowest share is ${percent(least[share])}, in ${least.name}.`;
}

/** The text alternative of the maps: highest, lowest and who is left out. */
export function describeSettlement(rows: readonly Settlement[], areas: string): string {
  const ireland = formatNumber(sumOf(rows, "ireland"));
  return [
    `Two maps of ${rows.length} ${areas} with ${formatNumber(sumOf(rows, "residents"))} residents on 27 March 2011.`,
    ...groups.map((group) => describeGroup(rows, group)),
    `The ${ireland} residents born in Ireland are on neither map. Counts of a census, without a margin.`
  ].join(" ");
}
