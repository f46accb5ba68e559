// The verdicts of /what-was-expected, worked out a second time: from the carried files, and
// without any module of the site.
import {readFile} from "node:fs/promises";
import {csvParse, type DSVRowString} from "d3-dsv";

const read = async (name: string) =>
  csvParse(await readFile(`data-loaders/published/${name}.csv`, "utf8"));

/** A number of a year, in people. */
interface Year {
  end: string;
  people: number;
  /** The ± of its 95% interval; undefined where there is none. */
  margin?: number;
}

interface Series {
  years: Year[];
  kind: "survey" | "records" | "counts";
}

const thousands = (text: string) => (text === "" ? undefined : 1000 * Number(text));
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Returns a bulletin as a release: MSQR May 2019 is 2019-05. */
function releaseOf(bulletin: string): string {
  const [, month, year] = bulletin.split(" ");
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}`;
}

/** What each claim of the table is about. */
const claims = {
  "EU arrivals go on rising": {flow: "immigration", group: "eu", short: "imm_eu", up: true},
  "Non-EU arrivals fall": {flow: "immigration", group: "non_eu", short: "imm_non_eu", up: false},
  "More come before the rules change": {
    flow: "immigration",
    group: "all",
    short: "immigration",
    up: true
  }
} as const;
type Claim = (typeof claims)[keyof typeof claims];

const files = {
  rolling: await read("uk_ltim_rolling_margins"),
  annual: await read("uk_ltim_annual_margins"),
  printed: await read("uk_ltim_survey_releases"),
  admin: await read("uk_ltim_admin"),
  asylum: await read("uk_asylum_applications")
};

const withMargin = (row: DSVRowString, end: string): Year => ({
  end,
  people: thousands(row.estimate_thousand)!,
  margin: thousands(row.ci95_half_width_thousand)
});

function seriesOf(release: string, {flow, group, short}: Claim): Series {
  if (release === "2026-05") {
    const nationality = group === "all" ? "all" : `${group}_plus`;
    const same = files.admin.filter((row) => row.flow === flow && row.nationality === nationality);
    return {
      kind: "records",
      years: same.map(({year_ending, value}) => ({end: year_ending, people: Number(value)}))
    };
  }
  const kind = "survey";
  if (release === "2018-11") {
    const same = files.annual.filter(
      (row) => row.flow === flow && row.citizenship === group && row.version === "as_published"
    );
    return {kind, years: same.map((row) => withMargin(row, `${row.year}-12-31`))};
  }
  if (release === "2020-08") {
    const [row] = files.printed.filter((row) => releaseOf(row.release) === release);
    return {kind, years: [{end: row.year_ending, people: Number(row[short])}]};
  }
  const same = files.rolling.filter(
    (row) =>
      releaseOf(row.release) === release &&
      row.basis === "LTIM" &&
      row.flow === flow &&
      row.citizenship === group &&
      row.reason === "all"
  );
  return {kind, years: same.map((row) => withMargin(row, row.year_ending))};
}

function applications(): Series {
  const sums = new Map<string, number>();
  for (const {year, applications} of files.asylum)
    if (year !== "2001") sums.set(year, (sums.get(year) ?? 0) + Number(applications));
  const years = [...sums].map(([year, people]) => ({end: `${year}-12-31`, people}));
  return {kind: "counts", years};
}

/** The last day of the years that are looked at: the latest that lies between the two. */
const spans = {
  next: ["2017-06-30", "2017-12-31"],
  later: ["2017-06-30", "2019-12-31"],
  newest: ["2000-01-01", "2099-12-31"]
} as const;
export type Span = keyof typeof spans;

function verdictOf({years, kind}: Series, {up, span}: {up: boolean; span: Span}): string {
  const sorted = [...years].sort((a, b) => (a.end < b.end ? -1 : 1));
  const before = sorted.findLast(({end}) => end <= "2016-06-30");
  const inSpan = sorted.filter(({end}) => end >= spans[span][0] && end <= spans[span][1]);
  const after = span === "next" ? inSpan[0] : inSpan.at(-1);
  if (!before || !after) return "Cannot be told";
  if (kind === "records" && after.end >= "2021-06-30") return "Cannot be told";
  const change = after.people - before.people;
  const isExpected = change > 0 === up;
  if (kind === "counts") return isExpected ? "As expected" : "The opposite";
  const known = [before.margin, after.margin].filter((margin) => margin !== undefined);
  if (known.length < 2) {
    // Within the one margin that is known, no other could make the change clear.
    if (known.length === 1 && Math.abs(change) + 1000 <= known[0] - 500) return "No clear change";
    return isExpected ? "Points that way, not tested" : "Points the other way, not tested";
  }
  // Each of the four numbers is rounded to a thousand.
  const [least, greatest] = [-500, 500].map((by) => Math.hypot(...known.map((half) => half + by)));
  if (Math.abs(change) - 1000 > greatest) return isExpected ? "As expected" : "The opposite";
  return Math.abs(change) + 1000 <= least ? "No clear change" : "Too close to call";
}

/** Returns the verdict of every claim of the table, for one choice of the reader. */
export function verdictsOf(release: string, span: Span): Record<string, string> {
  const tested = Object.entries(claims).map(([name, claim]) => [
    name,
    verdictOf(seriesOf(release, claim), {up: claim.up, span})
  ]);
  return {
    ...(Object.fromEntries(tested) as Record<string, string>),
    "Asylum applications go on rising": verdictOf(applications(), {up: true, span}),
    "People move to other routes": "Cannot be told",
    "No quick change from new members": "Cannot be told",
    "People stay, for fear of no return": "Cannot be told"
  };
}

export const releases = ["2026-05", "2020-08", "2019-05", "2019-02", "2018-11", "2018-08"] as const;
export const allSpans = Object.keys(spans) as Span[];
