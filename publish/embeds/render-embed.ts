import type {BoundFigure} from "../bound-figure.js";
import type {PageContext} from "../context.js";
import {policyOf} from "../head.js";
import {escapeHtml} from "../html.js";
import type {SourcePage} from "../pages.js";
import {renderFigure} from "../render-figure.js";
import {addressOfPage} from "../site-index.js";
import {site} from "../site.js";
import type {EmbedShell} from "./embed-shell.js";

/** Where the embed of a figure stands, from the root of the site. */
export const embedFile = ({file}: Pick<BoundFigure, "file">): string => `embed/${file}.html`;

export interface EmbedOptions {
  page: Pick<SourcePage, "path" | "title">;
  context: Pick<PageContext, "engine" | "file">;
  shell: EmbedShell;
}

/**
 * Returns a page that holds one figure and nothing else, for the frame of another site:
 * with its controls, source, doubt and caveats, and a link to its article. It tells the page
 * around it how high it is, and nothing more.
 */
export function renderEmbed(bound: BoundFigure, {page, context, shell}: EmbedOptions): string {
  const {name, title} = bound;
  const article = `../${addressOfPage(page)}`;
  const {engine, file} = context;
  const figure = renderFigure(bound, {engine, file, root: "../", cards: new Set()});
  const description = escapeHtml(bound.subtitle);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([shell.script])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<title>${escapeHtml(title)} | ${site.name}</title>
<meta name="description" content="${description}">
${shell.styles}
<style>body{margin:0}.embed{padding:.75rem 1rem;max-width:none}.embed .figure{margin:0}.embed-from{margin:.5rem 0 0;font:.78rem/1.4 var(--sans)}h1.figure-title{letter-spacing:normal}</style>
</head>
<body data-article="${article}">
<main class="embed">
${openOutside(withHeading(figure))}
<p class="embed-from"><a href="${article}#figure-${name}" target="_blank" rel="noopener">“${escapeHtml(page.title)}”</a>, ${site.name} ${site.version}</p>
</main>
<script>${shell.script}</script>
</body>
</html>
`;
}

/** A page of its own has a heading of its own. */
const withHeading = (figure: string): string =>
  figure.replace(/<p class="figure-title">(.*?)<\/p>/s, '<h1 class="figure-title">$1</h1>');

/** The pages of the site refuse the frame of another: their links open beside it. */
const openOutside = (html: string): string =>
  html.replace(
    /<a (?![^>]*\bdownload\b)(?=[^>]*href="(?!#))/g,
    '<a target="_blank" rel="noopener" '
  );
