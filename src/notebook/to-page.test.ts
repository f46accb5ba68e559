import {DuckDBInstance} from "@duckdb/node-api";
import {describe, expect, it} from "vitest";
import type {Cell, Notebook} from "./notebook.js";
import {toPage} from "./to-page.js";

const text = (text: string): Cell => ({id: text, kind: "text", text});
const sql = (name: string, sql: string): Cell => ({id: name, kind: "sql", name, sql});
const script = (code: string): Cell => ({id: `script ${code}`, kind: "script", code});
const year: Cell = {
  id: "year",
  kind: "input",
  name: "year",
  label: "Year",
  input: {type: "year", from: 2012, to: 2024},
  value: 2020
};
const notebook = (...cells: Cell[]): Notebook => ({title: "Arrivals", description: "", cells});
const page = (...cells: Cell[]) => toPage(notebook(...cells));

/** The query that a page asks for the result of *name*. */
function askedFor(name: string, page: string): string {
  const [, asked] = new RegExp(`const ${name} = query\\(\`([^]*?)(?<!\\\\)\`\\);`).exec(page)!;
  return asked.replace(/\\([\\`$])/g, "$1");
}

describe("toPage(notebook, options)", () => {
  it("writes a page that reads well", () => {
    const query: Cell = {
      ...(sql("york", "from flows where year > $year") as Cell & {kind: "sql"}),
      chart: {mark: "line", x: "year", y: "n"}
    };
    expect(page(text("# Arrivals\n\nWho came?"), year, query, script("york.length + year")))
      .toBe(`---
title: "Arrivals"
description: ""
notebook: true
bound: false
---

# Arrivals

Who came?

\`\`\`yaml input=year
label: "Year"
type: "year"
from: 2012
to: 2024
value: 2020
\`\`\`

\`\`\`sql run=false name=york
from flows where year > $year
\`\`\`

\`\`\`yaml chart=york
mark: "line"
x: "year"
y: "n"
\`\`\`

\`\`\`js generated
// Written by the notebook from its queries and inputs; it is not read back.
import {query} from "/toolkit.js";
const year = 2020;
const york = query(\`from flows where year > 2020\`);
\`\`\`

\`\`\`js
york.length + year
\`\`\`
`);
  });
  it("asks for nothing that no script reads", () => {
    expect(page(year, sql("york", "select 1"))).not.toContain("generated");
    expect(page(sql("york", "select 1"), script("1 + 1"))).not.toContain("generated");
    expect(page(script("Plot.plot()"))).toContain('import {Plot} from "/toolkit.js";');
  });
  it("asks what a query reads in the same query", async () => {
    const cells = [
      script("[c, d]"),
      sql("c", "with x as (select n from b) select sum(n)::int as n from x; -- all"),
      sql(
        "b",
        "-- twice\nwith recursive t(n) as (select 1 union all select n + 1 from t where n < 3) select t.n + a.n as n from t, a;"
      ),
      sql("a", "select 10 as n -- ten"),
      sql("d", "from b order by n desc")
    ];
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = async (name: string) =>
      (await connection.runAndReadAll(askedFor(name, page(...cells)))).getRows();
    expect(await rows("c")).toEqual([[36]]);
    expect(await rows("d")).toEqual([[13], [12], [11]]);
  });
  it("keeps backticks and placeholders of a query", () => {
    const query = "select '`${1}\\n' as a";
    expect(askedFor("a", page(sql("a", query), script("a")))).toBe(query);
  });
  it("tells readers of files that stay on the device", () => {
    const cells = [sql("a", "from my_file"), sql("b", "from a"), script("b"), sql("c", "select 1")];
    const written = toPage(notebook(...cells), {ownTables: ["my_file", "my_other"]});
    expect(written).toContain("This notebook reads my_file, from a file that stayed");
    expect(written).toContain(
      'const b = Promise.reject(new Error("b reads my_file, a file that is no part of this page."));'
    );
    expect(page(...cells)).not.toContain("stayed");
  });
  it("runs no script that cannot run", () => {
    const written = page(script("1 +"), script("Plot"));
    expect(written).toContain("```js run=false broken\n1 +\n```");
    expect(written).toContain("import {Plot}");
  });
  it("shows the fences of a text and runs none", () => {
    const example = "So:\n\n```js\n1 + 1\n```\n\n- in a list\n  ```sql\n  select 1\n  ```";
    const written = page(text(example));
    expect(written).toContain("```js run=false text\n1 + 1\n```");
    expect(written).toContain("  ```sql run=false text\n");
    expect(page(text("```python\nx\n```"))).toContain("\n\n```python\nx\n```\n");
  });
  it("shows a text that does not end as it was typed", () => {
    expect(page(text("<!-- a note"), year)).toContain("```text cell\n<!-- a note\n```\n\n```yaml");
    // The quote that does not end would hold what keeps the fence from running.
    expect(page(text('```js a="\n1\n```'))).toContain('````text cell\n```js a="\n1\n```\n````');
    expect(page(text("```` \nopen"))).toContain("`````text cell\n```` \nopen\n`````");
  });
  it("marks where a text begins only where it must", () => {
    expect(page(text("one"), text("two"))).toContain("one\n\n<!-- text -->\n\ntwo\n");
    expect(page(year, text("one\n"), year)).toContain("```\n\n<!-- text -->\n\none\n\n\n```yaml");
    expect(page(text("one"), year, text("two"))).not.toContain("<!-- text -->");
  });
});
