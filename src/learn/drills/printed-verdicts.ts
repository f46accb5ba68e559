import {formatNumber} from "../../prose/format.js";
import {differenceTest} from "../../stats/difference-test.js";
import type {SurveyFigure} from "../../stats/interval.js";
import {roundedTest} from "../../stats/rounded-test.js";
import type {Case, Drill} from "../drill.js";
import type {Cell, FigureState} from "../item.js";
import {cellOf, numberIn, type Material, type MaterialRow} from "../material.js";
import {thousand} from "./survey-years.js";

/** The groups that a sentence can name; those of other groups are passed over. */
const groups: Readonly<Record<string, string>> = {
  all: "",
  british: " of British citizens",
  non_british: " of people who are not British",
  eu: " of EU citizens",
  non_eu: " of people from outside the EU",
  eu15: " of citizens of the older EU countries",
  eu8: " of citizens of the EU countries that joined in 2004",
  eu2: " of citizens of Bulgaria and Romania",
  asia: " of citizens of Asian countries",
  definite_job: " of people with a job to go to",
  looking_for_work: " of people looking for work",
  formal_study: " of people who come to study",
  accompany_join: " of people joining family",
  work_all: " of people who move for work"
};

const flows: Readonly<Record<string, string>> = {
  immigration: "Immigration",
  emigration: "Emigration",
  net: "Net migration"
};

/** A change on which ONS printed a verdict; in thousands. */
interface Printed {
  name: string;
  from: SurveyFigure & {year: number};
  to: SurveyFigure & {year: number};
  change: number;
  /** The margin of the change, on the figures as rounded. */
  margin: number;
  /** How far the two ranges are from touching; negative where they overlap. */
  gap: number;
  cells: Readonly<Record<string, Cell>>;
}

/** Returns the changes that are clear both as printed and for every value that rounds to the figures. */
function clearChanges({rows}: Material): Printed[] {
  return rows.verdicts.flatMap((row: MaterialRow) => {
    const names = ["from", "to"].flatMap((side) => [
      `estimate_${side}_thousand`,
      `ci95_half_width_${side}_thousand`
    ]);
    const group = groups[String(row.category)];
    if (group === undefined) return [];
    if (row.flow === "emigration" && row.category === "formal_study") return [];
    if (names.some((name) => numberIn(row, name) === null)) return [];
    const [a, aHalf, b, bHalf] = names.map((column) => cellOf("verdicts", {row, column, step: 1}));
    const from = {value: a.value!, halfWidth: aHalf.value!, year: Number(row.year_from)};
    const to = {value: b.value!, halfWidth: bHalf.value!, year: Number(row.year_from) + 1};
    if (roundedTest(to, from).verdict !== "significant") return [];
    const change = to.value - from.value;
    if (change > 0 !== (row.ons_significant_change === "Up")) return [];
    return [
      {
        name: `${flows[String(row.flow)]}${group}`,
        from,
        to,
        change,
        margin: differenceTest(to, from).halfWidth,
        gap: Math.abs(change) - from.halfWidth - to.halfWidth,
        cells: {from: a, fromHalf: aHalf, to: b, toHalf: bHalf}
      }
    ];
  });
}

const people = (thousands: number) => thousand(Math.abs(thousands) * 1000);

const given = ({name, from, to}: Printed): string[] => [
  `${name} was put at ${people(from.value)} ± ${people(from.halfWidth)} in ${from.year} and at ${people(to.value)} ± ${people(to.halfWidth)} in ${to.year}.`
];

const verdicts: FigureState = {figure: "printed-verdicts", choices: {}, page: "/net-migration"};

const verbs = ({change}: Printed) =>
  change > 0
    ? {past: "rose", now: "rises", noun: "rise", way: "up"}
    : {past: "fell", now: "falls", noun: "fall", way: "down"};

export const overlapMeansSame: Drill = {
  name: "overlap-means-same",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "No printed change is clear while its ranges overlap.",
  cases: (material) =>
    clearChanges(material)
      // The ranges overlap for sure: four roundings of half a thousand each.
      .filter(({gap}) => gap <= -2)
      .map((found): Case => {
        const {name, from, to, change, margin, cells} = found;
        const {past, now, noun} = verbs(found);
        const sum = from.halfWidth + to.halfWidth;
        return {
          cells,
          given: [...given(found), "The two ranges overlap."],
          because: `The change is ${people(change)}, and its own margin is only about ${people(margin)}. That the ranges touch says nothing against it.`,
          instead: `${name} ${past} by ${people(change)} between ${from.year} and ${to.year}, give or take ${people(margin)}.`,
          settles: verdicts,
          trueFalse: {
            right: {
              id: "clear",
              text: `The ${noun} is larger than its own margin, although the ranges overlap.`
            },
            wrong: [{id: "same", text: "The ranges overlap, so nothing has changed."}]
          },
          headline: {
            right: {
              id: "clear",
              text: `${name} ${now} by ${people(change)}, give or take ${people(margin)}`
            },
            wrong: [
              {id: "same", text: `${name} does not change`},
              {
                id: "no-margin",
                text: `${name} ${now} by ${people(change)} exactly`,
                shows: "no-margin-means-exact",
                why: "The change has a margin too, and it belongs beside it."
              }
            ]
          },
          mend: {
            sentence: `Between ${from.year} and ${to.year} the number …`,
            right: {id: "clear", text: `${past}, by more than the margin of the change`},
            wrong: [
              {id: "same", text: "did not change, since the ranges overlap"},
              {
                id: "unknown",
                text: "may have changed or not: overlapping ranges cannot be told apart"
              }
            ]
          },
          estimate: {
            question: "About how large is the margin of the change?",
            unit: "thousand people",
            value: margin,
            lower: margin - 1.5,
            upper: margin + 1.5,
            written: `about ${formatNumber(margin)} thousand`,
            slips:
              sum - margin > 4 ? [{lower: sum - 1, upper: sum + 1, shows: "margins-add-up"}] : []
          }
        };
      })
};

export const clearMeansLarge: Drill = {
  name: "clear-means-large",
  types: ["true-false", "headline", "estimate"],
  isLocal: false,
  whyNone: "No printed change is both clear and small.",
  cases: (material) =>
    clearChanges(material)
      .filter(({from, change}) => from.value > 0 && Math.abs(change) / from.value < 0.2)
      .map((found): Case => {
        const {name, from, to, change, margin, cells} = found;
        const {past, noun, way} = verbs(found);
        const share = (100 * Math.abs(change)) / from.value;
        const percent = formatNumber(share, {percent: true});
        return {
          cells,
          given: [...given(found), `ONS printed “${change > 0 ? "Up" : "Down"}”: a clear change.`],
          because: `Clear means larger than its margin, which is about ${people(margin)}. How large it is, is another question: about ${percent} of the earlier figure.`,
          instead: `${name} ${past} by ${people(change)} between ${from.year} and ${to.year}, or about ${percent}.`,
          settles: verdicts,
          trueFalse: {
            right: {
              id: "clear-and-size",
              text: `The ${noun} is clear, and it is about ${percent} of the earlier figure.`
            },
            wrong: [
              {id: "large", text: `The ${noun} is clear. That alone means that it is large.`},
              {id: "important", text: `The ${noun} is clear. That alone means that it matters.`}
            ]
          },
          headline: {
            right: {id: "clear-and-size", text: `${name} ${way} by about ${percent}`},
            wrong: [
              {id: "large", text: `${name} ${change > 0 ? "soars" : "plunges"}`},
              {
                id: "same",
                text: `${name} stays as it was`,
                shows: "overlap-means-same",
                why: "The change is larger than its margin."
              }
            ]
          },
          estimate: {
            question: `By about how many per cent of the earlier figure did it ${change > 0 ? "rise" : "fall"}?`,
            unit: "per cent",
            value: share,
            lower: share - 2,
            upper: share + 2,
            written: `about ${percent}`,
            slips: [{lower: 50, upper: 100}]
          }
        };
      })
};
