import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {openSnapshots} from "../../test/snapshots.js";
import {parseAddress} from "../facts/address.js";
import {lookUpFact} from "../facts/lookup.js";
import type {Engine} from "../queries/engine.js";
import {toTableRow} from "./expectation-words.js";
import {expectations} from "./expectations-of-2016.js";
import {horizons, toEstimate, type ExpectedRow} from "./expected-rows.js";
import {defaultChoices, type Choices} from "./figure.js";
import {judgeExpectations} from "./judge-expectations.js";
import {whatWasExpected} from "./what-was-expected.js";

let rows: ExpectedRow[];
let engine: Engine;
beforeAll(async () => {
  rows = await figureRows<ExpectedRow>(whatWasExpected);
  engine = await openSnapshots([
    ...whatWasExpected.sources,
    "uk_net_migration_vintages",
    "uk_ltim_first_published_margins"
  ]);
}, 60_000);
afterAll(() => engine.close());

const printed = defaultChoices(whatWasExpected);
const {release} = whatWasExpected.controls!;
const releases = () => Object.keys("pick" in release ? release.pick.valuesOf(rows) : {});
const choices = () =>
  releases().flatMap((release) => Object.keys(horizons).map((horizon) => ({release, horizon})));
const tableOf = (chosen: Choices, from = rows) => judgeExpectations(from, chosen).map(toTableRow);
const verdicts = (chosen = printed) =>
  Object.fromEntries(tableOf(chosen).map(({claim, verdict}) => [claim, verdict]));

describe("what-was-expected", () => {
  it("reads every number as the fact that a sentence would quote", async () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const day = row.year_ending.toISOString();
      const isCalendar = row.is_count || row.release === "2018-11";
      const period = isCalendar ? day.slice(0, 4) : `ye-${day.slice(0, 7)}`;
      const measure = row.series === "immigration" ? "long-term-immigration" : row.series;
      const address = `uk.${measure}.${period}@${row.release}`;
      const {value, lower, upper, interval, basis, roundedTo, status, ...fact} = await lookUpFact(
        engine,
        parseAddress(address)
      );
      const {breaks = []} = fact;
      expect({...toEstimate(row)}, address).toMatchObject({
        ...{value, lower, upper, interval, basis, roundedTo, breaks, period: fact.period},
        // Totals have no mark of their own in the survey's measures.
        status: row.series === "immigration" ? expect.any(String) : status
      });
    }
  });
  it("comes to these verdicts as printed", () => {
    expect(verdicts()).toEqual({
      "EU arrivals go on rising": "The opposite",
      "Asylum applications go on rising": "As expected",
      "Non-EU arrivals fall": "Too close to call",
      "People move to other routes": "Cannot be told",
      "No quick change from new members": "Cannot be told",
      "More come before the rules change": "No clear change",
      "People stay, for fear of no return": "Cannot be told"
    });
  });
  it("has no verdict that the numbers did not make", () => {
    const swapped = rows.map((row) => ({
      ...row,
      is_before: row.is_later,
      is_later: row.is_before
    }));
    const [first] = tableOf(printed, swapped);
    expect(first.verdict).toBe("As expected");
    const same = rows.map((row) => ({...row, people: 100_000}));
    expect(tableOf(printed, same)[0].verdict).toBe("No clear change");
  });
  it("never compares over the break of the records, nor without both years", () => {
    const chosen = {release: "2026-05", horizon: "newest"};
    const across = judgeExpectations(rows, chosen).filter(({difference}) => difference);
    expect(across).toHaveLength(4);
    for (const judged of across.filter(({after}) => !after!.is_count))
      expect(toTableRow(judged)).toMatchObject({
        saying: "Cannot be compared. The series breaks between them, on 30 June 2021.",
        verdict: "Cannot be told"
      });
    const [oneYear] = tableOf({release: "2020-08", horizon: "newest"});
    expect(oneYear.saying).toBe("This release, as we hold it, has no year before the vote.");
    const [totals] = tableOf({release: "2019-02", horizon: "later"});
    expect(totals.saying).toBe("This release, as we hold it, has totals only.");
    const [early] = tableOf(
      {release: "2019-05", horizon: "next"},
      rows.map((row) => ({...row, is_next: false}))
    );
    expect(early.saying).toBe("This release, as we hold it, has no such year.");
  });
  it("takes both years of every change from one release", () => {
    for (const chosen of choices())
      for (const {before, after} of judgeExpectations(rows, chosen))
        if (before && after) {
          expect(after.release).toBe(before.release);
          expect(after.basis).toBe(before.basis);
        }
  });
  it("says no verdict where it says that no figure would tell", () => {
    const untold = expectations.filter(({expected}) => expected === null);
    expect(untold).toHaveLength(3);
    for (const chosen of choices())
      for (const {claim} of untold) expect(verdicts(chosen)[claim]).toBe("Cannot be told");
  });
  it("bears its title out only as long as releases differ", () => {
    expect(whatWasExpected.holds(rows)).toBe(true);
    const one = rows.filter((row) => row.is_count || row.release === "2019-05");
    expect(whatWasExpected.holds(one)).toBe("every release comes to the same verdicts");
  });
  it("names the release in its sentence and its text alternative", () => {
    expect(whatWasExpected.words!(rows, printed)).toBe(
      "By the release of May 2019 (the passenger survey), looking at the last year before 2020, of seven expectations one came out as expected, one came out the opposite way, one showed no clear change, one is too close to call and three cannot be told."
    );
    const texts = choices().map((chosen) => whatWasExpected.describe(rows, chosen));
    expect(new Set(texts.map((text) => text.slice(0, 25))).size).toBe(releases().length);
    expect(texts.join(" ")).not.toMatch(/undefined|NaN|null|\.\./);
  });
  it.each([340, 680, 920])("draws every choice at %i px, and no label over another", (width) => {
    for (const chosen of choices()) {
      const svg = drawFigure(whatWasExpected, rows, {width, choices: chosen});
      expect(pointTitles(svg)).toHaveLength(expectations.length);
      expect(labelFaults(svg), JSON.stringify(chosen)).toEqual([]);
    }
  });
  it("keeps its scale whatever is chosen", () => {
    const axes = choices().map((chosen) => {
      const svg = drawFigure(whatWasExpected, rows, {width: 680, choices: chosen});
      return [...svg.querySelectorAll('[aria-label*="tick"]')].map(({outerHTML}) => outerHTML);
    });
    expect(axes[0].length).toBeGreaterThan(0);
    for (const axis of axes) expect(axis).toEqual(axes[0]);
  });
});
