import type {AnyRow} from "../tables/table.js";
import type {AnyPlace} from "./any-place.js";
import {startOf, type Choices, type Control} from "./control.js";

export type {Choices, Control} from "./control.js";

export interface ChartOptions {
  /** The document to draw in. */
  document: Document;
  /** The width of the chart, in pixels: 340 on a phone, 680 elsewhere. */
  width: number;
  /** The chosen value of each control. */
  choices: Choices;
  /**
   * Whether panels that stand under each other elsewhere stand side by side, since a
   * slide is low; a figure with controls never has it. Defaults to false.
   */
  isLow?: boolean;
}

/** A column of a figure's table. */
export interface TableColumn {
  name: string;
  label: string;
  /** How its numbers are written; years and codes are "plain". Defaults to "number". */
  format?: "number" | "signed" | "percent" | "plain" | "decimal";
  /** What an empty cell is called; defaults to "not published". */
  missing?: string;
}

/** What a room will ask about a figure, and what its numbers do not bear out. */
export interface FigureQuestions {
  /** Questions, each with its answer; without numbers that could go stale. */
  questions: readonly {question: string; answer: string}[];
  /** What not to say, with the reason. */
  avoid: readonly string[];
}

/** What a figure's own check of its title found. */
export type Finding = true | string;

/** A figure is declared once; everything that shows it comes from the declaration. */
export interface Figure<R extends AnyRow = AnyRow> {
  /** The finding, in a sentence without numbers that could go stale; {place} and {place’s} name its place. */
  title: string;
  /** Measure, unit, place and period; {place}, {place’s} and {region} are filled in. */
  subtitle: string;
  /** Returns true if *rows* bear the title out, otherwise the reason why not. */
  holds: (rows: R[]) => Finding;
  query: {
    /** Core functions only; parameters are $1, $2, … and cast in SQL. */
    sql: string;
    /** What is bound to the parameters: attributes of the element. */
    params: readonly string[];
  };
  controls?: Readonly<Record<string, Control>>;
  /** Draws the rows; left out by a figure that is a table. */
  chart?: (rows: R[], options: ChartOptions) => SVGSVGElement;
  /** The text alternative: first, last, trend and uncertainty. */
  describe: (rows: R[], choices: Choices) => string;
  /**
   * What the choices come to, in a sentence or two that stand below the chart and
   * change with it. Left out where the chart says it all.
   */
  words?: (rows: R[], choices: Choices) => string;
  table: readonly TableColumn[];
  /**
   * The rows that the table shows: fewer, where all would be too many, which a caveat must
   * say; or what is worked out from them and the choices.
   */
  tableRows?: (rows: R[], choices: Choices) => AnyRow[];
  /**
   * Whether the table stands open below the chart, since it is what the figure is about;
   * on a phone each row is then a card. Defaults to false.
   */
  isTableOpen?: boolean;
  /** The tables that the figure draws on, the main one first; none for what is made up. */
  sources: readonly string[];
  /** Of an illustration that is made up for teaching: what it is, and why. It has no sources. */
  madeUp?: string;
  /** What a reader must know beside the figure, by name. */
  caveats: readonly string[];
  /** For whoever presents it: what will be asked, and what not to say. */
  asked?: FigureQuestions;
  /** Whether the figure takes the width of the text or more; defaults to "text". */
  width?: "text" | "wide";
  /** What it needs to stand on the page of any place; left out by a figure of one story. */
  anyPlace?: AnyPlace<R>;
}

/** What is said of an illustration wherever it goes. */
export const madeUpMark = "made up for teaching";

/** A figure rests on tables, or says that it is made up for teaching: never both. */
export type FigureSpec<R extends AnyRow> = Omit<Figure<R>, "sources" | "madeUp"> &
  ({sources: readonly string[]; madeUp?: never} | {madeUp: string; sources?: never});

/**
 * Returns the declaration *spec*, after checking that it is whole. The text alternative
 * of an illustration begins by saying that it is one.
 */
export function figure<R extends AnyRow>(spec: FigureSpec<R>): Figure {
  for (const name of ["title", "subtitle", "describe", "holds"] as const)
    if (!spec[name]) throw new Error(`missing ${name} of figure: ${spec.title}`);
  const {madeUp, sources = []} = spec;
  if (!madeUp && sources.length === 0) throw new Error(`missing sources of figure: ${spec.title}`);
  if (madeUp && sources.length > 0)
    throw new Error(`invalid sources; an illustration has none: ${sources.join(", ")}`);
  const parameters = new Set(spec.query.sql.match(/\$\d+/g)).size;
  if (parameters !== spec.query.params.length)
    throw new Error(`invalid params; the query has ${parameters}: ${spec.query.params.join(", ")}`);
  const describe: Figure<R>["describe"] = (rows, choices) =>
    `${madeUp ? "Made up for teaching. " : ""}${spec.describe(rows, choices)}`;
  return {...spec, sources, describe} as unknown as Figure;
}

/** Returns the choices that a figure is printed with. */
export function defaultChoices({controls = {}}: Figure): Choices {
  return Object.fromEntries(
    Object.entries(controls).map(([name, control]) => [name, startOf(control)])
  );
}
