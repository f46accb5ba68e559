/** What can be found: a page, a part of one, a figure, a term, a table or one of its columns. */
export interface SearchEntry {
  /** Where it is, from the root of the site, as york#figure-arrivals-by-release. */
  url: string;
  kind: "page" | "section" | "figure" | "term" | "table" | "column";
  title: string;
  /** The title of the page that it is on. */
  page: string;
  /** How deep its heading is, from 1 for a page to 3. */
  level: number;
  text: string;
}
