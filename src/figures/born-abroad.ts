import {bornAbroadChart, intervalAt, type BornAbroad} from "../charts/born-abroad-chart.js";
import {formatNumber} from "../prose/format.js";
import {difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import type {Verdict} from "../stats/verdict.js";
import {listNames, notHeld, type PlaceInfo} from "./any-place.js";
import {figure} from "./figure.js";

/** The survey's figure of a year, as `difference` compares it. */
function estimateOf(row: BornAbroad): Estimate {
  return {
    value: row.born_abroad,
    ...intervalAt(row, 0.95),
    level: 0.95,
    interval: "sampling",
    noIntervalReason: null,
    intervalRelease: null,
    status: "as published",
    release: "undated",
    basis: "Annual Population Survey",
    covers: "residents of private households",
    stockOrFlow: "stock",
    unit: "people",
    period: {end: `${row.year}-12-31`, months: 12},
    area: "one place",
    measure: "residents born outside the UK",
    roundedTo: 1000,
    source: "place_born_abroad_aps"
  };
}

function verdictOf(later: BornAbroad, earlier: BornAbroad): Verdict {
  return difference(estimateOf(later), estimateOf(earlier)).verdict;
}

/** The years that differ clearly from the year before, by the survey. */
function clearYears(rows: readonly BornAbroad[]): number[] {
  return rows
    .slice(1)
    .filter((row, i) => ["rise", "fall"].includes(verdictOf(row, rows[i])))
    .map(({year}) => year);
}

const thousands = (people: number) => formatNumber(people, {to: 1000});

function inWords(row: BornAbroad): string {
  const {lower, upper} = intervalAt(row, 0.95);
  return `about ${thousands(row.born_abroad)} in ${row.year} (between about ${thousands(Math.max(0, lower))} and ${thousands(upper)})`;
}

const overall: Partial<Record<Verdict, string>> = {
  rise: "From the first year to the last that is a rise.",
  fall: "From the first year to the last that is a fall."
};

function whyNotSurveyed(place: PlaceInfo): string {
  const {name, predecessors} = place;
  return predecessors.length > 0
    ? `The survey’s figures that we hold end in 2016, before ${name} existed. Those of ${listNames(predecessors)} are rounded to the thousand one by one, so their sum would be off by up to ${predecessors.length * 500} people from rounding alone. We do not add them up.`
    : notHeld("The survey’s figure of residents born abroad", place);
}

export const bornAbroad = figure<BornAbroad>({
  title: "No year differs clearly from the year before, but the whole period shows a rise",
  subtitle:
    "{place’s} residents born outside the UK, in people, by survey and calendar year, with 30%, 60% and 95% intervals",
  holds: (rows) => {
    const clear = clearYears(rows);
    if (clear.length > 0) return `clear change from the year before in ${clear.join(", ")}`;
    const whole = verdictOf(rows.at(-1)!, rows[0]);
    return whole === "rise" || `the change over the whole period: ${whole}`;
  },
  query: {
    sql: `SELECT year, born_abroad, ci95_half_width,
  greatest(0, born_abroad - ci95_half_width) AS lower, born_abroad + ci95_half_width AS upper
FROM place_born_abroad_aps
WHERE place = $1 AND born_abroad IS NOT NULL AND ci95_half_width IS NOT NULL
ORDER BY year`,
    params: ["area"]
  },
  chart: bornAbroadChart,
  describe: (rows) => {
    const [first, last] = [rows[0], rows.at(-1)!];
    const widths = rows.map(({ci95_half_width}) => ci95_half_width);
    const clear = clearYears(rows);
    return [
      `By survey, the residents born outside the UK were ${inWords(first)} and ${inWords(last)}.`,
      `The margin of a year is ±${thousands(Math.min(...widths))} to ±${thousands(Math.max(...widths))}.`,
      clear.length === 0
        ? "No year differs clearly from the one before."
        : `Clear change from the year before: ${clear.join(", ")}.`,
      overall[verdictOf(last, first)] ??
        "From the first year to the last the survey shows no clear change."
    ].join(" ");
  },
  table: [
    {name: "year", label: "Calendar year", format: "plain"},
    {name: "born_abroad", label: "Born outside the UK"},
    {name: "ci95_half_width", label: "95% half-width"},
    {name: "lower", label: "95% from"},
    {name: "upper", label: "95% to"}
  ],
  sources: ["place_born_abroad_aps"],
  asked: {
    questions: [
      {
        question: "Why is the band so wide?",
        answer:
          "Few households of one place are asked in a survey, so chance alone moves the number."
      },
      {
        question: "Are these foreigners?",
        answer: "No. Many who were born abroad are British, some from birth."
      }
    ],
    avoid: [
      "“It went up last year.” From one year to the next the survey cannot tell.",
      "“Immigrants.” It counts people by where they were born, however long ago they came."
    ]
  },
  caveats: ["aps-households", "aps-independent"],
  anyPlace: {
    title: "Residents born abroad, by a survey with wide margins",
    gap: (rows, place) => (rows.length === 0 ? whyNotSurveyed(place) : undefined),
    notes: (rows) =>
      rows.some(({born_abroad, ci95_half_width}) => ci95_half_width > born_abroad)
        ? ["Some margins are wider than the estimate itself; their intervals are cut at zero."]
        : []
  }
});
