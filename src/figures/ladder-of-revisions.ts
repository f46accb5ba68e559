import {ladderChart, type Ladder, type LadderRow} from "../charts/ladder.js";
import {layOutPanels} from "../charts/panels.js";
import {colours, isNarrow} from "../charts/style.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {revisionSummary} from "../stats/revision.js";
import {figure} from "./figure.js";
import {ladderSql, methodChange, rungsOf, yearTo} from "./net-vintages.js";

const inFocus = "2023-06-30";

const laddersOf = (rows: LadderRow[], isRecords: boolean): Ladder[] =>
  rows
    .filter(({basis}) => (basis === "admin") === isRecords)
    .map((row) => ({
      year_ending: row.year_ending,
      rungs: rungsOf(row),
      isInFocus: row.year_ending.toISOString().startsWith(inFocus),
      pressRelease: row.press_release,
      lastRelease: row.last_release
    }))
    .filter(({rungs}) => rungs.length > 1);

const stepsOf = ({rungs}: Ladder) => revisionSummary(rungs.map(({net}) => net));

/** The mean size of a step, over all steps of *ladders*. */
function meanStep(ladders: Ladder[]): number {
  const steps = ladders.flatMap((ladder) => stepsOf(ladder).revisions);
  return steps.reduce((sum, step) => sum + Math.abs(step), 0) / steps.length;
}

export const ladderOfRevisions = figure<LadderRow>({
  title: "Since the records replaced the survey, figures move far more from release to release",
  subtitle:
    "Net migration of the UK in one year as successive releases had it, thousand people; years whose figure never changed are in the table",
  holds: (rows) => {
    const [survey, records] = [laddersOf(rows, false), laddersOf(rows, true)];
    return (
      meanStep(records) > 2 * meanStep(survey) || "the survey’s figures were revised about as much"
    );
  },
  query: {sql: ladderSql, params: []},
  chart: (rows, {document, width, isLow}) =>
    layOutPanels(
      [
        {
          heading: "Administrative records",
          notes: ["below: month of the release; at the end: the year meant"],
          draw: (panelWidth) =>
            ladderChart(laddersOf(rows, true), {
              document,
              width: panelWidth,
              height: isNarrow(width) ? 400 : 430,
              colour: colours.admin,
              domain: [0, 1_000_000],
              marks: [{release: methodChange, text: "new method, November 2025"}],
              areNamed: true
            })
        },
        {
          heading: "The passenger survey",
          notes: ["the scale does not start at zero"],
          draw: (panelWidth) =>
            ladderChart(laddersOf(rows, false), {
              document,
              width: panelWidth,
              height: isLow ? 430 : 260,
              colour: colours.survey,
              domain: [150_000, 350_000],
              marks: [{release: "2019-02", text: "adjusted for students, February 2019"}]
            })
        }
      ],
      {document, width, columns: isLow ? 2 : 1}
    ),
  describe: (rows) => {
    const all = [...laddersOf(rows, false), ...laddersOf(rows, true)];
    const focus = all.find(({isInFocus}) => isInFocus)!;
    const largest = all.reduce((a, b) =>
      Math.abs(stepsOf(b).total) > Math.abs(stepsOf(a).total) ? b : a
    );
    const say = ({rungs}: Ladder) =>
      rungs.map(({net, release}) => `${formatNumber(net)} in ${formatRelease(release)}`).join(", ");
    return [
      `${rows.length} years have two or more releases that we found; the figure of ${all.length} changed.`,
      `${yearTo(focus)}: ${say(focus)}.`.replace(/^y/, "Y"),
      `The largest change in all was of ${yearTo(largest)}: ${formatNumber(stepsOf(largest).total, {signed: true})}.`,
      `A step between releases was ${formatNumber(meanStep(laddersOf(rows, false)), {to: 1000})} on average with the survey, and ${formatNumber(meanStep(laddersOf(rows, true)), {to: 1000})} with the records.`,
      `The release of ${formatRelease(methodChange)} changed the method too: steps over it are dashed. No margin covers a revision.`
    ].join(" ");
  },
  table: [
    {name: "year_ending", label: "Year to"},
    {name: "basis", label: "Method", format: "plain"},
    {name: "releases", label: "Releases found"},
    {name: "last_release", label: "The last", format: "plain"},
    ...[1, 2, 3, 4, 5, 6].flatMap((n) => [
      {name: `net_${n}`, label: n === 1 ? "First" : "Then", missing: "–"},
      {name: `release_${n}`, label: "in", format: "plain" as const, missing: "–"}
    ]),
    {name: "press_release", label: "From the press", format: "plain", missing: "–"}
  ],
  sources: ["uk_net_migration_vintages"],
  asked: {
    questions: [
      {
        question: "How can one year change by so much?",
        answer:
          "Whether somebody has stayed for a year is known a year later. First figures rest on assumptions about that, and the method has changed as well."
      },
      {
        question: "Is today’s figure the last?",
        answer: "Nobody can promise that. The past shows how far a figure may move."
      },
      {
        question: "Was the first figure false?",
        answer:
          "It was what the records of its day gave. It has been replaced, as was to be expected."
      }
    ],
    avoid: [
      "“Migration jumped.” Each step is the same year, published again.",
      "“They hid the true number.” Each release says what came in since the one before."
    ]
  },
  caveats: ["releases-that-we-found", "rung-from-press"]
});
