import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {formatCell} from "../src/figures/cells.js";
import {findCaveat} from "../src/figures/caveats.js";
import {defaultChoices, figure, type Figure} from "../src/figures/figure.js";
import {figureNames, findFigure} from "../src/figures/index.js";
import type {Engine} from "../src/queries/engine.js";
import {tables} from "../src/tables/index.js";
import type {AnyRow} from "../src/tables/table.js";
import {openSnapshots} from "./snapshots.js";

const figures = await Promise.all(
  figureNames.map(async (name) => ({name, figure: await findFigure(name)}))
);
/** Tables that only name places or draw them; a source line need not cite them. */
const uncited = ["places", "place_codes"];

const tablesOf = ({query}: Figure) =>
  Object.keys(tables).filter((name) => new RegExp(`\\b${name}\\b`).test(query.sql));

let engine: Engine;
beforeAll(async () => {
  const used = new Set(figures.flatMap(({figure}) => tablesOf(figure)));
  engine = await openSnapshots([...used]);
}, 60_000);
afterAll(() => engine.close());

async function rowsOf({query}: Figure): Promise<AnyRow[]> {
  const {rows} = await engine.query(
    query.sql,
    query.params.map((name) => ({area: "york"})[name] ?? null)
  );
  return rows;
}

/** Other rows, made from these: other numbers, numbers in other rows, other numbers in texts. */
const alterations: readonly ((rows: AnyRow[]) => AnyRow[])[] = [
  (rows) => mapCells(rows, (value) => (typeof value === "number" ? value * 3 + 7 : value)),
  (rows) =>
    mapCells(rows, (value, name, row, column) =>
      typeof value === "number" ? rows[(row + column) % rows.length][name] : value
    ),
  (rows) =>
    mapCells(rows, (value) =>
      typeof value === "string" ? value.replace(/\d/g, (digit) => String(9 - Number(digit))) : value
    )
];

/** The words for other rows; none where the rows hang together no more. */
function describeOthers(figure: Figure, rows: AnyRow[]): string[] {
  try {
    return [figure.describe(rows, defaultChoices(figure))];
  } catch {
    return [];
  }
}

function mapCells(
  rows: AnyRow[],
  change: (value: AnyRow[string], name: string, row: number, column: number) => AnyRow[string]
): AnyRow[] {
  return rows.map((cells, row) =>
    Object.fromEntries(
      Object.entries(cells).map(([name, value], column) => [
        name,
        /year|release/.test(name) ? value : change(value, name, row, column)
      ])
    )
  );
}

describe.each(figures)("figure $name", ({figure}) => {
  it("has rows for York that bear its title out", async () => {
    const rows = await rowsOf(figure);
    expect(rows.length).toBeGreaterThan(0);
    expect(figure.holds(rows)).toBe(true);
  });
  it("describes the rows that it is given, and no others", async () => {
    const rows = await rowsOf(figure);
    const words = figure.describe(rows, defaultChoices(figure));
    expect(words.length).toBeGreaterThan(60);
    expect(words).not.toMatch(/undefined|NaN|null|\[object/);
    expect(words.startsWith("Made up for teaching. ")).toBe(Boolean(figure.madeUp));
    const others = alterations.flatMap((alter) => describeOthers(figure, alter(rows)));
    expect(others.filter((text) => text !== words)).not.toEqual([]);
  });
  it("names every table of its query as a source, or is made up of none, and known caveats", () => {
    const used = tablesOf(figure).filter((name) => !uncited.includes(name));
    expect([...figure.sources].sort()).toEqual(used.sort());
    if (figure.madeUp) {
      // Not even a list of places: nobody in an illustration lives anywhere.
      expect(tablesOf(figure)).toEqual([]);
      expect(figure.query.sql).toMatch(/\bVALUES\b/);
      expect(figure.madeUp).toMatch(/\.$/);
    } else expect(used).not.toEqual([]);
    for (const caveat of figure.caveats) expect(findCaveat(caveat)).toMatch(/\.$/);
  });
  it("fills every cell of its table with a number or words", async () => {
    const rows = await rowsOf(figure);
    for (const row of figure.tableRows?.(rows, defaultChoices(figure)) ?? rows)
      for (const column of figure.table) expect(formatCell(row, column)).toMatch(/\S/);
  });
  it("draws an svg at both widths, with a title on every point", async () => {
    if (!figure.chart) return;
    const {document} = new JSDOM().window;
    const rows = await rowsOf(figure);
    for (const width of [340, 680]) {
      const svg = figure.chart(rows, {document, width, choices: defaultChoices(figure)});
      expect(svg.tagName).toBe("svg");
      const points = [...svg.querySelectorAll(".points > *")];
      expect(points.length).toBeGreaterThan(0);
      for (const point of points) expect(point.querySelector("title")?.textContent).toMatch(/\S/);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|#[0-9a-f]{6}\b/);
    }
  });
});

describe("figure(spec)", () => {
  const whole = {
    title: "T",
    subtitle: "S",
    holds: () => true as const,
    query: {sql: "SELECT $1", params: ["area"]},
    describe: () => "words",
    table: [],
    sources: ["places"],
    caveats: []
  };
  it("refuses a figure without a text alternative", () => {
    expect(() => figure({...whole, describe: undefined as never})).toThrow(
      "missing describe of figure: T"
    );
  });
  it("refuses a figure without sources that is not made up, and one that is both", () => {
    const {sources, ...bare} = whole;
    expect(() => figure({...bare, sources: []})).toThrow("missing sources of figure: T");
    expect(() => figure(bare as never)).toThrow("missing sources of figure: T");
    expect(() => figure({...bare, sources, madeUp: "A game."} as never)).toThrow(
      "invalid sources; an illustration has none: places"
    );
  });
  it("says in words that an illustration is one", () => {
    const illustration = figure({...whole, sources: undefined, madeUp: "A game."});
    expect(illustration.sources).toEqual([]);
    expect(illustration.describe([], {})).toBe("Made up for teaching. words");
    expect(figure(whole).describe([], {})).toBe("words");
  });
  it("refuses a query with other parameters than the figure has", () => {
    expect(() => figure({...whole, query: {sql: "SELECT 1", params: ["area"]}})).toThrow(
      "invalid params"
    );
  });
});
