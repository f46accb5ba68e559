import {stripRows, type StripRow} from "../charts/strip-rows.js";
import {colours} from "../charts/style.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork, type PlacedRow} from "./about-york.js";
import {figure} from "./figure.js";

/** One answer to the question how many migrants there are. */
type Answer = PlacedRow & {
  counted: string;
  people: number;
  half_width: number | null;
  kind: string;
  no_interval_reason: string | null;
};

const doubt = ({half_width, no_interval_reason}: Answer) =>
  half_width === null ? no_interval_reason! : `±${formatNumber(half_width)}, 95% interval`;

const label = ({people, half_width}: Answer) =>
  half_width === null
    ? formatNumber(people)
    : `${formatNumber(people)} ± ${formatNumber(half_width)}`;

const stripOf = (answer: Answer): StripRow => ({
  name: answer.counted,
  value: answer.people,
  halfWidth: answer.half_width,
  label: label(answer),
  title: `${answer.counted}: ${formatNumber(answer.people)} people (${answer.kind}; ${doubt(answer)})`,
  colour: answer.kind === "flow" ? colours.place : colours.survey
});

export const threeAnswers = figure<Answer>({
  title: "One city, one year, three answers: the largest is several times the smallest",
  subtitle:
    "York, 2015, in people: estimates of residents by two questions, and of arrivals in a year",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    const people = rows.map((row) => row.people);
    return (
      Math.max(...people) > 3 * Math.min(...people) ||
      "the largest is less than three times the smallest"
    );
  },
  query: {
    sql: `SELECT place, 'Born outside the UK, living here' AS counted, born_abroad AS people,
  ci95_half_width AS half_width, 'stock' AS kind, NULL AS no_interval_reason
FROM place_born_abroad_aps
WHERE place = $1 AND year = 2015
UNION ALL
SELECT area, 'Not British, living here', value, NULL, 'stock', 'the paper prints no margin'
FROM paper_2016
WHERE area = $1 AND measure = 'non_british_population'
UNION ALL
SELECT place, 'Arrived from abroad in the year, to stay', international_in, NULL, 'flow',
  'no margin is published for a local flow'
FROM place_components_of_change
WHERE place = $1 AND year = 2015 AND release = '2016-06'
ORDER BY people DESC`,
    params: ["area"]
  },
  chart: (rows, {document, width}) =>
    stripRows(rows.map(stripOf), {document, width, domain: [0, 34_000], label: "people"}),
  describe: (rows) =>
    `${rows.map((row) => `${row.counted}: ${formatNumber(row.people)} (${row.kind}; ${doubt(row)}).`).join(" ")} The groups overlap: many people are in two or three of them, so they cannot be added.`,
  table: [
    {name: "counted", label: "Who is counted"},
    {name: "people", label: "People"},
    {name: "half_width", label: "95% half-width", missing: "no published margin"},
    {name: "kind", label: "Stock or flow"}
  ],
  sources: ["place_born_abroad_aps", "paper_2016", "place_components_of_change"],
  caveats: ["groups-overlap", "no-local-margin"]
});
