import {bibtex, citation} from "./cite.js";
import {escapeHtml} from "./html.js";
import {site} from "./site.js";

const title = "Local migration statistics, read with their doubts";

/** Returns how the whole site is cited. */
export function renderSiteCitation(): string {
  return `<p class="citation">${escapeHtml(citation(title, ""))}</p><pre tabindex="0"><code>${escapeHtml(bibtex(title, ""))}</code></pre>`;
}

/** Returns where to write to: the issue tracker, which a copy of the site may not have. */
export function renderContact(): string {
  return site.issues
    ? `<p>Write to us in <a href="${escapeHtml(site.issues)}">the project’s issue tracker</a>.</p>`
    : `<p>Write to us in the issue tracker of the repository that this copy of the site was built from. Whoever gave you the address of this site can name it.</p>`;
}
