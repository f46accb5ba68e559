import type {Engine} from "../../../src/queries/engine.js";
import type {ListedPlace} from "../../places/place-list.js";
import {historyOf, lackingSection, partsLacking} from "./lacks.js";
import {knownOf, latestOf, valueOf} from "./known.js";
import {placeFigure, type PlacedFigure, type Section, type Subject} from "./section.js";
import {arrivals, components, rewritten} from "./sections/estimates.js";
import {measures} from "./sections/measures.js";
import {asylum, programmes, resettlement} from "./sections/protection.js";
import {censuses, survey} from "./sections/residents.js";

/** The figures of any place, and the sections that show them, in the order of York’s story. */
const figureNames = [
  "resettled-to-date",
  "asylum-support",
  "support-and-programmes",
  "place-overview",
  "arrivals-by-release",
  "born-abroad",
  "arrivals-three-ways",
  "order-of-measures",
  "birthplace-two-censuses",
  "components-of-change"
];
const writers = [
  arrivals,
  rewritten,
  measures,
  components,
  survey,
  censuses,
  asylum,
  resettlement,
  programmes
];

/** A story that can be published as it is, and what an author should know of it. */
export interface Story {
  source: string;
  /** Why a figure stands without its finding, or has nothing to draw; by the figure's name. */
  notes: Readonly<Record<string, string>>;
  /** The parts of York's story that the place has no data for, in words. */
  lacks: readonly string[];
}

/** Returns the story of *place*, written from what *engine* knows of it. */
export async function composeStory(engine: Engine, place: ListedPlace): Promise<Story> {
  const subject: Subject = {place, engine, known: knownOf(engine, place.place)};
  const figures: Record<string, PlacedFigure> = {};
  for (const name of figureNames) figures[name] = await placeFigure(name, subject);
  const sections: Section[] = [];
  for (const write of writers) {
    const section = await write(subject, figures);
    if (section) sections.push(section);
  }
  const lacks = await partsLacking(subject);
  sections.push(lackingSection(subject, figures, lacks));
  return {source: await layOut(subject, sections), notes: notesOf(figures), lacks};
}

function notesOf(figures: Readonly<Record<string, PlacedFigure>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, {gap, withoutFinding}]) => {
      if (gap !== undefined) return [[name, `nothing to draw. ${gap}`]];
      return withoutFinding === undefined
        ? []
        : [[name, `it claims nothing, because ${withoutFinding}`]];
    })
  );
}

async function layOut(subject: Subject, sections: readonly Section[]): Promise<string> {
  const {place} = subject;
  const history = historyOf(place);
  const blocks = [
    `# What do published figures say of migration to ${place.name}?`,
    `<p class="lede">Who comes and how many, how the figures have been rewritten since, and what they leave out.</p>`,
    await newestOf(subject),
    ...(history ? [history] : []),
    ...sections.flatMap(({heading, blocks}) => [`## ${heading}`, ...blocks]),
    sources
  ];
  return `---
title: "${place.name}: how has migration changed it, and how well do we know?"
description: What published figures say of migration to ${place.name}, with their doubts, their releases and their gaps.
area: ${place.place}
---

${blocks.filter((block) => block !== "").join("\n\n")}
`;
}

/** The newest figure of arrivals, in a sentence; nothing where there is none. */
async function newestOf({place, known}: Subject): Promise<string> {
  const latest = latestOf(await known.all("immigration"));
  return latest === undefined
    ? ""
    : `In the year to mid-${latest.address.period} an estimated ${valueOf(latest, {to: 1})} people came to ${place.name} from abroad to live there for a year or more.`;
}

const sources = `## Where do these numbers come from?

Every number on this page opens a note with its release and its source. The [datasets](/datasets) page says of each table who is counted, how our copy was had and how it was checked; some copies are second-hand, and say so. [Methods](/methods) says how to read a margin. Contains public sector information licensed under the Open Government Licence v3.0.`;
