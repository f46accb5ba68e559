import {unpackFigure} from "../../src/components/figure-data.js";
import {findFigure} from "../../src/figures/index.js";
import {findTable} from "../../src/tables/index.js";
import {drawForRoom} from "./draw-for-room.js";
import type {FigureNotes} from "./slide.js";

/**
 * Returns what is known of each figure of an article, by name. It stands in the files
 * that go with the figures: *read* returns one by the address that the article has.
 */
export async function readFigureNotes(
  document: Document,
  read: (address: string) => string | undefined
): Promise<Map<string, FigureNotes>> {
  const notes = new Map<string, FigureNotes>();
  for (const element of document.querySelectorAll<HTMLElement>("figure[data-figure]")) {
    const {figure: name = "", rows = ""} = element.dataset;
    const json = read(rows);
    if (json === undefined) throw new Error(`missing data of figure ${name}: ${rows}`);
    notes.set(name, await notesOf(name, json));
  }
  return notes;
}

async function notesOf(name: string, json: string): Promise<FigureNotes> {
  const {caveats, intervalNote, source, description, rows} = unpackFigure(json);
  const figure = await findFigure(name);
  const {asked, sources, madeUp, chart} = figure;
  return {
    caveats,
    interval: intervalNote,
    doubt: madeUp ? "Made up for teaching." : shortDoubt(sources),
    source,
    shortSource: madeUp ? "" : shortSource(sources),
    description,
    ...(asked && {asked}),
    ...(chart && {draw: (room) => drawForRoom(name, {figure, rows}, room)})
  };
}

const doubts = {
  none: "no published margin",
  count: "a count, without a margin",
  sampling: "interval for sampling error alone",
  modelled: "modelled interval"
} as const;

/** Of each publisher the first table, since the main one comes first, and how many more. */
function shortSource(names: readonly string[]): string {
  if (names.length > 3) return manySources(names);
  const byPublisher = new Map<string, {table: string; release: string; more: number}>();
  for (const name of names) {
    const {publisher, table, release} = findTable(name).source;
    const known = byPublisher.get(publisher);
    if (known) ++known.more;
    else byPublisher.set(publisher, {table, release, more: 0});
  }
  const parts = [...byPublisher].map(
    ([publisher, {table, release, more}]) =>
      `${publisher}, ${table} (${release.split(";")[0]})${more > 0 ? ` and ${more} more` : ""}`
  );
  return `${parts.join("; ")}.`;
}

/** So many tables would fill a slide by their names. */
function manySources(names: readonly string[]): string {
  const all = names.flatMap((name) => findTable(name).source.publisher.split(/;\s*/));
  return `${[...new Set(all)].join("; ")}: ${names.length} tables, named in the article with their releases.`;
}

/** The kinds of doubt that the tables of a figure have, in one line. */
function shortDoubt(sources: readonly string[]): string {
  const coverages = sources.map((name) => findTable(name).coverage);
  const kinds = coverages
    .filter(({kind}) => kind !== "reference")
    .map(({interval}) => interval.kind);
  const line = [...new Set(kinds)].map((kind) => doubts[kind]).join("; ");
  return line && `${line[0].toUpperCase()}${line.slice(1)}.`;
}
