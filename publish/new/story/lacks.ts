import {listNames} from "../../../src/figures/any-place.js";
import {formatDay} from "../../../src/prose/date.js";
import type {PlacedFigure, Section, Subject} from "./section.js";

/** Parts of York’s story over tables that open copies give for one place only. */
const ofOnePlace = [
  {
    table: "york_ward_birthplace_2011",
    places: "SELECT 'york' AS place",
    words: "maps of where residents born abroad settled, ward by ward"
  },
  {
    table: "york_students",
    places: "SELECT 'york' AS place",
    words: "students from abroad at the universities"
  },
  {
    table: "york_nino_nationalities",
    places: "SELECT place FROM york_nino_nationalities",
    words: "the largest nationalities among new National Insurance numbers"
  },
  {
    table: "paper_2016",
    places: "SELECT area AS place FROM paper_2016 WHERE measure = 'syrian_resettlement_pledge'",
    words: "how many people the council had said that it would resettle"
  }
] as const;

/** Returns in words what York’s story has and that of *subject* cannot have. */
export async function partsLacking({engine, place}: Subject): Promise<string[]> {
  const found: string[] = [];
  for (const {places, words} of ofOnePlace) {
    const {rows} = await engine.query(`SELECT 1 FROM (${places}) WHERE place = $1 LIMIT 1`, [
      place.place
    ]);
    if (rows.length === 0) found.push(words);
  }
  return found;
}

/** Returns the section that tells a reader what the page has nothing on, and what nobody knows. */
export function lackingSection(
  {place}: Subject,
  figures: Readonly<Record<string, PlacedFigure>>,
  parts: readonly string[]
): Section {
  const gaps = Object.values(figures).filter(({gap}) => gap !== undefined);
  const missing =
    parts.length === 0
      ? []
      : [
          `In the open copies that we hold we found nothing for ${place.name} on these: ${parts.join("; ")}. That is a gap in our copies, not a count of none.`
        ];
  return {
    heading: `What do the figures not tell of ${place.name}?`,
    blocks: [
      ...missing,
      ...gaps.map(({html}) => html),
      "Nationally we know how many people came to join a husband or wife. Locally we do not. The same is true of people who were trafficked, of people refused and unsupported, of people who were granted protection and then moved, and of groups that no form lists. People who work with newcomers know more than the tables: ask them."
    ]
  };
}

/** Returns what a reader must know of a place whose borders or council changed. */
export function historyOf({name, started, ended, successor, predecessors}: Subject["place"]) {
  if (ended && successor)
    return `The council of ${name} ended on ${formatDay(ended)}, and ${successor.name} replaced it. The figures of ${name} end there: the two are not the same place.`;
  if (predecessors.length === 0) return undefined;
  const since = started ? ` on ${formatDay(started)}` : "";
  return `${name} replaced ${listNames(predecessors)}${since}. Where each of them has a figure that can be added, the figures below add them up and say that the sum is ours. Where one is missing or withheld, the sum is not known.`;
}
