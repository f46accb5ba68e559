import {formatNumber} from "../../prose/format.js";
import type {Case, Drill} from "../drill.js";
import {numberIn, type Material, type MaterialRow} from "../material.js";
import {whole} from "./local-flows.js";

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
          settles: {figure: "compare-places", choices: {}, page: "/places/"},
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
