import {formatRelease} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import {difference} from "../../stats/difference.js";
import {rate} from "../../stats/rate.js";
import type {Case, Drill} from "../drill.js";
import {estimateOf} from "../estimate-of.js";
import {type Material, type MaterialRow} from "../material.js";
import {count, has, localFigure, whole} from "./local-flows.js";

/** Rows of one year in a release of before the Census of 2021 and in the rebased one. */
function rebasedPairs({rows}: Material, ...columns: string[]): [MaterialRow, MaterialRow][] {
  return rows.flows
    .filter((row) => has(row, ...columns))
    .flatMap((old) => {
      const now = rows.rebased.find(({year}) => year === old.year);
      return now && has(now, ...columns) ? [[old, now] as [MaterialRow, MaterialRow]] : [];
    });
}

const immigration = {measure: "immigration", period: "year"};

export const releasesSpliced: Drill = {
  name: "releases-spliced",
  types: ["true-false", "headline", "chart", "estimate"],
  isLocal: true,
  whyNone: "The two releases hardly differ for this place, or one of them is not carried.",
  cases: (material) => {
    const {place, placeName, rows} = material;
    const last = rows.rebased.at(-1);
    return rebasedPairs(material, "international_in").flatMap(([old, now]): Case[] => {
      if (!last || last.year === now.year) return [];
      const [a, b] = [
        estimateOf("rebased", last, immigration),
        estimateOf("flows", old, immigration)
      ];
      const [before, same, later] = [
        whole("flows", old, "international_in"),
        whole("rebased", now, "international_in"),
        whole("rebased", last, "international_in")
      ];
      const [joined, honest] = [later.value! - before.value!, later.value! - same.value!];
      // The step must be upwards either way, and clearly another one.
      const isCase =
        difference(a, b).verdict === "cannot-be-compared" &&
        honest > 100 &&
        joined > 100 &&
        Math.abs(joined - honest) > 60;
      if (!isCase) return [];
      const [year, laterYear] = [`mid-${now.year}`, `mid-${last.year}`];
      const release = formatRelease(String(old.release));
      return [
        {
          cells: {old: before, same, later},
          given: [
            `The release of ${release} put ${placeName}’s arrivals from abroad in the year to ${year} at ${count(before.value!)}.`,
            `After the Census of 2021 the figures were made anew: ${count(same.value!)} for the year to ${year}, ${count(later.value!)} for the year to ${laterYear}. No margins are published.`
          ],
          because: `The new series has ${count(same.value!)} for the year to ${year}, and not ${count(before.value!)}. The difference between the two is a change of method, and nobody arrived by it.`,
          instead: `By the rebased estimates, arrivals to ${placeName} were put at ${count(same.value!)} in the year to ${year} and at ${count(later.value!)} in the year to ${laterYear}.`,
          settles: localFigure(place, "arrivals-three-ways", "arrivals-by-release"),
          trueFalse: {
            right: {
              id: "cannot-be-compared",
              text: `${count(before.value!)} and ${count(later.value!)} cannot be compared: they were made in different ways.`
            },
            wrong: [
              {
                id: "growth",
                text: `The figures show that arrivals grew from ${count(before.value!)} to ${count(later.value!)}, by ${count(joined)}.`
              }
            ]
          },
          headline: {
            right: {
              id: "one-release",
              text: `${placeName}: estimate of arrivals higher for ${last.year} than for ${now.year}, at ${count(later.value!)} after ${count(same.value!)}`
            },
            wrong: [
              {
                id: "growth",
                text: `${placeName}: arrivals up from ${count(before.value!)} to ${count(later.value!)}`
              },
              {
                id: "revision-as-growth",
                text: `${placeName}: arrivals of ${now.year} grew from ${count(before.value!)} to ${count(same.value!)}`,
                shows: "revision-is-error",
                why: "Both are for the same year. The estimate was made anew, and nobody arrived by that."
              }
            ]
          },
          chart: {
            right: {
              id: "one-release",
              text: "Two lines, one for each release, which do not touch"
            },
            wrong: [
              {
                id: "growth",
                text: `One line from ${count(before.value!)} to ${count(later.value!)}`
              },
              {
                id: "unnamed",
                text: "All points in one colour, without the names of the releases"
              }
            ]
          },
          estimate: {
            question: `Take one release for both years. By how many is the estimate for ${last.year} above that for ${now.year}?`,
            unit: "people",
            value: honest,
            lower: honest - 25,
            upper: honest + 25,
            written: count(honest),
            slips: [{lower: joined - 25, upper: joined + 25}]
          }
        }
      ];
    });
  }
};

export const revisedOverOldPopulation: Drill = {
  name: "revised-over-old-population",
  types: ["true-false", "mend", "estimate"],
  isLocal: true,
  whyNone: "For this place the old and the new population give the same rate, as it is written.",
  cases: (material) => {
    const {place, placeName} = material;
    return rebasedPairs(material, "international_in", "population").flatMap(
      ([old, now]): Case[] => {
        const cells = {
          arrivals: whole("rebased", now, "international_in"),
          population: whole("rebased", now, "population"),
          oldPopulation: whole("flows", old, "population")
        };
        const right = rate(cells.arrivals.value!, cells.population.value!);
        const mixed = rate(cells.arrivals.value!, cells.oldPopulation.value!);
        // Both are written with one decimal, and must not meet there.
        if (!(Math.abs(right - mixed) > 0.15)) return [];
        const write = (value: number) => formatNumber(value, {to: 0.1});
        const release = formatRelease(String(old.release));
        const [people, residents, oldResidents] = Object.values(cells).map(({value}) =>
          count(value!)
        );
        return [
          {
            cells,
            given: [
              `For the year to mid-${now.year} the rebased estimates put ${placeName}’s arrivals from abroad at ${people}, and its population at ${residents}.`,
              `The release of ${release} had put the population at ${oldResidents}. No margins are published.`
            ],
            because: `Both numbers must come from one release: ${people} among ${residents} is ${write(right)} for every 1,000 residents.`,
            instead: `${placeName}’s arrivals in the year to mid-${now.year} are put at ${write(right)} for every 1,000 residents, both numbers as rebased after the Census of 2021.`,
            settles: localFigure(place, "arrivals-three-ways", "more-immigrants-fewer-people"),
            trueFalse: {
              right: {
                id: "one-release",
                text: `There were about ${write(right)} arrivals for every 1,000 residents.`
              },
              wrong: [
                {
                  id: "mixed",
                  text: `There were about ${write(mixed)} arrivals for every 1,000 residents.`,
                  why: `That divides by the population of ${release}. When arrivals were revised, the population was too.`
                }
              ]
            },
            mend: {
              sentence: `For a rate, divide ${people} by …`,
              right: {id: "one-release", text: `${residents}, the population of the same release`},
              wrong: [
                {id: "mixed", text: `${oldResidents}, the population that was published first`},
                {
                  id: "either",
                  text: "either population: the rate comes out the same",
                  why: `It comes out as ${write(right)} or as ${write(mixed)}.`
                }
              ]
            },
            estimate: {
              question: "How many arrivals were there for every 1,000 residents?",
              unit: "for every 1,000",
              value: right,
              lower: right - 0.06,
              upper: right + 0.06,
              written: write(right),
              slips: [{lower: mixed - 0.06, upper: mixed + 0.06}]
            }
          }
        ];
      }
    );
  }
};
