import type {PlaceName} from "../../src/figures/any-place.js";
import {formatDay} from "../../src/prose/date.js";
import type {PageContext} from "../context.js";
import {escapeHtml} from "../html.js";
import {boundaryChanges} from "./boundary-changes.js";
import {storiesOf} from "../pages.js";
import {findListed, listPlaces, type ListedPlace} from "./place-list.js";

/**
 * Returns what a reader must know of the place itself: what it replaced or what
 * replaced it, with links both ways, its codes, and where to go on from here.
 */
export async function renderHistory({area, root}: PageContext): Promise<string> {
  const place = await findListed(area);
  if (!place) throw new Error(`unknown place: ${area}`);
  const changes = [
    ...replacement(place),
    ...predecessorsOf(place),
    ...(await borderChanges(place))
  ].map((html) => `<p class="place-change">${html}</p>`);
  const compare = `${root}places/?compare-places.first=${place.place}#figure-compare-places`;
  const rewritten = `${root}more-immigrants-fewer-people?two-releases.place=${place.place}#figure-two-releases`;
  const stories = await storiesOf(place.place);
  const links = [
    ...stories.map(
      ({path, title}) =>
        `<a href="${root}${path}">${escapeHtml(path === place.place ? `The story of ${place.name}` : title)}</a>`
    ),
    `<a href="${compare}">Compare it with other places</a>`,
    `<a href="${rewritten}">How its past was rewritten</a>`,
    `<a href="${root}places/">All places</a>`
  ];
  return `${changes.join("\n")}
<p class="place-codes">${codeWords(place)} ${links.join(" · ")}</p>`;
}

const link = ({place, name}: PlaceName) => `<a href="./${place}">${escapeHtml(name)}</a>`;

function replacement({name, ended, successor}: ListedPlace): string[] {
  if (!ended || !successor) return [];
  return [
    `The council of ${escapeHtml(name)} ended on ${formatDay(ended)}. ${link(successor)} replaced it. The figures of ${escapeHtml(name)} end there, and no line is drawn on from them: the two are not the same place.`
  ];
}

function predecessorsOf({name, started, predecessors}: ListedPlace): string[] {
  if (predecessors.length === 0) return [];
  const since = started ? ` on ${formatDay(started)}` : "";
  const links = predecessors.map(link);
  const list = `${links.slice(0, -1).join(", ")} and ${links.at(-1)}`;
  const text = escapeHtml(name);
  return [
    `${text} replaced ${countWord(predecessors.length)} councils${since}: ${list}. Tables from before have no row for it. Where every one of them has a figure that can be added, we add them up, and the figure says that the sum is ours. Where one is withheld or missing the sum is not known, and nothing is filled in.`
  ];
}

async function borderChanges({place, name}: ListedPlace): Promise<string[]> {
  const changes = boundaryChanges.filter(({places}) => places.includes(place));
  const all = await listPlaces();
  return changes.map(({from, places, what, source}) => {
    const other = all.find((listed) => listed.place !== place && places.includes(listed.place))!;
    return `On ${formatDay(from)} the border with ${link(other)} changed a little: ${escapeHtml(what)} (${escapeHtml(source)}). ${escapeHtml(name)} is the same place but for that land, under a new code, so its figures from before and after are joined.`;
  });
}

function codeWords({codes}: ListedPlace): string {
  if (codes.length === 1) return `Area code: ${codes[0].code}.`;
  const spans = codes.map(({code, started, ended}) =>
    [
      code,
      ...(started ? [`from ${formatDay(started)}`] : []),
      ...(ended ? [`until ${formatDay(ended)}`] : [])
    ].join(" ")
  );
  return `Area codes: ${spans.join(", ")}.`;
}

const words = "no one two three four five six seven eight nine ten".split(" ");
const countWord = (count: number) => words[count] ?? String(count);
