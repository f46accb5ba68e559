/** Where a definition comes from. */
export interface Publication {
  title: string;
  publisher: string;
  /** The year of publication; left out for a page that bears none. */
  year?: number;
}

/** A word that a reader may want explained, defined once for the whole site. */
export interface Term {
  /** In addresses and attributes: kebab-case, never changed once it is published. */
  name: string;
  /** The term itself, as the heading of its entry. */
  term: string;
  /** Its other forms that may stand in a text: plurals, inflections, short forms. */
  also: readonly string[];
  /** One to three plain sentences. */
  definition: string;
  source: Publication;
  /** The names of the terms that belong to it. */
  see: readonly string[];
}

/** Returns a publication in one line: publisher, title, year. */
export function formatPublication({title, publisher, year}: Publication): string {
  return `${publisher}, ${title}, ${year ?? "undated"}`;
}
