/**
 * The root of the site, wherever it is hosted: built modules live in
 * /_import/queries/, two folders below it.
 */
export const siteRoot = new URL("../../", import.meta.url);
