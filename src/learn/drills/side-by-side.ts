import {findMeasure} from "../../facts/lookup.js";
import {resolvePeriod} from "../../facts/period.js";
import {formatDay} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import type {Period} from "../../stats/estimate.js";
import {familywiseError} from "../../stats/multiplicity.js";
import {sharedMonths} from "../../stats/window-overlap.js";
import type {Case, Drill} from "../drill.js";
import type {Cell} from "../item.js";
import {cellOf, numberIn, type Material, type MaterialRow} from "../material.js";
import {count, has, localFigure, whole} from "./local-flows.js";

/** A figure of 2016 that a newspaper might set beside another, with the year that it is for. */
interface Dated {
  /** As in "new registrations with a GP". */
  name: string;
  cell: Cell;
  period: Period;
}

/** The period of a measure for the year *period*, as its own table has it. */
function periodOf(name: string, {table, period}: {table: string; period: string}): Period {
  const source = findMeasure(name).sources.find((known) => known.table === table)!;
  return resolvePeriod(period, source.period)!.period;
}

function datedFigures({rows, place}: Material): Dated[] {
  const indicators = rows.indicators.find((row) => row.place === place);
  const registrations = rows.registrations.find((row) => row.place === place && row.year === 2016);
  const found: Dated[] = [];
  const table = "place_indicators_2016";
  if (indicators && has(indicators, "international_in_mid2016", "gp_registrations_mid2016"))
    found.push(
      {
        name: "arrivals from abroad, as ONS estimates them,",
        cell: whole("indicators", indicators, "international_in_mid2016"),
        period: periodOf("arrivals-beside-registrations", {table, period: "2016"})
      },
      {
        name: "new registrations with a GP after an address abroad",
        cell: whole("indicators", indicators, "gp_registrations_mid2016"),
        period: periodOf("gp-registrations", {table, period: "2016"})
      }
    );
  if (registrations)
    found.push({
      name: "National Insurance numbers given to adults from abroad, at least,",
      cell: whole("registrations", registrations, "registrations_at_least"),
      period: periodOf("nino-at-least", {table: "place_nino_lower_bound", period: "2016"})
    });
  return found;
}

export const yearsOfDifferentKind: Drill = {
  name: "years-of-different-kind",
  types: ["true-false", "headline", "chart", "estimate"],
  isLocal: true,
  whyNone: "For this place, two figures of 2016 with years of different kinds are not carried.",
  cases: (material) => {
    const {place, placeName} = material;
    const found = datedFigures(material);
    const pairs = found.flatMap((a, i) => found.slice(i + 1).map((b) => [a, b] as const));
    return pairs.flatMap(([a, b]): Case[] => {
      const shared = Math.round(sharedMonths(a.period, b.period));
      if (shared >= 12) return [];
      const [endA, endB] = [a, b].map(({period}) => formatDay(period.end));
      const value = ({cell}: Dated) => count(cell.value!);
      const short = ({name}: Dated) => name.split(",")[0];
      return [
        {
          cells: {a: a.cell, b: b.cell},
          given: [
            `Two figures for ${placeName} are headed “2016”: ${value(a)} ${a.name} in the year to ${endA}, and ${value(b)} ${b.name} in the year to ${endB}.`
          ],
          because: `One year ends on ${endA}, the other on ${endB}. They share ${formatNumber(shared)} of twelve months, and they count different things as well.`,
          instead: `${value(a)} ${a.name} in the year to ${endA}; ${value(b)} ${b.name} in the year to ${endB}.`,
          settles: localFigure(place, "arrivals-three-ways"),
          trueFalse: {
            right: {
              id: "different-months",
              text: `The two years have ${formatNumber(shared)} months in common, and not twelve.`
            },
            wrong: [
              {id: "same-months", text: "Both are of 2016, so they are of the same twelve months."}
            ]
          },
          headline: {
            right: {
              id: "different-months",
              text: `${placeName}: ${value(a)} ${short(a)} (year to ${endA}), ${value(b)} ${short(b)} (year to ${endB})`
            },
            wrong: [
              {
                id: "same-months",
                text: `${placeName} in 2016: ${value(a)} ${short(a)}, ${value(b)} ${short(b)} in the same months`
              },
              {
                id: "subtracted",
                text: `${placeName}: ${count(Math.abs(a.cell.value! - b.cell.value!))} people went missing in 2016`,
                shows: "ni-number-is-immigration",
                why: "The two count different people in different months. Their difference counts nobody."
              }
            ]
          },
          chart: {
            right: {
              id: "different-months",
              text: "Two dots, each with its source and the last day of its year written beside it"
            },
            wrong: [
              {id: "same-months", text: "Two bars above one mark, “2016”"},
              {
                id: "joined",
                text: "One line that leads from the one figure to the other",
                why: "A line says that one thing has changed. These are two things."
              }
            ]
          },
          estimate: {
            question: "How many months do the two years have in common?",
            unit: "months",
            value: shared,
            lower: shared,
            upper: shared,
            written: formatNumber(shared),
            slips: [{lower: 12, upper: 12}]
          }
        }
      ];
    });
  }
};

const rateColumn = "short_term_inflow_per_1000_mid2015";

/** Pairs of places whose rates are neighbours in the order, and close. */
function closeRates({rows}: Material): [MaterialRow, MaterialRow][] {
  const names = new Set(
    rows.places.filter(({kind}) => kind === "local authority").map(({place}) => place)
  );
  const ranked = rows.indicators
    .filter((row) => names.has(row.place) && numberIn(row, rateColumn) !== null)
    .sort((a, b) => numberIn(b, rateColumn)! - numberIn(a, rateColumn)!);
  return ranked.slice(1).map((row, i): [MaterialRow, MaterialRow] => [ranked[i], row]);
}

export const leagueOfTinyRates: Drill = {
  name: "league-of-tiny-rates",
  types: ["true-false", "headline", "chart", "estimate"],
  isLocal: false,
  whyNone: "No two rates are close.",
  cases: (material) =>
    closeRates(material).flatMap(([high, low]): Case[] => {
      const [a, b] = [high, low].map((row) => whole("indicators", row, rateColumn));
      // For every ten thousand residents: the rates are printed for every thousand.
      const apart = 10 * (a.value! - b.value!);
      const nameOf = (row: MaterialRow) =>
        String(material.rows.places.find(({place}) => place === row.place)!.name);
      const [first, second] = [nameOf(high), nameOf(low)];
      const write = (value: number) => formatNumber(value, {to: 0.01});
      if (!(apart >= 0.5 && apart <= 5)) return [];
      return [
        {
          cells: {high: a, low: b},
          given: [
            `Short-term arrivals for every 1,000 residents, year to mid-2015: ${first} ${write(a.value!)}, ${second} ${write(b.value!)}.`,
            "No margin is published for either rate."
          ],
          because: `The difference is about ${formatNumber(apart, {to: 0.1})} people for every 10,000 residents. Without a margin, nobody can say that it is more than chance.`,
          instead: `${first} and ${second} have similar rates of short-term arrivals, ${write(a.value!)} and ${write(b.value!)} for every 1,000 residents; no margin is published.`,
          settles: {figure: "compare-places", choices: {}, page: "/places"},
          trueFalse: {
            right: {
              id: "no-order",
              text: "The two rates are close, and without margins they put neither place first."
            },
            wrong: [
              {
                id: "order",
                text: `For its size, ${first} surely has more short-term migration than ${second}.`
              }
            ]
          },
          headline: {
            right: {
              id: "no-order",
              text: `${first} and ${second}: similar rates of short-term arrivals`
            },
            wrong: [
              {id: "order", text: `${first} beats ${second} in the migration league`},
              {
                id: "people",
                text: `${first} took ${write(a.value!)} migrants, ${second} only ${write(b.value!)}`,
                shows: "count-map-is-rate",
                why: "These are rates for every 1,000 residents, and no numbers of people."
              }
            ]
          },
          chart: {
            right: {
              id: "no-order",
              text: "Dots for all places on one scale, with a note that no margin is published"
            },
            wrong: [
              {id: "order", text: "A numbered table from first to last"},
              {
                id: "cut-axis",
                text: `Two bars, cut off below so that ${first} looks far taller`,
                why: "Bars that do not begin at zero make a small difference look large."
              }
            ]
          },
          estimate: {
            question: "How many people for every 10,000 residents is the difference?",
            unit: "for every 10,000",
            value: apart,
            lower: apart - 0.3,
            upper: apart + 0.3,
            written: `about ${formatNumber(apart, {to: 0.1})}`,
            slips: [
              {
                lower: 10 * b.value! - 0.3,
                upper: 10 * a.value! + 0.3,
                why: "That is the rate of one place. The difference of the two is asked for."
              }
            ]
          }
        }
      ];
    })
};

export const oneSurpriseIsNews: Drill = {
  name: "one-surprise-is-news",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "Too few councils have figures for both years.",
  cases: ({rows}) => {
    const years = [...new Set(rows.survey.map(({year}) => Number(year)))].sort();
    return years.slice(1).flatMap((year): Case[] => {
      const of = (wanted: number) => rows.survey.filter((row) => row.year === wanted);
      const pairs = of(year).flatMap((row) => {
        const base = of(year - 1).find(({place}) => place === row.place);
        return base ? [[row, base] as const] : [];
      });
      const tests = pairs.length;
      if (tests < 16) return [];
      const {anyFalseAlarm, expectedFalseAlarms} = familywiseError(tests);
      const chance = 100 * anyFalseAlarm;
      const cells = Object.fromEntries(
        pairs.map(([row]) => [
          String(row.place),
          cellOf("survey", {row, column: "born_abroad", step: 1000})
        ])
      );
      return [
        {
          cells,
          given: [
            `A survey gives residents born abroad for ${formatNumber(tests)} councils in ${year - 1} and ${year}. Each council’s change is tested at the usual level, at which 5 tests in 100 give a false alarm.`,
            "Suppose that nothing has changed anywhere, and that the tests have nothing to do with each other."
          ],
          because: `In about ${formatNumber(chance)} of 100 such rounds at least one of ${formatNumber(tests)} councils looks clear by luck alone. On average ${formatNumber(expectedFalseAlarms, {to: 0.1})} do.`,
          instead: `Of ${formatNumber(tests)} councils one shows a clear change; one such change is to be expected by chance.`,
          settles: {figure: "born-abroad", choices: {}, page: "/york"},
          trueFalse: {
            right: {
              id: "likely",
              text: "That at least one council looks clear by luck is likelier than not."
            },
            wrong: [
              {
                id: "news",
                text: "If one council comes out clear, something must have happened there."
              }
            ]
          },
          headline: {
            question: "One council comes out clear. Which headline may you print?",
            right: {
              id: "likely",
              text: `One of ${formatNumber(tests)} councils shows a clear change, as chance alone would often bring`
            },
            wrong: [
              {id: "news", text: "Migration surprise in one council"},
              {
                id: "all-same",
                text: `Nothing has changed in any of ${formatNumber(tests)} councils`,
                shows: "no-clear-change-means-none"
              }
            ]
          },
          mend: {
            question: "One council comes out clear. Which words mend the sentence?",
            sentence: "One clear result among so many …",
            right: {id: "likely", text: "is no surprise, even if nothing has changed"},
            wrong: [
              {id: "news", text: "shows where something happened"},
              {
                id: "proof",
                text: "is right with a chance of 95 in 100",
                why: "One test in twenty gives a false alarm. With many tests, one of them often does."
              }
            ]
          },
          estimate: {
            question:
              "In about how many of 100 such rounds would at least one council look clear by luck alone?",
            unit: "of 100",
            value: chance,
            lower: chance - 10,
            upper: Math.min(100, chance + 10),
            written: `about ${formatNumber(chance)} of 100`,
            slips: [
              {lower: 4, upper: 6, why: "That is the chance for one council. There are many."}
            ]
          }
        }
      ];
    });
  }
};
