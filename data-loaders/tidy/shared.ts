import {findTable} from "../../src/tables/index.js";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {tidy} from "./index.js";

/** Returns the tables that hold the same counts as *contract*, for the guard. */
export function tidyShared({
  protects
}: Table): Promise<{contract: Table; rows: readonly AnyRow[]}[]> {
  const names = new Set((protects?.sameAs ?? []).map(({table}) => table));
  return Promise.all(
    [...names].map(async (name) => {
      const contract = findTable(name);
      return {contract, rows: await tidy(contract)};
    })
  );
}
