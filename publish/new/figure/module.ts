import type {Verdict} from "../../../src/stats/verdict.js";
import type {Table} from "../../../src/tables/table.js";
import {formatCode} from "../format-code.js";
import type {FigureQuery} from "./query.js";

/** What a figure of one series is written from. */
export interface FigureInput {
  /** kebab-case. */
  name: string;
  table: Table;
  /** How code imports the contract: its variable and its file; undefined where it is made in another way. */
  contract: {variable: string; file: string} | undefined;
  query: FigureQuery;
  verdict: Verdict;
  /** As “customers who were asked”. */
  what: string;
  unit: string;
  /** What the period is called. */
  periodLabel: string;
  /** The level of the interval; null where there is none. */
  level: number | null;
  /** The place of the figure as people call it; undefined where it is of none or of any. */
  placeName?: string;
}

/** What a series shows from its first number to its last, as a title. */
const findings: Readonly<Record<Exclude<Verdict, "cannot-be-compared">, string>> = {
  rise: "A rise from the first to the last",
  fall: "A fall from the first to the last",
  "no-clear-change": "No clear change from the first to the last",
  "too-close-to-call": "From rounded figures, a change is too close to call",
  "depends-on-assumption": "Whether it changed depends on an unpublished assumption",
  "modelled-rise": "Higher at the end, by intervals that do not meet",
  "modelled-fall": "Lower at the end, by intervals that do not meet",
  "cannot-tell": "Whether it changed cannot be told",
  "recorded-rise": "More were recorded at the end than at the beginning",
  "recorded-fall": "Fewer were recorded at the end than at the beginning",
  "recorded-same": "As many were recorded at the end as at the beginning",
  "estimate-higher": "The last estimate is higher than the first",
  "estimate-lower": "The last estimate is lower than the first",
  "estimate-same": "The last estimate is the same as the first"
};

/** A name as code has it: cafe-customers is cafeCustomers. */
export const variableOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const json = (value: unknown) => JSON.stringify(value);

/** Returns the title that the data bear out. */
export function titleOf({verdict, what}: Pick<FigureInput, "verdict" | "what">): string {
  if (verdict === "cannot-be-compared") throw new Error("the numbers cannot be compared");
  return `${findings[verdict]}: ${what}`;
}

/** Returns the module of a figure, as it would be written by hand. */
export function figureModule(input: FigureInput): Promise<string> {
  const {name, table, contract, query, verdict, what, unit, level} = input;
  const isOfAny = query.params.length > 0;
  const where = isOfAny ? ", {place}" : input.placeName ? `, ${input.placeName}` : "";
  const imports = [
    'import {seriesChart} from "../charts/series-chart.js";',
    contract
      ? `import {${contract.variable}} from "../tables/${contract.file}.js";`
      : 'import {findTable} from "../tables/index.js";',
    ...(isOfAny ? ['import {notHeld} from "./any-place.js";'] : []),
    'import {figure} from "./figure.js";',
    'import {describeSeries, holdsVerdict, type SeriesOptions, type SeriesRow} from "./series.js";'
  ];
  return formatCode(`${imports.join("\n")}

/** What the numbers are, and how they are tested. */
const series: SeriesOptions = {
  table: ${contract ? contract.variable : `findTable(${json(table.name)})`},
  what: ${json(what)},
  unit: ${json(unit)}${level === null ? "" : `,\n  level: ${level}`}
};

export const ${variableOf(name)} = figure<SeriesRow>({
  title: ${json(titleOf(input))},
  subtitle: ${json(`${capital(what)}, in ${unit}${where}`)},
  holds: (rows) => holdsVerdict(rows, ${json(verdict)}, series),
  query: {
    sql: \`${query.sql}\`,
    params: ${json(query.params)}
  },
  chart: (rows, options) =>
    seriesChart(rows, {...options, unit: series.unit, doubt: ${json(doubtOf(table))}}),
  describe: (rows) => describeSeries(rows, series),
  table: ${json(tableColumns(input))},
  sources: [${json(table.name)}],
  caveats: []${isOfAny ? anyPlace(what) : ""}
});
`);
}

const doubtOf = ({coverage}: Table) =>
  coverage.interval.kind === "count" ? "a count, no margin" : "no margin published";

function tableColumns({table, what, periodLabel, level}: FigureInput): object[] {
  const period = {name: "period", label: capital(periodLabel), format: "plain"};
  const isDay = periodLabelIsDay(table, periodLabel);
  return [
    isDay ? {name: period.name, label: period.label} : period,
    {name: "value", label: capital(what), missing: "no number"},
    ...(level === null
      ? []
      : ["lower", "upper"].map((name) => ({
          name,
          label: `${Math.round(level * 100)}% ${name === "lower" ? "from" : "to"}`,
          missing: "no interval"
        })))
  ];
}

const periodLabelIsDay = ({columns}: Table, label: string) =>
  Object.values(columns).some(({type, description}) => type === "DATE" && description === label);

const anyPlace = (what: string) => `,
  anyPlace: {
    title: ${json(`${capital(what)}, from the first to the last`)},
    gap: (rows, place) =>
      rows.some(({value}) => value !== null) ? undefined : notHeld(${json(capital(what))}, place)
  }`;

/** Verdicts that the same numbers in the other order do not bear out. */
const directed = /rise|fall|higher|lower/;

/** Returns the test that stands beside a figure. */
export function figureTest({name, verdict}: FigureInput): Promise<string> {
  const variable = variableOf(name);
  const turned = directed.test(verdict)
    ? `
  it("does not bear it out with its numbers in the other order", () => {
    expect(${variable}.holds([...rows].reverse())).toMatch(/^from the first to the last/);
  });`
    : "";
  return formatCode(`import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {${variable}} from "./${name}.js";
import type {SeriesRow} from "./series.js";

let rows: SeriesRow[];
beforeAll(async () => {
  rows = await figureRows<SeriesRow>(${variable});
}, 60_000);

describe(${json(name)}, () => {
  it("bears its title out, and not by one number alone", () => {
    expect(${variable}.holds(rows)).toBe(true);
    expect(${variable}.holds(rows.slice(0, 1))).toBe("fewer than two numbers are known");
  });${turned}
  it("says other words of other rows", () => {
    expect(${variable}.describe(rows.slice(1), {})).not.toBe(${variable}.describe(rows, {}));
  });
  it.each([340, 680])("draws a point for each number at %i px", (width) => {
    const known = rows.filter(({value}) => value !== null);
    expect(pointTitles(drawFigure(${variable}, rows, width))).toHaveLength(known.length);
  });
});
`);
}
