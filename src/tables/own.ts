import type {Table} from "./table.js";

/** Tables of an author's own, which npm run new -- dataset adds; they are of no dataset of the directory. */
export const ownTables: readonly Table[] = [];
