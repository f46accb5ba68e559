import {describe, expect, it} from "vitest";
import {doubtColumns, pairBounds} from "./bound-columns.js";
import {tables} from "./index.js";

describe("pairBounds(columns)", () => {
  it("pairs a ± with the estimate before it", () => {
    expect(pairBounds(["place", "year", "population", "born_abroad", "ci95_half_width"])).toEqual([
      {value: "born_abroad", halfWidth: "ci95_half_width", level: 95}
    ]);
  });
  it("pairs two bounds", () => {
    expect(pairBounds(["year_ending", "estimate", "lower_95", "upper_95"])).toEqual([
      {value: "estimate", lower: "lower_95", upper: "upper_95", level: 95}
    ]);
    expect(pairBounds(["lower", "net", "upper"])).toEqual([
      {value: "net", lower: "lower", upper: "upper"}
    ]);
  });
  it("pairs by name wherever the columns stand", () => {
    expect(
      pairBounds(["net_half_width", "year", "arrivals_lower", "arrivals", "net", "arrivals_upper"])
    ).toEqual([
      {value: "arrivals", lower: "arrivals_lower", upper: "arrivals_upper"},
      {value: "net", halfWidth: "net_half_width"}
    ]);
  });
  it("takes the widest of several intervals", () => {
    const names = ["estimate_thousand", "ci30_half_width_thousand", "ci95_half_width_thousand"];
    expect(pairBounds(names)).toEqual([
      {value: "estimate_thousand", halfWidth: "ci95_half_width_thousand", level: 95}
    ]);
  });
  it("pairs nothing that it would have to guess", () => {
    expect(pairBounds(["ci95_half_width", "population_a", "births", "deaths"])).toEqual([]);
    expect(pairBounds(["births", "deaths", "net_half_width"])).toEqual([]);
    expect(pairBounds(["lower_super_output_area", "people"])).toEqual([]);
    expect(pairBounds(["people", "lower"])).toEqual([]);
    expect(pairBounds(["year", "lower", "upper"])).toEqual([]);
  });
  it("finds a pair for every column of doubt of every contract", () => {
    const found = Object.values(tables).flatMap(({name, columns}) =>
      pairBounds(Object.keys(columns)).map(
        (pair) => `${name}: ${pair.value} ← ${doubtColumns(pair)}`
      )
    );
    expect(found).toMatchInlineSnapshot(`
      [
        "paper_2016: value ← ci95_half_width",
        "place_born_abroad_aps: born_abroad ← ci95_half_width",
        "region_ips_annual_margins: estimate_thousand ← ci95_half_width_thousand",
        "region_ltim_annual_margins: estimate_thousand ← ci95_half_width_thousand",
        "uk_ips_annual_margins: estimate_thousand ← ci95_half_width_thousand",
        "uk_ltim_admin_intervals: estimate ← lower_95,upper_95",
        "uk_ltim_annual_margins: estimate_thousand ← ci95_half_width_thousand",
        "uk_ltim_first_published_margins: estimate_thousand ← ci95_half_width_thousand",
        "uk_ltim_reason_margins: estimate_thousand ← ci95_half_width_thousand",
        "uk_ltim_rolling_margins: estimate_thousand ← ci95_half_width_thousand",
        "uk_ltim_survey_releases: immigration ← imm_ci95_half_width",
        "uk_ltim_survey_releases: emigration ← emi_ci95_half_width",
        "uk_ltim_survey_releases: net ← net_ci95_half_width",
        "uk_ltim_verdicts: estimate_from_thousand ← ci95_half_width_from_thousand",
        "uk_ltim_verdicts: estimate_to_thousand ← ci95_half_width_to_thousand",
      ]
    `);
  });
});
