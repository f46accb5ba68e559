import {findMeasure} from "../../facts/lookup.js";
import {resolvePeriod} from "../../facts/period.js";
import {formatDay} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import type {Period} from "../../stats/estimate.js";
import {sharedMonths} from "../../stats/window-overlap.js";
import type {Case, Drill} from "../drill.js";
import type {Cell} from "../item.js";
import {type Material} from "../material.js";
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
