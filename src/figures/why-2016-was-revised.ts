import {extent} from "d3-array";
import {movedRows, type MovedGroup, type MovedMeasure} from "../charts/moved-rows.js";
import {formatNumber} from "../prose/format.js";
import {notHeld, type PlaceInfo} from "./any-place.js";
import {figure, type Finding} from "./figure.js";

/** Why an authority’s population of mid-2016 was revised in March 2018, in per cent of the first figure. */
export type RevisionCause = {
  name: string;
  in_focus: boolean;
  overall: number;
  arrivals: number;
  departures: number;
  /** Armed forces, prisoners and all else that is neither. */
  other: number;
  first: number;
  revised: number;
};

/** "Nearly all" is more than nine parts in ten. */
const nearlyAll = 0.9;

const percent = (value: number) => formatNumber(value, {to: 0.01, signed: true, percent: true});

const titleOf = ({name, first, revised}: RevisionCause, cause: string, part: number): string =>
  `${name}: ${percent(part)} of the population because of ${cause}; in all it went from ${formatNumber(first)} to ${formatNumber(revised)}; no published margin`;

function groupsOf(rows: RevisionCause[]): MovedGroup[] {
  const by = (sign: 1 | -1) =>
    rows
      .filter(({overall}) => Math.sign(overall) === sign)
      .sort((a, b) => Math.abs(b.overall) - Math.abs(a.overall))
      .map((row) => ({
        name: row.name,
        isFocus: row.in_focus,
        moves: [
          {percent: row.departures, title: titleOf(row, "departures", row.departures)},
          {percent: row.arrivals, title: titleOf(row, "arrivals", row.arrivals)}
        ]
      }));
  const [down, up] = [by(-1), by(1)];
  return [
    {heading: `Fewer people: ${down.length}`, places: down},
    {heading: `More people: ${up.length}`, places: up}
  ].filter(({places}) => places.length > 0);
}

function whyNotRevised(place: PlaceInfo): string {
  const {name, predecessors} = place;
  return predecessors.length > 0
    ? `${name} did not exist in 2018: the revision is published for the councils that it replaced, and shares of different populations cannot be added.`
    : notHeld("The revision of the population of mid-2016", place);
}

export const why2016WasRevised = figure<RevisionCause>({
  title: "In {place}, nearly all of the revision of 2018 was that more people had left",
  subtitle:
    "Revision of the population of mid-2016 by cause, % of the first figure, authorities of {region}",
  holds: (rows): Finding => {
    const own = rows.find(({in_focus}) => in_focus);
    if (!own) return "the place was not revised";
    const share = own.departures / own.overall;
    if (!(own.overall < 0)) return `the population was not revised down: ${percent(own.overall)}`;
    return (
      (share > nearlyAll && share <= 1) ||
      `departures are ${percent(own.departures)} of ${percent(own.overall)}`
    );
  },
  query: {
    sql: `SELECT name, place = $1 AS in_focus, overall_revision_pct AS overall,
  due_to_immigration_pct AS arrivals, due_to_emigration_pct AS departures,
  due_to_special_population_pct + due_to_other_changes_pct AS other,
  population_mid2016_first AS first, population_mid2016_revised AS revised
FROM place_population_revision_2018 JOIN places USING (place)
WHERE places.parent = (SELECT parent FROM places WHERE place = $1)
ORDER BY name`,
    params: ["area"]
  },
  chart: (rows, {document, width}) => {
    const [low, high] = extent(rows.flatMap(({arrivals, departures}) => [0, arrivals, departures]));
    const shared: Omit<MovedMeasure, "heading"> = {
      unit: "change of the population, %",
      domain: [low!, high!],
      to: 0.01
    };
    return movedRows(groupsOf(rows), {
      document,
      width,
      measures: [
        {...shared, heading: "Because of departures abroad"},
        {...shared, heading: "Because of arrivals from abroad"}
      ]
    });
  },
  describe: (rows) => {
    const own = rows.find(({in_focus}) => in_focus);
    const others = rows
      .filter((row) => row !== own)
      .map(
        ({name, departures, arrivals}) => `${name} ${percent(departures)} and ${percent(arrivals)}`
      );
    const first = own
      ? `${own.name}: population of mid-2016 revised from ${formatNumber(own.first)} to ${formatNumber(own.revised)} (${percent(own.overall)}), of which ${percent(own.departures)} because of departures, ${percent(own.arrivals)} because of arrivals and ${percent(own.other)} because of all else.`
      : "";
    return `${first} The other authorities, departures and arrivals: ${others.join("; ")}. A minus at departures means that more people had left than was thought. No margin is published.`.trim();
  },
  table: [
    {name: "name", label: "Authority"},
    {name: "first", label: "First figure"},
    {name: "revised", label: "Revised"},
    {name: "overall_words", label: "Change"},
    {name: "departures_words", label: "Because of departures"},
    {name: "arrivals_words", label: "Because of arrivals"},
    {name: "other_words", label: "All else"}
  ],
  tableRows: (rows) =>
    rows.map((row) => ({
      ...row,
      overall_words: percent(row.overall),
      departures_words: percent(row.departures),
      arrivals_words: percent(row.arrivals),
      other_words: percent(row.other)
    })),
  sources: ["place_population_revision_2018"],
  asked: {
    questions: [
      {
        question: "Who were the people who had left?",
        answer:
          "The table does not say. ONS pointed to places with many students from abroad, and to no persons."
      },
      {
        question: "Is that why it was lowered again after the census?",
        answer: "No list of causes was found for that."
      }
    ],
    avoid: [
      "“So many left in 2016.” They were now thought to have left over the years before.",
      "A name for the group. The causes are parts of an estimate, and not people."
    ]
  },
  caveats: ["departures-turn-the-sign", "revision-since-overtaken"],
  width: "wide",
  anyPlace: {
    title: "Why the population of mid-2016 was revised in 2018, authorities of {region}",
    gap: (rows, place) => (rows.some(({in_focus}) => in_focus) ? undefined : whyNotRevised(place))
  }
});
