import {formatNumber} from "../../prose/format.js";
import {reliability} from "../../stats/reliability.js";
import type {Case, Drill} from "../drill.js";
import type {Cell} from "../item.js";
import {cellOf, numberIn, type Material} from "../material.js";
import {inPeople} from "./survey-years.js";
import {explainer} from "./explainer.js";

/** A figure of the port survey, in thousands with one decimal, and its margin. */
interface PortFigure {
  value: number;
  half: number;
  cells: {value: Cell; half: Cell};
}

/** Returns arrivals, departures and net of each year of the port survey that has all margins. */
function portYears({rows}: Material): {year: number; flows: Record<string, PortFigure>}[] {
  const years = [...new Set(rows.portSurvey.map(({year}) => Number(year)))];
  return years.flatMap((year) => {
    const flows: Record<string, PortFigure> = {};
    for (const row of rows.portSurvey.filter((row) => row.year === year)) {
      if (numberIn(row, "ci95_half_width_thousand") === null) continue;
      const cell = (column: string) => cellOf("portSurvey", {row, column, step: 0.1});
      const cells = {value: cell("estimate_thousand"), half: cell("ci95_half_width_thousand")};
      flows[String(row.flow)] = {value: cells.value.value!, half: cells.half.value!, cells};
    }
    const {immigration, emigration, net} = flows;
    return immigration && emigration && net && net.value > net.half ? [{year, flows}] : [];
  });
}

export const netAsPrecise: Drill = {
  name: "net-as-precise-as-flows",
  types: ["true-false", "headline", "estimate"],
  isLocal: false,
  whyNone: "No year of the port survey has all three margins.",
  cases: (material) =>
    portYears(material).flatMap(({year, flows}): Case[] => {
      const {immigration, emigration, net} = flows;
      const noise = ({value, half}: PortFigure) => reliability({value, halfWidth: half}).cvPercent!;
      const most = Math.max(noise(immigration), noise(emigration));
      const share = (100 * net.half) / net.value;
      const ofArrivals = (100 * immigration.half) / immigration.value;
      // Only years in which nobody can mistake the one for the other.
      if (!(noise(net) > 1.5 * most && share - ofArrivals > 6)) return [];
      const [about, give] = [inPeople(net.value), inPeople(net.half)];
      const lesser = inPeople(Math.min(immigration.half, emigration.half));
      if (lesser === give) return [];
      const words = (name: string, {value, half}: PortFigure) =>
        `${name} ${formatNumber(value * 1000, {to: 100})} ± ${formatNumber(half * 1000, {to: 100})}`;
      return [
        {
          cells: {
            arrivals: immigration.cells.value,
            arrivalsHalf: immigration.cells.half,
            departures: emigration.cells.value,
            departuresHalf: emigration.cells.half,
            net: net.cells.value,
            netHalf: net.cells.half
          },
          given: [
            `The port survey of ${year} found: ${words("arrivals", immigration)}, ${words("departures", emigration)}, ${words("net migration", net)}.`
          ],
          because: `The margin of net migration is about ${formatNumber(share)}% of net migration itself; that of arrivals is about ${formatNumber(ofArrivals)}% of arrivals.`,
          instead: `Net migration in ${year} was about ${about}, give or take ${give}, by the port survey.`,
          settles: explainer("net-is-noisy"),
          trueFalse: {
            right: {
              id: "less-sure",
              text: "For its size, net migration is less sure than arrivals and less sure than departures."
            },
            wrong: [{id: "as-sure", text: "For its size, net migration is as sure as arrivals."}]
          },
          headline: {
            right: {
              id: "own-margin",
              text: `Net migration in ${year}: about ${about}, give or take ${give}`
            },
            wrong: [
              {
                id: "as-sure",
                text: `Net migration in ${year}: about ${about}, give or take ${lesser}`,
                why: "That is the margin of one of the two flows. Net migration keeps the doubt of both."
              },
              {
                id: "no-margin",
                text: `Net migration in ${year}: ${formatNumber(net.value * 1000, {to: 100})}, no more and no less`,
                shows: "no-margin-means-exact",
                why: "A margin is published. Left out, the number looks exact."
              }
            ]
          },
          estimate: {
            question:
              "The margin of net migration: about how many per cent of net migration itself is it?",
            unit: "per cent",
            value: share,
            lower: share - 2,
            upper: share + 2,
            written: `about ${formatNumber(share)}%`,
            slips: [
              {
                lower: Math.max(0, ofArrivals - 2),
                upper: ofArrivals + 2,
                why: "So much is the margin of arrivals. Net migration keeps the doubt of both flows, and loses their size."
              }
            ]
          }
        }
      ];
    })
};

export const moreDigits: Drill = {
  name: "more-digits-more-accurate",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "No year of the port survey has a margin.",
  cases: (material) =>
    portYears(material).flatMap(({year, flows}): Case[] => {
      const {value, half, cells} = flows.net;
      const [exact, margin] = [value, half].map((number) => formatNumber(number * 1000, {to: 100}));
      const [about, give] = [inPeople(value), inPeople(half)];
      if (exact === about) return [];
      const steps = half / 0.1;
      return [
        {
          cells: {net: cells.value, netHalf: cells.half},
          given: [`By the port survey, net migration in ${year} was ${exact} ± ${margin}.`],
          because: `The margin is ${margin}. Whether the number ends in hundreds or in thousands makes no difference beside that.`,
          instead: `Net migration in ${year} was about ${about}, give or take ${give}.`,
          settles: explainer("net-is-noisy"),
          trueFalse: {
            right: {id: "no-more-sure", text: `“${exact}” is no more sure than “about ${about}”.`},
            wrong: [
              {
                id: "more-sure",
                text: `“${exact}” is more accurate than “about ${about}”, since it has more digits.`
              }
            ]
          },
          headline: {
            right: {id: "no-more-sure", text: `Net migration about ${about}, give or take ${give}`},
            wrong: [
              {id: "more-sure", text: `Net migration ${exact}, accurate to the last hundred`},
              {
                id: "no-margin",
                text: `Net migration is ${about} exactly`,
                shows: "no-margin-means-exact",
                why: "A margin is published. Left out, the number looks exact."
              }
            ]
          },
          mend: {
            sentence: `In ${year} net migration was …`,
            right: {id: "no-more-sure", text: `about ${about}, give or take ${give}`},
            wrong: [
              {id: "more-sure", text: `${exact}, which is surer than a round number`},
              {
                id: "no-margin",
                text: "known to the person",
                shows: "no-margin-means-exact"
              }
            ]
          },
          estimate: {
            question: `The last digit that is not zero stands for hundreds. How many hundreds is the margin wide on each side?`,
            unit: "hundreds",
            value: steps,
            lower: steps - 5,
            upper: steps + 5,
            written: formatNumber(steps),
            slips: [
              {
                lower: 0,
                upper: 1,
                why: "The margin is far wider than the last digit."
              }
            ]
          }
        }
      ];
    })
};
