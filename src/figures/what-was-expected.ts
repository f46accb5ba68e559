import {expectationStrips, type ExpectationStrip} from "../charts/expectation-strips.js";
import {colours} from "../charts/style.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {countOutcomes} from "../prose/outcomes.js";
import {inFull, toTableRow} from "./expectation-words.js";
import {countsRelease, expectedRows, horizons, type ExpectedRow} from "./expected-rows.js";
import {figure, type Choices} from "./figure.js";
import {judgeExpectations, type Judged} from "./judge-expectations.js";

/** The release that is printed: the survey’s own last word on both sides of the vote, with margins. */
const start = "2019-05";

/** Returns the releases of *rows*, newest first, and what each is. */
function releasesOf(rows: ExpectedRow[]): Record<string, string> {
  const releases = [...new Set(rows.filter(({is_count}) => !is_count).map((row) => row.release))];
  return Object.fromEntries(
    releases
      .sort()
      .reverse()
      .map((release) => [release, `${formatRelease(release)}: ${kindOf(rows, release)}`])
  );
}

function kindOf(rows: ExpectedRow[], release: string): string {
  const own = rows.filter((row) => row.release === release);
  if (own[0].basis.startsWith("administrative")) return "records";
  if (!own.some(({is_before}) => is_before)) return "survey as adjusted, one year";
  if (own.every(({series}) => series === "immigration")) return "survey, totals only";
  return own.every(({year_ending}) => year_ending.getUTCMonth() === 11)
    ? "survey, calendar years"
    : "survey";
}

const basisOf = (rows: ExpectedRow[], {release}: Choices) =>
  rows.find((row) => row.release === release)!.basis;

const eraColour = ({after}: Judged): string => {
  if (!after || after.is_count) return colours.ink;
  if (after.basis.startsWith("administrative")) return colours.admin;
  return after.basis.endsWith("adjustments") ? colours.adjusted : colours.survey;
};

function toStrip(judged: Judged): ExpectationStrip {
  const {expectation, difference, after} = judged;
  const change = difference?.change ?? null;
  const margin = difference?.margin?.greatest ?? null;
  return {
    claim: expectation.claim,
    expected: expectation.expected,
    change,
    margin,
    label: change === null ? "cannot be told" : changeLabel({change, margin, after: after!}),
    title: inFull(judged),
    colour: eraColour(judged),
    isCount: after?.is_count ?? false
  };
}

interface Labelled {
  change: number;
  margin: number | null;
  after: ExpectedRow;
}

function changeLabel({change, margin, after}: Labelled): string {
  const to = after.is_count ? 1 : 1000;
  const size = formatNumber(change, {to, signed: true});
  return margin === null ? size : `${size} ± ${formatNumber(margin, {to})}`;
}

/** Every choice of release and year that a reader can make. */
const allChoices = (rows: ExpectedRow[]): Choices[] =>
  Object.keys(releasesOf(rows)).flatMap((release) =>
    Object.keys(horizons).map((horizon) => ({release, horizon}))
  );

const reaches = new WeakMap<ExpectedRow[], number>();

/** How far the scale must reach for any choice, so that it stays when the choice changes. */
function reachOf(rows: ExpectedRow[]): number {
  const known = reaches.get(rows);
  if (known !== undefined) return known;
  const ends = allChoices(rows)
    .flatMap((choices) => judgeExpectations(rows, choices))
    .map(({difference}) => Math.abs(difference?.change ?? 0) + (difference?.margin?.greatest ?? 0));
  const reach = Math.ceil((Math.max(...ends) * 1.05) / 20_000) * 20_000;
  reaches.set(rows, reach);
  return reach;
}

export const whatWasExpected = figure<ExpectedRow>({
  title: "What came of an expectation depends on the release that is asked",
  subtitle:
    "What a paper of 2016 expected of migration to the UK, beside the change from the year before the vote, in one release at a time; shaded: the expected side",
  holds: (rows) => {
    const verdicts = Object.keys(releasesOf(rows)).map((release) =>
      judgeExpectations(rows, {release, horizon: "later"})
        .map(({outcome}) => outcome)
        .join(" ")
    );
    return new Set(verdicts).size > 1 || "every release comes to the same verdicts";
  },
  query: {sql: expectedRows, params: []},
  controls: {
    release: {
      label: "Release",
      pick: {start, valuesOf: (rows) => releasesOf(rows as unknown as ExpectedRow[])}
    },
    horizon: {label: "Look at", values: horizons}
  },
  chart: (rows, {document, width, choices}) =>
    expectationStrips(judgeExpectations(rows, choices).map(toStrip), {
      document,
      width,
      reach: reachOf(rows)
    }),
  words: (rows, choices) => {
    const outcomes = judgeExpectations(rows, choices).map(({outcome}) => outcome);
    return `By the release of ${formatRelease(choices.release)} (${basisOf(rows, choices)}), looking at ${horizons[choices.horizon as keyof typeof horizons]}, ${countOutcomes(outcomes)}.`;
  },
  describe: (rows, choices) => {
    const lines = judgeExpectations(rows, choices).map(inFull);
    return `Release of ${formatRelease(choices.release)}, ${basisOf(rows, choices)}; applications: release of ${formatRelease(countsRelease)}. ${lines.join(". ")}.`;
  },
  table: [
    {name: "claim", label: "Expected in 2016", format: "plain"},
    {name: "figures", label: "Figures", format: "plain"},
    {name: "saying", label: "What they say", format: "plain"},
    {name: "verdict", label: "Verdict", format: "plain"},
    {name: "mind", label: "What would change our mind", format: "plain"}
  ],
  tableRows: (rows, choices) => judgeExpectations(rows, choices).map(toTableRow),
  isTableOpen: true,
  sources: [
    "uk_ltim_rolling_margins",
    "uk_ltim_annual_margins",
    "uk_ltim_survey_releases",
    "uk_ltim_admin",
    "uk_ltim_admin_intervals",
    "uk_asylum_applications"
  ],
  asked: {
    questions: [
      {
        question: "Was the paper right?",
        answer:
          "On some points, in one release and up to one year; in another it may be otherwise. It gave no date and no number."
      },
      {
        question: "Who chose the years?",
        answer:
          "We did, and you can choose others. How we read the paper’s sentences is said below the figure."
      },
      {
        question: "What would change your mind?",
        answer:
          "The last column has it: the figure at which the same test would have come out otherwise, or what is missing."
      }
    ],
    avoid: [
      "“The experts were wrong.” Words such as “likely” and “might” are not marked like sums.",
      "A verdict without its release.",
      "“Because of the vote.” Nothing here says why."
    ]
  },
  caveats: ["our-reading", "one-release-at-a-time", "applications-apart", "eu-plus"],
  width: "wide"
});
