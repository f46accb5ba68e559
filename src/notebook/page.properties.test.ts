import fc from "fast-check";
import matter from "gray-matter";
import {describe, expect, it, vi} from "vitest";
import {fromPage} from "./from-page.js";
import type {Cell, Notebook} from "./notebook.js";
import {analyse} from "./order.js";
import {toPage} from "./to-page.js";

// What could be taken for a part of the page, on lines of its own or within them.
const tricky = fc.constantFrom(
  ..."```|````|~~~|```js|```js run=false|```sql run=false name=a|```sql run=false name=a run=false text".split(
    "|"
  ),
  ...'```yaml input=a|```yaml chart|```text cell|```js generated|- ```js|> ```js|  ```js|```js a="'.split(
    "|"
  ),
  ..."<!-- text -->|<!--|-->|<script>|</script>|<div>|<?php|<pre>|<![CDATA[|---|title: x|# Head".split(
    "|"
  ),
  ..."${1 + 1}|`code|    indented|- item|1. item|> quote|[a]: b|| a | b ||\\|&amp;|*b*|\t|  ".split(
    "|"
  ),
  ""
);
const anything = fc.string({unit: "binary"}).map((text) => text.replace(/[\r\0]/g, ""));
const text = fc
  .array(fc.tuple(fc.oneof(tricky, tricky, anything), fc.constantFrom("\n", "\n", "\n\n", " ")))
  .map((parts) => parts.flat().join(""));
const trimmed = fc.oneof(
  text,
  text.map((text) => text.trim())
);
const name = fc.oneof(fc.constantFrom("york", "leeds", "a", "year", ""), anything, tricky);
const number = fc.double();
const input = fc.oneof(
  fc.constant({type: "area" as const}),
  fc.record({type: fc.constant("year" as const), from: number, to: number}),
  fc.record({type: fc.constant("slider" as const), from: number, to: number, step: number}),
  fc.record({type: fc.constant("choice" as const), options: fc.array(trimmed)})
);
const chart = fc.record(
  {
    mark: fc.constantFrom("bar" as const, "line" as const, "dot" as const, "interval" as const),
    x: name,
    y: name,
    lower: name,
    upper: name,
    colour: name,
    facet: name
  },
  {requiredKeys: ["mark", "x", "y"]}
);
const sql = fc.oneof(
  trimmed,
  fc.constantFrom(
    "from york",
    "with a as (select 1) from a, leeds -- end",
    "select $year;",
    "`${x}`"
  )
);
const code = fc.oneof(
  trimmed,
  fc.constantFrom("york", "display(leeds)", "const a = d3.sum(york); `x`", "Plot.plot({x: year})")
);
const cell = fc.oneof(
  fc.record({id: fc.constant(""), kind: fc.constant("text" as const), text: trimmed}),
  fc.record(
    {id: fc.constant(""), kind: fc.constant("sql" as const), name, sql, chart},
    {requiredKeys: ["id", "kind", "name", "sql"]}
  ),
  fc.record({id: fc.constant(""), kind: fc.constant("script" as const), code}),
  fc.record({
    id: fc.constant(""),
    kind: fc.constant("input" as const),
    name,
    label: trimmed,
    input,
    value: fc.oneof(trimmed, number)
  })
);
const numbered = (cells: readonly Cell[]) =>
  cells.map((cell, i): Cell => ({...cell, id: `cell-${i + 1}`}));
const notebook: fc.Arbitrary<Notebook> = fc.record({
  title: trimmed,
  description: trimmed,
  cells: fc.array(cell as fc.Arbitrary<Cell>, {maxLength: 6}).map(numbered)
});
// Framework's own reading of a page; it has no types and is no part of its interface.
const framework = "../../node_modules/@observablehq/framework/dist/markdown.js";
const {createMarkdownIt, parseMarkdown} = await import(/* @vite-ignore */ framework);
const readByFramework = (page: string): {code: FrameworkCell[]; body: string} =>
  parseMarkdown(page, {md: createMarkdownIt(), path: "/page.md"});

interface FrameworkCell {
  mode: string;
  node: {input: string};
}

const generated = "// Written by the notebook";
const runs = {numRuns: Number(process.env.RUNS ?? 200)};

// Many notebooks are much to read for a machine that does other things too.
vi.setConfig({testTimeout: 60_000});

describe("fromPage(toPage(notebook))", () => {
  it("is the notebook, whatever is in it", () => {
    fc.assert(
      fc.property(notebook, fc.array(name), (notebook, ownTables) => {
        expect(fromPage(toPage(notebook, {ownTables}))).toEqual(notebook);
      }),
      runs
    );
  });
});

describe("toPage(notebook)", () => {
  it("is a page of which Framework runs the scripts, and nothing else", () => {
    fc.assert(
      fc.property(notebook, (notebook) => {
        const page = toPage(notebook);
        const {code, body} = readByFramework(page);
        const cells = code.filter(({mode}) => mode === "block").map(({node}) => node.input);
        const {order} = analyse(notebook.cells);
        const scripts = notebook.cells.flatMap((cell) =>
          cell.kind === "script" && order.includes(cell.id) ? [cell.code && `${cell.code}\n`] : []
        );
        expect(cells.filter((code) => !code.startsWith(generated))).toEqual(scripts);
        // Placeholders of a text may be wrong; no cell is.
        expect(body).not.toMatch(/<div class="observablehq--inspect observablehq--error"/);
      }),
      runs
    );
  });
  it("has front matter that Framework reads", () => {
    fc.assert(
      fc.property(notebook, ({title, description}) => {
        const {data} = matter(toPage({title, description, cells: []}), {});
        expect(data).toEqual({title, description, notebook: true, bound: false});
      }),
      runs
    );
  });
});
