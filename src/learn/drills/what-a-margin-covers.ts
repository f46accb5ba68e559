import {formatNumber} from "../../prose/format.js";
import {reliability} from "../../stats/reliability.js";
import {isInsideInterval} from "../../stats/revision.js";
import type {Case, Drill} from "../drill.js";
import type {Cell, FigureState} from "../item.js";
import {cellOf, numberIn, type Material, type MaterialRow} from "../material.js";
import {thousand} from "./survey-years.js";

const explainer = (figure: string): FigureState => ({
  figure,
  choices: {},
  page: "/net-migration"
});

/** A balance as first published and as revised after the Census of 2011, in thousands. */
interface CensusYear {
  year: number;
  first: number;
  half: number;
  revised: number;
  cells: {first: Cell; half: Cell; revised: Cell};
}

/** Returns the years that have both, where rounding leaves no doubt whether one left the range of the other. */
function censusYears({rows}: Material): CensusYear[] {
  const found = rows.census.filter(({version}) => version === "original_before_2011_census");
  return found.flatMap((row) => {
    const later = rows.census.find(
      ({version, year}) => version === "revised_2011_census" && year === row.year
    );
    if (!later || numberIn(row, "ci95_half_width_thousand") === null) return [];
    const cell = (of: MaterialRow, column: string) => cellOf("census", {row: of, column, step: 1});
    const cells = {
      first: cell(row, "estimate_thousand"),
      half: cell(row, "ci95_half_width_thousand"),
      revised: cell(later, "estimate_thousand")
    };
    const [first, half, revised] = [cells.first.value!, cells.half.value!, cells.revised.value!];
    // Three numbers, each rounded to a thousand, can be half a thousand off.
    const isOpen = Math.abs(Math.abs(revised - first) - half) <= 1.5;
    return isOpen ? [] : [{year: Number(row.year), first, half, revised, cells}];
  });
}

const inPeople = (thousands: number) => thousand(thousands * 1000);

const censusGiven = ({year, first, half, revised}: CensusYear): string[] => [
  `Net migration of ${year} was first put at ${inPeople(first)}, give or take ${inPeople(half)}: a range of ${inPeople(first - half)} to ${inPeople(first + half)}.`,
  `After the Census of 2011 it was revised to ${inPeople(revised)}.`
];

const isOutside = ({first, half, revised}: CensusYear) =>
  !isInsideInterval(revised, {lower: first - half, upper: first + half});

export const marginCoversEverything: Drill = {
  name: "margin-covers-everything",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "No revised balance lies clearly outside its first range.",
  cases: (material) =>
    censusYears(material)
      .filter((year) => isOutside(year) && year.revised > year.first)
      .map((found): Case => {
        const {year, first, half, revised, cells} = found;
        const above = revised - first - half;
        const [lower, upper] = [inPeople(first - half), inPeople(first + half)];
        return {
          cells,
          given: censusGiven(found),
          because: `The Census found people whom the survey had missed. The margin is for the luck of who was asked, and ${inPeople(revised)} lies outside the range.`,
          instead: `Net migration of ${year} was put at ${inPeople(first)}, give or take ${inPeople(half)} for sampling alone; it has been revised to ${inPeople(revised)}.`,
          settles: explainer("net-is-noisy"),
          trueFalse: {
            right: {
              id: "sampling-only",
              text: "The margin left out people whom the survey had missed."
            },
            wrong: [{id: "everything", text: "The margin covered everything that can go wrong."}]
          },
          headline: {
            right: {
              id: "sampling-only",
              text: `Net migration of ${year} revised by more than its margin, which covers sampling alone`
            },
            wrong: [
              {
                id: "everything",
                text: `Margin proves it: net migration of ${year} was between ${lower} and ${upper}`
              },
              {
                id: "made-up",
                text: `First figure for ${year} was made up`,
                shows: "revision-is-error"
              }
            ]
          },
          mend: {
            sentence: `The range from ${lower} to ${upper} covered …`,
            right: {id: "sampling-only", text: "the luck of who was asked, and no other error"},
            wrong: [
              {id: "everything", text: "every error that there can be"},
              {
                id: "revision",
                text: "all later revisions as well",
                shows: "interval-bounds-revision"
              }
            ]
          },
          estimate: {
            question: "How far above the top of the first range does the revised figure lie?",
            unit: "thousand people",
            value: above,
            lower: above - 1.5,
            upper: above + 1.5,
            written: `about ${formatNumber(above)} thousand`,
            slips: [{lower: 0, upper: 0}]
          }
        };
      })
};

export const intervalBoundsRevision: Drill = {
  name: "interval-bounds-revision",
  types: ["true-false", "mend", "estimate"],
  isLocal: false,
  whyNone: "For no revised balance is it clear whether it left its first range.",
  cases: (material) =>
    censusYears(material)
      // Where the move is about as large as the margin, the two could not be told apart.
      .filter(({first, half, revised}) => Math.abs(Math.abs(revised - first) - half) > 3)
      .map((found): Case => {
        const {year, first, half, revised, cells} = found;
        const outside = isOutside(found);
        const moved = Math.abs(revised - first);
        const place = (isOut: boolean) => `${isOut ? "outside" : "inside"} the first range`;
        return {
          cells,
          given: censusGiven(found),
          because: `${inPeople(revised)} lies ${place(outside)}. ${outside ? "The range had not promised anything else" : "That was not promised"}: it is for sampling, and a revision brings in other things.`,
          instead: `Net migration of ${year} was revised from ${inPeople(first)} to ${inPeople(revised)}, which lies ${place(outside)}.`,
          settles: explainer("net-is-noisy"),
          trueFalse: {
            right: {
              id: outside ? "outside" : "inside",
              text: `The revised figure lies ${place(outside)}, which had made no promise about revisions.`
            },
            wrong: [
              {
                id: "promised",
                text: "A revision cannot leave the first range: that is what the range is for."
              }
            ]
          },
          mend: {
            sentence: "The revised figure lies …",
            right: {id: outside ? "outside" : "inside", text: place(outside)},
            wrong: [
              {
                id: outside ? "inside" : "outside",
                text: place(!outside),
                why: `${inPeople(revised)} lies ${place(outside)}.`
              },
              {id: "promised", text: "inside the first range, as every revision must"}
            ]
          },
          estimate: {
            question: "By how much did the revision move the figure?",
            unit: "thousand people",
            value: moved,
            lower: moved - 1,
            upper: moved + 1,
            written: `about ${formatNumber(moved)} thousand`,
            slips: [
              {
                lower: half - 1,
                upper: half + 1,
                why: "That is the margin. It does not say how far a revision moves."
              }
            ]
          }
        };
      })
};

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
