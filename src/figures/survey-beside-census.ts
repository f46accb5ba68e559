import {besideCount, type BesideCount} from "../charts/beside-count.js";
import {formatNumber} from "../prose/format.js";
import {
  roundedTo,
  surveyAndCensusSql,
  tallyOf,
  type SurveyAndCensus
} from "../prose/survey-and-census.js";
import {holdsCount, type Held} from "../stats/held-count.js";
import {figure} from "./figure.js";

const heldOf = ({born_abroad, half_width, counted}: SurveyAndCensus): Held =>
  holdsCount(counted, {value: born_abroad, halfWidth: half_width}, {roundedTo});

function toBeside(row: SurveyAndCensus): BesideCount {
  const {place, name, born_abroad, half_width, counted} = row;
  const held = heldOf(row);
  const verdicts = {
    held: "the interval holds the count",
    missed: "the interval misses the count",
    "rounding decides": "whether the interval holds the count depends on how it was rounded"
  } as const;
  return {
    name,
    estimate: born_abroad,
    halfWidth: half_width,
    count: counted,
    held,
    isFocus: place === "york",
    title: `${name}: ${formatNumber(born_abroad)} ± ${formatNumber(half_width)} by the survey of 2011, ${formatNumber(counted)} at the Census; ${verdicts[held]}`
  };
}

export const surveyBesideCensus = figure<SurveyAndCensus>({
  title: "Most intervals of the survey held what the Census counted",
  subtitle:
    "Residents born outside the UK in the authorities of Yorkshire and The Humber: the Annual Population Survey of 2011 with its 95% interval, in per cent of the count of the Census of 2011",
  holds: (rows) => {
    const {figures: places, held} = tallyOf(rows);
    return 2 * held > places || `the interval holds the count in ${held} of ${places}`;
  },
  query: {sql: surveyAndCensusSql, params: []},
  chart: (rows, {document, width}) => besideCount(rows.map(toBeside), {document, width}),
  words: (rows) => {
    const {figures: places, held, rounding, below} = tallyOf(rows);
    return `In ${held} of ${places} authorities the interval, as printed, held the count. Estimates are rounded to thousands, and for ${rounding} that could turn the answer. In ${below} the estimate lies below the count.`;
  },
  describe: (rows) => {
    const {figures: places, held, missed, rounding, below} = tallyOf(rows);
    const lines = rows.map((row) => toBeside(row).title);
    return `The interval as printed held the count in ${held} of ${places} authorities and missed it in ${missed}; rounding could turn ${rounding}. In ${below} the estimate lies below the count. ${lines.join(". ")}.`;
  },
  table: [
    {name: "name", label: "Authority"},
    {name: "born_abroad", label: "Survey of 2011"},
    {name: "half_width", label: "±"},
    {name: "counted", label: "Census, 27 March 2011"}
  ],
  sources: ["place_born_abroad_aps", "place_birthplace_2011"],
  asked: {
    questions: [
      {
        question: "Can the survey be trusted, then?",
        answer:
          "Its intervals did about what they promise, in this one year. The estimates lean below the count: the survey leaves out most student halls and other shared places."
      },
      {
        question: "Is the census the truth?",
        answer: "It is the nearest we have. It asked everybody, once, and it misses people too."
      }
    ],
    avoid: [
      "“The survey overlooks so many migrants.” The two do not count quite the same.",
      "“Our survey was wrong.” A miss now and then is part of what an interval promises."
    ]
  },
  caveats: ["survey-is-no-census", "per-cent-of-count"]
});
