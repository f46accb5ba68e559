import {group, greatest, least} from "d3-array";
import {placePanels, type PlacePanel, type PlacePoint} from "../charts/place-panels.js";
import {eurostatCountries} from "../names/eurostat-countries.js";
import {formatQuarter} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {Choices, PickControl} from "./control.js";
import {
  applicantsSql,
  applicantTypeOf,
  applicantTypes,
  focus,
  quarterInFull,
  shareInWords,
  wholeYears,
  type ApplicantType,
  type QuarterOfApplicants
} from "./european-applicants.js";
import {figure} from "./figure.js";

/** The controls that hold a country; the United Kingdom always stands first. */
const picks = ["second", "third", "fourth"] as const;

/** The years of the table and of the subtitle. */
const years = [2014, 2015, 2016, 2017, 2018, 2019];

/** The longest time between two neighbours of a line. */
const quarter = 93 * 86_400_000;

const pick = (label: string, start: string): PickControl => ({
  label,
  pick: {
    start,
    valuesOf: (rows) =>
      Object.fromEntries(
        rows
          .filter(({country}) => country !== focus)
          .map(({country, name}) => [String(country), String(name)])
      )
  }
});

/** One of the countries that a reader has chosen, with its quarters. */
interface Chosen {
  country: string;
  name: string;
  rows: QuarterOfApplicants[];
  /** How many quarters of the series the country did not report. */
  missing: number;
}

function read(
  rows: QuarterOfApplicants[],
  choices: Choices
): {type: ApplicantType; chosen: Chosen[]} {
  const type = applicantTypeOf(choices.applicants);
  const ofType = rows.filter(({applicant_type}) => applicant_type === type);
  const quarters = new Set(ofType.map(({quarter_ending}) => +quarter_ending)).size;
  const byCountry = group(ofType, ({country}) => country);
  const wanted = new Set([focus, ...picks.map((control) => choices[control])]);
  return {
    type,
    chosen: [...wanted].map((country) => {
      const name = eurostatCountries[country];
      if (!name) throw new RangeError(`invalid choice: country ${country}`);
      const own = byCountry.get(country) ?? [];
      return {country, name, rows: own, missing: quarters - own.length};
    })
  };
}

const quarters = (count: number) => `${count} ${count === 1 ? "quarter" : "quarters"}`;

function panelOf({name, rows, country, missing}: Chosen): PlacePanel {
  let run = 0;
  const points = rows.map((row, index): PlacePoint => {
    const before = rows[index - 1];
    if (before && +row.quarter_ending - +before.quarter_ending > quarter) ++run;
    return {
      date: row.quarter_ending,
      value: row.people,
      half_width: null,
      run: `${run}`,
      title: quarterInFull(row)
    };
  });
  const most = greatest(rows, ({people}) => people);
  const notes = [
    most
      ? `most: ${formatNumber(most.people)}, ${formatQuarter(most.quarter_ending)}`
      : "not published",
    ...(most && missing > 0 ? [`${quarters(missing)} not reported`] : [])
  ];
  return {name, notes, points, isFirst: country === focus};
}

/** What each country had of the EU28's applicants, in the first, the greatest and the last whole year. */
function sharesInWords(chosen: readonly Chosen[], type: ApplicantType): string {
  const whole = wholeYears(chosen.flatMap(({rows}) => rows));
  const most = greatest(whole, ({eu28}) => eu28)!;
  const last = greatest(whole, ({year}) => year)!;
  return [most.year, last.year]
    .map((year) => {
      const parts = chosen.map(({country, name}) => {
        const own = whole.find((row) => row.country === country && row.year === year);
        if (!own) return `${name} not reported for the whole year`;
        const share = own.share === null ? "not one of the 28" : shareInWords(own.share);
        return `${name} ${share} (${formatNumber(own.people)})`;
      });
      const {eu28} = whole.find((row) => row.year === year)!;
      return `Of the EU28’s ${formatNumber(eu28)} ${applicantTypes[type].words} in ${year}: ${parts.join(", ")}.`;
    })
    .join(" ");
}

export const applicantsAcrossEurope = figure<QuarterOfApplicants>({
  title: "In no quarter did the UK have as much as a tenth of the EU’s applicants",
  subtitle:
    "People who applied for asylum, per quarter, 2014 to 2019: the United Kingdom and countries of your choice",
  holds: (rows) => {
    const own = rows.filter(({country}) => country === focus);
    if (own.length === 0) return "the United Kingdom is missing";
    const other = rows.find(({year}) => !years.includes(year));
    if (other) return `the subtitle is about 2014 to 2019, not ${other.year}`;
    const most = greatest(own, ({people, eu28}) => people / eu28)!;
    return (
      most.people < most.eu28 / 10 ||
      `${shareInWords((100 * most.people) / most.eu28)} in ${formatQuarter(most.quarter_ending)}`
    );
  },
  query: {sql: applicantsSql, params: []},
  controls: {
    applicants: {
      label: "Count",
      values: Object.fromEntries(
        Object.entries(applicantTypes).map(([type, {label}]) => [type, label])
      )
    },
    scale: {label: "Scale", values: {one: "One for all", own: "One each"}},
    second: pick("Second country", "DE"),
    third: pick("Third", "HU"),
    fourth: pick("Fourth", "EL")
  },
  chart: (rows, {choices, ...options}) =>
    placePanels(read(rows, choices).chosen.map(panelOf), {
      ...options,
      label: "people per quarter",
      hasOwnScales: choices.scale === "own"
    }),
  words: (rows, choices) => {
    const {type, chosen} = read(rows, choices);
    const scale = choices.scale === "own" ? "Each panel has a scale of its own. " : "";
    return `${scale}${sharesInWords(chosen, type)} No population is carried beside these counts: a larger country has more of everybody.`;
  },
  describe: (rows, choices) => {
    const {type, chosen} = read(rows, choices);
    const parts = chosen.map(({name, rows: own, missing}) => {
      if (own.length === 0) return `${name}: not published.`;
      const [most, fewest] = [greatest(own, (d) => d.people)!, least(own, (d) => d.people)!];
      const [first, last] = [own[0], own.at(-1)!];
      const gaps = missing > 0 ? ` Not reported: ${quarters(missing)}.` : "";
      return `${name}: ${formatNumber(first.people)} in ${formatQuarter(first.quarter_ending)}, at most ${formatNumber(most.people)} in ${formatQuarter(most.quarter_ending)}, at least ${formatNumber(fewest.people)} in ${formatQuarter(fewest.quarter_ending)}, ${formatNumber(last.people)} in ${formatQuarter(last.quarter_ending)}.${gaps}`;
    });
    return `A line of ${applicantTypes[type].words} for each country, by quarter. ${parts.join(" ")} ${sharesInWords(chosen, type)} They are counts without a margin, each month rounded to 5.`;
  },
  table: [
    {name: "name", label: "Country"},
    {name: "applicant_type", label: "Who is counted"},
    ...years.map((year) => ({
      name: `y${year}`,
      label: String(year),
      missing: "a quarter not reported"
    }))
  ],
  // A row for each country, by name and never by size; the download has the quarters.
  tableRows: (rows, choices) => {
    const type = applicantTypeOf(choices.applicants);
    const ofType = rows.filter(({applicant_type}) => applicant_type === type);
    const whole = group(wholeYears(ofType), ({country}) => country);
    return [...group(ofType, ({country}) => country)].map(([country, [{name}]]) => ({
      name,
      applicant_type: applicantTypes[type].words,
      ...Object.fromEntries(
        years.map((year) => [
          `y${year}`,
          whole.get(country)?.find((row) => row.year === year)?.people ?? null
        ])
      )
    }));
  },
  sources: ["europe_asylum_applicants"],
  asked: {
    questions: [
      {
        question: "Did the UK take its fair part?",
        answer:
          "What is fair, no table says. This one says where people applied: not who needed protection, how large a country is, or what was decided."
      },
      {
        question: "Are these refugees?",
        answer:
          "They are people who asked for asylum. Whether they were given protection was decided later, and stands elsewhere."
      },
      {
        question: "Why does a line break?",
        answer: "A month of that quarter was not reported. It is missing, and not zero."
      }
    ],
    avoid: [
      "“So many people came to Europe.” Whoever applied in two countries is in both counts.",
      "“So many per head.” No population stands beside these counts.",
      "Words for water, such as “wave”. They are people, who were counted one by one."
    ]
  },
  caveats: ["applicants-rounded", "applicants-twice", "applicants-years-in-table"],
  width: "wide"
});
