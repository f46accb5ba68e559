import {groups} from "d3-array";
import {twoFlowsChart, type ArrivalsFrom} from "../charts/two-flows-chart.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notHeld} from "./any-place.js";
import {figure, type Choices, type Finding} from "./figure.js";
import {only, parts, total} from "./parts.js";

/**
 * The first year in which moves within the UK are estimated by a new method, with
 * graduates who leave a university town. ONS, Population estimates for local
 * authorities in England and Wales: new methods, February 2018, section 2.
 */
const newMethodFrom = 2017;

/** The choice of whichever release is the newest, so that a refresh moves what is printed. */
const newest = "newest";

const releasesIn = (rows: readonly ArrivalsFrom[]): string[] =>
  [...new Set(rows.map(({release}) => release))].sort();

/** The rows of the release that a reader has picked; throws where the rows have no such release. */
function ofRelease(rows: ArrivalsFrom[], {release = newest}: Choices): ArrivalsFrom[] {
  const all = releasesIn(rows);
  if (release !== newest && !all.includes(release))
    throw new RangeError(`invalid choice: release ${release}`);
  const chosen = release === newest ? all.at(-1) : release;
  return rows.filter((row) => row.release === chosen);
}

/** The last year of the chosen release, and what the newest one has for it. */
function wordsOf(rows: ArrivalsFrom[], choices: Choices): string {
  const chosen = ofRelease(rows, choices);
  const last = chosen.at(-1);
  if (!last) return "No release that we hold has both arrivals of this place.";
  const today = ofRelease(rows, {});
  const sayOf = (of: readonly ArrivalsFrom[]) =>
    of
      .filter(({year, people}) => year === last.year && people !== null)
      .map(({people, origin}) => `${formatNumber(people!)} from ${origin}`)
      .join(" and ");
  const month = formatRelease(last.release);
  if (last.release === today[0].release)
    return `The newest release of this series, ${month}, ends in ${last.year}: ${sayOf(chosen)}.`;
  const [then, now] = [sayOf(chosen), sayOf(today)];
  const since =
    then === now ? "The newest release has the same." : `The newest release has ${now}.`;
  return `In ${month} the latest year was ${last.year}: ${then}. ${since}`;
}

const known = (rows: ArrivalsFrom[], origin: ArrivalsFrom["origin"]) =>
  rows.filter((row) => row.origin === origin && row.people !== null);

export const arrivalsHereAndAbroad = figure<ArrivalsFrom>({
  title: "In every year, more people came to {place} from elsewhere in the UK than from abroad",
  subtitle: "Arrivals in {place} in the year to 30 June, people, by where they lived before",
  holds: (rows): Finding => {
    const years = groups(rows, ({year, release}) => `${year} (${release})`);
    if (years.length === 0) return "there are no arrivals";
    const other = years.find(([, pair]) => {
      const of = (origin: ArrivalsFrom["origin"]) =>
        pair.find((row) => row.origin === origin)?.people ?? NaN;
      return !(of("elsewhere in the UK") > of("abroad"));
    });
    return other ? `it is not so, or not known, in ${other[0]}` : true;
  },
  query: {
    sql: `WITH ${parts},
flows AS (
  SELECT year, release, ${only("internal_in")} AS internal, ${total("international_in")} AS international
  FROM place_components_of_change JOIN parts USING (place)
  GROUP BY year, release
)
SELECT year, 'elsewhere in the UK' AS origin, release, CAST(internal AS INTEGER) AS people,
  CASE WHEN year < ${newMethodFrom} THEN 'before ${newMethodFrom}' ELSE 'since ${newMethodFrom}' END AS method
FROM flows WHERE international IS NOT NULL
UNION ALL
SELECT year, 'abroad', release, international, 'as revised'
FROM flows WHERE international IS NOT NULL
ORDER BY release, origin DESC, year`,
    params: ["area"]
  },
  controls: {
    release: {
      label: "Release",
      pick: {
        start: newest,
        valuesOf: (rows) => {
          const all = releasesIn(rows as ArrivalsFrom[]).reverse();
          return {
            [newest]: all[0] ? `${formatRelease(all[0])}, the newest` : "the newest",
            ...Object.fromEntries(all.slice(1).map((release) => [release, formatRelease(release)]))
          };
        }
      }
    }
  },
  chart: (all, {choices, ...options}) =>
    twoFlowsChart(ofRelease(all, choices), {...options, choices, room: all}),
  words: wordsOf,
  describe: (all, choices) => {
    const rows = ofRelease(all, choices);
    const words = (["elsewhere in the UK", "abroad"] as const).map((origin) => {
      const own = known(rows, origin);
      if (own.length === 0)
        return `From ${origin}: not known, since a move from one former council to another would count as an arrival.`;
      const [first, last] = [own[0], own.at(-1)!];
      return `From ${origin}: ${formatNumber(first.people!)} in ${first.year}, ${formatNumber(last.people!)} in ${last.year}.`;
    });
    const release = rows[0] ? formatRelease(rows[0].release) : "no month";
    const isBroken = known(rows, "elsewhere in the UK").some(({year}) => year >= newMethodFrom);
    const method = isBroken
      ? ` Moves within the UK are estimated by a new method from ${newMethodFrom}, so the line breaks there.`
      : "";
    return `Arrivals in the year to 30 June, release of ${release}. ${words.join(" ")}${method} No margin is published for either.`;
  },
  table: [
    {name: "year", label: "Year to 30 June", format: "plain"},
    {name: "origin", label: "From"},
    {name: "people", label: "Arrivals", missing: "cannot be added"},
    {name: "release", label: "Release", format: "plain"},
    {name: "method", label: "Method", format: "plain"}
  ],
  tableRows: ofRelease,
  sources: ["place_components_of_change"],
  asked: {
    questions: [
      {
        question:
          "Is somebody who was born abroad and moves here from Leeds a migrant in this chart?",
        answer:
          "They are an arrival from elsewhere in the UK. It asks where people lived before, and not where they were born."
      },
      {
        question: "Why does the line break?",
        answer:
          "Since the year to mid-2017 ONS estimates moves within the UK in another way, which follows graduates too."
      }
    ],
    avoid: [
      "“Foreigners”, of arrivals from abroad. British people who come back are among them.",
      "“The city grew by so many.” These are arrivals; many people also left."
    ]
  },
  caveats: ["before-rebasing-only", "new-method-of-moves", "no-local-margin"],
  anyPlace: {
    title: "Arrivals in {place} from elsewhere in the UK and from abroad",
    adds: ["place_components_of_change"],
    gap: (rows, place) =>
      rows.every(({people}) => people === null)
        ? notHeld("Arrivals from elsewhere in the UK and from abroad", place)
        : undefined,
    notes: (_, {predecessors}) =>
      predecessors.length > 0
        ? [
            "Arrivals from elsewhere in the UK are not shown: a move from one former council to another would count as one."
          ]
        : []
  }
});
