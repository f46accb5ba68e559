import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {CitizenshipYear} from "../charts/citizenship-panels.js";
import {asylumApplications} from "./asylum-applications.js";
import {citizensByRecords} from "./citizens-by-records.js";
import {citizensBySurvey} from "./citizens-by-survey.js";

let survey: CitizenshipYear[];
let records: CitizenshipYear[];
let applications: {year: number; people: number | null}[];
beforeAll(async () => {
  survey = await figureRows(citizensBySurvey);
  records = await figureRows(citizensByRecords);
  applications = await figureRows(asylumApplications);
}, 60_000);

describe("citizens-by-survey", () => {
  it("claims a fall and a rise, and would not claim what is not clear", () => {
    expect(citizensBySurvey.holds(survey)).toBe(true);
    const wide = survey.map((row) => ({...row, arrivals_half_width: 100_000}));
    expect(citizensBySurvey.holds(wide)).toBe("EU arrivals: no-clear-change");
    const still = survey.map((row) => ({...row, departures: 95_000}));
    expect(citizensBySurvey.holds(still)).toBe("EU departures: no-clear-change");
  });
  it("describes the year before the vote, the newest, and what may be said", () => {
    const text = citizensBySurvey.describe(survey, {});
    expect(text).toContain(
      "EU citizens, arrivals in the year to June 2016: 284,000 ± 26,000 (95%, sampling alone)"
    );
    expect(text).toContain("Whether arrivals of citizens of other countries changed");
  });
  it.each([340, 680])("draws rings where there is no margin, at %i px", (width) => {
    const svg = drawFigure(citizensBySurvey, survey, width);
    const points = [...svg.querySelectorAll(".points > *")];
    for (const point of points) {
      const title = point.querySelector("title")!.textContent!;
      const isRing = point.getAttribute("fill") === "var(--paper)";
      expect(isRing, title).toBe(/no published margin|provisional/.test(title));
    }
    expect(points.some((point) => /no published margin/.test(point.textContent!))).toBe(true);
    expect(labelFaults(svg)).toEqual([]);
  });
});

describe("citizens-by-records", () => {
  it("tells no change across the break, and would not stand without it", () => {
    expect(citizensByRecords.holds(records)).toBe(true);
    const before = records.filter(({side}) => side === 0);
    expect(citizensByRecords.holds(before)).toMatch(
      /^a change across the break is told: estimate-/
    );
    expect(citizensByRecords.describe(records, {})).toContain("The series breaks between them");
  });
  it.each([340, 680])("joins nothing across the break, at %i px", (width) => {
    const svg = drawFigure(citizensByRecords, records, width);
    const lines = [...svg.querySelectorAll("[aria-label=line] path")].filter(
      (path) => !path.closest(".segments")
    );
    // Two groups, two flows, two sides.
    expect(lines).toHaveLength(8);
    expect(svg.textContent).toContain("break");
    expect(labelFaults(svg)).toEqual([]);
    expect(pointTitles(svg).every((title) => title.includes("no published margin"))).toBe(true);
  });
});

describe("asylum-applications", () => {
  it("has people, not main applicants, and no number of 2001", () => {
    expect(applications.find(({year}) => year === 2015)).toEqual({year: 2015, people: 39_968});
    expect(applications[0]).toEqual({year: 2001, people: null});
  });
  it("claims fewer at first and more later, and says which fails", () => {
    expect(asylumApplications.holds(applications)).toBe(true);
    const more = (year: number, people: number) =>
      applications.map((row) => (row.year === year ? {year, people} : row));
    expect(asylumApplications.holds(more(2017, 50_000))).toBe("2017: more were recorded");
    expect(asylumApplications.holds(applications.slice(0, -6))).toBe("2017: fewer were recorded");
  });
  it.each([340, 680])("draws a bar for each count and words for the gap, at %i px", (width) => {
    const svg = drawFigure(asylumApplications, applications, width);
    expect(pointTitles(svg)).toHaveLength(applications.length - 1);
    expect(svg.textContent).toContain("no number");
  });
});
