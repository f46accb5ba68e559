import type {SearchEntry} from "../src/components/search-entry.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";

/** Returns the index of the whole site: pages with their parts, figures, tables. */
export function renderSiteIndex({root, contents}: Pick<PageContext, "root" | "contents">): string {
  const entries = contents?.entries ?? [];
  const ofKind = (kind: SearchEntry["kind"]) => entries.filter((entry) => entry.kind === kind);
  const pages = ofKind("page").map((page) => {
    const parts = ofKind("section").filter(({url}) => url.split("#")[0] === page.url);
    return `<li>${link(page, root)} <span class="index-about">${escapeHtml(page.text.split(". ")[0].replace(/\.?$/, "."))}</span>${nest(parts, root)}</li>`;
  });
  const figures = ofKind("figure").map(
    (figure) =>
      `<li>${link(figure, root)} <span class="index-about">${escapeHtml(figure.text)}</span></li>`
  );
  const tables = ofKind("table").map((table) => `<li>${link(table, root)}</li>`);
  return [
    section("pages", "Pages and their parts", pages),
    section("figures", "Figures", figures),
    section("tables", "Tables", tables)
  ].join("\n");
}

function section(id: string, title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<h2 id="${id}">${title}</h2><ul class="index index-${id}">${items.join("\n")}</ul>`;
}

const link = ({url, title}: SearchEntry, root: string) =>
  `<a href="${root}${url}">${escapeHtml(title)}</a>`;

/** Parts of level 3 stand under the part of level 2 before them. */
function nest(parts: readonly SearchEntry[], root: string): string {
  if (parts.length === 0) return "";
  const tops: {part: SearchEntry; under: SearchEntry[]}[] = [];
  for (const part of parts)
    if (part.level === 3 && tops.length > 0) tops.at(-1)!.under.push(part);
    else tops.push({part, under: []});
  const items = tops.map(
    ({part, under}) => `<li>${link(part, root)}${nest(under.map(raise), root)}</li>`
  );
  return `<ul>${items.join("")}</ul>`;
}

const raise = (entry: SearchEntry): SearchEntry => ({...entry, level: entry.level - 1});
