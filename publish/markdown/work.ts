/** A name in CSL JSON: of a person, or of an organisation as one piece. */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}

/** A work in CSL JSON, with what our references show of it. */
export interface Work {
  /** In kebab-case: the key that a page cites. */
  id: string;
  type: string;
  title: string;
  author: readonly CslName[];
  issued?: {"date-parts": readonly (readonly number[])[]};
  /** The journal, book or paper that it stands in. */
  "container-title"?: string;
  volume?: string | number;
  issue?: string | number;
  page?: string;
  publisher?: string;
  "event-title"?: string;
  URL?: string;
  DOI?: string;
}

/** Returns an item of a library as a work; throws where a reference could not be made of it. */
export function readWork(item: unknown): Work {
  const work = item as Partial<Work>;
  const {id, title, author, issued, URL} = work;
  if (typeof id !== "string" || !/^[a-z][a-z0-9-]*$/.test(id))
    throw new Error(`invalid id; not in lower-case letters, digits and hyphens: ${String(id)}`);
  if (typeof work.type !== "string") throw new Error(`missing type of ${id}`);
  if (typeof title !== "string" || title === "") throw new Error(`missing title of ${id}`);
  if (!author?.length || !author.every((name) => name.family ?? name.literal))
    throw new Error(`missing author of ${id}; a family name, or a literal for an organisation`);
  if (issued && !Number.isInteger(issued["date-parts"]?.[0]?.[0]))
    throw new Error(`invalid issued of ${id}; not date-parts in whole numbers`);
  if (URL !== undefined && !/^https:\/\//.test(URL))
    throw new Error(`invalid URL of ${id}; not https: ${URL}`);
  return work as Work;
}

/** Returns the year of a work; undefined where none is known. */
export const yearOf = ({issued}: Work): number | undefined => issued?.["date-parts"][0][0];
