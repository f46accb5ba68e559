import {fileOfFigure} from "./bind-figure.js";
import type {SourcePage} from "./pages.js";
import {readPieces} from "./pieces.js";

/** The path of the page that keeps the files of a figure, by the name of those files. */
export type FigureOwners = ReadonlyMap<string, string>;

/**
 * Returns which of *pages* keeps the files of each figure, its rows and its embed: several
 * may show it, and the files have one title and lead to one page. That is the story of the
 * place, then what else authors wrote, in the order of *pages*, and last the page of the place.
 */
export async function findOwners(pages: readonly SourcePage[]): Promise<FigureOwners> {
  const owners = new Map<string, string>();
  for (const page of [...pages].sort((a, b) => rank(a) - rank(b)))
    for (const file of await filesOf(page)) if (!owners.has(file)) owners.set(file, page.path);
  return owners;
}

/** Whether a *page* keeps the file at *path*, from the root of the site; all but those of figures are its own. */
export function isKeptBy(page: SourcePage, path: string, owners: FigureOwners): boolean {
  const [, file] = /^(?:figures|embed)\/(.+)\.(?:json|html)$/.exec(path) ?? [];
  const owner = file === undefined ? undefined : owners.get(file);
  return owner === undefined || owner === page.path;
}

function rank({path, area, isEveryPlace}: SourcePage): number {
  if (isEveryPlace) return 2;
  return path === `/${area}` ? 0 : 1;
}

async function filesOf({source, area}: SourcePage): Promise<string[]> {
  const files: string[] = [];
  for (const piece of readPieces(source))
    if (piece.kind === "element" && piece.name === "story-figure")
      files.push(await fileOfFigure(piece.attributes, area));
  return files;
}
