import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {NetFigure} from "../charts/known-then.js";
import type {LadderRow} from "../charts/ladder.js";
import type {AnyRow} from "../tables/table.js";
import {defaultChoices} from "./figure.js";
import {flowsByReason} from "./flows-by-reason.js";
import {ladderOfRevisions} from "./ladder-of-revisions.js";
import {letterToParliament} from "./letter-to-parliament.js";
import {modernIntervals} from "./modern-intervals.js";
import {netIsNoisy} from "./net-is-noisy.js";
import {rungsOf} from "./net-vintages.js";
import {printedVerdicts} from "./printed-verdicts.js";
import {regionMargins} from "./region-margins.js";
import {significantThenNot} from "./significant-then-not.js";
import {thenAndNowMethods} from "./then-and-now-methods.js";
import {knownBy, whatWeKnewThen} from "./what-we-knew-then.js";

const figures = {
  flowsByReason,
  ladderOfRevisions,
  letterToParliament,
  modernIntervals,
  netIsNoisy,
  printedVerdicts,
  regionMargins,
  significantThenNot,
  thenAndNowMethods,
  whatWeKnewThen
} as const;
type Name = keyof typeof figures;
const names = Object.keys(figures) as Name[];

const rows = {} as Record<Name, AnyRow[]>;
beforeAll(async () => {
  for (const name of names) rows[name] = await figureRows(figures[name]);
}, 120_000);

const say = (name: Name) => figures[name].describe(rows[name], defaultChoices(figures[name]));
const change = (name: Name, edit: (row: AnyRow) => Partial<AnyRow>) =>
  figures[name].holds(rows[name].map((row) => ({...row, ...edit(row)}) as AnyRow));

describe.each(names)("%s", (name) => {
  it.each([340, 680])("draws labels that neither meet nor leave it at %i px", (width) => {
    expect(labelFaults(drawFigure(figures[name], rows[name], width))).toEqual([]);
  });
});

describe("printed-verdicts", () => {
  it("counts what each rule makes of the print", () => {
    expect(say("printedVerdicts")).toMatch(
      /on 406 changes.*otherwise of 7,.*of 51\..*contradicts 0 and the overlap rule 42; 60 cannot/s
    );
  });
  it("draws a dot for each change", () => {
    const svg = drawFigure(printedVerdicts, rows.printedVerdicts, 680);
    const dashed = [...svg.querySelectorAll("[stroke-dasharray='0 5.5']")].filter(
      (group) => group.getAttribute("stroke") !== "var(--paper)"
    );
    const dots = dashed
      .flatMap((group) => [...group.querySelectorAll("line")])
      .map((line) => Math.abs(Number(line.getAttribute("y2")) - Number(line.getAttribute("y1"))))
      .map((length) => Math.floor(length / 5.5) + 1);
    expect(dots.reduce((sum, n) => sum + n, 0) + pointTitles(svg).length).toBe(406);
    expect(pointTitles(svg)).toHaveLength(7);
  });
  it("lists those on which the print and a rule differ", () => {
    expect(printedVerdicts.tableRows!(rows.printedVerdicts, {})).toHaveLength(55);
  });
  it("would not hold if the print followed the overlap rule", () => {
    expect(change("printedVerdicts", () => ({printed: "No"}))).toMatch(/^the test contradicts/);
  });
});

describe("letter-to-parliament", () => {
  it("sets 72 thousand against 51", () => {
    expect(say("letterToParliament")).toMatch(/a fall of 72 thousand.*needs 51 thousand.*of 37/s);
  });
  it("would not hold if the fall had been clear", () => {
    const fallen = change("letterToParliament", ({year}) => (year === 2011 ? {net: 190} : {}));
    expect(fallen).toMatch(/clear by the test/);
  });
});

describe("net-is-noisy", () => {
  it("says how noisy each flow of 2012 was, and that the balances have no margin", () => {
    expect(say("netIsNoisy")).toMatch(/3\.0% of arrivals, 3\.4% of departures and 10\.6% of net/);
    expect(say("netIsNoisy")).toContain("from 245 to 268; the revised figures have no margin");
  });
  it("would not hold if net were better known than its parts", () => {
    expect(change("netIsNoisy", () => ({net_half_width: 1}))).toMatch(/better known/);
  });
});

describe("region-margins", () => {
  it("illustrates York with about ten interviews", () => {
    expect(say("regionMargins")).toMatch(/about 10 of York’s.*2,571 arrivals.*±2,130/s);
  });
});

describe("significant-then-not", () => {
  it("tells of the fall and of the restatement", () => {
    expect(say("significantThenNot")).toMatch(/168 ± 16.*137 ± 18.*“Down”.*169, no margin/s);
  });
  it("would not hold if the restated figure were lower too", () => {
    const edit = ({release}: AnyRow) => (release === "2019-05" ? {arrivals: 140} : {});
    expect(change("significantThenNot", edit)).toBe("the restated figure is lower too");
  });
});

describe("ladder-of-revisions", () => {
  it("has four rungs for the year to June 2023", () => {
    const row = (rows.ladderOfRevisions as LadderRow[]).find(({year_ending}) =>
      year_ending.toISOString().startsWith("2023-06")
    )!;
    expect(rungsOf(row).map(({net}) => net)).toEqual([672_000, 740_000, 906_000, 924_000]);
  });
  it("marks the rung from the press", () => {
    const svg = drawFigure(ladderOfRevisions, rows.ladderOfRevisions, 680);
    expect(pointTitles(svg).filter((title) => /press/.test(title))).toEqual([
      "Year to Dec 2022: 872,000 in Nov 2024, as reported in the press"
    ]);
  });
  it("has every year that two releases print", () => {
    for (const row of rows.ladderOfRevisions) expect(row.releases).toBeGreaterThan(1);
    expect(rows.ladderOfRevisions.length).toBeGreaterThan(35);
  });
});

describe("what-we-knew-then", () => {
  it("shows only what had been published", () => {
    const of = (known: string) => knownBy(rows.whatWeKnewThen as NetFigure[], known).at(-1)!.newest;
    expect(of("2016-02")).toMatchObject({net: 323_000, release: "2016-02"});
    expect(of("2023-11")).toMatchObject({net: 672_000, release: "2023-11"});
    expect(of("2026-05")).toMatchObject({net: 171_000, release: "2026-05"});
  });
  it("describes the month that is chosen", () => {
    const words = ["2016-02", "2023-11"].map((known) =>
      whatWeKnewThen.describe(rows.whatWeKnewThen, {known})
    );
    expect(words[0]).toMatch(/^In February 2016 .*to 323,000 in the year to September 2015/);
    expect(words[1]).toMatch(/to 672,000 in the year to June 2023/);
  });
});

describe("then-and-now-methods", () => {
  it("sets 323,000 beside 293,000 and compares nothing", () => {
    expect(say("thenAndNowMethods")).toMatch(/printed as 323,000.*records give 293,000/s);
    expect(say("thenAndNowMethods")).toContain("cannot be compared");
  });
});

describe("modern-intervals", () => {
  it("keeps both arms", () => {
    expect(say("modernIntervals")).toMatch(/171,000 \(145,000 to 197,000\).*provisional/);
    expect(say("modernIntervals")).toMatch(/681,000 .* 42,000 down and 10,000 up/);
  });
  it("would not hold if the intervals were even", () => {
    const even = ({net}: AnyRow) => ({lower: Number(net) - 1, upper: Number(net) + 1});
    expect(change("modernIntervals", even)).toMatch(/only 0 of 8/);
  });
});
