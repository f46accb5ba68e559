import {extent, groups} from "d3-array";
import {
  movedRows,
  type Move,
  type MovedGroup,
  type MovedMeasure,
  type MovedPlace
} from "../charts/moved-rows.js";
import {releaseName} from "../charts/releases.js";
import {formatNumber} from "../prose/format.js";
import {capital} from "../prose/sentence.js";
import {revisionSummary} from "../stats/revision.js";
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
import {bothMeasures, crossesCensus, percentWords} from "./revision-words.js";

/** The choices that are printed, and that the title speaks of. */
const printed = {place: "york", first: "2021-06", second: "rebased", year: "2020"} as const;

/** How York was revised after the Census of 2021. */
const asYork = "more immigrants and fewer people";

/** A place whose year both releases have. */
interface Both {
  place: string;
  name: string;
  older: ReleaseRow;
  newer: ReleaseRow;
}

/** What a reader has picked, of all places; the one place is in focus. */
interface Compared extends Picked {
  known: Both[];
  /** The names of places that one of the two releases does not have. */
  unknown: string[];
}

function read(rows: ReleaseRow[], choices: Choices): Compared {
  const picked = readPick(rows, choices);
  const {pair, year} = picked;
  const known: Both[] = [];
  const unknown: string[] = [];
  for (const [place, own] of groups(rows, (row) => row.place)) {
    const [older, newer] = pair.map((release) => findRow(own, {release, year}));
    if (older && newer) known.push({place, name: own[0].name, older, newer});
    else unknown.push(own[0].name);
  }
  return {...picked, known, unknown};
}

function moveOf(
  {name, older, newer}: Both,
  column: "population" | "arrivals",
  {pair, year}: Compared
): Move {
  const [from, to] = [older[column], newer[column]];
  const what = column === "population" ? "people" : "arrivals";
  if (from === null || to === null)
    return {percent: null, title: `${name}, ${year}: ${what} not found in both releases`};
  const {total, totalPercent} = revisionSummary([from, to]);
  return {
    percent: totalPercent,
    title: `${name}, ${year}: ${formatNumber(from)} ${what} (${releaseName(pair[0])}), ${formatNumber(to)} (${releaseName(pair[1])}), a change of ${formatNumber(total, {signed: true})} (${percentWords(totalPercent)}); no published margin`
  };
}

/** Places that were revised the same way, the largest group first; within, by how far the population moved. */
function groupsOf(picked: Compared): {heading: string; same: Both[]}[] {
  const moved = ({older, newer}: Both) =>
    Math.abs(revisionSummary([older.population, newer.population]).totalPercent ?? 0);
  return groups(picked.known, ({older, newer}) => bothMeasures(older, newer))
    .map(([heading, same]) => ({heading, same: [...same].sort((a, b) => moved(b) - moved(a))}))
    .sort((a, b) => b.same.length - a.same.length || a.heading.localeCompare(b.heading));
}

function drawnGroups(picked: Compared): MovedGroup[] {
  return groupsOf(picked).map(({heading, same}) => ({
    heading: `${capital(heading)}: ${same.length}`,
    places: same.map((both): MovedPlace => ({
      name: both.name,
      isFocus: both.place === picked.place,
      moves: [moveOf(both, "population", picked), moveOf(both, "arrivals", picked)]
    }))
  }));
}

function measuresOf(drawn: readonly MovedGroup[]): MovedMeasure[] {
  const domain = (index: number): [number, number] => {
    const percents = drawn.flatMap(({places}) =>
      places.map(({moves}) => moves[index].percent ?? 0)
    );
    const [low, high] = extent([0, ...percents]) as [number, number];
    return low === high ? [-1, 1] : [low, high];
  };
  return [
    {heading: "Population", unit: "change, % of the older figure", domain: domain(0)},
    {heading: "Long-term arrivals", unit: "change, % of the older figure", domain: domain(1)}
  ];
}

function wordsOf(picked: Compared): string {
  const {pair, year, place, known, unknown} = picked;
  if (pair[0] === pair[1]) return "Pick two different releases to see what was rewritten.";
  if (known.length === 0)
    return `${year}: at least one of ${theRelease(pair[0])} and ${theRelease(pair[1])} does not have this year. That is a gap, not a revision of none.`;
  const counts = groupsOf(picked).map(({heading, same}, index) => {
    const own = same.find((both) => both.place === place);
    return `${capital(heading)}: ${same.length}${index === 0 ? ` of ${known.length} authorities` : ""}${own ? `, ${own.name} among them` : ""}.`;
  });
  const missing =
    unknown.length > 0 ? ` Not in both releases, which is a gap: ${unknown.join(", ")}.` : "";
  const method = crossesCensus(pair)
    ? " The two start from different censuses: the method changed with the count."
    : "";
  return `The estimates of ${year} from ${theRelease(pair[0])} to ${theRelease(pair[1])}. ${counts.join(" ")}${missing} No margin is published, so no move is tested.${method}`;
}

export const revisionsInTheRegion = figure<ReleaseRow>({
  title: "After the Census of 2021, the commonest revision was more immigrants and fewer people",
  subtitle:
    "How far population and long-term arrivals of one year moved between two releases, authorities of Yorkshire and The Humber",
  holds: (rows): Finding => {
    const all = groupsOf(read(rows, printed));
    const size = (heading: string) =>
      all.find((group) => group.heading === heading)?.same.length ?? 0;
    const larger = all.find(({heading, same}) => heading !== asYork && same.length >= size(asYork));
    return larger
      ? `${larger.heading} in ${larger.same.length}, ${asYork} in ${size(asYork)}`
      : true;
  },
  // The councils that were replaced stand within the one that replaced them.
  query: {
    sql: `SELECT * FROM (\n${releaseSql}\n)\nWHERE successor IS NULL\nORDER BY name, year, releases`,
    params: []
  },
  controls: {
    first: pickRelease("First release", printed.first),
    second: pickRelease("Second release", printed.second),
    year: pickYear(printed.year),
    place: {
      label: "In colour",
      pick: {
        start: printed.place,
        valuesOf: (rows) =>
          Object.fromEntries(rows.map(({place, name}) => [String(place), String(name)]))
      }
    }
  },
  chart: (rows, {document, width, choices}) => {
    const drawn = drawnGroups(read(rows, choices));
    return movedRows(drawn, {document, width, measures: measuresOf(drawn)});
  },
  words: (rows, choices) => wordsOf(read(rows, choices)),
  describe: (rows, choices) => {
    const picked = read(rows, choices);
    const parts = groupsOf(picked).map(({heading, same}) => {
      const places = same.map((both) => {
        const [people, arrivals] = (["population", "arrivals"] as const).map(
          (column) => moveOf(both, column, picked).percent
        );
        return `${both.name} (population ${percentWords(people)}, arrivals ${arrivals === null ? "not found" : percentWords(arrivals)})`;
      });
      return `${capital(heading)}: ${places.join(", ")}.`;
    });
    return `${wordsOf(picked)} ${parts.join(" ")}`;
  },
  table: [
    {name: "name", label: "Authority"},
    {name: "people_before", label: "Population, older release"},
    {name: "people_after", label: "Newer release"},
    {name: "people_change", label: "Change", format: "signed"},
    {name: "arrivals_before", label: "Arrivals, older release", missing: "not found"},
    {name: "arrivals_after", label: "Newer release", missing: "not found"},
    {name: "arrivals_change", label: "Change", format: "signed", missing: "not known"}
  ],
  tableRows: (rows, choices) =>
    read(rows, choices).known.map(({name, older, newer}) => ({
      name,
      people_before: older.population,
      people_after: newer.population,
      people_change: newer.population - older.population,
      arrivals_before: older.arrivals,
      arrivals_after: newer.arrivals,
      arrivals_change:
        older.arrivals === null || newer.arrivals === null ? null : newer.arrivals - older.arrivals
    })),
  sources: releaseSources,
  asked: {
    questions: [
      {
        question: "Why was our council moved so far?",
        answer:
          "For the Census of 2021 no list of causes by council was found. Where many students come and go, leaving is hard to see, but that is not the whole answer."
      },
      {
        question: "Whose mistake was it?",
        answer:
          "A revision is no proof of one. ONS makes these estimates, and makes them again when a census tells more."
      }
    ],
    avoid: [
      "“Our population shrank.” It was estimated anew.",
      "A league table of per cents. In a small authority a few hundred arrivals are a large share."
    ]
  },
  caveats: ["small-counts-move-more", "no-local-margin", "sum-of-former-councils"],
  width: "wide"
});
