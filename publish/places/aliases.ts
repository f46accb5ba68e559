import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {escapeHtml} from "../html.js";
import {site} from "../site.js";
import type {ListedPlace} from "./place-list.js";

/**
 * Writes a small page for every code of every place, which leads to the page of the
 * place: /places/E06000014 finds York. A host of plain files cannot redirect; a page
 * that refreshes itself can, and its link stays where it does not.
 */
export async function writeAliases(output: string, places: readonly ListedPlace[]): Promise<void> {
  const folder = join(output, "places");
  await mkdir(folder, {recursive: true});
  for (const place of places)
    for (const {code} of place.codes)
      await writeFile(join(folder, `${code}.html`), aliasPage(code, place));
}

/** Returns the page at the *path* of a code, as /places/E06000014; undefined where there is none. */
export function findAlias(path: string, places: readonly ListedPlace[]): string | undefined {
  const code = /^\/places\/(\w+)$/.exec(path)?.[1];
  const place = places.find(({codes}) => codes.some((span) => span.code === code));
  return code && place && aliasPage(code, place);
}

/** Returns the page at a *code* of a place. */
export function aliasPage(code: string, {place, name}: ListedPlace): string {
  const canonical = site.url ? `${site.url}/places/${place}` : `./${place}`;
  const text = escapeHtml(name);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=./${place}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<title>${text} (${code}) | ${site.name}</title>
<meta name="description" content="${code} is a code of ${text}; its page is under its name.">
</head>
<body>
<main>
<h1>${code} is ${text}</h1>
<p><a href="./${place}">The page of ${text}</a></p>
</main>
</body>
</html>
`;
}
