import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../src/queries/engine.js";
import {tables} from "../src/tables/index.js";
import {openSnapshots} from "../test/snapshots.js";
import {bindAnyPlace, bindFigure, bindNeutral} from "./bind-figure.js";
import {listPlaces} from "./places/place-list.js";

/** The figures of the page of every place. */
const names = [
  "place-overview",
  "arrivals-three-ways",
  "order-of-measures",
  "components-of-change",
  "asylum-support",
  "resettled-to-date",
  "support-and-programmes",
  "born-abroad",
  "birthplace-two-censuses"
];

let engine: Engine;
beforeAll(async () => {
  const used = Object.keys(tables).filter((name) => /^(place|paper)/.test(name));
  engine = await openSnapshots(used);
}, 60_000);
afterAll(() => engine.close());

async function gapOf(name: string, area: string): Promise<string | undefined> {
  const bound = await bindAnyPlace({name}, {engine, area});
  return "gap" in bound ? bound.gap : undefined;
}

async function boundOf(name: string, area: string) {
  const bound = await bindAnyPlace({name}, {engine, area});
  if ("gap" in bound) throw new Error(`gap: ${bound.gap}`);
  return bound;
}

describe("bindAnyPlace(attributes, context)", () => {
  it("has for every place a figure or the kind of its gap, each with words and no open token", async () => {
    for (const {place} of await listPlaces())
      for (const name of names) {
        const bound = await bindAnyPlace({name}, {engine, area: place});
        expect(bound.title, `${name} ${place}`).not.toMatch(/[{}]|undefined/);
        if ("gap" in bound) expect(bound.gap).toMatch(/\.$/);
        else {
          const text = [
            bound.subtitle,
            ...bound.caveats,
            bound.figure.describe(bound.rows, {})
          ].join(" ");
          expect(text, `${name} ${place}`).not.toMatch(/[{}]|undefined|NaN|null|\[object/);
        }
      }
  }, 60_000);
  it("keeps the finding where it holds, and claims nothing where it does not", async () => {
    const title = async (area: string) => (await boundOf("components-of-change", area)).title;
    expect(await title("york")).toMatch(/^International migration was the largest/);
    expect(await title("bradford")).toMatch(/^Parts of the change/);
  });
  it("tells the kinds of gap apart", async () => {
    expect(await gapOf("asylum-support", "ryedale")).toMatch(
      /^No supported person seeking asylum is recorded in Ryedale .*not proof of none/
    );
    expect(await gapOf("asylum-support", "craven")).toMatch(/fewer than 10.*withheld/);
    expect(await gapOf("support-and-programmes", "craven")).toMatch(/look under North Yorkshire/);
    expect(await gapOf("born-abroad", "north-yorkshire")).toMatch(/We do not add them up/);
    expect(await gapOf("asylum-support", "leeds")).toBeUndefined();
  });
  it("adds up the seven predecessors of North Yorkshire, exactly, and says that the sum is ours", async () => {
    const {rows, subtitle, caveats} = await boundOf("components-of-change", "north-yorkshire");
    const {rows: direct} = await engine.query(
      `SELECT release, sum(international_net) AS net, count(*) AS places
      FROM place_components_of_change JOIN places USING (place)
      WHERE successor = 'north-yorkshire' AND year = 2015 AND release IN ('2016-06', '2021-06')
      GROUP BY release ORDER BY release`
    );
    const sums = rows
      .filter(({component}) => component === "International migration")
      .map(({release, net}) => ({release, net: Number(net)}));
    expect(direct.map(({places}) => Number(places))).toEqual([7, 7]);
    expect(sums).toEqual(direct.map(({release, net}) => ({release, net: Number(net)})));
    expect(subtitle).toMatch(/; a sum of 7 former councils, made by us$/);
    expect(caveats[0]).toMatch(/^A sum made by us: Craven, .* and Selby, .* on 1 April 2023/);
  });
  it("does not add what cannot be added: moves between the parts", async () => {
    const {rows} = await boundOf("components-of-change", "north-yorkshire");
    const moves = rows.filter(({component}) => component === "Moves within the UK");
    expect(moves.map(({added, taken}) => [added, taken])).toEqual([
      [null, null],
      [null, null]
    ]);
  });
  it("fills no withheld part in: a sum with one is not known", async () => {
    const {rows, caveats} = await boundOf("resettled-to-date", "north-yorkshire");
    expect(rows.map(({people}) => people)).toEqual([
      0,
      0,
      73,
      184,
      239,
      null,
      null,
      null,
      null,
      null,
      null
    ]);
    expect(rows.at(-1)!.mark).toBe("a part of the sum is withheld");
    expect(caveats.join(" ")).toMatch(/After 31 December 2018 the sum is not known/);
  });
  it("has no date at which all seven counts of supported people are known", async () => {
    const {rows} = await engine.query(
      `SELECT date FROM place_asylum_support JOIN places USING (place)
      WHERE successor = 'north-yorkshire' AND people IS NOT NULL
      GROUP BY date HAVING count(*) = 7`
    );
    expect(rows).toEqual([]);
    const {caveats} = await boundOf("asylum-support", "north-yorkshire");
    expect(caveats[0]).toMatch(/the sum cannot be known and is not filled in/);
  });
  it("joins the two codes of Barnsley into one series", async () => {
    const {rows} = await boundOf("asylum-support", "barnsley");
    expect(rows).toHaveLength(49);
  });
  it("refuses a figure that is not for every place", async () => {
    await expect(bindAnyPlace({name: "students"}, {engine, area: "leeds"})).rejects.toThrow(
      "invalid figure; it is not for every place: students"
    );
  });
});

describe("bindFigure(attributes, context)", () => {
  it("fails where the finding does not hold: an author's page stands or falls with it", async () => {
    await expect(
      bindFigure({name: "components-of-change"}, {engine, area: "bradford"})
    ).rejects.toThrow("unsupported title of figure components-of-change");
  });
});

describe("bindNeutral(attributes, context)", () => {
  it("claims nothing, even where the finding holds", async () => {
    for (const area of ["york", "bradford"]) {
      const bound = await bindNeutral({name: "components-of-change", neutral: ""}, {engine, area});
      expect(bound.title, area).toMatch(/^Parts of the change/);
    }
  });
  it("says why there is nothing to draw, and needs a figure of any place", async () => {
    const bound = await bindNeutral({name: "asylum-support"}, {engine, area: "ryedale"});
    expect("gap" in bound && bound.gap).toMatch(/not proof of none/);
    await expect(bindNeutral({name: "students"}, {engine, area: "york"})).rejects.toThrow(
      "it is not for every place: students"
    );
  });
});

describe("a figure of a place that replaced others", () => {
  it("says on an author’s page too that the sum is ours", async () => {
    const {caveats, subtitle} = await bindFigure(
      {name: "birthplace-two-censuses"},
      {engine, area: "north-yorkshire"}
    );
    expect(caveats[0]).toMatch(/^A sum made by us: Craven/);
    expect(subtitle).toMatch(/made by us$/);
  });
});
