import {formatDay} from "../../src/prose/date.js";
import {site} from "../site.js";

/** What a citation of a frozen folder names. */
export interface Frozen {
  name: string;
  /** The day on which it was frozen, as 2026-11-25. */
  on: string;
  /** The hash of the whole. */
  sha256: string;
}

const titleOf = ({name}: Frozen) => `Published figures on local migration, frozen as ${name}`;
const noteOf = ({sha256}: Frozen) => `SHA-256 of the manifest: ${sha256}`;

/** Returns how a frozen folder is cited: as text, BibTeX and CSL-JSON, by the names of the files. */
export function citeFrozen(frozen: Frozen): Record<string, string> {
  const [year, month, day] = frozen.on.split("-").map(Number);
  const title = titleOf(frozen);
  const id = `whereabouts-${frozen.name}`;
  const csl = {
    id,
    type: "dataset",
    title,
    author: [{literal: site.name}],
    issued: {"date-parts": [[year, month, day]]},
    version: site.version,
    ...(site.url && {URL: site.url}),
    note: noteOf(frozen)
  };
  const where = site.url ? ` ${site.url}/` : "";
  return {
    "CITATION.txt": `${site.name} (${year}). ${title}. Version ${site.version}, ${formatDay(frozen.on)}.${where} ${noteOf(frozen)}.\n`,
    "CITATION.bib": `@misc{${id},
  title = {${title}},
  author = {{${site.name}}},
  year = {${year}},
  month = {${month}},
  version = {${site.version}},${site.url ? `\n  url = {${site.url}/},` : ""}
  note = {${noteOf(frozen)}}
}
`,
    "CITATION.json": `${JSON.stringify([csl], null, 2)}\n`
  };
}
