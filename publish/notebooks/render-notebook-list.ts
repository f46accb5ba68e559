import type {PageContext} from "../context.js";
import {escapeHtml} from "../html.js";
import {readPages, type SourcePage} from "../pages.js";

/** Returns the worked notebooks, each to be read as a page or opened in the notebook. */
export async function renderNotebookList({root}: Pick<PageContext, "root">): Promise<string> {
  const notebooks = (await readPages()).filter(
    ({isNotebook, path}) => isNotebook && isWorked(path)
  );
  return `<ul class="notebook-list">${notebooks.map((page) => renderEntry(page, root)).join("\n")}</ul>`;
}

/** Those of the site itself; an author's own stand where the author puts them. */
const isWorked = (path: string): boolean => path.startsWith("/notebooks/");

function renderEntry({path, title, description}: SourcePage, root: string): string {
  const page = path.slice(1);
  return `<li><a href="${root}${page}">${escapeHtml(title)}</a> <span class="index-about">${escapeHtml(description)}</span> <a href="${root}notebook#page=${page}" aria-label="${escapeHtml(`Open in the notebook: ${title}`)}">Open in the notebook</a></li>`;
}
