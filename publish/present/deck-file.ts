/** Returns the file of the deck of an article, from the root of the site and without its ending. */
export const deckFile = (path: string): string => `present${path}`;
