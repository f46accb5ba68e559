import type {Engine} from "../../src/queries/engine.js";
import type {PageContext} from "../context.js";
import {escapeHtml} from "../html.js";
import {renderValue, resolveValue} from "../render-value.js";
import {findListed} from "./place-list.js";

/** The ids of notes from here on are the lede's own. */
const firstNote = 100;

/** A fact that the lede tells where it is known: {value} is filled in, and {period}. */
interface Telling {
  /** The newest address of the fact of $1, without its place, as `address` and `period`. */
  sql: string;
  words: string;
}

const tellings: readonly (readonly Telling[])[] = [
  [
    {
      sql: `SELECT 'immigration.' || year || '@rebased' AS address, year AS period
FROM place_immigration_rebased WHERE place = $1 AND international_in IS NOT NULL
ORDER BY year DESC LIMIT 1`,
      words:
        "In the year to mid-{period} an estimated {value} people came to {place} from abroad to live there for a year or more. No margin is published for such a figure."
    },
    {
      sql: `SELECT 'immigration.' || year || '@' || release AS address, year AS period
FROM place_components_of_change WHERE place = $1 AND international_in IS NOT NULL
ORDER BY release DESC, year DESC LIMIT 1`,
      words:
        "In the year to mid-{period} an estimated {value} people came to {place} from abroad to live there for a year or more: the last estimate there is of that place. No margin is published for it."
    }
  ],
  [
    {
      sql: `SELECT 'supported-asylum.' || date || '@latest' AS address,
  strftime(date, '%-d %B %Y') AS period
FROM place_asylum_support WHERE place = $1 AND people IS NOT NULL
  AND date = (SELECT max(date) FROM place_asylum_support)`,
      words: "On {period} the Home Office supported {value} people there who were seeking asylum."
    }
  ]
];

/** Returns the first sentences of the page of a place: the newest figures that there are of it. */
export async function renderLede(context: PageContext): Promise<string> {
  const place = await findListed(context.area);
  if (!place) throw new Error(`unknown place: ${context.area}`);
  const sentences: string[] = [];
  for (const [index, choices] of tellings.entries()) {
    const told = await firstThatIsKnown(choices, context.engine, place.place);
    if (!told) continue;
    const value = await resolveValue({of: `${place.place}.${told.address}`, to: "1"}, context);
    const html = `<data-value data-brief="${escapeHtml(value.brief)}">${renderValue(value, firstNote + index)}</data-value>`;
    sentences.push(
      told.words
        .replaceAll("{place}", escapeHtml(place.name))
        .replaceAll("{period}", told.period)
        .replace("{value}", html)
    );
  }
  const text =
    sentences.length > 0
      ? sentences.join(" ")
      : `No figure of migration to ${escapeHtml(place.name)} was found in the open copies that we hold.`;
  return `<p class="lede">${text}</p>`;
}

async function firstThatIsKnown(
  choices: readonly Telling[],
  engine: Engine,
  place: string
): Promise<{address: string; period: string; words: string} | undefined> {
  for (const {sql, words} of choices) {
    const {rows} = await engine.query(sql, [place]);
    if (rows.length > 0)
      return {address: String(rows[0].address), period: String(rows[0].period), words};
  }
  return undefined;
}
