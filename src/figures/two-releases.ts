import {pairDomain, releasePair, type PairPanel} from "../charts/release-pair.js";
import {groups} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {capital} from "../prose/sentence.js";
import type {Choices} from "./control.js";
import {figure, type Finding} from "./figure.js";
import {
  censusYear,
  findRow,
  pickRelease,
  pickYear,
  readPick,
  releaseSources,
  releaseSql,
  theRelease,
  type Picked,
  type ReleaseRow
} from "./release-rows.js";
import {bothMeasures, crossesCensus, released, revisionWords} from "./revision-words.js";

/** What a reader has picked, and what each of the two releases has of it. */
interface Compared extends Picked {
  found: readonly [older: ReleaseRow | undefined, newer: ReleaseRow | undefined];
}

function read(rows: ReleaseRow[], choices: Choices): Compared {
  const picked = readPick(rows, choices);
  const {own, pair, year} = picked;
  const [older, newer] = pair.map((release) => findRow(own, {release, year}));
  return {...picked, found: [older, newer]};
}

/** The rows that a release has of one place, by year. */
const rowsOf = (own: readonly ReleaseRow[], release: string): ReleaseRow[] =>
  own.filter(({releases}) => releases.split(", ").includes(release));

function panelsOf({name, own, pair}: Compared): PairPanel[] {
  const [older, newer] = pair.map((release) => rowsOf(own, release));
  const people = ({year, population}: ReleaseRow) => ({year, value: population});
  const arrived = ({year, arrivals}: ReleaseRow) =>
    arrivals === null ? [] : [{year, value: arrivals}];
  return [
    {
      heading: `${name}: population`,
      unit: "people on 30 June",
      measure: `${name}, people on 30 June`,
      older: older.map(people),
      newer: newer.map(people),
      domain: pairDomain(
        own.map(({population}) => population),
        {fromZero: false}
      )
    },
    {
      heading: `${name}: long-term arrivals`,
      unit: "people in the year to 30 June",
      measure: `${name}, arrivals in the year to 30 June`,
      older: older.flatMap(arrived),
      newer: newer.flatMap(arrived),
      domain: pairDomain(
        own.flatMap(arrived).map(({value}) => value),
        {fromZero: true}
      )
    }
  ];
}

/** Why a release has nothing of a place and a year, which is never the same as none. */
function gapWords({own, name, year}: Picked, release: string): string {
  const years = rowsOf(own, release).map((row) => row.year);
  const {successor} = own[0];
  if (years.length > 0)
    return `${capital(theRelease(release))} has ${name} to ${years.at(-1)} and not for ${year}.`;
  return release === "rebased" && successor
    ? `${capital(theRelease(release))} is published for the councils of today only: look under ${successor}, which replaced ${name}.`
    : `${capital(theRelease(release))} has nothing of ${name} that we hold.`;
}

/** What the choice comes to: the verdict first, then both numbers of each measure. */
function verdictWords(picked: Compared): string {
  const {name, own, pair, year, found} = picked;
  if (pair[0] === pair[1]) return `${name}: pick two different releases to see what was rewritten.`;
  const [older, newer] = found;
  if (!older || !newer) {
    const gaps = pair
      .filter((_, index) => !found[index])
      .map((release) => gapWords(picked, release));
    return `${name}, ${year}: nothing can be set side by side. ${gaps.join(" ")} That is a gap, not a count of none.`;
  }
  const sum = Math.max(...own.map(({councils}) => councils));
  const notes = [
    "No margin is published for any of these figures, so nothing is tested: the estimate moved, which does not say that people did.",
    ...(crossesCensus(pair)
      ? ["The two releases start from different censuses: the method changed with the count."]
      : []),
    ...(sum > 1
      ? [
          `Before the rebasing, ${name} is a sum made by us of the ${sum} councils that it replaced.`
        ]
      : [])
  ];
  return `${name}, ${year}: ${bothMeasures(older, newer)}. ${revisionWords({pair, older, newer})} ${notes.join(" ")}`;
}

/** Whether all releases have one population of *year* for each place that they have. */
function agreeOn(rows: ReleaseRow[], year: number): boolean {
  const ofYear = groups(
    rows.filter((row) => row.year === year),
    ({place}) => place
  );
  return ofYear.every(([, same]) => new Set(same.map(({population}) => population)).size === 1);
}

export const twoReleases = figure<ReleaseRow>({
  title: "All releases start from the same count in 2011 and part from there",
  subtitle:
    "Population on 30 June and long-term arrivals in the year to that day, an authority of Yorkshire and The Humber, in two releases",
  holds: (rows): Finding => {
    if (!agreeOn(rows, censusYear)) return `releases differ on the population of ${censusYear}`;
    const still = groups(rows, ({place}) => place).find(([, own]) =>
      groups(own, ({year}) => year).every(
        ([, same]) => new Set(same.map(({population}) => population)).size === 1
      )
    );
    return still ? `no release differs on the population of ${still[1][0].name}` : true;
  },
  query: {sql: releaseSql, params: []},
  controls: {
    place: {
      label: "Place",
      pick: {
        start: "york",
        valuesOf: (rows) =>
          Object.fromEntries(rows.map(({place, name}) => [String(place), String(name)]))
      }
    },
    first: pickRelease("First release", "2021-06"),
    second: pickRelease("Second release", "rebased"),
    year: pickYear("2020")
  },
  chart: (rows, {document, width, choices}) => {
    const picked = read(rows, choices);
    const years = rows.map(({year}) => year);
    return releasePair(panelsOf(picked), {
      document,
      width,
      releases: picked.pair,
      year: picked.year,
      years: [Math.min(...years), Math.max(...years)]
    });
  },
  words: (rows, choices) => verdictWords(read(rows, choices)),
  describe: (rows, choices) => {
    const picked = read(rows, choices);
    const {name, own, pair} = picked;
    const spans = [...new Set(pair)].map((release) => {
      const has = rowsOf(own, release);
      if (has.length === 0) return `${capital(theRelease(release))} has nothing of ${name}.`;
      const [first, last] = [has[0], has.at(-1)!];
      const arrivals = has.filter((row) => row.arrivals !== null);
      const flows =
        arrivals.length === 0
          ? "no arrivals"
          : `${formatNumber(arrivals[0].arrivals!)} arrivals in ${arrivals[0].year}, ${formatNumber(arrivals.at(-1)!.arrivals!)} in ${arrivals.at(-1)!.year}`;
      return `${capital(theRelease(release))}: ${formatNumber(first.population)} people in ${first.year}, ${formatNumber(last.population)} in ${last.year}; ${flows}.`;
    });
    return `${name}. ${spans.join(" ")} ${verdictWords(picked)}`;
  },
  table: [
    {name: "name", label: "Place"},
    {name: "year", label: "Year", format: "plain"},
    {name: "released", label: "Releases"},
    {name: "population", label: "Population, 30 June"},
    {name: "arrivals", label: "Arrivals, year to 30 June", missing: "not found"}
  ],
  // Every place as every release has it, in the year that is looked at; the download has all years.
  tableRows: (rows, choices) =>
    rows
      .filter(({year}) => year === Number(choices.year))
      .map((row) => ({
        ...row,
        released: row.releases
          .split(", ")
          .map((release) => capital(released(release)))
          .join(", ")
      })),
  sources: releaseSources,
  asked: {
    questions: [
      {
        question: "Which release should we use?",
        answer:
          "The newest that has the year, and the same one for the count and the population. Write its name beside the number."
      },
      {
        question: "Where did the people go?",
        answer:
          "Nowhere. Between two releases nobody came and nobody left; the estimate was made again."
      }
    ],
    avoid: [
      "“The population fell”, of a step from one release to another.",
      "A line that begins in one release and ends in another."
    ]
  },
  caveats: [
    "releases-not-joined",
    "no-local-margin",
    "sum-of-former-councils",
    "all-places-of-a-year"
  ],
  width: "wide"
});
