import {listNames, withPlace, type PlaceInfo} from "../src/figures/any-place.js";
import {findCaveat} from "../src/figures/caveats.js";
import type {Figure} from "../src/figures/figure.js";
import {findFigure} from "../src/figures/index.js";
import {formatDay} from "../src/prose/date.js";
import {withLiterals} from "../src/queries/engine.js";
import type {AnyRow} from "../src/tables/table.js";
import type {BoundFigure, FigureGap} from "./bound-figure.js";
import type {PageContext} from "./context.js";
import {idOf} from "./html.js";
import {findListed} from "./places/place-list.js";

type Attributes = Readonly<Record<string, string>>;

/**
 * Returns the figure that the attributes of a `<story-figure>` name, with its rows.
 * Throws where the rows do not bear its title out: an author's page stands or falls
 * with it. An author who does not claim it writes `neutral`: see `bindNeutral`.
 */
export async function bindFigure(
  attributes: Attributes,
  context: Pick<PageContext, "engine" | "area">
): Promise<BoundFigure> {
  const {bound, place} = await readFigure(attributes, context);
  const {name, figure, rows} = bound;
  if (rows.length === 0) throw new Error(`missing rows of figure: ${name}`);
  const finding = figure.holds(rows);
  if (finding !== true)
    throw new Error(`unsupported title of figure ${name}; ${finding}: ${figure.title}`);
  return withWords(bound, place, {...figure, notes: notesOf(bound, place)});
}

/**
 * Like `bindFigure`, but nothing is claimed: the figure has its neutral title, or the
 * reason why there is nothing to draw.
 */
export async function bindNeutral(
  attributes: Attributes,
  context: Pick<PageContext, "engine" | "area">
): Promise<BoundFigure | FigureGap> {
  return bindAnywhere(attributes, context, () => false);
}

/**
 * Like `bindFigure`, but for a page of every place: where the finding does not hold,
 * the figure has its neutral title, and where there is nothing to draw, the reason.
 */
export async function bindAnyPlace(
  attributes: Attributes,
  context: Pick<PageContext, "engine" | "area">
): Promise<BoundFigure | FigureGap> {
  return bindAnywhere(attributes, context, ({figure, rows}) => figure.holds(rows) === true);
}

/** *isClaimed* tells whether the title of the figure is its finding. */
async function bindAnywhere(
  attributes: Attributes,
  context: Pick<PageContext, "engine" | "area">,
  isClaimed: (bound: Unworded) => boolean
): Promise<BoundFigure | FigureGap> {
  const {anyPlace} = await findFigure(attributes.name);
  if (!anyPlace) throw new Error(`invalid figure; it is not for every place: ${attributes.name}`);
  const {bound, place} = await readFigure(attributes, context);
  if (!place) throw new Error(`unknown place: ${context.area}`);
  const {name, figure, rows} = bound;
  const gap = anyPlace.gap(rows, place);
  if (gap !== undefined)
    return {name, title: withPlace(anyPlace.title, place), gap, sources: figure.sources};
  const {title, sources, caveats} = isClaimed(bound) ? figure : {...figure, ...anyPlace};
  return withWords(bound, place, {title, sources, caveats, notes: notesOf(bound, place)});
}

/** What a reader must know of the figure because it is of this place. */
function notesOf({figure, rows}: Unworded, place: PlaceInfo | undefined): string[] {
  if (!place || !figure.anyPlace) return [];
  return [...sumNote(figure, place), ...(figure.anyPlace.notes?.(rows, place) ?? [])];
}

type Unworded = Omit<BoundFigure, "title" | "subtitle" | "sources" | "caveats">;

interface Words extends Pick<Figure, "title" | "sources" | "caveats"> {
  notes: readonly string[];
}

async function readFigure(
  {name, neutral: _, ...parameters}: Attributes,
  {engine, area}: Pick<PageContext, "engine" | "area">
): Promise<{bound: Unworded & {rows: AnyRow[]}; place: PlaceInfo | undefined}> {
  const figure = await findFigure(name);
  const given = {...(area && {area}), ...parameters};
  const values = valuesOf(name, figure, given);
  const {columns, rows} = await engine.query(figure.query.sql, values);
  const sql = withLiterals(figure.query.sql, values);
  const file = nameFile(name, values);
  return {bound: {name, figure, file, columns, rows, sql}, place: await findListed(given.area)};
}

/** Returns the name of the files of the figure that the attributes of a `<story-figure>` name. */
export async function fileOfFigure(
  {name, neutral: _, ...parameters}: Attributes,
  area: string | undefined
): Promise<string> {
  const figure = await findFigure(name);
  return nameFile(name, valuesOf(name, figure, {...(area && {area}), ...parameters}));
}

const nameFile = (name: string, values: readonly string[]) => idOf([name, ...values].join(" "));

/** Returns the parameters of a figure's query. */
function valuesOf(name: string, {query}: Figure, given: Attributes): string[] {
  return query.params.map((parameter) => {
    if (!given[parameter])
      throw new Error(`missing attribute of story-figure ${name}: ${parameter}`);
    return given[parameter];
  });
}

function withWords(
  bound: Unworded,
  place: PlaceInfo | undefined,
  {title, sources, caveats, notes}: Words
): BoundFigure {
  const suffix =
    notes.length > 0 && isSum(bound.figure, place) ? sumWords(bound.figure, sources, place!) : "";
  return {
    ...bound,
    sources,
    title: withPlace(title, place),
    subtitle: withPlace(bound.figure.subtitle, place) + suffix,
    caveats: [...notes, ...caveats.map(findCaveat)]
  };
}

const isSum = ({anyPlace}: Figure, place: PlaceInfo | undefined): boolean =>
  Boolean(anyPlace?.adds) && (place?.predecessors.length ?? 0) > 0;

function sumWords(
  {anyPlace}: Figure,
  sources: readonly string[],
  {predecessors}: PlaceInfo
): string {
  const isWhole = sources.every((name) => anyPlace!.adds!.includes(name));
  return `; ${isWhole ? "" : "in part "}a sum of ${predecessors.length} former councils, made by us`;
}

/** A sum says that it is one, of what, and since when the parts are one place. */
function sumNote(figure: Figure, place: PlaceInfo): string[] {
  if (!isSum(figure, place)) return [];
  const {name, started, predecessors} = place;
  const since = started ? ` on ${formatDay(started)}` : "";
  return [
    `A sum made by us: ${listNames(predecessors)}, which ${name} replaced${since}, are added up. A part that is not published leaves the sum unknown.`
  ];
}
