import {group} from "d3-array";
import {dateWords, placePanels, type PlacePanel, type PlacePoint} from "../charts/place-panels.js";
import {formatNumber} from "../prose/format.js";
import {differencesInWords} from "./compare-differences.js";
import {
  comparedMeasures,
  comparedSql,
  type ComparedRow,
  type MeasureKey
} from "./compare-measures.js";
import type {Choices, PickControl} from "./control.js";
import {figure} from "./figure.js";

/** The names of the controls that hold a place, the one in focus first. */
const places = ["first", "second", "third", "fourth"] as const;
const nobody = "none";

/** The longest time between two neighbours of a line: a year, or a quarter of counts. */
const longest = {year: 367, quarter: 93} as const;
const day = 86_400_000;

function pick(label: string, start: string, {isOptional = true} = {}): PickControl {
  return {
    label,
    pick: {
      start,
      valuesOf: (rows) => ({
        ...(isOptional && {[nobody]: "nobody"}),
        ...Object.fromEntries(rows.map(({place, name}) => [String(place), String(name)]))
      })
    }
  };
}

/** What is compared, as a reader has chosen it. */
interface Compared {
  key: MeasureKey;
  isRate: boolean;
  chosen: {place: string; name: string; rows: ComparedRow[]}[];
}

function read(rows: ComparedRow[], choices: Choices): Compared {
  const key = choices.measure as MeasureKey;
  if (!(key in comparedMeasures)) throw new RangeError(`invalid choice: measure ${key}`);
  const names = new Map(rows.map(({place, name}) => [place, name]));
  const wanted = new Set(places.map((control) => choices[control]).filter((p) => p !== nobody));
  const ofMeasure = group(
    rows.filter(({measure}) => measure === key),
    ({place}) => place
  );
  return {
    key,
    isRate: choices.per === "rate" && comparedMeasures[key].denominator !== null,
    chosen: [...wanted].map((place) => {
      const name = names.get(place);
      if (name === undefined) throw new RangeError(`invalid choice: place ${place}`);
      return {place, name, rows: ofMeasure.get(place) ?? []};
    })
  };
}

/** A value with its count, its population and its doubt. */
function inFull(row: ComparedRow, {key, isRate}: Compared): string {
  const {isDay} = comparedMeasures[key];
  const when = dateWords(row.date, isDay);
  const margin = row.half_width === null ? "" : ` ± ${formatNumber(row.half_width)}`;
  const count = `${formatNumber(row.people)}${margin}`;
  if (!isRate || row.rate === null) return `${count} people (${when})`;
  return `${formatNumber(row.rate, {to: 0.1})} per 1,000 (${when}): ${count} of ${formatNumber(row.residents!)}`;
}

function panelsOf(compared: Compared): PlacePanel[] {
  const {isDay, isLine} = comparedMeasures[compared.key];
  const {isRate} = compared;
  return compared.chosen.map(({name, rows}, index) => {
    let run = 0;
    const points = rows.map((row, i): PlacePoint => {
      const before = rows[i - 1];
      const limit = (isDay ? longest.quarter : longest.year) * day;
      if (before && (before.covers !== row.covers || +row.date - +before.date > limit)) ++run;
      const scale = isRate && row.residents !== null ? 1000 / row.residents : 1;
      return {
        date: row.date,
        value: row.people * scale,
        half_width: row.half_width === null ? null : row.half_width * scale,
        run: isLine ? `${run}` : null,
        title: `${name}: ${inFull(row, compared)}; ${row.half_width === null ? "no published margin" : "95% margin of the survey"}`
      };
    });
    const last = rows.at(-1);
    return {
      name,
      notes: [last ? inFull(last, compared) : "not published for this place"],
      points,
      isFirst: index === 0
    };
  });
}

export const comparePlaces = figure<ComparedRow>({
  title: "Places beside each other, on one scale",
  subtitle:
    "Up to four places: rates per 1,000 residents with the count beside them, or counts; the newest figure stands under each name",
  holds: (rows) => rows.length > 0 || "there is nothing to compare",
  query: {sql: comparedSql, params: []},
  controls: {
    measure: {
      label: "Show",
      values: Object.fromEntries(
        Object.entries(comparedMeasures).map(([key, {label}]) => [key, label])
      )
    },
    per: {label: "As", values: {rate: "Per 1,000 residents", count: "People"}},
    first: pick("First place", "york", {isOptional: false}),
    second: pick("Second", "leeds"),
    third: pick("Third", "kingston-upon-hull"),
    fourth: pick("Fourth", "north-yorkshire")
  },
  chart: (rows, {choices, ...options}) => {
    const compared = read(rows, choices);
    const label = compared.isRate ? "per 1,000 residents" : "people";
    return placePanels(panelsOf(compared), {...options, label});
  },
  words: (rows, choices) => {
    const compared = read(rows, choices);
    const {words, denominator} = comparedMeasures[compared.key];
    const basis =
      denominator === null
        ? "No population from the same source is carried, so there is no rate: counts only, and a larger place has more of everybody."
        : compared.isRate
          ? `Of each rate, ${denominator}.`
          : "Counts: a larger place has more of everybody.";
    return `${words[0].toUpperCase()}${words.slice(1)}. ${basis} ${differencesInWords(compared)}`;
  },
  describe: (rows, choices) => {
    const compared = read(rows, choices);
    const parts = compared.chosen.map(({name, rows: own}) =>
      own.length === 0
        ? `${name}: not published.`
        : `${name}: ${inFull(own[0], compared)}, then ${inFull(own.at(-1)!, compared)}.`
    );
    return `${comparedMeasures[compared.key].words}, on one scale. ${parts.join(" ")} ${differencesInWords(compared)}`;
  },
  table: [
    {name: "name", label: "Place"},
    {name: "measure_name", label: "Measure"},
    {name: "date", label: "Year or day to"},
    {name: "people", label: "People"},
    {name: "half_width", label: "95% half-width", missing: "none published"},
    {name: "residents", label: "Residents of the same release", missing: "none carried"},
    {name: "rate", label: "Per 1,000 residents", format: "decimal", missing: "no rate"}
  ],
  // The newest of each, by name and never by size: a list by rate would rank chance.
  tableRows: (rows) =>
    [...group(rows, ({place, measure}) => `${place} ${measure}`).values()].map((same) =>
      same.at(-1)!
    ),
  sources: [
    "place_immigration_rebased",
    "place_components_of_change",
    "place_born_abroad_aps",
    "place_birthplace_2011",
    "place_birthplace_2021",
    "place_asylum_support"
  ],
  caveats: ["rates-of-one-release", "places-one-scale", "newest-of-each", "small-counts-withheld"],
  width: "wide"
});
