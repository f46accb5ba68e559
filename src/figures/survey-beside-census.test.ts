import {readFile} from "node:fs/promises";
import {csvParse} from "d3-dsv";
import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {tallyOf, type SurveyAndCensus} from "../prose/survey-and-census.js";
import {surveyBesideCensus} from "./survey-beside-census.js";

let rows: SurveyAndCensus[];
beforeAll(async () => {
  rows = await figureRows<SurveyAndCensus>(surveyBesideCensus);
}, 60_000);

const readCarried = async (name: string) =>
  csvParse(await readFile(`data-loaders/published/${name}.csv`, "utf8"));

describe("survey-beside-census", () => {
  it("counts as the carried files do, by another way", async () => {
    const counted = new Map(
      (await readCarried("place_birthplace_2011")).map((row) => [row.area_code, +row.not_uk_born])
    );
    const survey = (await readCarried("place_born_abroad_aps")).filter(
      ({year, born_abroad}) => year === "2011" && born_abroad
    );
    const held = survey.filter(({area_code, born_abroad, ci95_half_width}) => {
      const count = counted.get(area_code)!;
      return count >= +born_abroad - +ci95_half_width && count <= +born_abroad + +ci95_half_width;
    });
    const below = survey.filter(
      ({area_code, born_abroad}) => +born_abroad < counted.get(area_code)!
    );
    expect(survey).toHaveLength(21);
    expect(tallyOf(rows)).toMatchObject({
      figures: survey.length,
      held: held.length,
      below: below.length
    });
    expect(held).toHaveLength(18);
  });
  it("says so in its sentence, with what the rounding leaves open", () => {
    expect(surveyBesideCensus.words!(rows, {})).toMatch(/^In 18 of 21 authorities/);
    const barnsley = surveyBesideCensus.describe(rows, {});
    expect(barnsley).toContain(
      "Barnsley: 12,000 ± 4,000 by the survey of 2011, 7,803 at the Census; whether the interval holds the count depends on how it was rounded"
    );
    expect(barnsley).toContain(
      "Selby: 1,000 ± 1,000 by the survey of 2011, 3,519 at the Census; the interval misses the count"
    );
  });
  it("would not bear its title out if most intervals missed", () => {
    const far = rows.map((row) => ({...row, counted: row.counted * 4}));
    expect(surveyBesideCensus.holds(rows)).toBe(true);
    expect(surveyBesideCensus.holds(far)).toMatch(/^the interval holds the count in \d of 21$/);
  });
  it.each([340, 680])("draws every authority at %i px, and no label over another", (width) => {
    const svg = drawFigure(surveyBesideCensus, rows, width);
    expect(pointTitles(svg)).toHaveLength(21);
    expect(labelFaults(svg)).toEqual([]);
    expect(svg.textContent).toContain("missed");
  });
});
