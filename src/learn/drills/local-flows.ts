import {formatRelease} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import type {Case, Drill} from "../drill.js";
import {estimateOf} from "../estimate-of.js";
import type {Cell, FigureState} from "../item.js";
import {cellOf, numberIn, type Material, type MaterialRow} from "../material.js";
import type {ReadName} from "../reads.js";

/** The page on which a place has its figures. */
export const pageOf = (place: string): string => (place === "york" ? "/york" : `/places/${place}`);

/** A figure of the place itself. York’s story has some that other places lack. */
export function localFigure(place: string, figure: string, ofYork = figure): FigureState {
  return {figure: place === "york" ? ofYork : figure, choices: {}, page: pageOf(place)};
}

/** A number that nobody rounded. */
export const whole = (name: ReadName, row: MaterialRow, column: string): Cell =>
  cellOf(name, {row, column, step: 0});

export const count = (value: number) => formatNumber(value);
export const hundred = (value: number) => formatNumber(value, {to: 100});
export const has = (row: MaterialRow, ...columns: string[]) =>
  columns.every((column) => numberIn(row, column) !== null);

/** Rows of a release that nobody rounded, with the figures that a drill needs. */
const flowRows = ({rows}: Material, columns: string[]) =>
  rows.flows.filter((row) => has(row, ...columns));

export const noMarginMeansExact: Drill = {
  name: "no-margin-means-exact",
  types: ["true-false", "headline", "mend"],
  isLocal: true,
  whyNone: "No local figure without a margin is carried for this place.",
  cases: (material) => {
    const {place, placeName} = material;
    return flowRows(material, ["international_in"]).flatMap((row): Case[] => {
      const cell = whole("flows", row, "international_in");
      const [exact, about] = [count(cell.value!), hundred(cell.value!)];
      const {interval} = estimateOf("flows", row, {measure: "immigration", period: "year"});
      if (interval !== "none" || exact === about) return [];
      const year = `the year to mid-${row.year}`;
      const release = formatRelease(String(row.release));
      return [
        {
          cells: {arrivals: cell},
          given: [
            `For ${placeName}, ONS put arrivals from abroad in ${year} at ${exact} (release of ${release}).`,
            "It publishes no margin for this figure."
          ],
          because:
            "The local figure is a share of a national estimate, worked out from records. Nobody has published how far off it may be.",
          instead: `About ${about} people came to ${placeName} from abroad in ${year}; no margin is published.`,
          settles: localFigure(place, "arrivals-three-ways"),
          trueFalse: {
            right: {id: "unknown-error", text: `We do not know how far off ${exact} may be.`},
            wrong: [{id: "exact", text: `There is no margin, so ${exact} is exact.`}]
          },
          headline: {
            right: {
              id: "unknown-error",
              text: `About ${about} came to ${placeName} from abroad; no margin is published`
            },
            wrong: [
              {id: "exact", text: `Exactly ${exact} people came to ${placeName} from abroad`},
              {
                id: "invented",
                text: `${about} came to ${placeName}, give or take a few`,
                why: "Nobody published that margin. A margin of one’s own making is worse than none."
              }
            ]
          },
          mend: {
            sentence: `There is no ± beside ${exact}, because …`,
            right: {
              id: "unknown-error",
              text: "none is published for a local figure made from records"
            },
            wrong: [
              {id: "exact", text: "every person who came was counted"},
              {
                id: "small",
                text: "the error is too small to matter",
                why: "Nobody knows how large the error is."
              }
            ]
          }
        }
      ];
    });
  }
};

export const netHidesGross: Drill = {
  name: "net-hides-gross",
  types: ["true-false", "headline", "estimate"],
  isLocal: true,
  whyNone: "In no year is this place’s net figure small beside its arrivals and departures.",
  cases: (material) => ["international", "internal"].flatMap((kind) => movesOf(material, kind))
};

function movesOf(material: Material, kind: string): Case[] {
  const {place, placeName} = material;
  const columns = ["in", "out", "net"].map((flow) => `${kind}_${flow}`);
  const where = kind === "international" ? "abroad" : "the rest of the UK";
  return flowRows(material, columns).flatMap((row): Case[] => {
    const [arrivals, departures, net] = columns.map((column) => whole("flows", row, column));
    const moves = arrivals.value! + departures.value!;
    const size = Math.abs(net.value!);
    // The net is small beside what it hides, and is the balance of these two.
    if (!(size < moves / 8 && size >= 10 && arrivals.value! - departures.value! === net.value!))
      return [];
    const year = `the year to mid-${row.year}`;
    const more = net.value! > 0 ? "gained" : "lost";
    return [
      {
        cells: {arrivals, departures, net},
        given: [
          `In ${year}, ${placeName}’s net migration with ${where} was ${formatNumber(net.value!, {signed: true})} (release of ${formatRelease(String(row.release))}; no margin is published).`,
          `It is made of ${count(arrivals.value!)} arrivals and ${count(departures.value!)} departures.`
        ],
        because: `${count(arrivals.value!)} arrivals and ${count(departures.value!)} departures nearly cancel out. The net figure shows only what is left.`,
        instead: `About ${hundred(arrivals.value!)} people came to ${placeName} from ${where} in ${year}, and about ${hundred(departures.value!)} left for there.`,
        settles: localFigure(place, "components-of-change"),
        trueFalse: {
          right: {
            id: "much-movement",
            text: `Many people came from ${where} and many left for there, though net migration was small.`
          },
          wrong: [
            {
              id: "little-movement",
              text: `Net migration was small, so hardly anybody came from ${where}.`
            }
          ]
        },
        headline: {
          right: {
            id: "much-movement",
            text: `${hundred(arrivals.value!)} came to ${placeName} from ${where}, and ${hundred(departures.value!)} left`
          },
          wrong: [
            {
              id: "little-movement",
              text: `Only ${count(size)} people moved between ${placeName} and ${where}`
            },
            {
              id: "net-as-arrivals",
              text: `${placeName} ${more} ${count(size)} people, and that is everybody who moved`
            }
          ]
        },
        estimate: {
          question: `How many moves in or out lie behind the net figure, both directions together?`,
          unit: "moves",
          value: moves,
          lower: moves - moves / 50,
          upper: moves + moves / 50,
          written: count(moves),
          slips: [{lower: size - 5, upper: size + 5}]
        }
      }
    ];
  });
}
