import {rateRows, type RateRow} from "../charts/rate-rows.js";
import {releaseName} from "../charts/releases.js";
import {formatNumber} from "../prose/format.js";
import {capital} from "../prose/sentence.js";
import type {Choices} from "./control.js";
import {figure, type Finding} from "./figure.js";
import {
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
import {percentWords, released} from "./revision-words.js";

/** A row with a rate: the place has arrivals in that year. */
type WithArrivals = ReleaseRow & {arrivals: number};

/** What a reader has picked, and the numbers of its rates. */
interface Compared extends Picked {
  /** The two rows, where both releases have the year with arrivals. */
  both: readonly [older: WithArrivals, newer: WithArrivals] | null;
}

function read(rows: ReleaseRow[], choices: Choices): Compared {
  const picked = readPick(rows, choices);
  const {own, pair, year} = picked;
  const [older, newer] = pair.map((release) => findRow(own, {release, year}));
  const isWhole = (row: ReleaseRow | undefined): row is WithArrivals =>
    row !== undefined && row.arrivals !== null;
  const both = isWhole(older) && isWhole(newer) ? ([older, newer] as const) : null;
  return {...picked, both};
}

const rateOf = (arrivals: number, population: number) => (1000 * arrivals) / population;

const write = (rate: number) => formatNumber(rate, {to: 0.1});

/** The rates of both releases, and between them what is neither. */
function ratesOf({name, year, pair, both}: Compared): RateRow[] {
  if (!both) return [];
  const [older, newer] = both;
  const names = pair.map((release) => capital(released(release)));
  const arithmetic = (arrivals: number, population: number) =>
    `${formatNumber(arrivals)} of ${formatNumber(population)}`;
  const title = (what: string, arrivals: number, population: number) =>
    `${name}, ${year}, ${what}: ${arithmetic(arrivals, population)}, ${write(rateOf(arrivals, population))} per 1,000 residents; no published margin`;
  return [
    {
      label: `${names[0]}: ${arithmetic(older.arrivals, older.population)}`,
      rate: rateOf(older.arrivals, older.population),
      isWhole: true,
      isNewest: false,
      title: title(releaseName(pair[0]), older.arrivals, older.population)
    },
    {
      label: `New count, old population: ${arithmetic(newer.arrivals, older.population)}`,
      rate: rateOf(newer.arrivals, older.population),
      isWhole: false,
      isNewest: false,
      title: title("of neither release", newer.arrivals, older.population)
    },
    {
      label: `${names[1]}: ${arithmetic(newer.arrivals, newer.population)}`,
      rate: rateOf(newer.arrivals, newer.population),
      isWhole: true,
      isNewest: true,
      title: title(releaseName(pair[1]), newer.arrivals, newer.population)
    }
  ];
}

function wordsOf(picked: Compared): string {
  const {name, year, pair, both} = picked;
  if (pair[0] === pair[1])
    return `${name}: pick two different releases to see what mixing them does.`;
  if (!both)
    return `${name}, ${year}: at least one of ${theRelease(pair[0])} and ${theRelease(pair[1])} has no population with arrivals, so there is no rate. That is a gap, not a rate of none.`;
  const [older, newer] = both;
  const [before, mixed, now] = ratesOf(picked).map(({rate}) => rate);
  const error = percentWords((100 * (mixed - now)) / now);
  const verdict =
    older.population === newer.population
      ? "The population was not revised, so nothing goes wrong here."
      : `It stands ${write(Math.abs(mixed - now))} ${mixed < now ? "below" : "above"} the rate of the newer release (${error}), and the whole of that error is the population.`;
  return `${name}, ${year}: ${write(before)} arrivals per 1,000 residents in ${theRelease(pair[0])}, ${write(now)} in ${theRelease(pair[1])}. The newer count over the older population gives ${write(mixed)}, a rate of neither. ${verdict} No margin is published for any of these numbers.`;
}

const printed = {place: "york", first: "2021-06", second: "rebased", year: "2020"} as const;

export const rateOfTwoReleases = figure<ReleaseRow>({
  title: "A new count over an old population is a rate of neither release",
  subtitle:
    "Long-term arrivals per 1,000 residents, an authority of Yorkshire and The Humber, with count and population of the same release, and mixed",
  holds: (rows): Finding => {
    const [before, mixed, now] = ratesOf(read(rows, printed)).map(({rate}) => write(rate));
    if (mixed === undefined) return "one of the releases has no rate";
    return (mixed !== before && mixed !== now) || "the mixed rate is that of one of the releases";
  },
  query: {sql: releaseSql, params: []},
  controls: {
    place: {
      label: "Place",
      pick: {
        start: printed.place,
        valuesOf: (rows) =>
          Object.fromEntries(rows.map(({place, name}) => [String(place), String(name)]))
      }
    },
    first: pickRelease("First release", printed.first),
    second: pickRelease("Second release", printed.second),
    year: pickYear(printed.year)
  },
  chart: (rows, {document, width, choices}) =>
    rateRows(ratesOf(read(rows, choices)), {document, width}),
  words: (rows, choices) => wordsOf(read(rows, choices)),
  describe: (rows, choices) => {
    const picked = read(rows, choices);
    return `${wordsOf(picked)} ${ratesOf(picked)
      .map(({label, rate}) => `${label}, ${write(rate)} per 1,000.`)
      .join(" ")}`.trim();
  },
  table: [
    {name: "name", label: "Place"},
    {name: "released", label: "Releases"},
    {name: "arrivals", label: "Arrivals, year to 30 June", missing: "not found"},
    {name: "population", label: "Population, 30 June"},
    {name: "rate", label: "Per 1,000, of one release", format: "decimal", missing: "no rate"}
  ],
  // Only rates of one release stand in the table: the mix is a warning, not a figure.
  tableRows: (rows, choices) =>
    rows
      .filter(({year}) => year === Number(choices.year))
      .map((row) => ({
        ...row,
        released: row.releases
          .split(", ")
          .map((release) => capital(released(release)))
          .join(", "),
        rate: row.arrivals === null ? null : rateOf(row.arrivals, row.population)
      })),
  sources: releaseSources,
  asked: {
    questions: [
      {
        question: "How do I know that a rate is not mixed?",
        answer:
          "Ask for the release of the count and that of the population. If nobody can tell, do not use it."
      },
      {
        question: "Which rate is right?",
        answer:
          "The one whose count and population are both from the newest release. An older one is an answer of its day."
      }
    ],
    avoid: [
      "The mixed rate. No release ever had it.",
      "“The rate rose”, from one release to the next. It is the same year."
    ]
  },
  caveats: ["rates-of-one-release", "sum-of-former-councils"]
});
