/** The folders of the papers of the site. */
export const handoutFolder = "handout";
export const briefFolder = "brief";

/** Returns the file of the handout of an article, from the root of the site and without its ending. */
export const handoutFile = (path: string): string => `${handoutFolder}${path}`;

/** Returns the file of the brief of an article, likewise. */
export const briefFile = (path: string): string => `${briefFolder}${path}`;
