import {datasetTitles} from "../src/counting/dataset-title.js";
import {knownStates, type Gap, type KnownState} from "../src/counting/gap.js";
import {gaps} from "../src/counting/gaps.js";
import {escapeHtml, idOf} from "./html.js";

/** The levels, from the smallest, as the register's columns are called. */
const levels = [
  {key: "york", name: "York"},
  {key: "region", name: "Region"},
  {key: "country", name: "Country"}
] as const;

/** The marks, told apart by shape and not by colour; each is drawn in a square of 12. */
const shapes: Readonly<Record<KnownState, string>> = {
  published: '<circle cx="6" cy="6" r="5" fill="currentColor"/>',
  partly:
    '<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor"/><path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor"/>',
  "not published": '<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor"/>',
  "not collected": '<path d="M1 6h10" fill="none" stroke="currentColor"/>',
  "withheld on purpose":
    '<path d="M1.5 1.5h9v9h-9zM1.5 7l5.5-5.5M5 10.5L10.5 5" fill="none" stroke="currentColor"/>'
};

/** Returns the register of gaps: a grid at a glance, its key, and what is known of each group. */
export function renderGaps(): string {
  return `${renderShapes()}\n${renderGrid()}\n${renderKey()}\n<div class="gap-list">${gaps.map(renderGap).join("\n")}</div>`;
}

function renderShapes(): string {
  const symbols = Object.entries(shapes).map(
    ([state, shape]) => `<symbol id="known-${idOf(state)}" viewBox="0 0 12 12">${shape}</symbol>`
  );
  return `<svg width="0" height="0" hidden>${symbols.join("")}</svg>`;
}

const mark = (state: KnownState) =>
  `<svg class="known-mark" aria-hidden="true"><use href="#known-${idOf(state)}"/></svg>`;

function renderGrid(): string {
  const head = levels.map(({name}) => `<th scope="col">${name}</th>`).join("");
  const rows = gaps.map((gap) => {
    const cells = levels.map(({key}) => `<td>${mark(gap[key].state)} ${gap[key].state}</td>`);
    return `<tr><th scope="row"><a href="#gap-${gap.name}">${escapeHtml(gap.group)}</a></th>${cells.join("")}</tr>`;
  });
  return `<table class="gap-grid"><caption>What is known of each group for York, for its region (Yorkshire and The Humber) and for the country</caption><thead><tr><th scope="col">Group</th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function renderKey(): string {
  const items = Object.entries(knownStates).map(
    ([state, meaning]) =>
      `<div><dt>${mark(state as KnownState)} ${state}</dt><dd>${escapeHtml(meaning)}</dd></div>`
  );
  return `<dl class="gap-key">${items.join("")}</dl>`;
}

/** The id stands inside: browsers open the details to show what a link leads to. */
function renderGap(gap: Gap): string {
  const {name, group, proxy, whoKnows, betterNotKnown, sources} = gap;
  const lines: [term: string, text: string][] = [
    ...levels.map(({key, name}): [string, string] => [
      name,
      `${mark(gap[key].state)} <b>${capital(gap[key].state)}.</b> ${escapeHtml(gap[key].what)}`
    ]),
    [
      "Nearest proxy",
      `${escapeHtml(capital(datasetTitles[proxy.dataset]))}. <b>It misleads:</b> ${escapeHtml(proxy.misleads)}`
    ],
    ["Who would know", escapeHtml(whoKnows)],
    ...(betterNotKnown
      ? [["Better not known", escapeHtml(betterNotKnown)] satisfies [string, string]]
      : []),
    ["Read in", `${sources.map(escapeHtml).join("; ")}.`]
  ];
  const rows = lines.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`);
  return `<details><summary>${escapeHtml(group)}</summary><dl class="coverage" id="gap-${name}">${rows.join("")}</dl></details>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
