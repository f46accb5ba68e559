import {pairBounds, type BoundPair} from "../tables/bound-columns.js";
import type {AnyRow} from "../tables/table.js";
import type {ChartSettings, Mark} from "./chart-settings.js";
import {kindOf, toDrawable, type FieldKind, type ResultField} from "./result-fields.js";
import {drawableProblem, mostOf, settingsProblem} from "./result-problem.js";

interface Known {
  name: string;
  kind: FieldKind;
  /** How many values it has. */
  distinct: number;
}

/**
 * Suggests how a result may be drawn: lines over time, bars or dots with bounds for
 * names, dots of two measures. Whatever is suggested can be drawn; undefined where
 * a table says more than any chart would.
 */
export function suggestChart(
  columns: readonly ResultField[],
  rows: readonly AnyRow[]
): ChartSettings | undefined {
  if (rows.length < 2 || rows.length > mostOf.points) return undefined;
  const known = columns.map((column) => know(column, rows)).filter(({distinct}) => distinct > 1);
  return candidates(columns, known, rows).find((settings) => canDraw(settings, columns, rows));
}

function canDraw(
  settings: ChartSettings,
  columns: readonly ResultField[],
  rows: readonly AnyRow[]
): boolean {
  if (settingsProblem(columns, rows, settings)) return false;
  return !drawableProblem(toDrawable(rows, columns, settings), settings);
}

function know(column: ResultField, rows: readonly AnyRow[]): Known {
  const values = new Set(
    rows.map(({[column.name]: value}) => (value instanceof Date ? +value : value))
  );
  return {name: column.name, kind: kindOf(column, rows), distinct: values.size};
}

/** The best first; later ones tell rows apart by colour or by small charts. */
function candidates(
  columns: readonly ResultField[],
  known: readonly Known[],
  rows: readonly AnyRow[]
): ChartSettings[] {
  const pair = pairBounds(columns.map(({name}) => name))[0];
  const numbers = known.filter(({name, kind}) => kind === "number" && !isPosition(name));
  const value = pair?.value ?? numbers[0]?.name;
  if (value === undefined) return [];
  const bounds = pair ? boundsOf(pair) : {};
  const texts = known.filter(({kind, distinct}) => kind === "text" && distinct <= mostOf.places);
  const time = known.find(({kind}) => kind === "date" || kind === "year");
  const other = numbers.find(({name}) => name !== value);
  const base: ChartSettings[] = [];
  if (time) base.push({mark: "line", x: time.name, y: value, ...bounds});
  const mark = barOrDot(value, rows, Boolean(pair));
  for (const {name} of texts) base.push({mark, x: value, y: name, ...bounds});
  const split = base.flatMap((settings) => [settings, ...splits(settings, texts)]);
  const scatter: ChartSettings[] = other ? [{mark: "dot", x: other.name, y: value, ...bounds}] : [];
  return [...split, ...scatter];
}

function boundsOf({lower, upper, halfWidth}: BoundPair): Partial<ChartSettings> {
  return halfWidth === undefined ? {lower, upper} : {halfWidth};
}

/** Places on the earth are numbers that nobody measures against one another. */
const isPosition = (name: string): boolean => /(latitude|longitude|(^|_)rank$|(^|_)id$)/.test(name);

/** Bars are for counts from zero; an estimate with bounds is a dot. */
function barOrDot(value: string, rows: readonly AnyRow[], hasBounds: boolean): Mark {
  const isCount = rows.every(({[value]: number}) => number === null || Number(number) >= 0);
  return isCount && !hasBounds ? "bar" : "dot";
}

function splits(settings: ChartSettings, texts: readonly Known[]): ChartSettings[] {
  const free = texts.filter(({name}) => name !== settings.x && name !== settings.y);
  const few = free.filter(({distinct}) => distinct <= (settings.mark === "line" ? 6 : 4));
  const coloured = few.map(({name}): ChartSettings => ({...settings, colour: name}));
  const apart = free
    .filter(({distinct}) => distinct <= mostOf.facets)
    .map(({name}): ChartSettings => ({...settings, facet: name}));
  const both = coloured.flatMap((each) =>
    apart.filter(({facet}) => facet !== each.colour).map(({facet}) => ({...each, facet}))
  );
  return [...coloured, ...apart, ...both];
}
