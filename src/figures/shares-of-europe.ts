import {shareBars, type Whole} from "../charts/share-bars.js";
import {formatNumber} from "../prose/format.js";
import type {Choices, PickControl} from "./control.js";
import {
  applicantsSql,
  applicantTypeOf,
  applicantTypes,
  focus,
  shareInWords,
  wholeYears,
  type ApplicantType,
  type QuarterOfApplicants,
  type YearOfApplicants
} from "./european-applicants.js";
import {figure} from "./figure.js";

/** How many countries stand above the United Kingdom, the most first. */
const shown = 5;
const [start, end] = ["2015", "2019"];

const pick = (label: string, year: string): PickControl => ({
  label,
  pick: {
    start: year,
    valuesOf: (rows) => Object.fromEntries(rows.map(({year}) => [`${year}`, `${year}`]))
  }
});

/** A country of the EU28 in a whole year. */
type Member = YearOfApplicants & {share: number};

const membersIn = (
  rows: readonly QuarterOfApplicants[],
  {type, year}: {type: ApplicantType; year: number}
): Member[] =>
  wholeYears(rows)
    .filter((row): row is Member => row.share !== null)
    .filter((row) => row.applicant_type === type && row.year === year)
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));

function read(
  rows: readonly QuarterOfApplicants[],
  choices: Choices
): {type: ApplicantType; years: Member[][]} {
  const type = applicantTypeOf(choices.applicants);
  const years = [...new Set([choices.first, choices.second])].map((year) => {
    const members = membersIn(rows, {type, year: Number(year)});
    if (members.length === 0) throw new RangeError(`invalid choice: year ${year}`);
    return members;
  });
  return {type, years};
}

const ownOf = (members: readonly Member[]) => members.find(({country}) => country === focus)!;

/** The largest, and the United Kingdom where it is not one of them. */
const drawn = (members: readonly Member[]): Member[] => {
  const top = members.slice(0, shown);
  const own = ownOf(members);
  return top.includes(own) ? top : [...top, own];
};

const inFull = ({name, people, share}: Member) =>
  `${name} ${formatNumber(people)} (${shareInWords(share)})`;

export const sharesOfEurope = figure<QuarterOfApplicants>({
  title: "From 2015 to 2019 the UK’s share about doubled, its number grew by less than a fifth",
  subtitle:
    "People who applied for asylum in the European Union of 28, calendar years: the five countries with the most, and the UK",
  holds: (rows) => {
    const [before, after] = [start, end].map((year) =>
      ownOf(membersIn(rows, {type: "ASY_APP", year: Number(year)}))
    );
    const [share, number] = [after.share / before.share, after.people / before.people];
    return (
      (Math.abs(share - 2) < 0.1 && number > 1 && number < 1.2) ||
      `the share is ${formatNumber(share, {to: 0.1})} times what it was, the number ${formatNumber(number, {to: 0.1})} times`
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
    first: pick("Year", start),
    second: pick("Other year", end)
  },
  chart: (rows, {choices, document, width}) => {
    const {type, years} = read(rows, choices);
    return shareBars(
      years.map((members): Whole => ({
        heading: String(members[0].year),
        people: members[0].eu28,
        of: "in the EU28",
        parts: drawn(members).map((member) => ({
          label: member.name,
          people: member.people,
          text: `${formatNumber(member.people)} (${shareInWords(member.share)})`,
          title: `${member.name}, ${member.year}: ${formatNumber(member.people)} ${applicantTypes[type].words}, ${shareInWords(member.share)} of the EU28’s; a count, each month rounded to 5`,
          isInFocus: member.country === focus
        }))
      })),
      {document, width}
    );
  },
  describe: (rows, choices) => {
    const {type, years} = read(rows, choices);
    const parts = years.map(
      (members) =>
        `${members[0].year}: ${formatNumber(members[0].eu28)} in the EU28; ${drawn(members).map(inFull).join(", ")}.`
    );
    return `Bars of ${applicantTypes[type].words} for each year, all on one scale. ${parts.join(" ")} They are counts without a margin, each month rounded to 5.`;
  },
  table: [
    {name: "name", label: "Country"},
    {name: "year", label: "Year", format: "plain"},
    {name: "people", label: "Applicants"},
    {name: "share", label: "Share of the EU28, %", format: "decimal"}
  ],
  tableRows: (rows, choices) =>
    read(rows, choices)
      .years.flat()
      .map((member) => ({...member})),
  sources: ["europe_asylum_applicants"],
  asked: {
    questions: [
      {
        question: "Did asylum in the UK double?",
        answer:
          "No. Its share about doubled, since the whole had become smaller. Its number grew by far less."
      },
      {
        question: "Who is in the whole?",
        answer:
          "The members of the European Union of that time, the UK among them. Norway and Switzerland are not."
      }
    ],
    avoid: [
      "A share without its number.",
      "“More than our part.” A larger country has more of everybody, and no population is carried here."
    ]
  },
  caveats: ["applicants-rounded", "applicants-twice", "larger-countries"]
});
