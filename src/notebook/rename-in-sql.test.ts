import {describe, expect, it} from "vitest";
import {renameInSql} from "./rename-in-sql.js";

const names = {from: "york", to: "leeds"};

describe("renameInSql(sql, kind, names)", () => {
  it.each([
    ["select york.n from york", "select leeds.n from leeds"],
    ["from other o, YORK where 1", "from other o, leeds where 1"],
    ["from a join york using (place)", "from a join leeds using (place)"],
    ['from main.york join "york" b', 'from main.leeds join "leeds" b'],
    ["select (select max(n) from york), york", "select (select max(n) from leeds), york"],
    ["summarize york", "summarize leeds"],
    ["select york from york order by york, n", "select york from leeds order by york, n"],
    ["from york -- york\nwhere x = 'york'", "from leeds -- york\nwhere x = 'york'"]
  ])("renames tables: %s", (sql, renamed) => {
    expect(renameInSql(sql, "table", names)).toBe(renamed);
  });
  it.each([
    "select york, a.york from a where york > 1",
    "with york as (select 1) select * from york",
    "select york.part from other",
    "select a is distinct from york from b",
    "from f(a, york)",
    "from york(1)",
    "from yorkshire"
  ])("leaves alone what is another or may be a column: %s", (sql) => {
    expect(renameInSql(sql, "table", names)).toBe(sql);
  });
  it("renames inputs where they are read", () => {
    const sql = "select '$york', $york, $yorkshire, york from york -- $york";
    expect(renameInSql(sql, "input", names)).toBe(
      "select '$york', $leeds, $yorkshire, york from york -- $york"
    );
  });
});
