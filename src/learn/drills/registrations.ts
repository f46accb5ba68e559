import {formatNumber} from "../../prose/format.js";
import type {Case, Drill} from "../drill.js";
import {cellOf} from "../material.js";
import {count, has, localFigure, whole} from "./local-flows.js";

export const niNumberIsImmigration: Drill = {
  name: "ni-number-is-immigration",
  types: ["true-false", "headline", "mend", "fault", "estimate"],
  isLocal: true,
  whyNone: "For this place the two figures are not carried, or hardly differ.",
  cases: ({place, placeName, rows}) => {
    const row = rows.indicators.find((row) => row.place === place);
    if (!row || !has(row, "nino_registrations_mid2016", "international_in_mid2016")) return [];
    const cells = {
      numbers: whole("indicators", row, "nino_registrations_mid2016"),
      arrivals: whole("indicators", row, "international_in_mid2016")
    };
    const [numbers, arrivals] = [cells.numbers.value!, cells.arrivals.value!];
    const apart = Math.abs(numbers - arrivals);
    if (apart < arrivals / 20) return [];
    const year = "the year to mid-2016";
    return [
      {
        cells,
        given: [
          `In ${year}, ${count(numbers)} adults from abroad were given a National Insurance number in ${placeName}. ONS put long-term arrivals from abroad at ${count(arrivals)}, without a margin.`
        ],
        because:
          "A National Insurance number is for adults who register to work or to claim, however long they stay. A child who arrives is not in it, nor is a student who does not work.",
        instead: `In ${year}, ${count(numbers)} adults from abroad were given a National Insurance number in ${placeName}.`,
        settles: localFigure(place, "order-of-measures"),
        trueFalse: {
          right: {
            id: "registered",
            text: `A child who comes to ${placeName} from abroad is not among the ${count(numbers)}.`
          },
          wrong: [
            {
              id: "immigration",
              text: `The figure shows that ${count(numbers)} migrants came to ${placeName} in ${year}.`
            }
          ]
        },
        headline: {
          right: {
            id: "registered",
            text: `${placeName}: ${count(numbers)} adults from abroad given a National Insurance number`
          },
          wrong: [
            {id: "immigration", text: `${placeName}: ${count(numbers)} migrants in a year`},
            {
              id: "workers",
              text: `${placeName}: ${count(numbers)} migrants took up work and stayed`
            }
          ]
        },
        mend: {
          sentence: `The ${count(numbers)} are …`,
          right: {id: "registered", text: "adults from abroad who registered to work or to claim"},
          wrong: [
            {id: "immigration", text: "all people who moved there from abroad"},
            {id: "stayed", text: "people from abroad who stayed for a year or more"}
          ]
        },
        fault: {
          exhibit: {
            kind: "sentence",
            text: `Immigration to ${placeName} was ${count(numbers)} in ${year}, as new National Insurance numbers show.`
          },
          right: {
            id: "registered",
            text: "It takes a register of adults for a count of all who came"
          },
          wrong: [
            {
              id: "margin",
              text: "It should say “give or take” a margin",
              shows: "margin-covers-everything",
              why: "A count of a register has no margin. It counts other people, which is the trouble."
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        },
        estimate: {
          question: "How far apart are the two figures?",
          unit: "people",
          value: apart,
          lower: apart - apart / 50,
          upper: apart + apart / 50,
          written: count(apart),
          slips: [{lower: 0, upper: 0}]
        }
      }
    ];
  }
};

export const bornAbroadIsNewArrival: Drill = {
  name: "born-abroad-is-new-arrival",
  types: ["true-false", "headline", "estimate"],
  isLocal: true,
  whyNone: "For this place no year has both a survey figure and arrivals that are far apart.",
  cases: (material) => {
    const {place, placeName, rows} = material;
    const release = "2016-06";
    return rows.survey
      .filter((row) => row.place === place)
      .flatMap((row): Case[] => {
        const flow = rows.flows.find((flow) => flow.year === row.year && flow.release === release);
        if (!flow || !has(flow, "international_in")) return [];
        const cells = {
          residents: cellOf("survey", {row, column: "born_abroad", step: 1000}),
          half: cellOf("survey", {row, column: "ci95_half_width", step: 1000}),
          arrivals: whole("flows", flow, "international_in")
        };
        const [residents, half, arrivals] = Object.values(cells).map(({value}) => value!);
        const [low, high] = [residents - half, residents + half].map((people) => people / arrivals);
        // Even at the low end of its range, the one is clearly more than the other.
        if (!(low >= 1.8)) return [];
        const times = residents / arrivals;
        const written = formatNumber(residents, {to: 1000});
        const give = formatNumber(half, {to: 1000});
        return [
          {
            cells,
            given: [
              `In ${row.year} a survey put ${placeName}’s residents born outside the UK at ${written}, give or take ${give}.`,
              `ONS put arrivals from abroad in the year to mid-${row.year} at ${count(arrivals)}, without a margin.`
            ],
            because: `People born abroad are all who live there and were born elsewhere, whenever they came. They are about ${formatNumber(times)} times as many as came in that year.`,
            instead: `About ${written} residents of ${placeName} were born outside the UK in ${row.year}, give or take ${give}.`,
            settles:
              place === "york"
                ? {figure: "three-answers", choices: {}, page: "/counting"}
                : localFigure(place, "born-abroad"),
            trueFalse: {
              right: {
                id: "residents",
                text: `Some of the ${written} have lived in the UK for many years, and some are British.`
              },
              wrong: [
                {
                  id: "arrivals",
                  text: `${written} people came to ${placeName} from abroad in ${row.year}.`
                }
              ]
            },
            headline: {
              right: {
                id: "residents",
                text: `About ${written} residents of ${placeName} were born abroad, give or take ${give}`
              },
              wrong: [
                {id: "arrivals", text: `${placeName} takes in ${written} newcomers`},
                {id: "foreign", text: `${written} foreign citizens live in ${placeName}`}
              ]
            },
            estimate: {
              question: `For each person who came in that year, about how many residents born abroad were there?`,
              unit: "residents",
              value: times,
              lower: low,
              upper: high,
              written: `about ${formatNumber(times)}`,
              slips: [{lower: 0.9, upper: 1.1}]
            }
          }
        ];
      });
  }
};
